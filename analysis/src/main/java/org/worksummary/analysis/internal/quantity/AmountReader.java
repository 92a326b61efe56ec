package org.worksummary.analysis.internal.quantity;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.number.Numeral;
import org.worksummary.analysis.internal.number.NumeralChars;
import org.worksummary.analysis.internal.number.NumeralReader;
import org.worksummary.analysis.internal.view.TextView;

/** Reads a numeral, or a mask with the 余 and 万 behind it: 1280余, XX余, xx万. */
final class AmountReader {
    private AmountReader() {}

    static @Nullable Amount read(Scan scan, int at) {
        Mask mask = scan.maskAt(at);
        if (mask != null) {
            return masked(scan.view(), mask);
        }
        Numeral numeral = NumeralReader.read(scan.view(), at);
        return numeral == null ? null : Amount.of(numeral);
    }

    private static Amount masked(TextView view, Mask mask) {
        int at = mask.end();
        Numeral.Rough rough = Numeral.Rough.NONE;
        int scaleStart = -1;
        int power = 0;
        for (int steps = 0; steps < 4; steps++) {
            char c = view.at(at);
            if (rough == Numeral.Rough.NONE && (c == '余' || c == '多')) {
                rough = Numeral.Rough.MORE;
                scaleStart = -1;
            } else if (rough == Numeral.Rough.NONE && c == '几') {
                rough = Numeral.Rough.ABOUT;
            } else if (NumeralChars.power(c) > 3 && view.at(at + 1) != '分') {
                scaleStart = scaleStart < 0 ? at : scaleStart;
                power += NumeralChars.power(c);
            } else {
                break;
            }
            at++;
        }
        return new Amount(mask.start(), at, null, null, rough, Numeral.Form.FIGURES, scaleStart, power, mask.start());
    }
}
