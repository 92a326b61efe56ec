package org.worksummary.analysis.internal.placeholder;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.mention.QuantityMention;
import org.worksummary.analysis.internal.time.TimeMention;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordTable;
import org.worksummary.model.Placeholder.Expects;
import org.worksummary.model.Placeholder.Style;
import org.worksummary.model.QuantityKind;

/**
 * Tells what a person has to write in place of a placeholder: XX万元 an amount, XX县 a place, 第XX届 an ordinal, XX年 a year.
 *
 * <p>Asked in this order: a masked year, what the bracket itself says, an ordinal or a document's number, a date, the
 * quantity it belongs to, the name before 县, 局 or 书记, the unit, the label or office before it. Immutable.
 */
public final class Expectation {
    private static final String ORDINAL_UNITS = "届次批轮期名位个号章条季部集卷";

    private final Surroundings around = new Surroundings();
    private final NameExpectation names = new NameExpectation(around);

    private Expectation() {}

    /** {@return an instance} */
    public static Expectation create() {
        return new Expectation();
    }

    /**
     * Tells what is expected.
     *
     * @param view the text
     * @param mask the placeholder
     * @param quantity the quantity whose number it is, or {@code null}
     * @param time the time expression that it stands in, or {@code null}
     */
    public Expects expects(TextView view, Mask mask, @Nullable QuantityMention quantity, @Nullable TimeMention time) {
        int end = mask.end();
        char before = view.at(mask.start() - 1);
        char after = view.at(Surroundings.skipBlank(view, end));
        if (mask.style() == Style.MASKED_YEAR) {
            return Expects.YEAR;
        }
        Expects told = told(view, mask);
        if (told != null && told != Expects.TEXT) {
            return told;
        }
        if (told != null) {
            Expects date = date(view, mask, quantity, time);
            if (date != null) {
                return date;
            }
            return view.at(mask.start() + 1) == '待' ? names.before(view, mask.start()) : told;
        }
        if (after == '号' && isDocumentYearEnd(view, mask.start())) {
            return Expects.DOCUMENT_NUMBER;
        }
        if (before == '第' && (quantity == null || ORDINAL_UNITS.indexOf(after) >= 0)) {
            return Expects.ORDINAL;
        }
        if (after == '号' && "楼院线".indexOf(view.at(Surroundings.skipBlank(view, end) + 1)) >= 0) {
            return Expects.ORDINAL;
        }
        if (after == '大' && view.startsWith("党的", mask.start() - 2)) {
            return Expects.ORDINAL;
        }
        if (after == '届' && !Chars.endsClause(view.at(Surroundings.skipBlank(view, end) + 1))) {
            return Expects.ORDINAL;
        }
        Expects date = date(view, mask, quantity, time);
        if (date != null) {
            return date;
        }
        if (around.documentSign(view, end)) {
            return Expects.PLACE;
        }
        if (quantity != null) {
            return of(quantity.kind());
        }
        return value(view, mask);
    }

    /** What a bracket itself says: 【单位名称】, [填写金额]. */
    private @Nullable Expects told(TextView view, Mask mask) {
        if (mask.style() != Style.BRACKET || mask.end() - mask.start() < 3) {
            return null;
        }
        if (view.at(mask.start() + 1) == view.at(mask.start() + 2) && !Chars.isHan(view.at(mask.start() + 1))) {
            return null;
        }
        int to = mask.end() - 1;
        while (to > mask.start() + 1 && view.at(to - 1) == ' ') {
            to--;
        }
        boolean blank = true;
        for (int i = mask.start() + 1; i < to; i++) {
            blank &= view.at(i) == ' ';
        }
        if (blank) {
            return null;
        }
        WordTable.Entry label = around.label(view, to);
        // [填写数据] is a figure, 【请某科补充宣传报道数据】 a text
        boolean request = label != null && label.word().equals("数据") && view.at(mask.start() + 1) == '请';
        if (request) {
            return Expects.TEXT;
        }
        boolean inside = label != null && label.length() < to - mask.start();
        if (inside && label != null) {
            return Surroundings.expects(label);
        }
        WordTable.Entry unit = around.unit(view, mask.end());
        return unit != null && label == null ? Surroundings.expects(unit) : Expects.TEXT;
    }

