package org.worksummary.analysis.internal.item;

import java.util.List;
import org.worksummary.analysis.internal.lexicon.Lexicon;

/**
 * Tells a heading that only names a field (团队建设, 德育工作) from one that states something (抓实疫情防控).
 *
 * <p>Names a field: what ends with a word such as 工作 建设 方面 管理 模块 and begins with none such as 加强
 * (加强队伍建设), and holds no comma, and without a number what has no more than six characters.
 */
final class FieldHeadings {
    private static final int SHORT = 6;
    private static final int LONGEST = 12;
    private static final int LONGEST_ADVERB = 5;

    private final List<String> stating = Lexicon.words("stating-verbs.txt");
    private final List<List<String>> endings = Lexicon.read("field-endings.txt");

    boolean namesField(String heading, boolean numbered) {
        if (heading.indexOf('，') >= 0 || heading.indexOf(',') >= 0 || heading.indexOf(' ') >= 0) {
            return false;
        }
        if (!numbered && heading.length() <= SHORT && !states(heading)) {
            return true;
        }
        if (isAdverbial(heading)) {
            return true;
        }
        for (List<String> ending : endings) {
            boolean always = ending.size() > 1;
            if (heading.endsWith(ending.get(0)) && heading.length() <= LONGEST && (always || !states(heading))) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a heading begins with a verb or adverb that states something: 坚守师德底线} */
    boolean states(String heading) {
        for (String verb : stating) {
            if (heading.startsWith(verb)) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a heading is only an adverb, which no item can be named by: 思想上, 工作中} */
    boolean isAdverbial(String heading) {
        char last = heading.charAt(heading.length() - 1);
        return heading.length() <= LONGEST_ADVERB && (last == '上' || last == '中');
    }
}
