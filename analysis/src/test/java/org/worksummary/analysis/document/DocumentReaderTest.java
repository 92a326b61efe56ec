package org.worksummary.analysis.document;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.analysis.document.DocumentException.Kind;
import org.worksummary.text.Repair;
import org.worksummary.text.SourceText;
import org.worksummary.text.Span;

class DocumentReaderTest {
    private static final Charset GBK = Charset.forName("GBK");
    private static final String TEXT = "一、工作开展情况\r\n共走访群众３５０户，收集意见建议２６条。\r\n";

    private final DocumentReader reader = DocumentReader.create();

    @TempDir
    private Path folder;

    @Test
    void readsAFile() throws IOException {
        Path file = folder.resolve("上半年 总结.txt");
        Files.writeString(file, TEXT);

        SourceText source = reader.read(file);

        assertThat(source.text()).isEqualTo(TEXT);
        assertThat(source.name()).isEqualTo("上半年 总结.txt");
        assertThat(source.charset()).isEqualTo("UTF-8");
        assertThat(source.mediaType()).isEqualTo("text/plain");
        assertThat(source.sha256()).isEqualTo(SourceText.sha256(TEXT.getBytes(UTF_8)));
        assertThat(source.repairs()).isEmpty();
    }

    @Test
    void readsAStream() throws IOException {
        SourceText source = reader.read("stdin", new ByteArrayInputStream(TEXT.getBytes(GBK)));

        assertThat(source.text()).isEqualTo(TEXT);
        assertThat(source.charset()).isEqualTo("GB18030");
    }

    @Test
    void aByteOrderMarkIsNotPartOfTheText() throws IOException {
        assertReads(concat(bytes(0xEF, 0xBB, 0xBF), TEXT.getBytes(UTF_8)), TEXT, "UTF-8");
        assertReads(concat(bytes(0xFF, 0xFE), TEXT.getBytes(UTF_16LE)), TEXT, "UTF-16LE");
        assertReads(concat(bytes(0xFE, 0xFF), TEXT.getBytes(UTF_16BE)), TEXT, "UTF-16BE");
        assertReads(concat(bytes(0x84, 0x31, 0x95, 0x33), TEXT.getBytes(GBK)), TEXT, "GB18030");
    }

    @ParameterizedTest
    @ValueSource(strings = {"工作总结", "XX局2023年工作总结", "总", "计划增长8%，实际增长9.2%。", "2023年，完成。"})
    void readsShortGbkTexts(String text) throws IOException {
        assertReads(text.getBytes(GBK), text, "GB18030");
    }

    @Test
    void readsWhatOnlyGb18030Has() throws IOException {
        String text = "㐀村（𠀀姓）完成改造12户。";
        assertReads(text.getBytes(Charset.forName("GB18030")), text, "GB18030");
    }

    @Test
    void damagedUtf8KeepsTheRestAndListsTheDamage() throws IOException {
        byte[] whole = "全年完成投资3.5亿元，同比增长8.6%。".getBytes(UTF_8);
        whole[1] = '?';

        SourceText source = reader.read("damaged.txt", whole);

        assertThat(source.charset()).isEqualTo("UTF-8");
        assertThat(source.text()).isEqualTo("\uFFFD?\uFFFD年完成投资3.5亿元，同比增长8.6%。");
        assertThat(source.repairs()).extracting(Repair::span).containsExactly(new Span(0, 1), new Span(2, 3));
    }

    @Test
    void utf8CutInTheMiddleOfACharacterStaysUtf8() throws IOException {
        byte[] whole = "下一步，我们将继续推进老旧小区改造工作".getBytes(UTF_8);
        for (int cut = 1; cut <= 2; cut++) {
            byte[] part = Arrays.copyOf(whole, whole.length - cut);

            SourceText source = reader.read("cut.txt", part);

            assertThat(source.text()).isEqualTo("下一步，我们将继续推进老旧小区改造工\uFFFD");
            assertThat(source.repairs()).extracting(Repair::span).containsExactly(new Span(18, 19));
        }
    }

