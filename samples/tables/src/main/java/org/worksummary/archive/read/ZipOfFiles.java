package org.worksummary.archive.read;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A ZIP file that holds files (压缩包), rather than being one document as .docx and .odt are.
 *
 * <p>Names are in UTF-8, or else in GB18030, as Chinese Windows writes them. Each file is opened by itself, so that no
 * more than one of them is in memory for each worker. To be closed when all files were handed out; while it is open, the
 * list of names is not read again for each of them.
 */
public final class ZipOfFiles implements Closeable {
    private static final Charset[] NAMES = {
        StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.ISO_8859_1
    };

    /**
     * Held while names are decoded: the JDK shares one decoder among all that have the same file open, and that decoder is
     * for one thread only.
     */
    private static final Object NAMES_ARE_SHARED = new Object();

    private final Path file;
    private final String path;
    private final Charset charset;
    private final ZipFile open;

    private ZipOfFiles(Path file, String path) throws IOException {
        this.file = file;
        this.path = path;
        this.charset = charset(file);
        this.open = opened(file, charset);
    }

    /**
     * Opens a file if it is a ZIP file of files.
     *
     * @param file the file
     * @param path the path it goes by in the archive
     * @return nothing if it is anything else, a damaged ZIP file among it
     */
    public static Optional<ZipOfFiles> open(Path file, String path) {
        try {
            if (!beginsAsZip(file)) {
                return Optional.empty();
            }
            ZipOfFiles zip = new ZipOfFiles(file, path);
            if (zip.isDocument()) {
                zip.close();
                return Optional.empty();
            }
            return Optional.of(zip);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** {@return the files in it, each with its path in the archive} */
    public List<FileInArchive> files() {
        return names(open).stream()
                .map(name -> new FileInArchive(path + "!/" + name, () -> open(file, charset, name)))
                .toList();
    }

    @Override
    public void close() throws IOException {
        open.close();
    }

    private static boolean beginsAsZip(Path file) throws IOException {
        byte[] magic = new byte[4];
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(magic, 0, 4) == 4
                    && magic[0] == 'P'
                    && magic[1] == 'K'
                    && magic[2] == 3
                    && magic[3] == 4;
        }
    }

    private boolean isDocument() {
        synchronized (NAMES_ARE_SHARED) {
            return open.getEntry("[Content_Types].xml") != null || open.getEntry("mimetype") != null;
        }
    }

    private static List<String> names(ZipFile zip) {
        synchronized (NAMES_ARE_SHARED) {
            List<String> names = new ArrayList<>();
            zip.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> names.add(entry.getName()));
            return names;
        }
    }

    private static Charset charset(Path file) throws IOException {
        ZipException failure = new ZipException("no ZIP file");
        for (Charset charset : NAMES) {
            try (ZipFile zip = opened(file, charset)) {
                return zip.size() < 0 ? StandardCharsets.UTF_8 : charset;
            } catch (ZipException e) {
                failure = e;
            }
        }
        throw failure;
    }

    private static InputStream open(Path file, Charset charset, String name) throws IOException {
        ZipFile zip = opened(file, charset);
        try {
            InputStream in;
            synchronized (NAMES_ARE_SHARED) {
                in = zip.getInputStream(zip.getEntry(name));
            }
            return new FilterInputStream(in) {
                @Override
                public void close() throws IOException {
                    zip.close();
                }
            };
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile opened(Path file, Charset charset) throws IOException {
        synchronized (NAMES_ARE_SHARED) {
            return new ZipFile(file.toFile(), charset);
        }
    }
}
