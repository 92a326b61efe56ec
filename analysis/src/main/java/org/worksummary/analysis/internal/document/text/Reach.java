package org.worksummary.analysis.internal.document.text;

/**
 * What may stand at a place in bytes of one character set: sound characters and damaged ones, with the cost of each.
 *
 * <p>A damaged character takes the bytes of a character with it that are no text themselves, never a digit; so no digit
 * is ever lost, and none appears out of the second half of a four-byte character.
 */
final class Reach {
    /** What a damaged character costs: more than a rare one, less than a change of the character set and back. */
    static final int DAMAGE = 80;

    private static final int ALSO = 5;
    private static final int UNLIKELY_LENGTH = 40;
    /** So that a digit is never made out of the halves of two characters where another reading costs as much. */
    private static final int DIGIT = 5;

    private static final int LOW_TRAILS_PER_HUNDRED = 3;

    private final byte[] bytes;
    private final boolean lowTrails;

    /** Takes the steps that may be made. */
    interface Steps {
        void step(int length, int cost, boolean damaged);
    }

    Reach(byte[] bytes) {
        this.bytes = bytes;
        this.lowTrails = hasLowTrails();
    }

    /** The steps in a character set. */
    void steps(Encoding encoding, int i, Steps steps) {
        switch (encoding) {
            case UTF_8 -> utf8(i, steps);
            case GB18030 -> gb(i, steps);
            case BIG5 -> big5(i, steps);
            case UTF_16LE -> utf16(i, 1, 0, steps);
            case UTF_16BE -> utf16(i, 0, 1, steps);
        }
    }

    private int at(int i) {
        return i < bytes.length ? bytes[i] & 0xFF : -1;
    }

    /** Bytes that are no text on their own. */
    private boolean isBad(int i) {
        int b = at(i);
        return b >= 0x80 || b >= 0 && Likelihood.isControl(b);
    }

    private boolean isDigit(int i) {
        return at(i) >= '0' && at(i) <= '9';
    }

    private boolean isLead(int i) {
        return at(i) >= 0x81 && at(i) <= 0xFE;
    }

    private boolean isLowTrail(int i) {
        return at(i) >= 0x40 && at(i) < 0x7F;
    }

    /** Whether letters are often the second half of a character, as they never are in Simplified text. */
    private boolean hasLowTrails() {
        long low = 0;
        long all = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (isLead(i)) {
                low += isLowTrail(i + 1) ? 1 : 0;
                all++;
                i++;
            }
        }
        return low * 100 > all * LOW_TRAILS_PER_HUNDRED;
    }

    private boolean ascii(int i, Steps steps) {
        if (at(i) < 0x80) {
            steps.step(1, Likelihood.cost((char) at(i)), false);
            return true;
        }
        return false;
    }

    private void utf8(int i, Steps steps) {
        if (!ascii(i, steps)) {
            int length = utf8Length(i);
            if (length == 3) {
                char c = (char) ((at(i) & 0x0F) << 12 | (at(i + 1) & 0x3F) << 6 | at(i + 2) & 0x3F);
                steps.step(length, Likelihood.cost(c), false);
            } else if (length > 0) {
                steps.step(length, UNLIKELY_LENGTH, false);
            }
        }
        for (int length = 1; length <= 4 && isBad(i + length - 1); length++) {
            steps.step(length, DAMAGE + (length - 1) * ALSO, true);
        }
    }

    private int utf8Length(int i) {
        int b = at(i);
        int length = b >= 0xC2 && b <= 0xDF ? 2 : b >= 0xE0 && b <= 0xEF ? 3 : b >= 0xF0 && b <= 0xF4 ? 4 : 0;
        for (int k = 1; k < length; k++) {
            if (at(i + k) < 0 || (at(i + k) & 0xC0) != 0x80) {
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

    private void gb(int i, Steps steps) {
        if (!ascii(i, steps) && isLead(i)) {
            int cost = DoubleByte.GB.cost(at(i), at(i + 1));
            if (cost >= 0) {
                steps.step(2, cost, false);
            } else if (isDigit(i + 1) && isLead(i + 2) && isDigit(i + 3)) {
                steps.step(4, UNLIKELY_LENGTH, false);
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

    private void big5(int i, Steps steps) {
        if (!ascii(i, steps)) {
            int cost = DoubleByte.BIG5.cost(at(i), at(i + 1));
            if (cost >= 0) {
                steps.step(2, cost, false);
            }
        }
        pairDamage(i, steps);
    }

    /** A bad byte mostly stands for one half of a pair; a half that is lost altogether is less likely. */
    private void pairDamage(int i, Steps steps) {
        if (!isBad(i)) {
            return;
        }
        steps.step(1, DAMAGE + 2 * ALSO, true);
        boolean letterAlone = lowTrails && isLowTrail(i + 1) && !isLowTrail(i + 2);
        if (isBad(i + 1) || letterAlone) {
            steps.step(2, DAMAGE, true);
        }
    }

    /** A byte that is lost or too many costs a step of one; so the rest is in step again. */
    private void utf16(int i, int high, int low, Steps steps) {
        if (at(i + 1) < 0) {
            steps.step(1, DAMAGE, true);
            return;
        }
        char unit = (char) (at(i + high) << 8 | at(i + low));
        if (!Character.isSurrogate(unit)) {
            boolean digit = unit >= '0' && unit <= '9';
            steps.step(2, digit ? DIGIT : Likelihood.cost(unit), false);
        } else if (Character.isHighSurrogate(unit)
                && at(i + 3) >= 0
                && Character.isLowSurrogate((char) (at(i + 2 + high) << 8 | at(i + 2 + low)))) {
            steps.step(4, UNLIKELY_LENGTH, false);
        } else {
            steps.step(2, DAMAGE, true);
        }
        steps.step(1, DAMAGE + 2 * ALSO, true);
    }
}
