package org.worksummary.archive.read;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file of an archive (档案文件), in a folder or in a ZIP file.
 *
 * @param path the path below the archive's folder, with slashes: {@code 2023/a.txt}, {@code 2023.zip!/a.txt}
 * @param content how its bytes are had
 */
public record FileInArchive(String path, Content content) {

    /** {@return the name without folders} */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Opens a file's bytes; failing to is a failure of this file alone. */
    public interface Content {
        /** {@return the bytes, from the first; to be closed} */
        InputStream open() throws IOException;
    }
}
