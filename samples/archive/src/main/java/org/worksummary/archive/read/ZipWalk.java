package org.worksummary.archive.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Walks over the files in a ZIP file.
 *
 * <p>Names are in UTF-8, or else in GB18030, as Chinese Windows writes them. Each file is opened by itself, so that no
 * more than one of them is in memory for each worker.
 */
final class ZipWalk {
    private static final Charset[] NAMES = {
        StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.ISO_8859_1
    };

    /**
     * Held while names are decoded: the JDK shares one decoder among all that have the same file open, and that decoder is
     * for one thread only.
     */
    private static final Object NAMES_ARE_SHARED = new Object();

    private ZipWalk() {}

    /** Whether the file is a ZIP file that holds files, rather than being one document. */
    static boolean isZipOfFiles(Path file) {
        byte[] magic = new byte[4];
        try (InputStream in = Files.newInputStream(file)) {
            if (in.readNBytes(magic, 0, 4) < 4
                    || magic[0] != 'P'
                    || magic[1] != 'K'
                    || magic[2] != 3
                    || magic[3] != 4) {
                return false;
            }
            try (ZipFile zip = open(file)) {
                synchronized (NAMES_ARE_SHARED) {
                    return zip.getEntry("[Content_Types].xml") == null && zip.getEntry("mimetype") == null;
                }
            }
        } catch (IOException e) {
            return false;
        }
    }

    static void walk(Path file, String path, FileWalk.Target target) throws InterruptedException {
        // Open while its files are handed out, so that the list of names is not read again for each of them.
        try (ZipFile zip = open(file)) {
            Charset charset = charset(file);
            for (String name : names(zip)) {
                target.accept(new FileInArchive(path + "!/" + name, () -> open(file, charset, name)));
            }
        } catch (IOException e) {
            target.accept(new FileInArchive(path, () -> {
                throw e;
            }));
        }
    }

    private static List<String> names(ZipFile zip) {
        synchronized (NAMES_ARE_SHARED) {
            List<String> names = new ArrayList<>();
            zip.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> names.add(entry.getName()));
            return names;
        }
    }

    private static ZipFile open(Path file) throws IOException {
        return opened(file, charset(file));
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
