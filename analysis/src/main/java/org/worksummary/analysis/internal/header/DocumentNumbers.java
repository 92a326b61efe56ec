package org.worksummary.analysis.internal.header;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Finds a document number (发文字号) in a line: 组发〔2020〕3号, 某巡办[20XX]3号.
 *
 * <p>A year in 〔〕, [] or () with 号 behind it, and the issuer's short name before it; GB/T 9704-2012, 7.2.5.
 */
final class DocumentNumbers {
    private static final int LONGEST_YEAR = 6;
    private static final int LONGEST_NUMBER = 6;
    private static final int LONGEST_ISSUER = 12;

    private DocumentNumbers() {}

    static @Nullable Range find(TextView view, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = view.charAt(i);
            if (c != '〔' && c != '[' && c != '(') {
                continue;
            }
            int close = i + 1;
            while (close < end && close - i <= LONGEST_YEAR && "〕])".indexOf(view.charAt(close)) < 0) {
                close++;
            }
            int mark = close + 1;
            while (mark < end && mark - close <= LONGEST_NUMBER && view.charAt(mark) != '号') {
                mark++;
            }
            boolean year = close - i >= 5
                    && close - i <= LONGEST_YEAR
                    && close < end
                    && "〕])".indexOf(view.charAt(close)) >= 0;
            if (year && mark < end && view.charAt(mark) == '号' && i > start) {
                int from = Math.max(start, i - LONGEST_ISSUER);
                for (int j = i - 1; j >= from; j--) {
                    if (" ，。:".indexOf(view.charAt(j)) >= 0) {
                        from = j + 1;
                    }
                }
                return from < i ? new Range(from, mark + 1) : null;
            }
        }
        return null;
    }
}
