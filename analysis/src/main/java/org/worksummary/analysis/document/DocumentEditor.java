package org.worksummary.analysis.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import org.worksummary.analysis.document.DocumentException.Kind;
import org.worksummary.analysis.internal.document.text.TextDecoder;
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

    private final byte[] original;
    private final String text;
    private final Charset charset;
    private final boolean gbk;

    private DocumentEditor(byte[] original, String text, Charset charset) {
        this.original = original;
        this.text = text;
        this.charset = charset;
        this.gbk = charset.equals(GB18030) && fitsGbk(text.replace("\uFFFD", ""));
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
        return new DocumentEditor(original.clone(), source.text(), Charset.forName(charset));
    }

    /** {@return what people call the document's character set} */
    public String charset() {
        return gbk ? "GBK" : charset.name();
    }

    /** {@return whether the document's character set has all these characters} */
    public boolean canWrite(String characters) {
        return charset.newEncoder().canEncode(characters) && !(gbk && !fitsGbk(characters));
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
        ByteMap map = new ByteMap(original, charset, text.length());
        ByteBuffer out = ByteBuffer.allocate(original.length + added(replacements));
        int from = 0;
        for (Replacement replacement : replacements) {
            if (!canWrite(replacement.with())) {
                throw new IllegalArgumentException(charset() + " lacks a character of " + replacement.with());
            }
            int start = map.byteOffset(replacement.at().start());
            out.put(original, from, start - from);
            out.put(replacement.with().getBytes(charset));
            from = map.byteOffset(replacement.at().end());
        }
        out.put(original, from, original.length - from);
        byte[] bytes = new byte[out.position()];
        out.flip().get(bytes);
        return bytes;
    }

    private int added(List<Replacement> replacements) {
        return replacements.stream()
                .mapToInt(replacement -> replacement.with().getBytes(charset).length)
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

    /** Tells at which byte a character begins; asked in ascending order. */
    private static final class ByteMap {
        private final CharsetDecoder decoder;
        private final ByteBuffer in;
        private final CharBuffer out;

        ByteMap(byte[] original, Charset charset, int length) {
            int mark = TextDecoder.markLength(original);
            this.in = ByteBuffer.wrap(original, mark, original.length - mark);
            this.out = CharBuffer.allocate(length);
            this.decoder = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
        }

        int byteOffset(int offset) {
            if (offset < out.position() || offset > out.capacity()) {
                throw new IllegalArgumentException("no place to replace something at: " + offset);
            }
            out.limit(offset);
            while (out.position() < offset) {
                CoderResult result = decoder.decode(in, out, true);
                if (out.position() == offset) {
                    break;
                }
                if (!result.isError()) {
                    throw new IllegalArgumentException("inside a surrogate pair: " + offset);
                }
                in.position(in.position() + Math.min(result.length(), in.remaining()));
                out.put('\uFFFD');
            }
            return in.position();
        }
    }
}
