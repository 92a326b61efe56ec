package org.worksummary.analysis.internal.placeholder;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Placeholder.Style;

/**
 * ××, ×个: crosses in place of a value.
 *
 * <p>A single one only where 个, 市, 书记, 月 or the like follows. Not 3×5, 7×24小时, 2×35万千瓦, “数据要素×”, √ and × as marks.
 */
final class CrossRule implements MaskRule {
    @Override
    public String triggers() {
        return "×✕╳✖";
    }

    @Override
    public @Nullable Mask at(MaskContext context, int index) {
        TextView view = context.view();
        if (triggers().indexOf(view.at(index - 1)) >= 0) {
            return null;
        }
        int end = index;
        while (end < view.length() && (triggers().indexOf(view.charAt(end)) >= 0 || decimal(view, end))) {
            end++;
        }
        if (isFactor(view, index, end)) {
            return null;
        }
        if (end - index > 1) {
            return MaskContext.unfilled(index, end, Style.CROSS, 0.95, "mask.cross");
        }
        boolean ordinal = view.at(index - 1) == '第';
        if (ordinal || context.around().showsValue(view, end, view.charAt(index))) {
            return MaskContext.unfilled(index, end, Style.CROSS, 0.85, "mask.cross-single");
        }
        return null;
    }

    private boolean decimal(TextView view, int index) {
        return view.charAt(index) == '.' && triggers().indexOf(view.at(index + 1)) >= 0;
    }

    private static boolean isFactor(TextView view, int start, int end) {
        int left = view.at(start - 1) == ' ' ? start - 2 : start - 1;
        int right = Surroundings.skipBlank(view, end);
        return Surroundings.isWord(view.at(left)) || Surroundings.isWord(view.at(right)) || view.at(left) == '%';
    }
}
