package org.worksummary.analysis.internal.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.view.Chars;

/**
 * One reading of one numeral, character by character.
 *
 * <p>{@code total} is what 万, 亿 and 兆 have closed, {@code section} what 十, 百 and 千 have since, {@code number} the digit
 * or figures that no multiplier has taken yet.
 */
final class NumeralParse {
    private static final int UNLIMITED = 99;

    private final NumeralText text;
    private final int start;
    private final boolean upper;
    private int at;
    private BigDecimal total = BigDecimal.ZERO;
    private BigDecimal section = BigDecimal.ZERO;
    private @Nullable BigDecimal number;
    private boolean numberIsDigit;
    private int lastPower = UNLIMITED;
    private int lastBig;
    /** The power of the multiplier right before, which 三 of 两万三 leans on; 0 after 零. */
    private int leanOn;

    private boolean paired;
    private boolean isNumber = true;
    private Numeral.Rough rough = Numeral.Rough.NONE;
    private Numeral.Form form = Numeral.Form.CHINESE;
    private int scaleStart = -1;
    private int scalePower;

    NumeralParse(CharSequence text, int start, boolean upper) {
        this.text = new NumeralText(text);
        this.start = start;
        this.upper = upper;
        this.at = start;
    }

    boolean isPaired() {
        return paired;
    }

    @Nullable
    Numeral parse() {
        while (at - start < NumeralReader.LONGEST && step()) {
            // each step takes what it can
        }
        if (!isNumber || at == start) {
            return null;
        }
        return new Numeral(start, at, value(), null, rough, form, scaleStart, scalePower);
    }

    private boolean step() {
        char c = text.at(at);
        if (Chars.isDigit(c)) {
            return figures();
        }
        if (c == ' ') {
            return blanks();
        }
        if (c < '\u3007') {
            return false;
        }
        if (NumeralChars.digit(c) >= 0) {
            return digits();
        }
        int power = NumeralChars.power(c);
        if (power > 3) {
            return big(power);
        }
        if (power > 0) {
            return small(power);
        }
        return switch (c) {
            case '廿', '卅' -> twentyOrThirty(c == '廿' ? 2 : 3);
            case '几' -> some();
            case '数' -> at == start && some();
            case '余', '多', '来' -> surplus(c);
            case '点' -> decimals();
            default -> false;
        };
    }

    private boolean figures() {
        if (number != null) {
            return false;
        }
        Figures figures = Figures.read(text.characters(), at, at > start);
        if (at == start) {
            form = Numeral.Form.FIGURES;
        }
        at = figures.end();
        scaleStart = -1;
        number = figures.value();
        numberIsDigit = false;
        if (number == null) {
            isNumber = false;
            return false;
        }
        return true;
    }

    private boolean digits() {
        if (number != null) {
            return false;
        }
        int length = text.digitRun(at);
        int first = NumeralChars.digit(text.at(at));
        boolean opens = at == start;
        if (opens && length > 18) {
            at += length;
            isNumber = false;
            return false;
        }
        if (NumeralChars.isZero(text.at(at)) && !(opens && length > 1)) {
            leanOn = 0;
            number = opens ? BigDecimal.ZERO : null;
            at++;
            return true;
        }
        scaleStart = -1;
        if (length == 2 && isPair(first, NumeralChars.digit(text.at(at + 1)))) {
            paired = true;
            rough = Numeral.Rough.ABOUT;
            number = BigDecimal.valueOf(upper ? NumeralChars.digit(text.at(at + 1)) : first);
            numberIsDigit = false;
            at += 2;
            return true;
        }
        if (length == 1) {
            number = BigDecimal.valueOf(first);
            numberIsDigit = true;
            at++;
            return true;
        }
        if (!opens) {
            return false;
        }
        form = Numeral.Form.POSITIONAL;
        number = BigDecimal.ZERO;
        for (int end = at + length; at < end; at++) {
            number = number.movePointRight(1).add(BigDecimal.valueOf(NumeralChars.digit(text.at(at))));
        }
        int power = NumeralChars.power(text.at(at));
        return power == 0 || power > 3;
    }

    private static boolean isPair(int first, int second) {
        return first > 0 && (second == first + 1 || first == 3 && second == 5);
    }

    private boolean small(int power) {
        if (power >= lastPower || text.isPartOfUnit(at, power)) {
            return false;
        }
        BigDecimal times = number;
        if (times == null) {
            if (at == start) {
                form = power == 1 ? form : Numeral.Form.MULTIPLIER;
            } else if (power != 1 || form == Numeral.Form.MULTIPLIER) {
                return false;
            }
            times = BigDecimal.ONE;
        }
        section = section.add(times.movePointRight(power));
        number = null;
        lastPower = power;
        leanOn = power;
        scaleStart = -1;
        at++;
        return true;
    }

