package org.worksummary.analysis.internal.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.view.Chars;

/**
 * A fraction as a percentage: 百分之三十五点六, 万分之零点八, 三分之二, 百分百, 1/4.
 *
 * <p>Must not match 24/7, 1/2 next to figures or letters, or 三分.
 *
 * @param end the index after its last character
 * @param percent the percentage, rounded to two decimals unless the denominator is a power of ten
 */
public record Fraction(int end, BigDecimal percent) {
    private static final int REACH = 14;

    /** {@return the fraction that begins at a place, or {@code null}} */
    public static @Nullable Fraction read(CharSequence text, int start) {
        if (!isNear(text, start)) {
            return null;
        }
        char first = text.charAt(start);
        if (Chars.isDigit(first)) {
            Fraction slashed = slashed(text, start);
            if (slashed != null) {
                return slashed;
            }
        }
        int over;
        BigDecimal denominator;
        int lead = (first == '一' || first == '壹') && NumeralChars.power(at(text, start + 1)) > 1 ? start + 1 : start;
        int power = NumeralChars.power(at(text, lead));
        int divided = power > 1 ? skip(text, lead + 1) : -1;
        if (power > 1 && at(text, divided) == '分') {
            denominator = BigDecimal.ONE.movePointRight(power);
            over = divided;
        } else {
            Numeral numeral = NumeralReader.read(text, start);
            if (numeral == null || numeral.max() != null || numeral.rough() != Numeral.Rough.NONE) {
                return null;
            }
            denominator = numeral.min();
            over = skip(text, numeral.end());
        }
        if (at(text, over) != '分') {
            return null;
        }
        int then = skip(text, over + 1);
        if (power == 2 && at(text, then) == '百' && over == lead + 1 && NumeralChars.power(at(text, then + 1)) == 0) {
            return new Fraction(then + 1, BigDecimal.valueOf(100));
        }
        if (at(text, then) != '之') {
            return null;
        }
        Numeral numerator = NumeralReader.read(text, skip(text, then + 1));
        if (numerator == null || numerator.max() != null || denominator.signum() == 0) {
            return null;
        }
        boolean surplus = numerator.rough() != Numeral.Rough.NONE && "余多来".indexOf(at(text, numerator.end() - 1)) >= 0;
        return new Fraction(surplus ? numerator.end() - 1 : numerator.end(), percent(numerator.min(), denominator));
    }

    private static @Nullable Fraction slashed(CharSequence text, int start) {
        int slash = start + 1;
        if (Chars.isDigit(at(text, slash))) {
            slash++;
        }
        if (at(text, slash) != '/' || !Chars.isDigit(at(text, slash + 1))) {
            return null;
        }
        int end = slash + (Chars.isDigit(at(text, slash + 2)) ? 3 : 2);
        char next = at(text, end);
        if (Chars.isDigit(next) || Chars.isLetter(next) || next == '/' || next == '.' || next == '月') {
            return null;
        }
        int numerator = Integer.parseInt(text.subSequence(start, slash).toString());
        int denominator = Integer.parseInt(text.subSequence(slash + 1, end).toString());
        if (numerator == 0 || numerator >= denominator || denominator > 20) {
            return null;
        }
        return new Fraction(end, percent(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator)));
    }

    private static BigDecimal percent(BigDecimal numerator, BigDecimal denominator) {
        BigDecimal hundredfold = numerator.movePointRight(2);
        boolean decimal = denominator.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
        BigDecimal percent =
                decimal ? hundredfold.divide(denominator) : hundredfold.divide(denominator, 2, RoundingMode.HALF_UP);
        BigDecimal stripped = percent.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether a 分 or / stands near enough for a fraction to begin here. */
    private static boolean isNear(CharSequence text, int start) {
        for (int i = start + 1; i < start + REACH && i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '分' || c == '/') {
                return true;
            }
        }
        return false;
    }

    private static int skip(CharSequence text, int at) {
        int end = at;
        while (end < at + 3 && at(text, end) == ' ') {
            end++;
        }
        return end;
    }

    private static char at(CharSequence text, int index) {
        return index < text.length() ? text.charAt(index) : '\n';
    }
}
