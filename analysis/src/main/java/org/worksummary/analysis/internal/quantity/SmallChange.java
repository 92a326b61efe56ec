package org.worksummary.analysis.internal.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.number.NumeralChars;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;

/**
 * The 角 and 分 behind an amount in 元: 五元三角, 一百四十三元一角七分.
 *
 * <p>Must not take 5 of 3元5个.
 *
 * @param end the index after the 角, 毛 or 分
 * @param amount what they add
 */
record SmallChange(int end, BigDecimal amount) {

    /** {@return what follows a 元 that ends at a place, or {@code null}} */
    static @Nullable SmallChange read(TextView view, int at) {
        int tenths = digit(view.at(at));
        char unit = view.at(at + 1);
        if (tenths < 0 || unit != '角' && unit != '毛') {
            return null;
        }
        int hundredths = digit(view.at(at + 2));
        if (hundredths < 0 || view.at(at + 3) != '分') {
            return new SmallChange(at + 2, BigDecimal.valueOf(tenths, 1));
        }
        return new SmallChange(at + 4, BigDecimal.valueOf(tenths * 10L + hundredths, 2));
    }

    private static int digit(char c) {
        return Chars.isDigit(c) ? c - '0' : NumeralChars.digit(c);
    }
}
