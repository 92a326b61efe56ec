package org.worksummary.analysis.document;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.analysis.SummaryParser;
import org.worksummary.json.SummaryJson;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.Repair;
import org.worksummary.text.SourceText;

/** Every character set, sound and damaged at 1, 10 and 100 places: one bad byte costs a character, never a digit. */
class CharsetMatrixTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("Big5");
    private static final String SIMPLIFIED = text(
            "全年完成固定资产投资36.58亿元，同比增长8.6%；新建改建道路120.5公里。",
            "（一）抓好安全生产。开展检查486次，整改隐患1,204处，隐患整改率达98.7%。",
            "走访慰问困难群众２３５户，发放资金XX万元；联系电话0000-1234567。",
            "举办培训班12期，培训9800余人次，群众满意度由91.2分提高到95.8分。");
    private static final String RARE = text("㐀村、㙍堡完成改造12户，𠀀姓群众36人搬入新居。", "䶮泉水库蓄水3450万立方米，㵲水河治理7.8公里。");
    private static final String TRADITIONAL = text(
            "全年完成固定資產投資36.58億元，同比增長8.6%；新建改建道路120.5公里。",
            "（一）抓好安全生產。開展檢查486次，整改隱患1,204處，隱患整改率達98.7%。", "走訪慰問困難群眾２３５戶，發放資金XX萬元；聯繫電話0000-1234567。");

    static Stream<Arguments> charsets() {
        return Stream.of(
                Arguments.of("UTF-8", SIMPLIFIED, UTF_8, new byte[0], "UTF-8"),
                Arguments.of(
                        "UTF-8 BOM", SIMPLIFIED, UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, "UTF-8"),
                Arguments.of("UTF-8 rare", RARE, UTF_8, new byte[0], "UTF-8"),
                Arguments.of("GBK", SIMPLIFIED, Charset.forName("GBK"), new byte[0], "GB18030"),
                Arguments.of("GB18030 four-byte", RARE, GB18030, new byte[0], "GB18030"),
                Arguments.of("GBK traditional", TRADITIONAL, Charset.forName("GBK"), new byte[0], "GB18030"),
                Arguments.of("Big5", TRADITIONAL, BIG5, new byte[0], "Big5"),
                Arguments.of("UTF-16LE", SIMPLIFIED, UTF_16LE, new byte[0], "UTF-16LE"),
                Arguments.of("UTF-16BE", SIMPLIFIED, UTF_16BE, new byte[0], "UTF-16BE"),
                Arguments.of("UTF-16LE BOM", SIMPLIFIED, UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE}, "UTF-16LE"),
                Arguments.of("UTF-16BE BOM", SIMPLIFIED, UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF}, "UTF-16BE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charsets")
    void soundTextIsReadToTheLetter(String name, String text, Charset charset, byte[] mark, String read)
            throws IOException {
        SourceText source = read(concat(mark, text.getBytes(charset)));
        assertThat(source.text()).isEqualTo(text);
        assertThat(source.charset()).as(name).isEqualTo(read);
        assertThat(source.repairs()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("charsets")
    void aBadByteCostsACharacterAndNoDigit(String name, String text, Charset charset, byte[] mark, String read)
            throws IOException {
        int[] expected = text.codePoints().toArray();
        for (int damages : new int[] {1, 10, 100}) {
            for (int seed = 0; seed < 20; seed++) {
                byte[] bytes = text.getBytes(charset);
                int made = damage(bytes, charset, damages, new Random(seed));
                SourceText source = read(concat(mark, bytes));
                String what = name + ", " + damages + " places, seed " + seed;
                assertThat(source.charset()).as(what).isEqualTo(read);
                assertThat(digits(source.text())).as(what).isEqualTo(digits(text));
                assertThat(source.text().codePoints().toArray()).as(what).hasSameSizeAs(expected);
                assertThat(Differences.count(source.text(), text)).as(what).isEqualTo(made);
                assertThat(source.repairs()).as(what).isNotEmpty();
                for (Repair repair : source.repairs()) {
                    assertThat(digits(source.text()
                                    .substring(
                                            repair.span().start(), repair.span().end())))
                            .as(what)
                            .isEmpty();
                }
            }
        }
    }

    /** A byte that became another one beyond ASCII makes another character, or a damaged one, and no more. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("charsets")
    void aWrongByteCostsACharacterAndNoDigit(String name, String text, Charset charset, byte[] mark, String read)
            throws IOException {
        if (charset.equals(UTF_16LE) || charset.equals(UTF_16BE)) {
            return; // There any byte makes a sound character, a digit as well as another.
        }
        for (int seed = 0; seed < 100; seed++) {
            byte[] bytes = text.getBytes(charset);
            Random random = new Random(seed);
            bytes[highByte(bytes, random)] = (byte) (0x80 + random.nextInt(0x80));
            SourceText source = read(concat(mark, bytes));
            String what = name + ", seed " + seed;
            assertThat(source.charset()).as(what).isEqualTo(read);
            assertThat(digits(source.text())).as(what).isEqualTo(digits(text));
            assertThat(Differences.count(source.text(), text)).as(what).isLessThanOrEqualTo(1);
        }
    }

    /** A byte lost: the rest falls back into step, mostly at once, and no digit is touched. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("charsets")
    void aLostByteCostsFewCharactersAndNoDigit(String name, String text, Charset charset, byte[] mark, String read)
            throws IOException {
        if (name.equals("GB18030 four-byte")) {
            return; // Two of the four bytes are digits, which stay when the others no longer make a character.
        }
        byte[] whole = text.getBytes(charset);
        Random random = new Random(3);
        int lost = 0;
        for (int i = 0; i < 100; i++) {
            int at = charset.equals(UTF_16LE) || charset.equals(UTF_16BE)
                    ? highOfUnit(whole, charset, random)
                    : highByte(whole, random);
            byte[] bytes = concat(Arrays.copyOf(whole, at), Arrays.copyOfRange(whole, at + 1, whole.length));
            SourceText source = read(concat(mark, bytes));
            assertThat(source.charset()).isEqualTo(read);
            assertThat(digits(source.text())).as(name + " " + at).isEqualTo(digits(text));
            int different = Differences.count(source.text(), text);
            assertThat(different).as(name + " " + at).isBetween(1, 20);
            lost += different;
        }
        assertThat(lost).as("characters lost with 100 bytes").isLessThan(350);
    }

    /** Every sample report in every character set that has its characters. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "Big5", "UTF-16LE", "UTF-16BE"})
    void everySampleReport(String charset) throws IOException {
        Charset encoded = Charset.forName(charset);
        int read = 0;
        try (Stream<Path> files = Files.list(Path.of("..", "samples", "reports"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".txt")).toList()) {
                String text = DocumentReader.create().read(file).text();
                for (String line : List.of(text, text.lines().reduce("", (a, b) -> a + b))) {
                    if (encoded.newEncoder().canEncode(line)) {
                        assertThat(read(line.getBytes(encoded)).text())
                                .as(file + " in " + charset)
                                .isEqualTo(line);
                        read++;
                    }
                }
            }
        }
        assertThat(read).isGreaterThan(charset.equals("Big5") ? -1 : 15);
    }

    @Test
    void aHeadAndATailOfDifferentSets() throws IOException {
        String head = "一、工作开展情况。上半年共走访群众350户。\n";
        String tail = "二、存在的问题。经费缺口约150万元，人员不足26人。\n";
        SourceText source = read(concat(head.getBytes(GB18030), tail.repeat(2).getBytes(UTF_8)));
        assertThat(source.text()).isEqualTo(head + tail + tail);
        assertThat(source.charset()).isEqualTo("UTF-8");
        assertThat(source.repairs()).isNotEmpty().allSatisfy(repair -> {
            assertThat(repair.what()).isEqualTo("read as GB18030, unlike the rest");
            assertThat(repair.span().end()).isLessThanOrEqualTo(head.length());
        });
        assertThat(read(concat(head.repeat(3).getBytes(UTF_8), tail.getBytes(GB18030)))
                        .text())
                .isEqualTo(head.repeat(3) + tail);
    }

    @Test
    void damageIsToldInADiagnostic() throws IOException {
        byte[] bytes = SIMPLIFIED.getBytes(GB18030);
        bytes[0] = (byte) 0xFF;
        WorkSummary summary = SummaryParser.create().parse(read(bytes));
        assertThat(summary.diagnostics())
                .filteredOn(diagnostic -> diagnostic.rule().equals("source.repaired"))
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.at().start()).isZero());
        assertThat(SummaryJson.write(summary)).contains("\"repairs\":[{");
        assertThat(SummaryParser.create().parse(SIMPLIFIED).diagnostics())
                .noneMatch(diagnostic -> diagnostic.rule().equals("source.repaired"));
    }

    /** 政 is D5 FE in GBK; with its first byte damaged it looks like the mark of UTF-16. */
    @Test
    void aDamagedCharacterIsNoMark() throws IOException {
        byte[] bytes = ("政府工作报告\n" + SIMPLIFIED).getBytes(GB18030);
        bytes[0] = (byte) 0xFF;
        assertThat(read(bytes).text()).isEqualTo("\uFFFD府工作报告\n" + SIMPLIFIED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"工作總結", "完成投資3億元", "教育局二〇二三年度工作報告"})
    void shortBig5Texts(String text) throws IOException {
        SourceText source = read(text.replace("〇", "○").getBytes(BIG5));
        assertThat(source.text()).isEqualTo(text.replace("〇", "○"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"总", "联通", "安办", "一是", "镕基镕", "喆喆", "2023年，", "工作总结", "督查室", "①加强领导", "模", "“四个意识”"})
    void shortGbkTexts(String text) throws IOException {
        assertThat(read(text.getBytes(GB18030)).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Résumé", "ok\n", "12345", "X", "2023"})
    void otherTextsStayUtf8(String text) throws IOException {
        assertThat(read(text.getBytes(UTF_8)).text()).isEqualTo(text);
    }

    @Test
    void damagedTextIsReadInLinearTime() {
        byte[] bytes = SIMPLIFIED.repeat(30).getBytes(GB18030);
        for (int i = 0; i < bytes.length; i += 97) {
            bytes[i] = bytes[i] < 0 ? (byte) 0xFF : bytes[i];
        }
        byte[] rubbish = new byte[2_000_000];
        Arrays.fill(rubbish, (byte) 0x81);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            read(bytes);
            for (int i = 0; i < rubbish.length; i += 3) {
                rubbish[i] = '3';
            }
            DocumentReader.create()
                    .read("rubbish.txt", concat(rubbish, SIMPLIFIED.repeat(2000).getBytes(GB18030)));
        });
    }

    private static String text(String... lines) {
        return (String.join("\n", lines) + "\n").repeat(30);
    }

    /** Makes bytes of characters beyond ASCII bad, not two beside each other; returns how many. */
    private static int damage(byte[] bytes, Charset charset, int places, Random random) {
        boolean wide = charset.equals(UTF_16LE) || charset.equals(UTF_16BE);
        List<Integer> made = new ArrayList<>();
        for (int tries = 0; made.size() < places && tries < 5000; tries++) {
            int at = wide ? highOfUnit(bytes, charset, random) : highByte(bytes, random);
            if (made.stream().allMatch(other -> Math.abs(other - at) > 12)) {
                bytes[at] = (byte) (wide ? 0xDC : 0xFF);
                made.add(at);
            }
        }
        return made.size();
    }

    private static int highByte(byte[] bytes, Random random) {
        while (true) {
            int at = random.nextInt(bytes.length);
            if (bytes[at] < 0) {
                return at;
            }
        }
    }

    private static int highOfUnit(byte[] bytes, Charset charset, Random random) {
        while (true) {
            int at = random.nextInt(bytes.length / 2) * 2 + (charset.equals(UTF_16LE) ? 1 : 0);
            if ((bytes[at] & 0xFF) >= 0x4E && (bytes[at] & 0xFF) <= 0x9F) {
                return at;
            }
        }
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c >= '0' && c <= '9') {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    private static SourceText read(byte[] bytes) throws IOException {
        return DocumentReader.create().read("a.txt", bytes);
    }

    private static byte[] concat(byte[] a, byte[] b) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(a);
        out.writeBytes(b);
        return out.toByteArray();
    }
}
