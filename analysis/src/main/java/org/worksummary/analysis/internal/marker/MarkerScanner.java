package org.worksummary.analysis.internal.marker;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.view.Chars;

/**
 * Reads the marker at the beginning of a paragraph or a clause of folded text.
 *
 * <p>Is one: 一、 一． （一） (一)、 1. 1、 (1) 1） 1.1 1.3.1 ① 1️⃣ A、 （a） 壹、 甲、 Ⅰ、 第一部分 一是 一要 第一， 其一， 首先， ● ——.
 * Is none: 1.2亿元 and 92.6% (a unit follows the second number; but 3.6月底前 and 2.3名教师 have the marker 3. and 2.), 2024.5, 2020年, 1-9月, 十一长假, 第一书记, 二是 after a word.
 */
public final class MarkerScanner {
    private MarkerScanner() {}

    /**
     * Reads a marker that may begin a heading or a point.
     *
     * @param text folded text
     * @param start where the paragraph begins
     * @param limit where it ends
     * @return the marker, or {@code null} if none begins there
     */
    public static @Nullable Marker atParagraph(CharSequence text, int start, int limit) {
        if (start >= limit) {
            return null;
        }
        Marker point = atClause(text, start, limit);
        if (point != null) {
            return point;
        }
        char c = text.charAt(start);
        if (Chars.isDigit(c)) {
            return digits(text, start, limit);
        }
        if (c == '(') {
            return BracketMarker.read(text, start, limit);
        }
        if (c == '第') {
            return PartMarker.read(text, start, limit);
        }
        Marker han = HanMarker.read(text, start, limit);
        if (han != null) {
            return han;
        }
        Marker rare = rare(text, start, limit);
        if (rare != null) {
            return rare;
        }
        Marker named = NamedMarker.read(text, start, limit);
        return named == null ? bullet(text, start, limit) : named;
    }

    /** Letters, formal numerals, stems and Roman numerals. */
    private static @Nullable Marker rare(CharSequence text, int start, int limit) {
        Marker letter = LetterMarker.read(text, start, limit);
        Marker formal = letter == null ? FormalOrdinal.read(text, start, limit) : letter;
        Marker stem = formal == null ? StemOrdinal.read(text, start, limit) : formal;
        return stem == null ? RomanOrdinal.read(text, start, limit) : stem;
    }

    /**
     * Reads a marker that may begin a point inside a paragraph, after 。 ； or ：.
     *
     * @param text folded text
     * @param start where the clause begins
     * @param limit where the paragraph ends
     * @return the marker, or {@code null} if none begins there
     */
    public static @Nullable Marker atClause(CharSequence text, int start, int limit) {
        if (start >= limit) {
            return null;
        }
        Marker sign = NumberSign.read(text, start, limit);
        if (sign != null) {
            return sign;
        }
        char c = text.charAt(start);
        if (c == '首' || c == '其' || c == '再' || c == '最' || c == '第') {
            return PointWords.read(text, start, limit);
        }
        int end = HanOrdinal.end(text, start, limit);
        if (end > start && end < limit) {
            char next = text.charAt(end);
            int value = HanOrdinal.value(text, start, end);
            if (value > 0 && (next == '是' || next == '要') && !endsWord(text, end + 1, limit)) {
                return marker(text, MarkerStyle.HAN_IS, 1, value, start, end + 1, limit);
            }
        }
        return null;
    }

    /**
     * Reads a marker that begins a point inside a paragraph only where a sequence of them follows: 1、 1. （1） 1） （一） 一、 首先.
     *
     * @param text folded text
     * @param start where the clause begins
     * @param limit where the paragraph ends
     * @return the marker, or {@code null} if none begins there
     */
    public static @Nullable Marker numberedAtClause(CharSequence text, int start, int limit) {
        if (start >= limit) {
            return null;
        }
        char c = text.charAt(start);
        if (c == '首' || c == '其' || c == '再' || c == '最') {
            return PointWords.readBare(text, start, limit);
        }
        if (Chars.isDigit(c)) {
            Marker found = digits(text, start, limit);
            return found != null && found.depth() == 1 && found.style() != MarkerStyle.DIGIT_LABEL ? found : null;
        }
        if (c == '(') {
            return BracketMarker.read(text, start, limit);
        }
        Marker stem = StemOrdinal.read(text, start, limit);
        return stem == null ? HanMarker.atClause(text, start, limit) : stem;
    }

