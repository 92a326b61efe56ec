package org.worksummary.analysis.internal.document.text;

import org.jspecify.annotations.Nullable;

/**
 * Tells UTF-16 without a byte order mark by what its code units would be.
 *
 * <p>In one byte order nearly all of them are Chinese characters, their punctuation and ASCII; in the other, and for
 * bytes of other character sets, hardly any. A byte that is lost or too many makes the units begin one byte further on,
 * so both places are tried for each block.
 */
final class Utf16 {
    private static final int BLOCK = 128;
    private static final int COST_PER_UNIT = 5;

    private Utf16() {}

    /** {@return the byte order, or {@code null} for what is not UTF-16, or costs no less than another reading} */
    static @Nullable Encoding order(byte[] bytes, long other) {
        if (bytes.length < 4 || isPlainAscii(bytes)) {
            return null;
        }
        long little = cost(bytes, 1, 0);
        long big = cost(bytes, 0, 1);
        long least = Math.min(little, big);
        if (least > (long) COST_PER_UNIT * (bytes.length / 2) || little == big || least >= other) {
            return null;
        }
        return little < big ? Encoding.UTF_16LE : Encoding.UTF_16BE;
    }

    private static boolean isPlainAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b <= 0 || Likelihood.isControl(b)) {
                return false;
            }
        }
        return true;
    }

    private static long cost(byte[] bytes, int high, int low) {
        long cost = 0;
        boolean shifted = false;
        for (int from = 0; from + 1 < bytes.length; from += BLOCK) {
            long straight = blockCost(bytes, from + high, from + low);
            if (from == 0) {
                cost += straight;
                continue;
            }
            long other = blockCost(bytes, from + 1 + high, from + 1 + low);
            boolean better = shifted ? other <= straight : other < straight;
            cost += Math.min(straight, other) + (better == shifted ? 0 : Reach.DAMAGE);
            shifted = better;
        }
        return cost;
    }

    /** What the units of a block cost, their bytes beginning at two places. */
    private static long blockCost(byte[] bytes, int high, int low) {
        long cost = 0;
        for (int i = 0; i < BLOCK && Math.max(high, low) + i < bytes.length; i += 2) {
            cost += Likelihood.cost((char) ((bytes[high + i] & 0xFF) << 8 | bytes[low + i] & 0xFF));
        }
        return cost;
    }
}
