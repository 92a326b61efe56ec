package org.worksummary.analysis.internal.document.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a double-byte character set, and how unlikely each is in a report.
 *
 * <p>Unlikely are the rare characters: bytes read in the wrong set, or from the wrong byte on, are full of them.
 */
final class DoubleByte {
    static final DoubleByte GB = new DoubleByte("GB18030", 0xB0, 0xD7);
    static final DoubleByte BIG5 = new DoubleByte("Big5", 0xA4, 0xC6);

    private static final char NONE = '\uFFFD';

    private final Charset charset;
    private final int commonFrom;
    private final int commonTo;
    private final char[] characters = new char[1 << 16];

    private DoubleByte(String name, int commonFrom, int commonTo) {
        this.charset = Charset.forName(name);
        this.commonFrom = commonFrom;
        this.commonTo = commonTo;
        byte[] pair = new byte[2];
        for (int lead = 0x81; lead <= 0xFE; lead++) {
            for (int trail = 0x40; trail <= 0xFE; trail++) {
                pair[0] = (byte) lead;
                pair[1] = (byte) trail;
                String decoded = new String(pair, charset);
                characters[lead << 8 | trail] = decoded.length() == 1 ? decoded.charAt(0) : NONE;
            }
        }
    }

    Charset charset() {
        return charset;
    }

    /** {@return whether two bytes are a character} */
    boolean has(int lead, int trail) {
        int pair = lead << 8 | trail;
        return lead >= 0x81 && trail >= 0x40 && characters[pair] != NONE && characters[pair] != 0;
    }

    /** {@return how unlikely the character of two bytes is, in tenths} */
    int cost(int lead, int trail) {
        char c = characters[lead << 8 | trail];
        if (c >= '\uE000' && c <= '\uF8FF') {
            return 60;
        }
        boolean big5 = this == BIG5;
        int base = big5 ? 5 : 0;
        if (lead >= commonFrom && lead <= commonTo && (big5 || trail >= 0xA1)) {
            return base;
        }
        if (c >= '\u3000' && c <= '\u3020' || c >= '\uFF00' && c <= '\uFFEF' || c >= '\u2010' && c <= '\u2035') {
            return base;
        }
        boolean second = trail >= 0xA1 && lead > commonTo;
        return base + (second ? 20 : 30);
    }

    /** {@return the characters of a stretch of bytes} */
    String decode(byte[] bytes, int from, int length) {
        return new String(bytes, from, length, length == 1 ? StandardCharsets.ISO_8859_1 : charset);
    }
}