    private static @Nullable Expects date(
            TextView view, Mask mask, @Nullable QuantityMention quantity, @Nullable TimeMention time) {
        char after = view.at(Surroundings.skipBlank(view, mask.end()));
        boolean inTime = time != null && time.start() <= mask.start() && mask.end() <= time.end();
        boolean wide = mask.end() - mask.start() > 1 && mask.style() != Style.BLANK;
        if (after == '年' && (inTime || quantity == null && wide)) {
            return Expects.YEAR;
        }
        if (inTime) {
            return Expects.DATE;
        }
        boolean month = after == '月' && quantity == null;
        boolean day = after == '日' && view.at(mask.start() - 1) == '月';
        return month || day ? Expects.DATE : null;
    }

    private Expects value(TextView view, Mask mask) {
        int end = mask.end();
        boolean bracketed = "([【".indexOf(view.at(mask.start() - 1)) >= 0 && ")]】".indexOf(view.at(end)) >= 0;
        if (bracketed) {
            end++;
        }
        boolean open = mask.style() == Style.BLANK;
        WordTable.Entry unit = around.unit(view, end);
        Expects name = open ? null : names.behind(view, mask, end);
        if (unit != null && (name == null || counts(view, mask, unit))) {
            return Surroundings.expects(unit);
        }
        if (name != null) {
            return name;
        }
        Expects range = sharedWithNext(view, mask);
        if (range != null) {
            return range;
        }
        WordTable.Entry label = mask.style() == Style.OTHER ? around.label(view, mask.start()) : null;
        if (label != null) {
            return Surroundings.expects(label);
        }
        Expects column = TableColumn.expects(view, mask, around);
        return column == null ? names.before(view, listStart(view, mask)) : column;
    }

    /** Where the first of ×××、××× begins, of which this is not the first. */
    private static int listStart(TextView view, Mask mask) {
        char c = view.at(mask.start());
        int start = mask.start();
        for (int i = start - 1; view.at(i) == '、' && view.at(i - 1) == c; i = start - 1) {
            start = i - 1;
            while (view.at(start - 1) == c) {
                start--;
            }
        }
        return start;
    }

    /** Whether the word behind counts rather than names: 部 in 微视频××部，, 家 in XX家单位, 处 in XX处点位. */
    private static boolean counts(TextView view, Mask mask, WordTable.Entry unit) {
        int after = Surroundings.skipBlank(view, mask.end()) + unit.length();
        char next = view.at(after);
        boolean ends = Chars.endsClause(next) || next == ')' || next == '(' || view.startsWith("以上", after);
        return ends
                        && Chars.isHan(view.at(mask.start() - 1))
                        && "部组站路队".indexOf(unit.word().charAt(0)) >= 0
                || unit.length() > 1
                || unit.word().equals("%");
    }

    /** The first of XX至XX名 and ***、***两位老师 expects what the second does. */
    private @Nullable Expects sharedWithNext(TextView view, Mask mask) {
        char joint = view.at(mask.end());
        boolean joins =
                joint == '至' || joint == '到' || joint == '、' || joint == '和' || joint == '与' || Chars.isDash(joint);
        int next = mask.end() + 1;
        if (!joins || view.at(next) != view.at(mask.start()) || mask.end() - mask.start() > 8) {
            return null;
        }
        int end = next;
        while (end - next < 8 && (view.at(end) == view.at(next) || view.at(end) == '.')) {
            end++;
        }
        WordTable.Entry unit = around.unit(view, end);
        Mask second = new Mask(next, end, mask.style(), mask.intent(), mask.confidence(), mask.rule());
        Expects name = names.behind(view, second, end);
        if (name != null) {
            return name;
        }
        return unit == null ? null : Surroundings.expects(unit);
    }

    private static boolean isDocumentYearEnd(TextView view, int index) {
        char before = view.at(view.at(index - 1) == '第' ? index - 2 : index - 1);
        return before == '〕' || before == ']' || before == '】' || before == ')';
    }

    private static Expects of(QuantityKind kind) {
        return switch (kind) {
            case MONEY -> Expects.MONEY;
            case PERCENT, PERCENTAGE_POINT -> Expects.PERCENT;
            case RANK -> Expects.ORDINAL;
            default -> Expects.COUNT;
        };
    }
}
