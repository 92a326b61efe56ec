package org.worksummary.analysis.internal.document.text;

import java.util.BitSet;
import org.worksummary.analysis.internal.lexicon.Lexicon;

/**
 * How unlikely a character is in a report, in tenths.
 *
 * <p>Likely are the frequent characters and the punctuation of Chinese text; a bit less so those that the standards set
 * apart as the common ones, of Simplified (GB 2312, first level) and of Traditional writing (Big5, first level). Bytes
 * read in the wrong character set, or from the wrong byte on, are full of others.
 */
final class Likelihood {
    static final int FREQUENT = 0;
    static final int COMMON = 6;
    static final int RARE = 25;
    static final int PRIVATE_USE = 60;
    static final int CONTROL = 40;

    private static final String PUNCTUATION = "、。《》（）【】〔〕「」，：；！？％‘’“”—…·";
    private static final String SIGNS = "〇○‧–×÷℃‰①②③④⑤⑥⑦⑧⑨⑩ⅠⅡⅢⅣⅤ■□●★▲◆※→\u3000";

    private static final BitSet IS_FREQUENT = new BitSet(1 << 16);
    private static final BitSet IS_COMMON = new BitSet(1 << 16);

    static {
        PUNCTUATION.chars().forEach(IS_FREQUENT::set);
        Lexicon.words("frequent-characters.txt").forEach(line -> line.chars().forEach(IS_FREQUENT::set));
        add(Encoding.GB18030, 0xB0, 0xD7);
        if (Encoding.BIG5.isSupported()) {
            add(Encoding.BIG5, 0xA4, 0xC6);
        }
        SIGNS.chars().forEach(IS_COMMON::set);
        IS_COMMON.set(0x3000, 0x3018);
        IS_COMMON.set(0xFF01, 0xFF5F);
    }

    private Likelihood() {}

    private static void add(Encoding encoding, int firstLead, int lastLead) {
        byte[] pair = new byte[2];
        for (int lead = firstLead; lead <= lastLead; lead++) {
            for (int trail = 0x40; trail <= 0xFE; trail++) {
                pair[0] = (byte) lead;
                pair[1] = (byte) trail;
                String decoded = new String(pair, encoding.charset());
                boolean han = decoded.length() == 1 && decoded.charAt(0) >= 0x4E00 && decoded.charAt(0) <= 0x9FFF;
                boolean level = trail >= 0xA1 || encoding == Encoding.BIG5;
                if (han && level) {
                    IS_COMMON.set(decoded.charAt(0));
                }
            }
        }
    }

    /** {@return how unlikely it is} */
    static int cost(char c) {
        if (c < 0x80) {
            return isControl(c) ? CONTROL : FREQUENT;
        }
        if (IS_FREQUENT.get(c)) {
            return FREQUENT;
        }
        if (IS_COMMON.get(c)) {
            return COMMON;
        }
        return c >= '\uE000' && c <= '\uF8FF' ? PRIVATE_USE : RARE;
    }

    /** {@return how unlikely the characters are together} */
    static long cost(CharSequence text) {
        long cost = 0;
        for (int i = 0; i < text.length(); i++) {
            cost += cost(text.charAt(i));
        }
        return cost;
    }

    /** {@return whether no text has the character} */
    static boolean isControl(int c) {
        return c < ' ' ? c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B : c == 0x7F;
    }
}
