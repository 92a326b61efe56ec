package org.worksummary.analysis.internal.placeholder;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Placeholder.Style;

/**
 * 〇〇, ○○, □□, △△: circles and boxes in place of a value.
 *
 * <p>Before 万 and 亿 too (○○万元). A single 〇 or ○ only before 县, 月 or the like and behind a Han character. Not 二〇〇八年, 一〇〇, □适用 √不适用, ○ as a bullet.
 */
final class CircleRule implements MaskRule {
    private static final String SIGNS = "〇○◯□△▲■●";
    private static final String NUMERALS = "零一二三四五六七八九十百千万亿两廿";

    @Override
    public String triggers() {
        return SIGNS;
    }

    @Override
    public @Nullable Mask at(MaskContext context, int index) {
        TextView view = context.view();
        char sign = view.charAt(index);
        char before = view.at(index - 1);
        if (before == sign) {
            return null;
        }
        int end = Surroundings.runEnd(view, index);
        char after = view.at(end);
        boolean counts = isNumeral(after) && !(end - index > 1 && (after == '万' || after == '亿'));
        if (isNumeral(before) || counts || SIGNS.indexOf(before) >= 0 || SIGNS.indexOf(after) >= 0) {
            return null;
        }
        boolean shows = context.around().showsValue(view, end, sign);
        boolean joined = Chars.isHan(before) || Chars.isHan(after);
        boolean usual = sign == '〇' || sign == '○' || sign == '◯' || sign == '□';
        if (end - index > 1 ? !(usual ? joined : shows) : !(usual && sign != '□' && shows && Chars.isHan(before))) {
            return null;
        }
        return MaskContext.unfilled(index, end, Style.CIRCLE, end - index > 1 ? 0.9 : 0.7, "mask.circle");
    }

    private static boolean isNumeral(char c) {
        return NUMERALS.indexOf(c) >= 0 || Surroundings.isWord(c);
    }
}
