package org.worksummary.json;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes surrogates that have lost their partner as JSON escapes, so that no encoder has to replace them.
 *
 * <p>Whole pairs go through as they are; a lone {@code U+D83D} becomes the six characters of its escape. In JSON these
 * can stand inside strings only, where the escape means the same.
 */
final class SurrogateEscapingWriter extends FilterWriter {
    private static final char NONE = 0;

    private char high = NONE;

    SurrogateEscapingWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        put((char) c);
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        int from = offset;
        for (int i = offset; i < offset + length; i++) {
            if (high != NONE || Character.isSurrogate(chars[i])) {
                out.write(chars, from, i - from);
                put(chars[i]);
                from = i + 1;
            }
        }
        out.write(chars, from, offset + length - from);
    }

    @Override
    public void write(String string, int offset, int length) throws IOException {
        write(string.toCharArray(), offset, length);
    }

    private void put(char c) throws IOException {
        if (high != NONE) {
            if (Character.isLowSurrogate(c)) {
                out.write(high);
                out.write(c);
                high = NONE;
                return;
            }
            escape(high);
            high = NONE;
        }
        if (Character.isHighSurrogate(c)) {
            high = c;
        } else if (Character.isLowSurrogate(c)) {
            escape(c);
        } else {
            out.write(c);
        }
    }

    private void escape(char c) throws IOException {
        out.write("\\u");
        out.write(Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT));
    }
}
