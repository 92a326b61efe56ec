package org.worksummary.analysis.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.analysis.document.DocumentEditor.Replacement;
import org.worksummary.text.SourceText;
import org.worksummary.text.Span;

class DocumentEditorTest {
    private static final String TEXT = "全年走访XX户，\r\n发放慰问金\t××万元。\n（GB）①〇𠮷完\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-8+", "UTF-16LE+", "UTF-16BE+", "UTF-16LE", "GB18030", "GB18030+"})
    void replacesAStretchAndKeepsEveryOtherByte(String form) throws IOException {
        byte[] original = encode(TEXT, form);
        SourceText source = read(original);
        DocumentEditor editor = DocumentEditor.of(original, source);
        int first = TEXT.indexOf("XX");
        int second = TEXT.indexOf("××");

        byte[] edited = editor.replace(List.of(
                new Replacement(new Span(first, first + 2), "一百二十"),
                new Replacement(new Span(second, second + 2), "3.5")));

        assertThat(edited).isEqualTo(encode(TEXT.replace("XX", "一百二十").replace("××", "3.5"), form));
        assertThat(editor.replace(List.of())).isEqualTo(original);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-8+", "UTF-16LE+", "GB18030"})
    void knowsTheByteOfEveryCharacter(String form) throws IOException {
        byte[] original = encode(TEXT, form);
        DocumentEditor editor = DocumentEditor.of(original, read(original));
        for (int i = 0; i <= TEXT.length(); i++) {
            if (i == TEXT.length() || !Character.isLowSurrogate(TEXT.charAt(i))) {
                byte[] edited = editor.replace(List.of(new Replacement(new Span(i, i), "#")));
                assertThat(edited).isEqualTo(encode(TEXT.substring(0, i) + "#" + TEXT.substring(i), form));
            }
        }
    }

    @Test
    void damagedBytesStay() throws IOException {
        byte[] original = "全年走访群众若干户，发放?资金XX万元。".getBytes("UTF-8");
        int damaged = new String(original, "ISO-8859-1").indexOf('?');
        original[damaged] = (byte) 0xFF;
        SourceText source = read(original);
        int at = source.text().indexOf("XX");

        byte[] edited =
                DocumentEditor.of(original, source).replace(List.of(new Replacement(new Span(at, at + 2), "8")));

        assertThat(source.text()).contains("\uFFFD");
        assertThat(Arrays.copyOf(edited, damaged + 1)).isEqualTo(Arrays.copyOf(original, damaged + 1));
        assertThat(edited).hasSize(original.length - 1);
        assertThat(read(edited).text()).isEqualTo(source.text().replace("XX", "8"));
    }

    /** Each stretch is written in its own character set; a value must fit in all of them. */
    @Test
    void aHeadAndATailOfDifferentSets() throws IOException {
        String head = "一、工作开展情况。上半年共走访群众XX户。\n";
        String tail = "二、存在的问题。经费缺口约×××万元，人员不足26人。\n";
        byte[] original = concat(encode(head, "GB18030"), encode(tail, "UTF-8"));
        SourceText source = read(original);
        DocumentEditor editor = DocumentEditor.of(original, source);
        int first = head.indexOf("XX");
        int second = head.length() + tail.indexOf("×××");

        byte[] edited = editor.replace(List.of(
                new Replacement(new Span(first, first + 2), "三百"),
                new Replacement(new Span(second, second + 3), "一百")));

        assertThat(edited)
                .isEqualTo(concat(
                        encode(head.replace("XX", "三百"), "GB18030"), encode(tail.replace("×××", "一百"), "UTF-8")));
        assertThat(editor.canWrite("三百")).isTrue();
        assertThat(editor.canWrite("\uD83D")).isFalse();
    }

    private static byte[] concat(byte[] a, byte[] b) {
        byte[] all = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, all, a.length, b.length);
        return all;
    }

    @Test
    void gbkStaysGbk() throws IOException {
        byte[] gbk = encode("石桥乡XX", "GB18030");
        byte[] wide = encode("石桥乡𠮷XX", "GB18030");

        assertThat(DocumentEditor.of(gbk, read(gbk)).canWrite("镕")).isTrue();
        assertThat(DocumentEditor.of(gbk, read(gbk)).canWrite("𠮷")).isFalse();
        assertThat(DocumentEditor.of(gbk, read(gbk)).charset()).isEqualTo("GBK");
        assertThat(DocumentEditor.of(wide, read(wide)).canWrite("𠮷")).isTrue();
        assertThat(DocumentEditor.of(wide, read(wide)).canWrite("\uD83D")).isFalse();
    }

    @Test
    void refusesWhatItCantDo() throws IOException {
        byte[] bytes = encode("石桥乡𠮷XX", "UTF-8");
        SourceText source = read(bytes);
        DocumentEditor editor = DocumentEditor.of(bytes, source);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> DocumentEditor.of(encode("石桥乡", "UTF-8"), source))
                .withMessageContaining("not the bytes");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> editor.replace(List.of(new Replacement(new Span(4, 5), "a"))))
                .withMessageContaining("surrogate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> editor.replace(List.of(new Replacement(new Span(5, 99), "a"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> editor.replace(
                        List.of(new Replacement(new Span(2, 3), "a"), new Replacement(new Span(1, 2), "a"))));
    }

    private static SourceText read(byte[] bytes) throws IOException {
        return DocumentReader.create().read("test", bytes);
    }

    /** Encodes; a + asks for a byte order mark. */
    private static byte[] encode(String text, String form) throws IOException {
        Charset charset = Charset.forName(form.replace("+", ""));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (form.endsWith("+")) {
            out.write("\uFEFF".getBytes(charset));
        }
        out.write(text.getBytes(charset));
        return out.toByteArray();
    }
}
