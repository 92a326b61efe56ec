package org.worksummary.analysis.internal.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.model.Role;

/** The words of headings that name a role (章节作用词). Immutable. */
final class RoleLexicon {
    private static final String NONE = "-";
    /** Characters of 的, 和, 及, 与, 主要, 工作, 情况, 存在, 方面, 分析, of years and of numbers. */
    private static final String NEUTRAL = "的和及与、主要工作情况存在方面分析年度季月上下半全本我0123456789几点及其";

    private final Map<Character, List<Word>> words;
    private final Map<String, Role> whole;
    private final Map<String, Role> endings;
    private final List<String> failing;

    private RoleLexicon(
            Map<Character, List<Word>> words,
            Map<String, Role> whole,
            Map<String, Role> endings,
            List<String> failing) {
        this.words = words;
        this.whole = whole;
        this.endings = endings;
        this.failing = failing;
    }

    static RoleLexicon create() {
        Map<Character, List<Word>> words = new HashMap<>();
        for (List<String> entry : Lexicon.read("roles.txt")) {
            String word = entry.get(0);
            Role role = entry.get(1).equals(NONE) ? null : Role.valueOf(entry.get(1));
            words.merge(
                    word.charAt(0),
                    List.of(new Word(word, role)),
                    (a, b) -> Stream.concat(a.stream(), b.stream()).toList());
        }
        Map<String, Role> whole = new HashMap<>();
        for (List<String> entry : Lexicon.read("role-headings.txt")) {
            whole.put(entry.get(0), Role.valueOf(entry.get(1)));
        }
        Map<String, Role> endings = new TreeMap<>();
        for (List<String> entry : Lexicon.read("role-endings.txt")) {
            endings.put(entry.get(0), Role.valueOf(entry.get(1)));
        }
        return new RoleLexicon(words, whole, endings, Lexicon.words("failing-endings.txt"));
    }

    /** {@return the role of the word that stands first in the heading and names one, or {@code null}} */
    @Nullable
    Role named(String heading) {
        Role said = whole.get(heading);
        if (said != null) {
            return said;
        }
        int i = 0;
        while (i < heading.length()) {
            Word word = longestAt(heading, i);
            if (word == null) {
                i++;
            } else if (word.role() == null) {
                i += word.text().length();
            } else {
                return word.role();
            }
        }
        return null;
    }

    /** {@return how many characters of the heading are neither part of a role's word nor neutral (的 和 及 主要 工作 情况 a year)} */
    int otherWords(String heading) {
        if (whole.containsKey(heading)) {
            return 0;
        }
        int others = 0;
        int i = 0;
        while (i < heading.length()) {
            Word word = longestAt(heading, i);
            if (word != null && word.role() != null) {
                i += word.text().length();
                continue;
            }
            if (NEUTRAL.indexOf(heading.charAt(i)) < 0) {
                others++;
            }
            i++;
        }
        return others;
    }

    /** {@return the role that the heading's ending names whatever stands before it, or {@code null}} */
    @Nullable
    Role ofEnding(String heading) {
        Role found = null;
        int longest = 0;
        for (Map.Entry<String, Role> ending : endings.entrySet()) {
            if (ending.getKey().length() > longest && heading.endsWith(ending.getKey())) {
                longest = ending.getKey().length();
                found = ending.getValue();
            }
        }
        return found;
    }

    /** {@return whether the heading states something wrong: 推进偏慢, 能力偏弱} */
    boolean statesFailing(String heading) {
        for (String ending : failing) {
            if (heading.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Word longestAt(String heading, int i) {
        Word longest = null;
        for (Word word : words.getOrDefault(heading.charAt(i), List.of())) {
            if (heading.startsWith(word.text(), i)
                    && (longest == null || word.text().length() > longest.text().length())) {
                longest = word;
            }
        }
        return longest;
    }

    /** A word and the role it names; no role for one that is only taken out of play. */
    private record Word(String text, @Nullable Role role) {}
}
