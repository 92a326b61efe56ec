package org.worksummary.analysis.internal.document.rtf;

import java.nio.charset.StandardCharsets;

/** Splits rich text into groups, control words and bytes of text. Used once. */
final class RtfTokenizer {

    /** What the tokenizer stands at. */
    enum Token {
        OPEN,
        CLOSE,
        WORD,
        BYTE,
        END
    }

    private final byte[] bytes;
    private int at;
    private String word = "";
    private int parameter;
    private boolean hasParameter;
    private int value;

    RtfTokenizer(byte[] bytes) {
        this.bytes = bytes;
    }

    /** {@return the control word, without its number} */
    String word() {
        return word;
    }

    /** {@return the number of the control word, or another where it has none} */
    int parameter(int otherwise) {
        return hasParameter ? parameter : otherwise;
    }

    /** {@return the byte of text} */
    int value() {
        return value;
    }

    /** Passes over bytes that are no text. */
    void skip(int count) {
        at = (int) Math.min(bytes.length, at + (long) Math.max(0, count));
    }

    Token next() {
        while (at < bytes.length) {
            int c = bytes[at++] & 0xFF;
            switch (c) {
                case '{' -> {
                    return Token.OPEN;
                }
                case '}' -> {
                    return Token.CLOSE;
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', 0 -> {}
                default -> {
                    value = c;
                    return Token.BYTE;
                }
            }
        }
        return Token.END;
    }

    private Token control() {
        if (at >= bytes.length) {
            return Token.END;
        }
        int c = bytes[at] & 0xFF;
        if (c == '\'' && at + 2 < bytes.length) {
            int high = Character.digit(bytes[at + 1], 16);
            int low = Character.digit(bytes[at + 2], 16);
            at += 3;
            value = high < 0 || low < 0 ? '?' : high * 16 + low;
            return Token.BYTE;
        }
        if (!isLetter(c)) {
            at++;
            word = c == '\r' || c == '\n' ? "par" : String.valueOf((char) c);
            hasParameter = false;
            return Token.WORD;
        }
        int start = at;
        while (at < bytes.length && isLetter(bytes[at])) {
            at++;
        }
        word = new String(bytes, start, Math.min(at - start, 40), StandardCharsets.US_ASCII);
        number();
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
        return Token.WORD;
    }

    private void number() {
        int sign = at;
        int digits = at < bytes.length && bytes[at] == '-' ? at + 1 : at;
        int end = digits;
        long number = 0;
        while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9') {
            number = Math.min(number * 10 + bytes[end] - '0', Integer.MAX_VALUE);
            end++;
        }
        hasParameter = end > digits;
        if (hasParameter) {
            parameter = (int) (digits > sign ? -number : number);
            at = end;
        }
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
