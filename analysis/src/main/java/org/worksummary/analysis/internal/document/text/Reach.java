package org.worksummary.analysis.internal.document.text;

/**
 * What may stand at a place in bytes of one character set: sound characters and damaged ones, with the cost of each.
 *
 * <p>A damaged character takes the bytes of a character with it that are no text themselves, never an ASCII one; so no
 * digit is ever lost, and none appears out of the second half of a four-byte character.
 */
final class Reach {
    /** What a damaged character costs: more than a rare one, less than a change of the character set and back. */
    static final int DAMAGE = 80;

    private static final int ALSO = 5;
    private static final int FOUR_BYTES = 40;

    private final byte[] bytes;

    /** Takes the steps that may be made. */
    interface Steps {
        void step(int length, int cost, boolean damaged);
    }

    Reach(byte[] bytes) {
        this.bytes = bytes;
    }

    private int at(int i) {
        return i < bytes.length ? bytes[i] & 0xFF : -1;
    }

    /** Bytes that are no text on their own. */
    private boolean isBad(int i) {
        int b = at(i);
        return b >= 0x80
                || b == 0x7F
                || b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x0B;
    }

    private boolean isDigit(int i) {
        return at(i) >= '0' && at(i) <= '9';
    }

    private boolean isLead(int i) {
        return at(i) >= 0x81 && at(i) <= 0xFE;
    }

    private boolean ascii(int i, Steps steps) {
        if (at(i) < 0x80) {
            steps.step(1, isBad(i) ? DAMAGE / 2 : 0, false);
            return true;
        }
        return false;
    }

    /** The steps in UTF-8. */
    void utf8(int i, Steps steps) {
        if (!ascii(i, steps)) {
            int length = utf8Length(i);
            if (length > 0) {
                steps.step(length, length == 2 ? 40 : 0, false);
            }
        }
        damage(i, 4, steps);
    }

    private int utf8Length(int i) {
        int b = at(i);
        int length = b >= 0xC2 && b <= 0xDF ? 2 : b >= 0xE0 && b <= 0xEF ? 3 : b >= 0xF0 && b <= 0xF4 ? 4 : 0;
        for (int k = 1; k < length; k++) {
            if ((at(i + k) & 0xC0) != 0x80 || at(i + k) < 0) {
                return 0;
            }
        }
        int second = at(i + 1);
        boolean wrong = b == 0xE0 && second < 0xA0
                || b == 0xED && second > 0x9F
                || b == 0xF0 && second < 0x90
                || b == 0xF4 && second > 0x8F;
        return wrong ? 0 : length;
    }

    /** The steps in GB18030. */
    void gb(int i, Steps steps) {
        if (!ascii(i, steps) && isLead(i)) {
            if (DoubleByte.GB.has(at(i), Math.max(0, at(i + 1)))) {
                steps.step(2, DoubleByte.GB.cost(at(i), at(i + 1)), false);
            } else if (isDigit(i + 1) && isLead(i + 2) && isDigit(i + 3)) {
                steps.step(4, FOUR_BYTES, false);
            }
        }
        pairDamage(i, steps);
        boolean first = isBad(i) && isDigit(i + 1) && isLead(i + 2) && isDigit(i + 3);
        boolean second = isLead(i) && isBad(i + 1) && isLead(i + 2) && isDigit(i + 3);
        boolean third = isLead(i) && isDigit(i + 1) && isBad(i + 2) && isDigit(i + 3);
        boolean fourth = isLead(i) && isDigit(i + 1) && isLead(i + 2) && isBad(i + 3);
        if (first || second || third || fourth) {
            steps.step(4, DAMAGE + 4 * ALSO, true);
        }
    }

    /** The steps in Big5. */
    void big5(int i, Steps steps) {
        if (!ascii(i, steps) && DoubleByte.BIG5.has(at(i), Math.max(0, at(i + 1)))) {
            steps.step(2, DoubleByte.BIG5.cost(at(i), at(i + 1)), false);
        }
        pairDamage(i, steps);
        boolean letter = at(i + 1) >= 0x40 && at(i + 1) < 0x7F;
        if (at(i) >= 0x80 && letter) {
            steps.step(2, DAMAGE, true);
        }
    }

    private void damage(int i, int longest, Steps steps) {
        for (int length = 1; length <= longest && isBad(i + length - 1); length++) {
            steps.step(length, DAMAGE + (length - 1) * ALSO, true);
        }
    }

    /** A bad byte mostly stands for one half of a pair; a half that is lost altogether is less likely. */
    private void pairDamage(int i, Steps steps) {
        if (isBad(i)) {
            steps.step(1, DAMAGE + 2 * ALSO, true);
            if (isBad(i + 1)) {
                steps.step(2, DAMAGE, true);
            }
        }
    }
}
