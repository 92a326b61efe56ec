package org.worksummary.archive.generate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes small archives by hand (小型档案), of which it is known what they hold. */
public final class Folders {
    /** Three sections, two figures, two placeholders, one problem, one plan with a deadline. */
    public static final String REPORT = """
            %s镇2023年工作总结
            一、工作开展情况
            （一）抓项目，增后劲。新建道路%d公里，完成投资XX万元，群众的出行条件得到明显改善，沿线村庄的产业发展也有了新的空间。
            （二）惠民生，解难题。走访群众300余户，发放补助××万元。
            二、存在的问题
            一是专业人才不足，青年干部的培养还跟不上。二是资金缺口较大，项目的后续投入难以保障。
            三、下一步工作打算
            （一）加快项目建设。2024年6月底前完成北环路改造，确保群众出行安全。
            %s镇人民政府
            2023年12月28日
            """;

    private Folders() {}

    /** Writes a report of a place with a figure of its own. */
    public static Path report(Path file, String place, int figure) throws IOException {
        return text(file, REPORT.formatted(place, figure, place), StandardCharsets.UTF_8);
    }

    /** Writes a text. */
    public static Path text(Path file, String text, Charset charset) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.write(file, text.getBytes(charset));
    }

    /**
     * Makes a folder with reports in UTF-8 and GBK, below each other and in a ZIP file, two of them the same, beside an empty
     * file, a picture and a damaged ZIP file: 7 files with a report, of which 6 differ, and 3 without.
     */
    public static Path mixed(Path folder) throws IOException {
        report(folder.resolve("东山.txt"), "东山", 12);
        report(folder.resolve("copy/东山 (2).txt"), "东山", 12);
        report(folder.resolve("2023/南桥.txt"), "南桥", 31);
        text(folder.resolve("2023/西河.txt"), REPORT.formatted("西河", 8, "西河"), Charset.forName("GB18030"));
        text(
                folder.resolve("2023/crlf.txt"),
                REPORT.formatted("北林", 5, "北林").replace("\n", "\r\n"),
                StandardCharsets.UTF_8);
        text(folder.resolve("broken/empty.txt"), " \n", StandardCharsets.UTF_8);
        Files.write(folder.resolve("broken/picture.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1});
        Files.write(folder.resolve("broken/cut.zip"), new byte[] {'P', 'K', 3, 4, 0, 0});
        zip(folder.resolve("2022.zip"), Charset.forName("GB18030"), "中湖", "新港");
        return folder;
    }

    /** Makes a ZIP file with a report for each place, names in the character set. */
    public static void zip(Path file, Charset names, String... places) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, names)) {
            for (String place : places) {
                zip.putNextEntry(new ZipEntry("总结/" + place + ".txt"));
                zip.write(REPORT.formatted(place, 3, place).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
