package org.worksummary.analysis.fill;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.placeholder.MaskScanner;
import org.worksummary.analysis.internal.time.TimeMention;
import org.worksummary.analysis.internal.time.TimeScanner;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Placeholder;
import org.worksummary.model.Placeholder.Intent;

/** Tells whether a value is of the kind that its placeholder expects (类型检查). Immutable. */
final class ValueCheck {
    private static final int LONGEST = 500;
    private static final int AROUND = 12;
    private static final String DIGITS = "0123456789〇零一二三四五六七八九";

    private final String text;
    private final MaskScanner masks = MaskScanner.create();
    private final TimeScanner times = TimeScanner.create();

    ValueCheck(String text) {
        this.text = text;
    }

    /**
     * A value that was looked at.
     *
     * @param value what to write, without the unit that stands in the text already
     * @param problem what is wrong with it, or {@code null}
     */
    record Checked(String value, @Nullable String problem) {}

    /** {@return the value, and what is wrong with it} */
    Checked check(Placeholder placeholder, String given) {
        String value = withoutUnit(placeholder, given.strip());
        String problem = problem(placeholder, value);
        return new Checked(value, problem == null ? null : "\"" + shown(given) + "\" " + problem);
    }

    private @Nullable String problem(Placeholder placeholder, String value) {
        if (value.isEmpty()) {
            return "is nothing but the unit; write the number before it.";
        }
        if (value.length() > LONGEST) {
            return "is longer than " + LONGEST + " characters; a placeholder stands for less.";
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            return "has a line break or TAB in it; write it on one line.";
        }
        if (isStillOpen(placeholder, value)) {
            return "is still a placeholder; write what belongs there.";
        }
        TextView folded = TextView.of(value);
        return switch (placeholder.expects()) {
            case COUNT -> isNumber(placeholder, folded, false) ? null : "is no number; write one such as 36 or 300余.";
            case MONEY -> isNumber(placeholder, folded, true) ? null : "is no amount; write a number such as 12.5.";
            case PERCENT ->
                isNumber(placeholder, folded, true) ? null : "is no percentage; write a number such as 95.6 or 5—8.";
            case ORDINAL -> isWhole(folded, 1, 100_000) ? null : "is no ordinal; write a whole number such as 3 or 三.";
            case YEAR -> isYear(placeholder, folded) ? null : "is no year; write one such as " + year(placeholder);
            case DATE -> date(placeholder, folded);
            case DOCUMENT_NUMBER -> documentNumber(placeholder, folded);
            case PERSON, PLACE, ORGANIZATION -> hasLetter(folded) ? null : "is no name; write the name in words.";
            case TEXT -> null;
        };
    }

    /** A number with 万 or 亿 does not go before 万元 or 亿元. */
    private boolean isNumber(Placeholder placeholder, TextView value, boolean signed) {
        NumberForm number = NumberForm.read(value);
        if (number == null || !signed && number.min().signum() < 0) {
            return false;
        }
        char after = after(placeholder);
        return !number.scaled() || after != '万' && after != '亿' && after != '%';
    }

    private static boolean isWhole(TextView value, int least, int most) {
        NumberForm number = NumberForm.read(value);
        return number != null && number.isWhole(least, most);
    }