    private boolean big(int power) {
        if (text.isPartOfUnit(at, power) || power == 12 && form == Numeral.Form.FIGURES) {
            return false;
        }
        BigDecimal open = number == null ? section : section.add(number);
        boolean follows = at > start && NumeralChars.power(text.at(at - 1)) > 3;
        if (open.signum() == 0 && at == start && power != 12) {
            form = Numeral.Form.MULTIPLIER;
            open = BigDecimal.ONE;
        }
        if (follows && open.signum() == 0) {
            total = total.movePointRight(power);
            scalePower = scaleStart < 0 ? 0 : scalePower + power;
        } else if (open.signum() == 0) {
            return false;
        } else {
            scaleStart = total.signum() == 0 ? at : -1;
            scalePower = scaleStart < 0 ? 0 : power;
            total = lastBig > 0 && power > lastBig
                    ? total.add(open).movePointRight(power)
                    : total.add(open.movePointRight(power));
        }
        section = BigDecimal.ZERO;
        number = null;
        lastPower = UNLIMITED;
        lastBig = power;
        leanOn = power;
        at++;
        return true;
    }

    private boolean twentyOrThirty(int tens) {
        if (number != null || lastPower <= 1) {
            return false;
        }
        section = section.add(BigDecimal.valueOf(tens * 10L));
        lastPower = 1;
        leanOn = 1;
        at++;
        return true;
    }

    /** 几十, 数百; 十几, 一百零几. */
    private boolean some() {
        if (rough != Numeral.Rough.NONE) {
            return false;
        }
        if (at == start) {
            if (NumeralChars.power(text.at(at + 1)) == 0) {
                return false;
            }
            number = BigDecimal.ONE;
            numberIsDigit = false;
        } else if (text.at(at - 1) != '0' && text.at(at - 1) != '零' && NumeralChars.power(text.at(at - 1)) == 0) {
            return false;
        }
        rough = Numeral.Rough.ABOUT;
        scaleStart = -1;
        at++;
        return true;
    }

    /** 余, 多 and 来 after a number, with or without a 万 or 亿 to come. */
    private boolean surplus(char c) {
        char before = at == start ? ' ' : text.at(at - 1);
        if (rough != Numeral.Rough.NONE || at == start) {
            return false;
        }
        if (c == '来' && before != '0' && NumeralChars.power(before) == 0) {
            return false;
        }
        boolean goesOn = NumeralChars.power(text.at(text.at(at + 1) == ' ' ? at + 2 : at + 1)) > 3 && lastBig == 0;
        if (!goesOn && !Chars.isHan(text.at(at + 1)) && text.at(at + 1) != ' ') {
            return false;
        }
        rough = c == '来' ? Numeral.Rough.ABOUT : Numeral.Rough.MORE;
        scaleStart = -1;
        at++;
        return goesOn;
    }

    /** 点五 after a Chinese number. */
    private boolean decimals() {
        int first = text.at(at + 1) == ' ' ? at + 2 : at + 1;
        boolean chinese = form == Numeral.Form.CHINESE || form == Numeral.Form.POSITIONAL;
        if (!chinese || at == start || !NumeralText.isDecimal(text.at(first))) {
            return false;
        }
        int end = first;
        while (end - at < 18 && NumeralText.isDecimal(text.at(end))) {
            end++;
        }
        int power = NumeralChars.power(text.at(end));
        if (power > 0 && power < 4 || text.at(end) == '刻') {
            return false;
        }
        BigDecimal value = value();
        for (int i = first; i < end; i++) {
            value = value.add(BigDecimal.valueOf(NumeralChars.digit(text.at(i)), i - first + 1));
        }
        total = BigDecimal.ZERO;
        section = BigDecimal.ZERO;
        lastBig = 0;
        number = value;
        numberIsDigit = false;
        scaleStart = -1;
        at = end;
        return true;
    }

    /** Blanks inside a numeral (1000 万, 两千 四百) are read over where a multiplier stands beside them. */
    private boolean blanks() {
        if (at == start) {
            return false;
        }
        int end = at;
        while (end - at < 4 && text.at(end) == ' ') {
            end++;
        }
        if (!text.joins(text.at(at - 1), end)) {
            return false;
        }
        int before = at;
        at = end;
        if (step()) {
            return true;
        }
        if (at == end) {
            at = before;
        }
        return false;
    }

    private BigDecimal value() {
        BigDecimal value = total.add(section);
        if (number == null) {
            return value;
        }
        boolean leans = numberIsDigit && leanOn > 1;
        return value.add(leans ? number.movePointRight(leanOn - 1) : number);
    }
}
