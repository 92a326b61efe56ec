package org.worksummary.analysis.internal.quantity;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.number.Numeral;
import org.worksummary.analysis.internal.number.NumeralChars;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.QuantityKind;

/**
 * A place in an order (名次、位次): 第二 of 居全市第二, 第5名, 第8位, 第XX位.
 *
 * <p>Must not match 第三次, 第一批, 第一书记, 第二，加强…, 三个第一, 安全第一.
 */
final class RankRule implements QuantityRule {
    private static final int REACH = 36;
    private static final String RANKING = "居列排位名";
    private static final String AREAS = "国省市县区镇乡校州旗盟";
    private static final String[] WORDS = {
        "世界", "全球", "全系统", "同类", "组内", "行业", "系统", "上升", "跃升", "跃居", "下降", "由第", "从第", "升至", "获", "年级", "班级", "全班",
        "小组", "排到", "排在"
    };
    private static final String[] MOVES = {"上升", "跃升", "提升", "提高", "前移", "下降", "下滑", "升至", "升到", "跃居", "进位"};

    @Override
    public @Nullable Draft read(Scan scan, int at) {
        TextView view = scan.view();
        if (view.at(at) != '第' || view.at(at - 1) == '个') {
            return null;
        }
        Amount number = AmountReader.read(scan, view.at(at + 1) == ' ' ? at + 2 : at + 1);
        if (number == null
                || number.max() != null
                || number.rough() != Numeral.Rough.NONE
                || number.min() != null && number.min().signum() <= 0) {
            return null;
        }
        int end = number.end();
        char suffix = view.at(end);
        boolean suffixed = suffix == '位' || suffix == '名';
        if (suffixed) {
            end++;
        }
        boolean ends = ends(view, end);
        boolean ranks = hasEvidence(view, at);
        if (suffixed ? !ends && !ranks : !ends || !ranks || leadsList(view, end)) {
            return null;
        }
        return new Draft(
                at,
                end,
                QuantityKind.RANK,
                number.min(),
                null,
                null,
                number.min(),
                null,
                null,
                Numeral.Rough.NONE,
                Numeral.Form.FIGURES,
                number.maskStart());
    }

    private static boolean ends(TextView view, int end) {
        char next = view.at(end);
        if (!Chars.isHan(next) && !Chars.isLetter(next) && !Chars.isDigit(next)) {
            return true;
        }
        if (next == '的' || next == '和' || next == '及' || next == '了') {
            return true;
        }
        for (String move : MOVES) {
            if (view.startsWith(move, end)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a chain such as 第一、第二 goes on to something that is no rank: 第一、第二人民医院. */
    private static boolean leadsList(TextView view, int end) {
        int at = end;
        for (int links = 0; links < 5 && view.at(at) == '、' && view.at(at + 1) == '第'; links++) {
            at += 2;
            while (at < view.length() && NumeralChars.canStart(view.at(at))) {
                at++;
            }
        }
        return at > end && !ends(view, at) && view.at(at) != '位' && view.at(at) != '名';
    }

    private static boolean hasEvidence(TextView view, int at) {
        for (int i = at - 1; i >= at - REACH; i--) {
            char c = view.at(i);
            if (c == '，' || c == ',' || c == ';' || c == ':' || Chars.endsSentence(c)) {
                return false;
            }
            if (RANKING.indexOf(c) >= 0 && c != '位' && c != '名'
                    || AREAS.indexOf(c) >= 0 && (view.at(i - 1) == '全' || i == at - 1)
                    || (c == '名' || c == '位')
                            && (view.at(i + 1) == '次' || view.at(i + 1) == '列' || view.at(i + 1) == '居')) {
                return true;
            }
            for (String word : WORDS) {
                if (view.startsWith(word, i)) {
                    return true;
                }
            }
        }
        return false;
    }
}
