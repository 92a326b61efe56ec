package org.worksummary.analysis.internal.marker;

import org.jspecify.annotations.Nullable;

/**
 * Reads Roman numerals of one sign (罗马数字) as markers: Ⅰ、 Ⅱ. Ⅲ and a blank.
 *
 * <p>Not: Ⅰ级响应, Ⅱ类水质, letters that look like one (I, V).
 */
final class RomanOrdinal {
    private RomanOrdinal() {}

    /** {@return the marker that begins at the index, or {@code null}} */
    static @Nullable Marker read(CharSequence text, int start, int limit) {
        char c = text.charAt(start);
        boolean roman = c >= 'Ⅰ' && c <= 'Ⅻ' && start + 2 < limit && "、.， ".indexOf(text.charAt(start + 1)) >= 0;
        int end = roman && text.charAt(start + 1) != ' ' ? start + 2 : start + 1;
        return roman ? MarkerScanner.marker(text, MarkerStyle.ROMAN, 1, c - 'Ⅰ' + 1, start, end, limit) : null;
    }
}
