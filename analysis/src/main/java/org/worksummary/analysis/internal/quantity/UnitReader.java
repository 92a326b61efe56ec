package org.worksummary.analysis.internal.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.number.NumeralChars;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.QuantityKind;

/**
 * Reads the unit behind a number: 万元's 元, 台(套), 元/亩, 元/人·月, 元三角, 个多月, 分半钟.
 *
 * <p>Must not read 分 of 分别, 年 of 年级, 部 of 部门, or a bracket that holds no classifier: 个(详见附件).
 */
final class UnitReader {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int MOST_BLANKS = 4;
    private static final String PER = "人月年日天次户亩吨时周度件只头台套瓶斤米株期批";
    private static final String NOT_AFTER_HALF = "年天月载数径岛价截个夜途程";

    private static final List<String> SPLIT = List.of("月", "小时", "星期", "学期", "钟头", "季度");

    private final UnitLexicon lexicon;

    UnitReader(UnitLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@return the unit that begins at a place, after a few blanks, or {@code null}} */
    @Nullable
    UnitMatch read(TextView view, int at) {
        int start = at;
        while (start - at < MOST_BLANKS && view.at(start) == ' ') {
            start++;
        }
        if (view.at(start) == '个') {
            UnitMatch split = split(view, start);
            if (split != null) {
                return split;
            }
        }
        if (view.startsWith("分半钟", start)) {
            return new UnitMatch(start, start + 3, duration("分钟"), "分钟", "分钟", HALF, false);
        }
        Unit unit = lexicon.at(view, start);
        if (unit == null) {
            return null;
        }
        int end = start + unit.text().length();
        if (unit.base().equals("元") || unit.text().equals("块")) {
            SmallChange change = SmallChange.read(view, end);
            if (change != null) {
                Unit yuan = new Unit("元", QuantityKind.MONEY, "元", BigDecimal.ONE, List.of(), Unit.Need.NOTHING);
                return new UnitMatch(start, change.end(), yuan, "元", "元", change.amount(), false);
            }
        }
        int full = rateEnd(view, bracketEnd(view, end, unit));
        if (full > end) {
            String tail = view.subSequence(end, full);
            return new UnitMatch(start, full, unit, unit.text() + tail, unit.base() + tail, BigDecimal.ZERO, false);
        }
        BigDecimal more = BigDecimal.ZERO;
        if (view.at(end) == '半' && takesHalf(unit) && NOT_AFTER_HALF.indexOf(view.at(end + 1)) < 0) {
            more = HALF;
            full++;
        } else if (unit.text().equals("成") && isTenth(view, end)) {
            char tenth = view.at(end);
            more = BigDecimal.valueOf(Chars.isDigit(tenth) ? tenth - '0' : NumeralChars.digit(tenth), 1);
            full++;
        }
        return new UnitMatch(start, full, unit, unit.text(), unit.base(), more, false);
    }

    private static Unit duration(String text) {
        return new Unit(text, QuantityKind.DURATION, text, BigDecimal.ONE, List.of(), Unit.Need.NOTHING);
    }

    /** 个多月, 个余小时, 个半月. */
    private @Nullable UnitMatch split(TextView view, int start) {
        char inner = view.at(start + 1);
        if (inner != '多' && inner != '余' && inner != '半') {
            return null;
        }
        for (String time : SPLIT) {
            if (view.startsWith(time, start + 2)) {
                Unit unit = duration("个" + time);
                boolean half = inner == '半';
                return new UnitMatch(
                        start,
                        start + 2 + time.length(),
                        unit,
                        unit.text(),
                        unit.base(),
                        half ? HALF : BigDecimal.ZERO,
                        !half);
            }
        }
        return null;
    }

    /** 五 of 九成五. */
    private static boolean isTenth(TextView view, int at) {
        char c = view.at(at);
        boolean digit = Chars.isDigit(c) ? !Chars.isDigit(view.at(at + 1)) : c != '两' && NumeralChars.digit(c) > 0;
        return digit
                && NumeralChars.power(view.at(at + 1)) == 0
                && (!Chars.isHan(view.at(at + 1)) || "以左的和及，".indexOf(view.at(at + 1)) >= 0);
    }

    private static boolean takesHalf(Unit unit) {
        return switch (unit.kind()) {
            case DURATION, MULTIPLE, LENGTH, MASS, AREA -> true;
            case PERCENT -> unit.text().equals("成");
            default -> false;
        };
    }

    /** 台(套), 头(只), 件(次). */
    private int bracketEnd(TextView view, int end, Unit unit) {
        if (unit.kind() != QuantityKind.COUNT || view.at(end) != '(') {
            return end;
        }
        int close = end + 2;
        while (close < end + 5 && view.at(close) != ')') {
            close++;
        }
        if (view.at(close) != ')') {
            return end;
        }
        Unit inner = lexicon.at(view, end + 1);
        boolean whole = inner != null
                && inner.kind() == QuantityKind.COUNT
                && end + 1 + inner.text().length() == close;
        return whole ? close + 1 : end;
    }

    /** Whether the letters of a unit are the beginning of more letters: g of gdp; not kg of 元/kg. */
    private static boolean cutsWord(TextView view, int start, int length) {
        return Chars.isLetter(view.at(start)) && Chars.isLetter(view.at(start + length));
    }

    /** 元/亩, 元/kg, 元/人·月, 吨/日, 台/套. */
    private int rateEnd(TextView view, int end) {
        if (view.at(end) != '/') {
            return end;
        }
        Unit per = lexicon.at(view, end + 1);
        int to;
        if (per != null && !cutsWord(view, end + 1, per.text().length())) {
            to = end + 1 + per.text().length();
        } else if (PER.indexOf(view.at(end + 1)) >= 0) {
            to = end + 2;
        } else {
            return end;
        }
        if (view.at(to) == '·' || view.at(to) == '/' || view.at(to) == '.') {
            Unit second = lexicon.at(view, to + 1);
            if (PER.indexOf(view.at(to + 1)) >= 0) {
                return to + 2;
            }
            return second == null ? to : to + 1 + second.text().length();
        }
        return to;
    }
}
