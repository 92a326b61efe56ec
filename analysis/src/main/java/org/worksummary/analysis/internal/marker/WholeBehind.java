package org.worksummary.analysis.internal.marker;

import org.worksummary.analysis.internal.view.Chars;

/**
 * Tells that a whole number with its unit stands behind a marker's dot or blank, so that the two numbers are no decimal: 3.6月底前完成…, 2.2023年工作任务,
 * 2.3名教师获奖.
 *
 * <p>Not: 1.2亿元, 1.5个月, 2.3个百分点, 3.13月, 2.06月, 1.20年; the parts of an outline (2.1名师培养, 2.2个人防护, 2.3位置服务), which count from 1 and whose
 * words only begin like a classifier.
 */
public final class WholeBehind {
    /** A classifier each, and behind it what goes on from it to a word: 名单, 个人, 个月. */
    private static final String[] CLASSIFIERS = {
        "名称单录师次牌额义", "位置于", "个人体性别月百", "家庭长校访具", "户外型籍", "人员才事数均物", "项目", "件", "篇章幅", "场地所馆", "次序要数生", "所有属需", "辆"
    };

    private WholeBehind() {}

    /** {@return whether a month, a year with four digits, or two or more things that are counted begin at the index} */
    public static boolean isAt(CharSequence text, int start, int limit) {
        int end = MarkerScanner.digitsEnd(text, start, limit);
        if (end == start || end >= limit || text.charAt(start) == '0') {
            return false;
        }
        int value = MarkerScanner.number(text, start, end);
        char next = text.charAt(end);
        boolean month = next == '月' && end - start <= 2 && value <= 12;
        boolean year = next == '年' && end - start == 4 && value >= 1900 && value < 2100;
        return month || year || value > 1 && isCounted(text, end, limit);
    }

    private static boolean isCounted(CharSequence text, int at, int limit) {
        char behind = at + 1 < limit ? text.charAt(at + 1) : '\n';
        for (String classifier : CLASSIFIERS) {
            if (text.charAt(at) == classifier.charAt(0)) {
                return Chars.isHan(behind) && classifier.indexOf(behind, 1) < 0;
            }
        }
        return false;
    }
}
