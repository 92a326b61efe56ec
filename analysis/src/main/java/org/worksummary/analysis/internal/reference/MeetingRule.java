package org.worksummary.analysis.internal.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.ReferenceMention;
import org.worksummary.analysis.internal.view.CharSet;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.ReferenceKind;

/**
 * 党的二十大, 十九届四中全会, 县委十四届八次全会, 第十四届人民代表大会第四次会议: a meeting told by its number.
 *
 * <p>Not 第十二届校园艺术节, 三大任务, 十大工程.
 */
final class MeetingRule implements ReferenceRule {
    private static final String NUMERALS = "一二三四五六七八九十";
    static final List<String> PREFIXES = List.of(
            "党的", "中共", "省委", "市委", "区委", "县委", "州委", "镇党委", "乡党委", "中央纪委", "省纪委", "市纪委", "县纪委", "区纪委", "团的", "全国");
    private static final String[] PLENUMS = {"中全会", "次全会", "次全体会议", "次全委会", "次会议", "中全体会议"};
    private static final String[] BRIDGES = {
        "全国人民代表大会", "全国人大", "人民代表大会", "中央委员会", "代表大会", "委员会", "常务委员会", "常委会", "人大", "全国政协", "政协", "党代会"
    };
    private static final int LONGEST = 30;
    private static final int FEWEST = 12;
    private static final CharSet NUMERAL = CharSet.of(NUMERALS);

    @Override
    public @Nullable ReferenceMention at(TextView view, int index) {
        int from = index;
        String prefix = "";
        for (String candidate : PREFIXES) {
            if (view.startsWith(candidate, index)) {
                prefix = candidate;
                from = index + candidate.length();
                break;
            }
        }
        boolean ordinal = view.at(from) == '第';
        int number = ordinal ? from + 1 : from;
        int end = numeralEnd(view, number);
        if (end == number
                || prefix.isEmpty()
                        && !ordinal
                        && Chars.isHan(view.at(index - 1))
                        && NUMERALS.indexOf(view.at(index - 1)) >= 0) {
            return null;
        }
        if (view.at(end) == '大') {
            return congress(view, index, number, end, prefix);
        }
        if (view.at(end) != '届') {
            return null;
        }
        int close = plenum(view, end + 1);
        return close < 0 ? null : mention(view, index, close);
    }

    /** 十八大, 党的二十大; of other numbers only behind 党的. */
    private static @Nullable ReferenceMention congress(TextView view, int index, int number, int end, String prefix) {
        int value = value(view, number, end);
        boolean party = prefix.equals("党的") || prefix.equals("中共");
        boolean known = value >= FEWEST && value <= 30 && prefix.isEmpty();
        boolean more = "会任工举行类项重措板特亮专领战体片块产".indexOf(view.at(end + 1)) >= 0;
        return (party || known) && !more ? mention(view, index, end + 1) : null;
    }

    /** The index after 四中全会, 三中、四中全会 or 人民代表大会第四次会议, or -1. */
    private static int plenum(TextView view, int index) {
        int i = index;
        while (i < index + LONGEST) {
            char c = view.at(i);
            int end = numeralEnd(view, i);
            if (end > i) {
                for (String plenum : PLENUMS) {
                    if (view.startsWith(plenum, end)) {
                        return end + plenum.length();
                    }
                }
                i = end;
            } else if (Chars.isHan(c) || c == '、') {
                boolean bridge = c == '、' || c == '中' || c == '第' || bridges(view, i);
                if (!bridge) {
                    return -1;
                }
                i += bridges(view, i) ? bridgeLength(view, i) : 1;
            } else {
                return -1;
            }
        }
        return -1;
    }

    private static boolean bridges(TextView view, int index) {
        return bridgeLength(view, index) > 0;
    }

    private static int bridgeLength(TextView view, int index) {
        for (String bridge : BRIDGES) {
            if (view.startsWith(bridge, index)) {
                return bridge.length();
            }
        }
        return 0;
    }

    /** {@return whether a number stands at the index, with or without 第, that a meeting's name can go on behind} */
    static boolean isNumbered(TextView view, int index) {
        int number = view.at(index) == '第' ? index + 1 : index;
        int end = numeralEnd(view, number);
        return end > number && (view.at(end) == '大' || view.at(end) == '届');
    }

    private static int numeralEnd(TextView view, int index) {
        int i = index;
        while (i < index + 3 && NUMERAL.contains(view.at(i))) {
            i++;
        }
        return i;
    }

    private static int value(TextView view, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = NUMERALS.indexOf(view.at(i)) + 1;
            value = digit == 10 ? Math.max(value, 1) * 10 : value + digit;
        }
        return value;
    }

    private static ReferenceMention mention(TextView view, int start, int end) {
        return new ReferenceMention(
                start, end, ReferenceKind.MEETING, view.subSequence(start, end).toString());
    }
}
