package org.worksummary.analysis.internal.document.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells at which byte of a text's document a character begins; asked in ascending order. Used once. */
public final class ByteMap {
    private final byte[] document;
    private final int mark;
    private final List<Stretch> stretches;
    private final CharBuffer scratch;
    private final int length;
    private int index;
    private int offset;
    private int place;

    /** Makes a map of a document that is plain text. */
    public ByteMap(byte[] document) {
        DecodedText decoded = TextDecoder.decode(document)
                .orElseThrow(() -> new IllegalArgumentException("these bytes are no plain text"));
        this.document = document;
        this.stretches = decoded.stretches();
        this.mark = stretches.isEmpty()
                ? 0
                : document.length - stretches.get(stretches.size() - 1).to();
        this.length = decoded.text().length();
        this.scratch = CharBuffer.allocate(length);
        this.place = mark;
    }

    /** {@return all character sets that stretches of the document are in} */
    public Set<Charset> charsets() {
        return stretches.stream()
                .filter(stretch -> !stretch.damaged())
                .map(stretch -> stretch.encoding().charset())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** {@return the character set at the offset that was asked for last} */
    public Charset charset() {
        Stretch stretch = stretches.get(Math.min(index, stretches.size() - 1));
        return stretch.encoding().charset();
    }

    /**
     * Finds a character.
     *
     * @param target its offset in the text
     * @return its first byte
     * @throws IllegalArgumentException if no character begins there, or the offset lies before the last one
     */
    public int byteOffset(int target) {
        if (target < offset || target > length) {
            throw new IllegalArgumentException("no place to replace something at: " + target);
        }
        while (offset < target) {
            Stretch stretch = stretches.get(index);
            if (stretch.damaged()) {
                place = mark + stretch.to();
                offset++;
            } else {
                decode(stretch, target);
            }
            if (place == mark + stretch.to()) {
                index++;
            }
        }
        return place;
    }

    private void decode(Stretch stretch, int target) {
        ByteBuffer in = ByteBuffer.wrap(document, place, mark + stretch.to() - place);
        CharsetDecoder decoder = stretch.encoding().charset().newDecoder();
        scratch.clear().limit(target - offset);
        decoder.decode(in, scratch, true);
        if (scratch.position() == 0) {
            throw new IllegalArgumentException("inside a surrogate pair: " + target);
        }
        offset += scratch.position();
        place = in.position();
    }
}