    /** 一是一 and 一要点 are words: what follows 是 or 要 must be able to begin a clause. */
    private static boolean endsWord(CharSequence text, int next, int limit) {
        if (next >= limit || "。;，,、点闻素求".indexOf(text.charAt(next)) >= 0) {
            return true;
        }
        int numeral = HanOrdinal.end(text, next, limit);
        return numeral > next && (numeral == limit || "。;，,、".indexOf(text.charAt(numeral)) >= 0);
    }

    private static @Nullable Marker digits(CharSequence text, int start, int limit) {
        int end = digitsEnd(text, start, limit);
        int value = number(text, start, end);
        if (end - start > 2 || value == 0 || end >= limit) {
            return null;
        }
        int comma = HanMarker.behindGap(text, end, limit);
        if (comma > end) {
            return marker(text, MarkerStyle.DIGIT_COMMA, 1, value, start, comma + 1, limit);
        }
        char next = text.charAt(end);
        boolean digitFollows = end + 1 < limit && Chars.isDigit(text.charAt(end + 1));
        return switch (next) {
            case '.' ->
                digitFollows && !WholeBehind.isAt(text, end + 1, limit)
                        ? DecimalMarker.read(text, start, limit)
                        : marker(text, MarkerStyle.DIGIT_DOT, 1, value, start, end + 1, limit);
            case '、' -> marker(text, MarkerStyle.DIGIT_COMMA, 1, value, start, end + 1, limit);
            case '，', ',' ->
                digitFollows ? null : marker(text, MarkerStyle.DIGIT_COMMA, 1, value, start, end + 1, limit);
            case ')' ->
                marker(text, MarkerStyle.DIGIT_HALF_BRACKET, 1, value, start, withComma(text, end + 1, limit), limit);
            case '{' -> marker(text, MarkerStyle.DIGIT_LABEL, 1, value, start, end, limit);
            case ':' -> digitFollows ? null : marker(text, MarkerStyle.DIGIT_COLON, 1, value, start, end + 1, limit);
            default -> null;
        };
    }

    /** The index behind the comma or dot that stands between a bracket or sign and its text (1)、 ①．), or the index itself. */
    static int withComma(CharSequence text, int end, int limit) {
        return end + 1 < limit && (text.charAt(end) == '、' || text.charAt(end) == '.') ? end + 1 : end;
    }

    private static @Nullable Marker bullet(CharSequence text, int start, int limit) {
        char c = text.charAt(start);
        if ("●◆■○◇□▪•·★☆◎►▶√➢※".indexOf(c) >= 0) {
            return marker(text, MarkerStyle.BULLET, 1, 0, start, start + 1, limit);
        }
        if ((c == '-' || c == '*' || c == '+') && start + 1 < limit && text.charAt(start + 1) == ' ') {
            return marker(text, MarkerStyle.BULLET, 1, 0, start, start + 1, limit);
        }
        if (c == '—' || c == '-') {
            int end = start;
            while (end < limit && text.charAt(end) == c) {
                end++;
            }
            return end - start == 2 && end < limit ? marker(text, MarkerStyle.DASH, 1, 0, start, end, limit) : null;
        }
        return PictureSign.read(text, start, limit);
    }

    static Marker marker(
            CharSequence text, MarkerStyle style, int depth, int ordinal, int start, int textEnd, int limit) {
        int end = textEnd;
        while (end < limit && text.charAt(end) == ' ') {
            end++;
        }
        return new Marker(style, depth, ordinal, start, end, textEnd);
    }

    static boolean starts(CharSequence text, int start, int limit, String word) {
        if (start + word.length() > limit) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (text.charAt(start + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    static int digitsEnd(CharSequence text, int start, int limit) {
        int i = start;
        while (i < limit && Chars.isDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    static int number(CharSequence text, int start, int end) {
        int value = 0;
        for (int i = start; i < end && i < start + 4; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}
