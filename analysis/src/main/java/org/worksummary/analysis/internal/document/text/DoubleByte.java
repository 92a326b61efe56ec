package org.worksummary.analysis.internal.document.text;

import java.util.Arrays;

/** The two-byte characters of a character set, and how unlikely each is in a report. */
final class DoubleByte {
    static final DoubleByte GB = new DoubleByte(Encoding.GB18030);
    static final DoubleByte BIG5 = new DoubleByte(Encoding.BIG5);

    private static final byte NONE = -1;

    private final byte[] costs = new byte[1 << 16];

    private DoubleByte(Encoding encoding) {
        Arrays.fill(costs, NONE);
        if (!encoding.isSupported()) {
            return;
        }
        byte[] pair = new byte[2];
        for (int lead = 0x81; lead <= 0xFE; lead++) {
            for (int trail = 0x40; trail <= 0xFE; trail++) {
                pair[0] = (byte) lead;
                pair[1] = (byte) trail;
                String decoded = new String(pair, encoding.charset());
                if (decoded.length() == 1 && decoded.charAt(0) != '\uFFFD') {
                    costs[lead << 8 | trail] = (byte) Likelihood.cost(decoded.charAt(0));
                }
            }
        }
    }

    /** {@return how unlikely the character of two bytes is, in tenths, or less than 0 if they are none} */
    int cost(int lead, int trail) {
        return lead < 0x81 || trail < 0x40 ? NONE : costs[lead << 8 | trail];
    }
}