    @Test
    void damagedGbkKeepsTheRest() throws IOException {
        byte[] damaged = concat("检查企业４５家".getBytes(GBK), bytes(0xFF, 0xFF), "，整改隐患。".getBytes(GBK));

        SourceText source = reader.read("damaged.txt", damaged);

        assertThat(source.charset()).isEqualTo("GB18030");
        assertThat(source.text()).isEqualTo("检查企业４５家\uFFFD，整改隐患。");
        assertThat(source.repairs()).extracting(Repair::span).containsExactly(new Span(7, 8));
    }

    @Test
    void aStrayControlCharacterDoesNotMakeATextBinary() throws IOException {
        String text = "一、主要做法\u0007\n" + "开展宣讲活动，覆盖全部村组。".repeat(20);
        assertReads(text.getBytes(UTF_8), text, "UTF-8");
    }

    @Test
    void saysWhatIsWrongWithAPath() throws IOException {
        Path missing = folder.resolve("没有.txt");
        assertFails(() -> reader.read(missing), Kind.MISSING, missing + " does not exist; check the path.");
        assertFails(() -> reader.read(folder), Kind.DIRECTORY, folder + " is a folder; name the files in it.");
        Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
        Path below = file.resolve("b.txt");
        assertFails(() -> reader.read(below), Kind.UNREADABLE, below + " can't be read; check its permissions.");
    }

    @Test
    void aTextWithoutCharactersIsEmpty() {
        for (byte[] bytes : List.of(bytes(), bytes(0xEF, 0xBB, 0xBF), " \r\n\u3000\n".getBytes(UTF_8))) {
            assertFails(
                    () -> reader.read("e.txt", bytes),
                    Kind.EMPTY,
                    "e.txt is empty; give a file with the report's text in it.");
        }
    }

    @Test
    void aTextThatTalksAboutFormatsIsText() throws IOException {
        assertReads("PDF和<html>文件共整理56份。".getBytes(UTF_8), "PDF和<html>文件共整理56份。", "UTF-8");
    }

    @Test
    void binaryIsNoText() {
        byte[] random = new byte[4000];
        new Random(7).nextBytes(random);
        random[0] = 1;
        byte[] nuls = new byte[100];
        for (byte[] bytes : List.of(random, nuls, bytes(0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D))) {
            assertFails(
                    () -> reader.read("b.bin", bytes),
                    Kind.NOT_TEXT,
                    "b.bin is not a text file; give the report as plain text (UTF-8 or GBK) or a Word document.");
        }
    }

    @Test
    void bytesOfNoCharacterSetAreNotGuessedAt() {
        byte[] bytes = new byte[300];
        Arrays.fill(bytes, (byte) 0xFF);
        assertFails(
                () -> reader.read("f.txt", bytes),
                Kind.UNDECODABLE,
                "f.txt is text in no character set that is known here; save it again as plain text (UTF-8).");
    }

    @Test
    void holdsTheSizeLimit() throws IOException {
        DocumentReader small = reader.withMaxBytes(10);
        assertThat(small.read("ten.txt", "0123456789".getBytes(UTF_8)).length()).isEqualTo(10);
        String message = "eleven.txt has more than 10 bytes; split it into one file for each report.";
        byte[] eleven = "0123456789a".getBytes(UTF_8);
        assertFails(() -> small.read("eleven.txt", eleven), Kind.TOO_LARGE, message);
        assertFails(() -> small.read("eleven.txt", new ByteArrayInputStream(eleven)), Kind.TOO_LARGE, message);
        assertThatIllegalArgumentException().isThrownBy(() -> reader.withMaxBytes(0));
        assertThatIllegalArgumentException().isThrownBy(() -> reader.withMaxBytes(1L << 31));
    }

    private void assertReads(byte[] bytes, String text, String charset) throws IOException {
        SourceText source = reader.read("x.txt", bytes);
        assertThat(source.text()).isEqualTo(text);
        assertThat(source.charset()).isEqualTo(charset);
        assertThat(source.repairs()).isEmpty();
    }

    private static void assertFails(ThrowingCallable call, Kind kind, String message) {
        DocumentException e = catchThrowableOfType(DocumentException.class, call);
        assertThat(e).hasMessage(message);
        assertThat(e.kind()).isEqualTo(kind);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
