package org.worksummary.archive.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.worksummary.archive.generate.Folders;

/** Whatever is in a ZIP file has an answer of its own that names it, and the others beside it are read. */
class ZipFilesTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final Path DOCUMENTS =
            Path.of("..", "..", "analysis", "src/test/resources/org/worksummary/analysis/document/locked");
    private static final byte[] REPORT =
            Folders.REPORT.formatted("东山", 12, "东山").getBytes(UTF_8);

    @TempDir
    private Path folder;

    @Test
    void documentsWithAPassword() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : List.of("locked.docx", "locked.doc", "locked.odt", "locked.pdf")) {
            files.put("2023/" + name, Files.readAllBytes(DOCUMENTS.resolve(name)));
        }
        files.put("东山.txt", REPORT);
        Map<String, Outcome> outcomes = read(zip(UTF_8, files));

        assertThat(outcomes).hasSize(5);
        assertThat(outcomes.get("东山.txt").status()).isEqualTo("ok");
        for (String name : List.of("locked.docx", "locked.doc", "locked.odt", "locked.pdf")) {
            Outcome outcome = outcomes.get("2023/" + name);
            assertThat(outcome.status()).as(name).isEqualTo("encrypted");
            assertThat(outcome.error()).startsWith(name + " is protected by a password; ");
        }
    }

    @Test
    void aFileWithAPasswordOfTheZipFile() throws IOException {
        byte[] zip = zip(UTF_8, Map.of("总结/东山.txt", REPORT));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("总结/东山.txt", REPORT);
        files.put("总结/南桥.docx", REPORT);
        files.put("总结/西河.txt", REPORT);
        Map<String, Outcome> outcomes = read(encrypted(zip(UTF_8, files), "总结/南桥.docx"));

        assertThat(outcomes).hasSize(3);
        assertThat(outcomes.get("总结/东山.txt").status()).isEqualTo("ok");
        assertThat(outcomes.get("总结/西河.txt").status()).isEqualTo("ok");
        assertThat(outcomes.get("总结/南桥.docx").status()).isEqualTo("encrypted");
        assertThat(outcomes.get("总结/南桥.docx").error())
                .isEqualTo("南桥.docx is protected by a password in its ZIP file;"
                        + " unpack it with the password and give it as it is.");
        assertThat(read(encrypted(zip, "总结/东山.txt")).get("总结/东山.txt").status()).isEqualTo("encrypted");
    }

    @Test
    void aZipFileInAZipFileAnEmptyFileAndAPicture() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("内层.zip", zip(UTF_8, Map.of("北林.txt", REPORT)));
        files.put("空.docx", new byte[0]);
        files.put("照片.doc", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'});
        files.put("东山.txt", REPORT);
        Map<String, Outcome> outcomes = read(zip(GBK, files));

        assertThat(outcomes.keySet()).isEqualTo(files.keySet());
        assertThat(outcomes.get("内层.zip").status()).isEqualTo("unsupported_format");
        assertThat(outcomes.get("内层.zip").error())
                .isEqualTo("内层.zip is a ZIP archive; unpack it and give the documents in it one by one.");
        assertThat(outcomes.get("空.docx").status()).isEqualTo("empty");
        assertThat(outcomes.get("空.docx").error()).startsWith("空.docx ");
        assertThat(outcomes.get("照片.doc").status()).isEqualTo("not_text");
        assertThat(outcomes.get("照片.doc").error()).startsWith("照片.doc ");
        assertThat(outcomes.get("东山.txt").status()).isEqualTo("ok");
    }

    @Test
    void namesInGbkAndOnesThatSayTheyAreInUtf8() throws IOException {
        byte[] gbk = zip(GBK, Map.of("总结/联通.txt", REPORT, "总结/东山.txt", REPORT));
        assertThat(read(gbk).keySet()).containsExactlyInAnyOrder("总结/联通.txt", "总结/东山.txt");

        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        stored(mixed, 0, "旧.txt".getBytes(GBK), "新.txt".getBytes(UTF_8));
        Map<String, Outcome> outcomes = read(mixed.toByteArray());
        assertThat(outcomes.keySet()).containsExactlyInAnyOrder("旧.txt", "新.txt");
        assertThat(outcomes.values()).extracting(Outcome::status).containsOnly("ok");
    }

    @Test
    void twoFilesOfOneNameAndWindowsFolders() throws IOException {
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        stored(twice, 0, "a\\b.txt".getBytes(UTF_8), "a/b.txt".getBytes(UTF_8));
        assertThat(read(twice.toByteArray()).keySet()).containsExactlyInAnyOrder("a/b.txt", "a/b (2).txt");
    }

    @Test
    void anotherWayOfPacking() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        stored(out, 14, "a.txt".getBytes(UTF_8), "b.txt".getBytes(UTF_8));
        Map<String, Outcome> outcomes = read(out.toByteArray());
        assertThat(outcomes.get("a.txt").status()).isEqualTo("unsupported_format");
        assertThat(outcomes.get("a.txt").error())
                .startsWith("a.txt is packed in its ZIP file in a way that is not read");
        assertThat(outcomes.get("b.txt").status()).isEqualTo("ok");
    }

    /** More entries than the older kind of directory can count. */
    @Test
    void manyFiles() throws IOException {
        Path file = folder.resolve("many.zip");
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), UTF_8)) {
            for (int i = 0; i < 70_000; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
            }
        }
        List<FileInArchive> files =
                ZipOfFiles.open(file, "many.zip").orElseThrow().files();
        assertThat(files).hasSize(70_000);
        assertThat(files.get(69_999).path()).isEqualTo("many.zip!/69999.txt");
        try (InputStream in = files.get(69_999).content().open()) {
            assertThat(in.readAllBytes()).isEmpty();
        }
    }

    /** An entry whose size and place stand in the field for files larger than 4 GiB. */
    @Test
    void sizesInTheLargerField() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CRC32 crc = new CRC32();
        crc.update(REPORT);
        byte[] name = "a.txt".getBytes(UTF_8);
        ByteBuffer head = littleEndian(30).putInt(0, 0x04034B50).putShort(4, (short) 45);
        out.writeBytes(head.putShort(26, (short) name.length).array());
        out.writeBytes(name);
        out.writeBytes(REPORT);
        int directory = out.size();
        ByteBuffer entry =
                littleEndian(46).putInt(0, 0x02014B50).putShort(6, (short) 45).putInt(16, (int) crc.getValue());
        entry.putInt(20, -1)
                .putInt(24, -1)
                .putInt(42, -1)
                .putShort(28, (short) name.length)
                .putShort(30, (short) 28);
        out.writeBytes(entry.array());
        out.writeBytes(name);
        ByteBuffer extra = littleEndian(28).putShort((short) 1).putShort((short) 24);
        out.writeBytes(
                extra.putLong(REPORT.length).putLong(REPORT.length).putLong(0).array());
        int size = out.size() - directory;
        int end64 = out.size();
        ByteBuffer end = littleEndian(56)
                .putInt(0, 0x06064B50)
                .putLong(4, 44)
                .putLong(24, 1)
                .putLong(32, 1);
        out.writeBytes(end.putLong(40, size).putLong(48, directory).array());
        out.writeBytes(littleEndian(20)
                .putInt(0, 0x07064B50)
                .putLong(8, end64)
                .putInt(16, 1)
                .array());
        out.writeBytes(littleEndian(22)
                .putInt(0, 0x06054B50)
                .putInt(12, -1)
                .putInt(16, -1)
                .array());

        assertThat(read(out.toByteArray()).get("a.txt").status()).isEqualTo("ok");
    }

    private static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Every byte of the directory's end and of the first entry in it, damaged in turn: an answer each time, never an error. */
    @Test
    void damagedDirectories() throws IOException {
        byte[] zip = zip(UTF_8, Map.of("a.txt", REPORT));
        for (int at = zip.length - 22 - 51; at < zip.length; at++) {
            byte[] damaged = zip.clone();
            damaged[at] ^= (byte) 0xFF;
            assertThat(outcomes(damaged))
                    .as("byte %s", at)
                    .isNotEmpty()
                    .noneMatch(outcome -> outcome.status().equals(Outcome.FAILED));
        }
    }

    private Map<String, Outcome> read(byte[] zip) throws IOException {
        return outcomes(zip).stream()
                .collect(Collectors.toMap(
                        outcome -> {
                            assertThat(outcome.path()).startsWith("a.zip!/");
                            return outcome.path().substring("a.zip!/".length());
                        },
                        outcome -> outcome));
    }

    private List<Outcome> outcomes(byte[] zip) throws IOException {
        Files.write(folder.resolve("a.zip"), zip);
        try (Stream<Outcome> outcomes = ArchiveReader.of(folder).withWorkers(2).stream()) {
            return outcomes.toList();
        }
    }

    private static byte[] zip(Charset names, Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    /** Sets the flag of encryption, as the directory and the file's own head have it. */
    private static byte[] encrypted(byte[] zip, String name) {
        byte[] wanted = name.getBytes(UTF_8);
        ByteBuffer all = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at + 46 + wanted.length <= zip.length; at++) {
            int signature = all.getInt(at);
            int head = signature == 0x04034B50 ? 30 : signature == 0x02014B50 ? 46 : 0;
            if (head > 0 && ByteBuffer.wrap(zip, at + head, wanted.length).equals(ByteBuffer.wrap(wanted))) {
                zip[at + (head == 30 ? 6 : 8)] |= 1;
            }
        }
        return zip;
    }

    /** Two files, not packed; the first says the method, the second that its name is in UTF-8. */
    private static void stored(ByteArrayOutputStream out, int method, byte[] first, byte[] second) {
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        CRC32 crc = new CRC32();
        crc.update(REPORT);
        for (byte[] name : List.of(first, second)) {
            boolean utf8 = name == second;
            ByteBuffer common = ByteBuffer.allocate(26).order(ByteOrder.LITTLE_ENDIAN);
            common.putShort((short) 20).putShort((short) (utf8 ? 0x800 : 0)).putShort((short) (utf8 ? 0 : method));
            common.putInt(0).putInt((int) crc.getValue()).putInt(REPORT.length).putInt(REPORT.length);
            common.putShort((short) name.length).putShort((short) 0);
            ByteBuffer entry = ByteBuffer.allocate(46).order(ByteOrder.LITTLE_ENDIAN);
            entry.putInt(0x02014B50).putShort((short) 20).put(common.array());
            directory.writeBytes(entry.putInt(42, out.size()).array());
            directory.writeBytes(name);
            out.writeBytes(ByteBuffer.allocate(4)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(0x04034B50)
                    .array());
            out.writeBytes(common.array());
            out.writeBytes(name);
            out.writeBytes(REPORT);
        }
        ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        end.putInt(0, 0x06054B50).putShort(8, (short) 2).putShort(10, (short) 2);
        end.putInt(12, directory.size()).putInt(16, out.size());
        out.writeBytes(directory.toByteArray());
        out.writeBytes(end.array());
    }
}
