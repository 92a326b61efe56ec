package org.worksummary.analysis.internal.quantity;

import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.QuantityKind;

/**
 * Says whether a single Chinese character before a unit counts.
 *
 * <p>一 counts where nothing else would be said without it (其中一篇, 情况通报会一次, 每月开展一次, 一年以上), not as an
 * article (一支队伍, 一系列, 最后一年). 二 counts with few classifiers (二名); elsewhere it is a name (二期, 二级). 零 does not
 * count (零投诉), nor does a weekday (周三).
 */
final class SingleNumeralCheck {
    private static final String COUNTED_BY_TWO = "名人个次件户家项份倍成元吨斤亩米天年";
    private static final String COUNTED_BY_ONE = "次个件名人家户项期场份篇处座台辆套部本所间栋艘例位册张条轮批宗";
    private static final String NOT_BEFORE_ONE = "这那某每另同任哪第逐万不之为成融合如其打是的说看走进退当再又某整下上头有无没像跟让把将被落漏丢掉缺";
    private static final String NOT_BEFORE_ONE_YEAR = "的后这那前去新每某同第是又整过一上下又再有";
    private static final String[] COUNTING = {
        "其中", "仅", "只有", "仅有", "共", "各", "新增", "增设", "每人", "每村", "每户", "设立", "至少", "不少于", "超过"
    };

    private final BoundFinder bounds;

    SingleNumeralCheck(BoundFinder bounds) {
        this.bounds = bounds;
    }

    boolean counts(TextView view, int start, UnitMatch unit) {
        if (isWeekday(view, start, unit)) {
            return false;
        }
        return switch (view.at(start)) {
            case '零', '〇' -> false;
            case '一', '壹' -> countsOne(view, start, unit);
            case '二' ->
                COUNTED_BY_TWO.indexOf(unit.text().charAt(0)) >= 0
                        && !unit.text().equals("个月");
            default -> unit.unit().kind() != QuantityKind.COUNT || view.at(unit.end()) != '一';
        };
    }

    private boolean countsOne(TextView view, int start, UnitMatch unit) {
        QuantityKind kind = unit.unit().kind();
        if (kind != QuantityKind.COUNT && kind != QuantityKind.DURATION) {
            return true;
        }
        if (unit.surplus() || unit.more().signum() > 0 || bounds.after(view, unit.end(), kind) != null) {
            return view.at(start - 1) != '第';
        }
        if (kind == QuantityKind.DURATION) {
            return countsOneTime(view, start, unit.end());
        }
        if (COUNTED_BY_ONE.indexOf(unit.text().charAt(0)) < 0) {
            return unit.text().length() > 1 && !unit.text().startsWith("个");
        }
        for (String word : COUNTING) {
            if (view.startsWith(word, start - word.length())) {
                return !view.startsWith("个", start + 1) || Chars.endsClause(view.at(unit.end()));
            }
        }
        if (isEvery(view, start)) {
            return unit.text().equals("次") || Chars.endsClause(view.at(unit.end()));
        }
        char before = view.at(start - 1);
        char next = view.at(unit.end());
        return Chars.isHan(before)
                && (NOT_BEFORE_ONE.indexOf(before) < 0 || view.startsWith("合同", start - 2))
                && (Chars.endsClause(next) || next == '(' || next == ')' || next == '和');
    }

    /** Whether it names a day: 周三, 星期五; not 每周三次. */
    private static boolean isWeekday(TextView view, int start, UnitMatch unit) {
        char before = view.at(start - 1);
        boolean week = before == '周' || before == '拜' || before == '期' && view.at(start - 2) == '星';
        return week && "次场节天".indexOf(unit.text().charAt(0)) < 0;
    }

    private static boolean countsOneTime(TextView view, int start, int end) {
        char before = view.at(start - 1);
        char next = view.at(end);
        for (String word : new String[] {
            "超过", "不足", "不到", "至少", "连续", "为期", "历时", "近", "约", "满", "长达", "缩短", "延长", "用时", "察看", "任期", "提前", "运行"
        }) {
            if (view.startsWith(word, start - word.length())) {
                return next != '来';
            }
        }
        boolean counted = Chars.isHan(before) && NOT_BEFORE_ONE_YEAR.indexOf(before) < 0;
        return counted && (Chars.endsClause(next) || next == ')');
    }

    private static boolean isEvery(TextView view, int start) {
        for (int i = start - 1; i >= start - 10 && !Chars.endsClause(view.at(i)); i--) {
            if (view.at(i) == '每') {
                return i < start - 1;
            }
        }
        return false;
    }
}
