package org.worksummary.analysis.internal.document.text;

import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Tells UTF-16 without a byte order mark by what its code units would be.
 *
 * <p>In one byte order nearly all of them are Chinese characters, their punctuation and ASCII; in the other, and for
 * bytes of other character sets, hardly any.
 */
final class Utf16 {
    private static final int LOOK_AT = 1 << 16;

    private Utf16() {}

    /** {@return the byte order, or {@code null} for what is not UTF-16} */
    static @Nullable ByteOrder order(byte[] bytes) {
        if (bytes.length < 4 || isAscii(bytes)) {
            return null;
        }
        int units = Math.min(bytes.length, LOOK_AT) / 2;
        int little = likely(bytes, 1, 0, units);
        int big = likely(bytes, 0, 1, units);
        if (Math.max(little, big) * 10 < units * 9 || little == big) {
            return null;
        }
        return little > big ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b <= 0) {
                return false;
            }
        }
        return true;
    }

    private static int likely(byte[] bytes, int high, int low, int units) {
        int likely = 0;
        int ascii = 0;
        for (int i = 0; i < units; i++) {
            int unit = (bytes[2 * i + high] & 0xFF) << 8 | bytes[2 * i + low] & 0xFF;
            boolean plain = unit >= ' ' && unit < 0x7F || unit == '\n' || unit == '\r' || unit == '\t';
            boolean wide = unit >= 0x4E00 && unit <= 0x9FA5
                    || unit >= 0x3000 && unit <= 0x3020
                    || unit >= 0xFF01 && unit <= 0xFF5E
                    || unit >= 0x2010 && unit <= 0x2035
                    || unit >= 0x2460 && unit <= 0x2473
                    || unit == 0xD7
                    || unit == 0xB7;
            if (plain || wide) {
                likely++;
            }
            if (plain || unit >= 0x3000 && unit <= 0x3020 || unit >= 0xFF01 && unit <= 0xFF5E) {
                ascii++;
            }
        }
        return ascii > 0 ? likely : 0;
    }
}
