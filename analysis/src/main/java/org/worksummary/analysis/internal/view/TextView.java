package org.worksummary.analysis.internal.view;

import java.util.Arrays;
import org.worksummary.text.Text;

/**
 * A normalised view of a source text that maps back to it.
 *
 * <p>Each character of the view is one folded character of the source (see {@link Folding}); characters of the source
 * may be left out: the line ends inside a hard-wrapped paragraph, page furniture inside a sentence, zero-width blanks.
 * Paragraphs are parted by {@code '\n'}, the cells of a table row by {@code '\t'}. Scanners read the view, so that Traditional text, full-width figures and
 * numbers broken by a line end need no rules of their own; their findings are mapped back with {@link #slice}.
 * Immutable.
 */
public final class TextView implements CharSequence {
    private final String source;
    private final String text;
    private final int[] offsets;

    private TextView(String source, String text, int[] offsets) {
        this.source = source;
        this.text = text;
        this.offsets = offsets;
    }

    /** {@return a view of a whole text in which every line is a paragraph} */
    public static TextView of(String source) {
        Builder builder = new Builder(source);
        builder.append(0, source.length());
        return builder.build();
    }

    @Override
    public int length() {
        return text.length();
    }

    /** {@return the folded character} */
    @Override
    public char charAt(int index) {
        return text.charAt(index);
    }

    /** {@return the folded character, or {@code '\n'} outside the view} */
    public char at(int index) {
        return index < 0 || index >= text.length() ? '\n' : text.charAt(index);
    }

    /** {@return the folded characters; use {@link #slice} for what the source has there} */
    @Override
    public String subSequence(int from, int to) {
        return text.substring(from, to);
    }

    /** {@return whether the view has these folded characters at the index; false outside it} */
    public boolean startsWith(String folded, int index) {
        return index >= 0 && text.startsWith(folded, index);
    }

    /** {@return the first index at or after {@code from} where the folded characters stand, or -1} */
    public int indexOf(String folded, int from) {
        return text.indexOf(folded, from);
    }

    /** {@return the first index where the folded characters stand whole between {@code from} and {@code to}, or -1} */
    public int indexOf(String folded, int from, int to) {
        for (int i = from; i <= to - folded.length(); i++) {
            if (text.startsWith(folded, i)) {
                return i;
            }
        }
        return -1;
    }

    /** {@return the first index at or after {@code from} where the character stands, or -1} */
    public int indexOf(char folded, int from) {
        return text.indexOf(folded, from);
    }

    /** {@return the offset into the source of the character at the index, or the source's length at the view's end} */
    public int sourceOffset(int index) {
        return index == offsets.length ? source.length() : offsets[index];
    }

    /** {@return the stretch of the source from the character at {@code from} to the one before {@code to}} */
    public Text slice(int from, int to) {
        if (from == to) {
            return Text.of(source, sourceOffset(from), sourceOffset(from));
        }
        return Text.of(source, offsets[from], offsets[to - 1] + 1);
    }

    /** {@return the index of the first character of the view at or after an offset into the source} */
    public int indexAt(int sourceOffset) {
        int found = Arrays.binarySearch(offsets, sourceOffset);
        return found >= 0 ? found : -found - 1;
    }

    /** {@return the whole folded text} */
    @Override
    public String toString() {
        return text;
    }

    /** Puts a view together from stretches of the source, in order. */
    public static final class Builder {
        private final String source;
        private final char[] chars;
        private final int[] offsets;
        private int length;

        /** Makes an empty view of the source. */
        public Builder(String source) {
            this.source = source;
            this.chars = new char[source.length()];
            this.offsets = new int[source.length()];
        }

        /**
         * Appends a stretch of the source. Stretches must come in order and must not overlap; a CR LF or a lone CR in
         * one becomes a single {@code '\n'}.
         */
        public Builder append(int start, int end) {
            for (int i = start; i < end; i++) {
                char c = source.charAt(i);
                if (c == '\r') {
                    if (i + 1 < source.length() && source.charAt(i + 1) == '\n') {
                        continue;
                    }
                    c = '\n';
                } else {
                    c = Folding.fold(c);
                    if (c == Folding.DROPPED) {
                        continue;
                    }
                }
                chars[length] = c;
                offsets[length++] = i;
            }
            return this;
        }

        /** Ends a paragraph; the source offset must lie behind all that was appended. */
        public Builder appendBreak(int sourceOffset) {
            chars[length] = '\n';
            offsets[length++] = sourceOffset;
            return this;
        }

        /** Parts two cells of a table; the source offset must lie behind all that was appended. */
        public Builder appendBarrier(int sourceOffset) {
            chars[length] = '\t';
            offsets[length++] = sourceOffset;
            return this;
        }

        /** {@return the number of characters so far: the index of the next one} */
        public int length() {
            return length;
        }

        /** {@return the view} */
        public TextView build() {
            return new TextView(source, new String(chars, 0, length), Arrays.copyOf(offsets, length));
        }
    }
}
