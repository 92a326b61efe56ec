package org.worksummary.analysis.internal.time;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.view.Chars;

/** Reads dates in figures: 2019.12.27, 2026-02-02, 2020/3/15. Not 1.3.1, 2020.5万元, 192.168.1.1. */
final class NumericDateReader {
    /**
     * A day in figures.
     *
     * @param point the day
     * @param end the index after its last
     */
    record DateRead(TimePoint point, int end) {}

    /** {@return the date that begins at the index, or {@code null}} */
    @Nullable
    DateRead at(TimeText text, int index) {
        int end = YearReader.numberEnd(text, index);
        if (end - index != 4 || !Chars.isDigit(text.at(index))) {
            return null;
        }
        int year = YearReader.value(text, index, end);
        char sign = text.at(end);
        if (year < 1900 || year > 2100 || sign != '.' && sign != '-' && sign != '/') {
            return null;
        }
        int month = twoDigits(text, end + 1);
        int afterMonth = end + 1 + length(text, end + 1);
        int day = text.at(afterMonth) == sign ? twoDigits(text, afterMonth + 1) : 0;
        int afterDay = afterMonth + 1 + length(text, afterMonth + 1);
        boolean valid = month >= 1 && month <= 12 && day >= 1 && day <= 31;
        boolean goesOn = Chars.isDigit(text.at(afterDay))
                || text.at(afterDay) == sign && Chars.isDigit(text.at(afterDay + 1)) && sign != '-';
        if (!valid || goesOn) {
            return null;
        }
        return new DateRead(new TimePoint(Year.of(year), new Stretch(Stretch.Shape.DAY, month, day)), afterDay);
    }

    /** {@return the month that begins at the index (2018.9 of 2018.9-2019.6), or {@code null}} */
    @Nullable
    DateRead monthAt(TimeText text, int index) {
        int end = YearReader.numberEnd(text, index);
        if (end - index != 4 || text.at(end) != '.' && text.at(end) != '/' || !Chars.isDigit(text.at(index))) {
            return null;
        }
        int year = YearReader.value(text, index, end);
        int month = twoDigits(text, end + 1);
        int after = end + 1 + length(text, end + 1);
        boolean valid = year >= 1900 && year <= 2100 && month >= 1 && month <= 12;
        boolean ends = !Chars.isDigit(text.at(after)) && text.at(after) != '.' && text.at(after) != '%';
        return valid && ends
                ? new DateRead(new TimePoint(Year.of(year), new Stretch(Stretch.Shape.MONTH, month, month)), after)
                : null;
    }

    /** {@return the day that ends a range of days in figures, without its year (3.15 of 2024.3.11-3.15), or {@code null}} */
    @Nullable
    DateRead lastDay(TimeText text, int index, Year year) {
        int month = twoDigits(text, index);
        int sign = index + length(text, index);
        int day = text.at(sign) == '.' || text.at(sign) == '/' ? twoDigits(text, sign + 1) : 0;
        int end = sign + 1 + length(text, sign + 1);
        boolean valid = month >= 1 && month <= 12 && day >= 1 && day <= 31;
        boolean goesOn = Chars.isDigit(text.at(end)) || text.at(end) == '.' || text.at(end) == '%';
        return valid && !goesOn
                ? new DateRead(new TimePoint(year, new Stretch(Stretch.Shape.DAY, month, day)), end)
                : null;
    }

    private static int twoDigits(TimeText text, int index) {
        if (!Chars.isDigit(text.at(index))) {
            return 0;
        }
        int first = text.at(index) - '0';
        return Chars.isDigit(text.at(index + 1)) ? first * 10 + text.at(index + 1) - '0' : first;
    }

    private static int length(TimeText text, int index) {
        return !Chars.isDigit(text.at(index)) ? 0 : Chars.isDigit(text.at(index + 1)) ? 2 : 1;
    }
}
