package org.worksummary.analysis.internal.quantity;

import org.worksummary.analysis.internal.mention.SpanSet;
import org.worksummary.analysis.internal.view.CharSet;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Finds short quotations and titles, whose numerals belong to a name: “一抓双促”, “千吨万人”, 《…三年行动方案》.
 *
 * <p>A quotation is short up to {@value #SHORT} characters; numbers in longer ones are read.
 */
final class QuotedSpans {
    private static final CharSet OPENING = CharSet.of("“\"‘《");
    private static final int SHORT = 14;
    private static final int LONGEST_TITLE = 80;

    private QuotedSpans() {}

    static SpanSet of(TextView view) {
        SpanSet spans = new SpanSet();
        int length = view.length();
        int at = view.find(OPENING, 0, length);
        while (at < length) {
            int end = endAt(view, at);
            if (end > 0) {
                spans.add(at, end);
            }
            at = view.find(OPENING, end > 0 ? end : at + 1, length);
        }
        return spans;
    }

    private static int endAt(TextView view, int at) {
        return switch (view.at(at)) {
            case '“' -> close(view, at, '”', SHORT);
            case '"' -> close(view, at, '"', SHORT);
            case '‘' -> close(view, at, '’', SHORT);
            case '《' -> close(view, at, '》', LONGEST_TITLE);
            default -> -1;
        };
    }

    private static int close(TextView view, int open, char closing, int most) {
        for (int at = open + 1; at <= open + most + 1; at++) {
            char c = view.at(at);
            if (c == '\n' || c == '。') {
                return -1;
            }
            if (c == closing) {
                return at + 1;
            }
        }
        return -1;
    }
}
