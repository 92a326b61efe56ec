package org.worksummary.archive.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes an archive of so many files to measure with (测试档案).
 *
 * <p>The same number of files and the same seed make the same archive, but for the keys of encrypted documents. Of each
 * hundred files most are reports in all formats that are read; the others are duplicates, copies with other figures, and
 * files that are damaged, cut off, encrypted, empty, huge or no reports at all, as {@link FileKind} lists them. One in ten
 * is in a ZIP file.
 */
public final class ArchiveGenerator {
    private static final int FILES_OF_A_FOLDER = 500;
    private static final int FILES_OF_A_ZIP = 50;

    private final Path folder;
    private final Random random;
    private byte[] last = ReportText.of(new Random(0), 3).getBytes(StandardCharsets.UTF_8);

    private ArchiveGenerator(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /** Makes an archive: {@code FOLDER FILES [SEED]}. */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            throw new IllegalArgumentException("say: FOLDER FILES [SEED]");
        }
        generate(Path.of(args[0]), Integer.parseInt(args[1]), args.length > 2 ? Long.parseLong(args[2]) : 1);
    }

    /** Makes an archive in a folder that may be missing. */
    public static void generate(Path folder, int files, long seed) throws IOException {
        new ArchiveGenerator(folder, seed).generate(files);
    }

    private void generate(int files) throws IOException {
        int zipped = files / 10;
        for (int i = 0; i < files - zipped; i++) {
            FileKind kind = FileKind.of(i);
            Path below = Files.createDirectories(folder.resolve("f" + i / FILES_OF_A_FOLDER));
            Files.write(below.resolve(i + kind.ending()), next(kind));
        }
        for (int i = 0; i < zipped; i += FILES_OF_A_ZIP) {
            Files.createDirectories(folder.resolve("zips"));
            try (OutputStream out = Files.newOutputStream(folder.resolve("zips/总结" + i + ".zip"));
                    ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("GB18030"))) {
                for (int j = i; j < Math.min(zipped, i + FILES_OF_A_ZIP); j++) {
                    int number = files - zipped + j;
                    FileKind kind = FileKind.of(number);
                    zip.putNextEntry(new ZipEntry("总结" + number + kind.ending()));
                    zip.write(next(kind));
                    zip.closeEntry();
                }
            }
        }
    }

    private byte[] next(FileKind kind) {
        byte[] made = kind.make(random, last);
        if (kind == FileKind.UTF8) {
            last = made;
        }
        return made;
    }
}
