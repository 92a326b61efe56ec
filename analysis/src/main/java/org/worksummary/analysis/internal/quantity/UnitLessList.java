package org.worksummary.analysis.internal.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.SpanSet;
import org.worksummary.analysis.internal.number.Numeral;
import org.worksummary.analysis.internal.number.NumeralReader;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.QuantityKind;

/**
 * Gives the numbers of a list behind 分别 the unit of its last (分别为5、8和12个): all three are counts.
 *
 * <p>Must not match 3、5、8号楼, where 分别 is missing, or a list in which a number has a unit of its own.
 */
final class UnitLessList {
    private static final String RESPECTIVELY = "分别";
    private static final String JOINTS = "、和与及";
    private static final String NOT_BEFORE = ",-−—/:第";
    private static final int LEAD = 8;
    private static final int MOST = 10;
    private static final int LONGEST = 18;
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private UnitLessList() {}

    static List<Draft> apply(TextView view, List<Draft> drafts, SpanSet taken) {
        List<Draft> result = new ArrayList<>(drafts.size());
        int floor = 0;
        for (Draft draft : drafts) {
            result.addAll(before(view, draft, floor, taken));
            result.add(draft);
            floor = draft.end();
        }
        return result;
    }

    /** The numbers before a figure that share its unit, in order. */
    private static List<Draft> before(TextView view, Draft last, int floor, SpanSet taken) {
        if (JOINTS.indexOf(view.at(last.start() - 1)) < 0 || !Chars.isDigit(view.at(last.start()))) {
            return List.of();
        }
        BigDecimal written = figures(view, last.start());
        BigDecimal normalized = last.normalizedMin();
        if (written == null || normalized == null || last.max() != null || !isShared(last.kind())) {
            return List.of();
        }
        List<Draft> found = new ArrayList<>();
        int at = last.start();
        while (found.size() < MOST && JOINTS.indexOf(view.at(at - 1)) >= 0) {
            int start = numberStart(view, at - 1);
            BigDecimal number = start < floor ? null : number(view, start, at - 1);
            if (number == null || NOT_BEFORE.indexOf(view.at(start - 1)) >= 0 || taken.overlaps(start, at - 1)) {
                return List.of();
            }
            found.add(0, draft(last, start, at - 1, number, written));
            at = start;
        }
        return !found.isEmpty() && isDistributed(view, at, floor) ? found : List.of();
    }

    private static boolean isShared(QuantityKind kind) {
        return kind != QuantityKind.RANK && kind != QuantityKind.MULTIPLE && kind != QuantityKind.OTHER;
    }

    private static Draft draft(Draft last, int start, int end, BigDecimal number, BigDecimal written) {
        BigDecimal min = last.min() == null ? number : scaled(number, last.min(), written);
        BigDecimal normalized = last.normalizedMin() == null ? number : scaled(number, last.normalizedMin(), written);
        return new Draft(
                start,
                end,
                last.kind(),
                min,
                null,
                last.unit(),
                normalized,
                null,
                last.normalizedUnit(),
                Numeral.Rough.NONE,
                Numeral.Form.FIGURES,
                -1);
    }

    /** The number as it is written, without a multiplier: 8 of 8万元. */
    private static @Nullable BigDecimal figures(TextView view, int start) {
        int end = start;
        while (end - start < LONGEST && (Chars.isDigit(view.at(end)) || view.at(end) == '.' || isComma(view, end))) {
            end++;
        }
        return number(view.subSequence(start, end), 0, end - start);
    }

    /** 5 of 5、8万元 is in 万元 too. */
    private static BigDecimal scaled(BigDecimal number, BigDecimal value, BigDecimal written) {
        return Plain.of(number.multiply(value).divide(written, 12, RoundingMode.HALF_UP));
    }

    /** Whether 分别 stands right before the list, or with a verb between: 分别增长. */
    private static boolean isDistributed(TextView view, int start, int floor) {
        for (int at = start - 1; at >= Math.max(floor, start - LEAD) && !Chars.endsClause(view.at(at)); at--) {
            if (view.startsWith(RESPECTIVELY, at)) {
                return true;
            }
        }
        return false;
    }

    /** Where the figures begin that end before the index, commas between thousands included: 1,200. */
    private static int numberStart(TextView view, int end) {
        int at = end;
        while (end - at < LONGEST
                && (Chars.isDigit(view.at(at - 1)) || view.at(at - 1) == '.' || isComma(view, at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isComma(TextView view, int at) {
        boolean comma = view.at(at) == ',' || view.at(at) == '，';
        return comma && Chars.isDigit(view.at(at - 1)) && Chars.isDigit(view.at(at + 3));
    }

    private static @Nullable BigDecimal number(CharSequence text, int start, int end) {
        Numeral numeral = NumeralReader.read(text, start);
        if (numeral == null
                || numeral.end() != end
                || numeral.form() != Numeral.Form.FIGURES
                || numeral.max() != null) {
            return null;
        }
        BigDecimal number = numeral.min();
        return number.signum() == 0 || number.compareTo(TEN_THOUSAND.multiply(TEN_THOUSAND)) > 0 ? null : number;
    }
}