    private static boolean isYear(Placeholder placeholder, TextView value) {
        int length = value.length();
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            boolean joint = i == 4 && length == 9 && (Chars.isDash(c) || c == '至' || c == '到');
            if (DIGITS.indexOf(c) < 0 && !joint) {
                return false;
            }
        }
        if (length == 2) {
            return !isFullYear(placeholder);
        }
        return (length == 4 || length == 9) && "12一二".indexOf(value.charAt(0)) >= 0;
    }

    private static String year(Placeholder placeholder) {
        return isFullYear(placeholder) ? "2024, all four figures." : "2024 or 24.";
    }

    /** Whether the placeholder stands for all four figures: 20XX, 20__. */
    private static boolean isFullYear(Placeholder placeholder) {
        return placeholder.text().chars().anyMatch(c -> DIGITS.indexOf(c) >= 0 || c >= '０' && c <= '９');
    }

    private @Nullable String date(Placeholder placeholder, TextView value) {
        return switch (after(placeholder)) {
            case '年' -> isYear(placeholder, value) ? null : "is no year; write one such as " + year(placeholder);
            case '月' -> isWhole(value, 1, 12) ? null : "is no month; write a number from 1 to 12.";
            case '日', '号' -> isWhole(value, 1, 31) ? null : "is no day; write a number from 1 to 31.";
            case '.', '-', '/' -> isWhole(value, 1, 31) ? null : "is no month or day; write a number.";
            default -> isDate(value) || isPartOfDate(placeholder, value) ? null : "is no date; write one such as 7月5日.";
        };
    }

    /** The last number of 2024-07-05 and 2024.7.5. */
    private boolean isPartOfDate(Placeholder placeholder, TextView value) {
        char before = placeholder.start() == 0 ? '\n' : text.charAt(placeholder.start() - 1);
        return ".-/".indexOf(before) >= 0 && isWhole(value, 1, 31);
    }

    private boolean isDate(TextView value) {
        List<TimeMention> mentions = times.scan(value, List.of());
        return mentions.size() == 1
                && mentions.get(0).start() == 0
                && mentions.get(0).end() == value.length();
    }

    private @Nullable String documentNumber(Placeholder placeholder, TextView value) {
        if (after(placeholder) == '号') {
            return isWhole(value, 1, 100_000) ? null : "is no number of a document; write a whole number such as 12.";
        }
        boolean numbered = value.toString().chars().anyMatch(c -> DIGITS.indexOf(c) >= 0);
        return numbered ? null : "is no number of a document; write one such as 〔2024〕12号.";
    }

    private static boolean hasLetter(TextView value) {
        return NumberForm.read(value) == null && value.toString().chars().anyMatch(Character::isLetter);
    }

    /** Whether what is filled in would be found as a placeholder again. */
    private boolean isStillOpen(Placeholder placeholder, String value) {
        String before = text.substring(Math.max(0, placeholder.start() - AROUND), placeholder.start());
        String after = text.substring(placeholder.end(), Math.min(text.length(), placeholder.end() + AROUND));
        TextView view = TextView.of(before + value + after);
        int start = view.indexAt(before.length());
        int end = view.indexAt(before.length() + value.length());
        for (Mask mask : masks.scan(view)) {
            if (mask.intent() == Intent.UNFILLED && mask.start() < end && start < mask.end()) {
                return true;
            }
        }
        return false;
    }

    /** 95.6% before %, 3名 before 名, 第3 behind 第: what stands in the text already is not written again. */
    private String withoutUnit(Placeholder placeholder, String value) {
        String bare = value;
        String unit = placeholder.unit();
        String number = switch (placeholder.expects()) {
            case COUNT, MONEY, PERCENT, ORDINAL, YEAR, DATE, DOCUMENT_NUMBER -> "" + after(placeholder);
            default -> "";
        };
        if (unit != null && bare.endsWith(unit)) {
            bare = bare.substring(0, bare.length() - unit.length());
        } else if (!number.isBlank() && TextView.of(bare).toString().endsWith(number) && !endsInNumeral(number)) {
            bare = bare.substring(0, bare.length() - 1);
        }
        boolean ordinal = placeholder.start() > 0 && text.charAt(placeholder.start() - 1) == '第';
        return ordinal && bare.startsWith("第") ? bare.substring(1) : bare;
    }

    private static boolean endsInNumeral(String sign) {
        return DIGITS.contains(sign) || "十百千万亿余多".contains(sign);
    }

    /** The folded character behind the placeholder, past a blank. */
    private char after(Placeholder placeholder) {
        int i = placeholder.end();
        while (i < text.length()
                && i < placeholder.end() + 2
                && TextView.of("" + text.charAt(i)).at(0) == ' ') {
            i++;
        }
        return i < text.length() ? TextView.of("" + text.charAt(i)).at(0) : '\n';
    }

    private static String shown(String value) {
        String line = value.strip().replace('\n', ' ').replace('\r', ' ');
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
