package org.worksummary.analysis.internal.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.number.Numeral;
import org.worksummary.analysis.internal.number.NumeralReader;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.QuantityKind;

/**
 * A doubling: 翻番, 翻了番 and 翻一番 are 2, 翻了两番 is 4.
 *
 * <p>Must not match 翻了三倍 (三倍 is a quantity of its own) or 翻几番.
 */
final class DoublingRule implements QuantityRule {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final int MOST = 9;

    @Override
    public @Nullable Draft read(Scan scan, int at) {
        TextView view = scan.view();
        if (view.at(at) != '翻') {
            return null;
        }
        int start = view.at(at + 1) == '了' ? at + 2 : at + 1;
        if (view.at(start) == '番') {
            return Draft.of(at, start + 1, QuantityKind.MULTIPLE, TWO, null);
        }
        Numeral times = NumeralReader.read(view, start);
        if (times == null
                || times.rough() != Numeral.Rough.NONE
                || view.at(times.end()) != '番'
                || times.min().signum() <= 0
                || times.min().scale() > 0
                || times.min().compareTo(BigDecimal.valueOf(MOST)) > 0) {
            return null;
        }
        return Draft.of(
                at, times.end() + 1, QuantityKind.MULTIPLE, TWO.pow(times.min().intValue()), null);
    }
}
