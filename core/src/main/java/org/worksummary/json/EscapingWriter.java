package org.worksummary.json;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes as JSON escapes what an encoder would have to replace and what a terminal or an editor would obey: surrogates that
 * have lost their partner, control characters from U+007F to U+009F, and format characters, which turn the direction of
 * writing or show nothing at all.
 *
 * <p>Whole pairs go through as they are; a lone {@code U+D83D} becomes the six characters of its escape. In JSON these can
 * stand inside strings only, where the escape means the same. The control characters below U+0020 are escaped in any JSON.
 */
final class EscapingWriter extends FilterWriter {
    private static final char NONE = 0;
    /** First and last of the format characters, the separators of lines and what is no character, in order, to Unicode 16. */
    private static final String FORMAT =
            "\u00AD\u00AD\u0600\u0605\u061C\u061C\u06DD\u06DD\u070F\u070F\u0890\u0891\u08E2\u08E2"
                    + "\u180E\u180E\u200B\u200F\u2028\u202E\u2060\u206F\uFEFF\uFEFF\uFFF9\uFFFB\uFFFE\uFFFF";

    private char high = NONE;

    EscapingWriter(Writer out) {
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
            if (high != NONE || needsCare(chars[i])) {
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
        } else if (needsCare(c)) {
            escape(c);
        } else {
            out.write(c);
        }
    }

    private static boolean needsCare(char c) {
        if (c < 0x7F || c >= 0x3000 && c < Character.MIN_SURROGATE) {
            return false;
        }
        if (c <= 0x9F || Character.isSurrogate(c)) {
            return true;
        }
        for (int i = 0; i < FORMAT.length() && FORMAT.charAt(i) <= c; i += 2) {
            if (c <= FORMAT.charAt(i + 1)) {
                return true;
            }
        }
        return false;
    }

    private void escape(char c) throws IOException {
        out.write("\\u");
        String hex = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
        out.write("0000", 0, 4 - hex.length());
        out.write(hex);
    }
}
