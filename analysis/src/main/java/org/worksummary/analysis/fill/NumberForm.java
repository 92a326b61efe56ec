package org.worksummary.analysis.fill;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.number.Numeral;
import org.worksummary.analysis.internal.number.NumeralReader;
import org.worksummary.analysis.internal.view.Chars;

/**
 * A number as people write it: 12, 1,286.5, 三十六, 300余, 约20, 3—5, 8.6至9.1.
 *
 * @param min the number, or the lower of two
 * @param max the upper of two, or {@code null}
 * @param scaled whether it ends with 万 or 亿
 */
record NumberForm(BigDecimal min, @Nullable BigDecimal max, boolean scaled) {

    /** {@return the number that the folded characters are from end to end, or {@code null}} */
    static @Nullable NumberForm read(CharSequence folded) {
        int start = folded.length() > 1 && "约近超".indexOf(folded.charAt(0)) >= 0 ? 1 : 0;
        Numeral first = NumeralReader.read(folded, start);
        if (first == null) {
            return null;
        }
        int end = first.end();
        if (end == folded.length()) {
            return new NumberForm(first.min(), first.max(), first.scaleStart() >= 0);
        }
        char joint = folded.charAt(end);
        if (end == folded.length() - 1) {
            boolean more = joint == '余' || joint == '多';
            return more ? new NumberForm(first.min(), null, first.scaleStart() >= 0) : null;
        }
        boolean joins = Chars.isDash(joint) || joint == '至' || joint == '到';
        Numeral second = joins ? NumeralReader.read(folded, end + 1) : null;
        if (second == null || second.end() != folded.length() || first.max() != null || second.max() != null) {
            return null;
        }
        boolean ascends = second.scaleStart() >= 0 || second.min().compareTo(first.min()) > 0;
        return ascends ? new NumberForm(first.min(), second.min(), second.scaleStart() >= 0) : null;
    }

    /** {@return whether both ends are whole and lie in the range} */
    boolean isWhole(int least, int most) {
        return !scaled && isWhole(min, least, most) && (max == null || isWhole(max, least, most));
    }

    private static boolean isWhole(BigDecimal number, int least, int most) {
        return number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
