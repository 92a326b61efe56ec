package org.worksummary.analysis.internal.view;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
    private final char[] chars;
    private final int length;
    /** The offset into the source of each character; {@code null} where each stands at its own index. */
    private final int @Nullable [] offsets;

    private TextView(String source, char[] chars, int length, int @Nullable [] offsets) {
        this.source = source;
        this.chars = chars;
        this.length = length;
        this.offsets = offsets;
    }

    /** {@return a view of a whole text in which every line is a paragraph} */
    public static TextView of(String source) {
        Builder builder = new Builder(source);
        builder.append(0, source.length());
        return builder.build();
    }

    /** {@return a view of characters that are folded already} */
    public static TextView raw(String folded) {
        return new TextView(folded, folded.toCharArray(), folded.length(), null);
    }

    @Override
    public int length() {
        return length;
    }

    /** {@return the folded character} */
    @Override
    public char charAt(int index) {
        return chars[Objects.checkIndex(index, length)];
    }

    /** {@return the folded character, or {@code '\n'} outside the view} */
    public char at(int index) {
        return index < 0 || index >= length ? '\n' : chars[index];
    }

    /** {@return the folded characters; use {@link #slice} for what the source has there} */
    @Override
    public String subSequence(int from, int to) {
        Objects.checkFromToIndex(from, to, length);
        return new String(chars, from, to - from);
    }

    /** {@return whether the view has these folded characters at the index; false outside it} */
    public boolean startsWith(String folded, int index) {
        int size = folded.length();
        if (index < 0 || index > length - size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (chars[index + i] != folded.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** {@return whether the folded characters end right before the index; false outside the view} */
    public boolean endsWith(String folded, int index) {
        return startsWith(folded, index - folded.length());
    }

    /** {@return the first index at or after {@code from} where the folded characters stand, or -1} */
    public int indexOf(String folded, int from) {
        return indexOf(folded, from, length);
    }

    /** {@return the first index where the folded characters stand whole between {@code from} and {@code to}, or -1} */
    public int indexOf(String folded, int from, int to) {
        if (folded.isEmpty()) {
            return from <= to ? from : -1;
        }
        char first = folded.charAt(0);
        int last = Math.min(to, length) - folded.length();
        for (int i = Math.max(0, from); i <= last; i++) {
            if (chars[i] == first && startsWith(folded, i)) {
                return i;
            }
        }
        return -1;
    }

    /** {@return the last index where the folded characters stand whole between {@code from} and {@code to}, or -1} */
    public int lastIndexOf(String folded, int from, int to) {
        for (int i = Math.min(to, length) - folded.length(); i >= Math.max(0, from); i--) {
            if (startsWith(folded, i)) {
                return i;
            }
        }
        return -1;
    }

    /** {@return the first index at or after {@code from} where the character stands, or -1} */
    public int indexOf(char folded, int from) {
        for (int i = Math.max(0, from); i < length; i++) {
            if (chars[i] == folded) {
                return i;
            }
        }
        return -1;
    }

    /** {@return the first index between {@code from} and {@code to} where one of the set stands, or {@code to}} */
    public int find(CharSet set, int from, int to) {
        int end = Math.min(to, length);
        for (int i = Math.max(0, from); i < end; i++) {
            if (set.contains(chars[i])) {
                return i;
            }
        }
        return to;
    }

    /** {@return the offset into the source of the character at the index, or the source's length at the view's end} */
    public int sourceOffset(int index) {
        if (index == length) {
            return source.length();
        }
        return offsets == null ? Objects.checkIndex(index, length) : offsets[index];
    }

    /** {@return the stretch of the source from the character at {@code from} to the one before {@code to}} */
    public Text slice(int from, int to) {
        if (from == to) {
            return Text.of(source, sourceOffset(from), sourceOffset(from));
        }
        return Text.of(source, sourceOffset(from), sourceOffset(to - 1) + 1);
    }

    /** {@return the index of the first character of the view at or after an offset into the source} */
    public int indexAt(int sourceOffset) {
        if (offsets == null) {
            return Math.min(Math.max(sourceOffset, 0), length);
        }
        int found = Arrays.binarySearch(offsets, 0, length, sourceOffset);
        return found >= 0 ? found : -found - 1;
    }

    /** {@return the whole folded text} */
    @Override
    public String toString() {
        return new String(chars, 0, length);
    }

    /** Puts a view together from stretches of the source, in order. */
    public static final class Builder {
        private final String source;
        private final char[] chars;
        /** Made with the first character that does not stand at its own index. */
        private int @Nullable [] offsets;

        private int length;

        /** Makes an empty view of the source. */
        public Builder(String source) {
            this.source = source;
            this.chars = new char[source.length()];
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
                put(c, i);
            }
            return this;
        }

        /** Ends a paragraph; the source offset must lie behind all that was appended. */
        public Builder appendBreak(int sourceOffset) {
            put('\n', sourceOffset);
            return this;
        }

        /** Parts two cells of a table; the source offset must lie behind all that was appended. */
        public Builder appendBarrier(int sourceOffset) {
            put('\t', sourceOffset);
            return this;
        }

        private void put(char c, int sourceOffset) {
            if (offsets != null) {
                offsets[length] = sourceOffset;
            } else if (sourceOffset != length) {
                offsets = new int[chars.length];
                for (int i = 0; i < length; i++) {
                    offsets[i] = i;
                }
                offsets[length] = sourceOffset;
            }
            chars[length++] = c;
        }

        /** {@return the number of characters so far: the index of the next one} */
        public int length() {
            return length;
        }

        /** {@return the view; nothing may be appended after it} */
        public TextView build() {
            FullStops.restore(chars, length);
            ScannedDigits.restore(chars, length);
            return new TextView(source, chars, length, offsets);
        }
    }
}
