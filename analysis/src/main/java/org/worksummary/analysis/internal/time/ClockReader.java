package org.worksummary.analysis.internal.time;

import org.worksummary.analysis.internal.view.Chars;

/** Reads the hour behind a day: 上午, 晚8时, 上午9:30, 12:00. Not 晚会, 晚于, 3:1. */
final class ClockReader {
    private static final String[] DAY_PARTS = {
        "上午", "下午", "凌晨", "中午", "晚上", "晚间", "傍晚", "早上", "早晨", "清晨", "夜间", "晚", "早"
    };

    private ClockReader() {}

    /** {@return the index after the hour that stands at the index, or the index itself} */
    static int end(TimeText text, int index) {
        int from = text.skipBlank(index);
        for (String part : DAY_PARTS) {
            if (text.has(part, from)) {
                int after = from + part.length();
                int end = hour(text, text.skipBlank(after));
                return end > 0 ? end : part.length() > 1 ? after : index;
            }
        }
        int end = hour(text, from);
        return end > 0 ? end : index;
    }

    private static int hour(TimeText text, int index) {
        TimeText.Field hour = text.number(index);
        if (hour == null || !hour.within(0, 24)) {
            return 0;
        }
        char sign = text.at(hour.end());
        if (sign == ':') {
            int end = minutes(text, hour.end() + 1);
            return end > 0 && text.at(end) == ':' ? Math.max(minutes(text, end + 1), end) : end;
        }
        if (sign != '时' && sign != '点') {
            return 0;
        }
        int end = hour.end() + 1;
        if (text.at(end) == '半' || text.at(end) == '整') {
            return end + 1;
        }
        TimeText.Field minute = text.number(end);
        if (minute != null && minute.within(0, 59) && text.at(minute.end()) == '分') {
            return minute.end() + 1;
        }
        return end;
    }

    private static int minutes(TimeText text, int index) {
        boolean two = Chars.isDigit(text.at(index)) && Chars.isDigit(text.at(index + 1));
        return two && !Chars.isDigit(text.at(index + 2)) ? index + 2 : 0;
    }
}
