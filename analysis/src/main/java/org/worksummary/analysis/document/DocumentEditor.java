package org.worksummary.analysis.document;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import org.worksummary.analysis.document.DocumentException.Kind;
import org.worksummary.analysis.internal.document.text.ByteMap;
import org.worksummary.text.SourceText;
import org.worksummary.text.Span;

/**
 * Replaces stretches of a plain-text document (替换) and leaves every other byte as it was.
 *
 * <p>Byte order mark, line ends, character set and damaged bytes stay. What is put in is written in the document's
 * character set; a document in GBK gets no four-byte characters of GB18030, which programs that read GBK don't know.
 * Immutable.
 */
public final class DocumentEditor {
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** The most bytes a UTF-16 code unit takes in any character set that is read. */
    private static final int MOST_BYTES = 4;

    private final byte[] original;
    private final String charset;
    private final Set<Charset> charsets;
    private final boolean gbk;

    private DocumentEditor(byte[] original, String text, String charset) {
        this.original = original;
        this.charset = charset;
        this.charsets = new ByteMap(original).charsets();
        this.gbk = charset.equals(GB18030.name()) && fitsGbk(text.replace("\uFFFD", ""));
    }

    /**
     * What to put in place of a stretch.
     *
     * @param at the stretch, as offsets into the text
     * @param with the new characters
     */
    public record Replacement(Span at, String with) {}

    /**
     * Makes an editor of a document.
     *
     * @param original the document's bytes
     * @param source the text that was read from them
     * @return the editor
     * @throws DocumentException if it is no plain text
     * @throws IllegalArgumentException if the text was read from other bytes
     */
    public static DocumentEditor of(byte[] original, SourceText source) throws DocumentException {
        String charset = source.charset();
        if (charset == null || !source.mediaType().equals("text/plain")) {
            throw new DocumentException(
                    Kind.UNSUPPORTED_FORMAT, source.name() + " is no plain text, and only plain text can be changed.");
        }
        if (!SourceText.sha256(original).equals(source.sha256())) {
            throw new IllegalArgumentException("these are not the bytes that the text was read from");
        }
        return new DocumentEditor(original.clone(), source.text(), charset);
    }

    /** {@return what people call the document's character set} */
    public String charset() {
        return gbk ? "GBK" : charset;
    }

    /** {@return whether the document's character set, or all of them where it mixes some, has all these characters} */
    public boolean canWrite(String characters) {
        return charsets.stream().allMatch(set -> set.newEncoder().canEncode(characters))
                && !(gbk && !fitsGbk(characters));
    }

    /**
     * Makes the replacements.
     *
     * @param replacements the replacements, in order and disjoint
     * @return the new document
     * @throws IllegalArgumentException if a stretch does not lie in the text, they overlap, or the character set lacks a
     *     character
     */
    public byte[] replace(List<Replacement> replacements) {
        ByteMap map = new ByteMap(original);
        ByteBuffer out = ByteBuffer.allocate(original.length + added(replacements));
        int from = 0;
        for (Replacement replacement : replacements) {
            if (!canWrite(replacement.with())) {
                throw new IllegalArgumentException(charset() + " lacks a character of " + replacement.with());
            }
            int start = map.byteOffset(replacement.at().start());
            out.put(original, from, start - from);
            out.put(replacement.with().getBytes(map.charset()));
            from = map.byteOffset(replacement.at().end());
        }
        out.put(original, from, original.length - from);
        byte[] bytes = new byte[out.position()];
        out.flip().get(bytes);
        return bytes;
    }

    private int added(List<Replacement> replacements) {
        return replacements.stream()
                .mapToInt(replacement -> replacement.with().length() * MOST_BYTES)
                .sum();
    }

    /** Whether every character takes one or two bytes in GB18030. */
    private static boolean fitsGbk(String characters) {
        int bytes = 0;
        for (int i = 0; i < characters.length(); i++) {
            if (Character.isSurrogate(characters.charAt(i))) {
                return false;
            }
            bytes += characters.charAt(i) < 0x80 ? 1 : 2;
        }
        return characters.getBytes(GB18030).length == bytes;
    }
}
