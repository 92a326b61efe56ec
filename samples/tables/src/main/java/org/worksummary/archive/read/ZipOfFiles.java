package org.worksummary.archive.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;

/**
 * A ZIP file that holds files (压缩包), rather than being one document as .docx and .odt are.
 *
 * <p>Names are in UTF-8, or else in GB18030, as Chinese Windows writes them. Each file is opened by itself, so that no
 * more than one of them is in memory for each worker, and one that can't be opened is no hindrance to the others.
 */
public final class ZipOfFiles {
    private final Path file;
    private final String path;
    private final List<PackedFile> packed;

    private ZipOfFiles(Path file, String path, List<PackedFile> packed) {
        this.file = file;
        this.path = path;
        this.packed = packed;
    }

    /**
     * Opens a file if it is a ZIP file of files.
     *
     * @param file the file
     * @param path the path it goes by in the archive
     * @return nothing if it is anything else, a damaged ZIP file among it
     */
    public static Optional<ZipOfFiles> open(Path file, String path) {
        if (!beginsAsZip(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            List<PackedFile> packed = ZipDirectory.read(channel);
            return isDocument(packed) ? Optional.empty() : Optional.of(new ZipOfFiles(file, path, packed));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** {@return the files in it, each with its path in the archive} */
    public List<FileInArchive> files() {
        return packed.stream()
                .map(inside -> new FileInArchive(path + "!/" + inside.name(), () -> inside.open(file)))
                .toList();
    }

    private static boolean beginsAsZip(Path file) {
        byte[] magic = new byte[4];
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(magic, 0, 4) == 4
                    && magic[0] == 'P'
                    && magic[1] == 'K'
                    && magic[2] == 3
                    && magic[3] == 4;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isDocument(List<PackedFile> packed) {
        return packed.stream()
                .map(PackedFile::name)
                .anyMatch(name -> name.equals("[Content_Types].xml") || name.equals("mimetype"));
    }
}
