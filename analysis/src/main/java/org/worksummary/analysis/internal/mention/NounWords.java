package org.worksummary.analysis.internal.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordBook;
import org.worksummary.analysis.internal.words.WordIndex;

/**
 * What words can be in a noun phrase next to a figure: their parts of speech, and verbs that end or open one.
 *
 * <p>What a word can be is told once for each word, as bits. Immutable.
 */
final class NounWords {
    /** A noun, whatever stands before it. */
    static final int NOUN = 1;
    /** A noun made of a verb: 培训, 投资. */
    static final int VERBAL_NOUN = 1 << 1;
    /** A verb, also one that can be a noun. */
    static final int VERB = 1 << 2;
    /** Makes a noun of what stands before it: 率, 站. */
    static final int SUFFIX = 1 << 3;
    /** Can describe a noun. */
    static final int MODIFIER = 1 << 4;
    /** What follows is only compared with: 比去年, 高于全市平均水平. */
    static final int COMPARISON = 1 << 5;
    /** What follows says among whom something ranks: 居全市第二. */
    static final int PLACING = 1 << 6;
    /** Joins two nouns: 和. */
    static final int JOINT = 1 << 7;
    /** Only says where, when or whose: 全县, 今年, 其中. */
    static final int LEAD = 1 << 8;
    /** Only says that its object takes place: 开展检查, 参加集中学习. */
    static final int HOLDING = 1 << 9;
    /** Makes an average of what follows: 日均供水, 人均藏书. */
    static final int AVERAGE = 1 << 10;
    /** A verb wherever it stands: 举办. */
    static final int ALWAYS_VERB = 1 << 11;
    /** A verb at the beginning of a clause: 处理案件, but not in 污水处理设施. */
    static final int OPENING_VERB = 1 << 12;
    /** Leads to a figure and says nothing of its own: 达到, 累计. */
    static final int FIGURE_VERB = 1 << 13;
    /** A preposition. */
    static final int PREPOSITION = 1 << 14;
    /** An attribute: 大型. */
    static final int ATTRIBUTE = 1 << 15;
    /** A punctuation mark. */
    static final int MARK = 1 << 16;
    /** A direction: 上, 中. */
    static final int DIRECTION = 1 << 17;
    /** An adjective. */
    static final int ADJECTIVE = 1 << 18;
    /** 的. */
    static final int OF = 1 << 19;
    /** 占. */
    static final int SHARES = 1 << 20;
    /** “ 《 or (. */
    static final int OPENS = 1 << 21;
    /** ” 》 or ). */
    static final int CLOSES = 1 << 22;
    /** “. */
    static final int QUOTE = 1 << 23;
    /** ”. */
    static final int QUOTE_END = 1 << 24;
    /** ). */
    static final int BRACKET_END = 1 << 25;

    /** Nouns of one character that make a noun of what stands before them: 普及率, 工作队. */
    private static final String SUFFIXES = "率量数额值度面比费价税款线组队班站所室场车楼房田地路渠桥会厅院校区镇村社局部员者点岗店网栏册库户道";

    private static final String LEADS = "全我本该各";
    private static final String LED = "县区市省国镇乡村局院校行所司厂队办委部州盟旗社街场站系道年";
    private static final Set<String> COMPARISONS =
            Set.of("比", "较", "高于", "低于", "快于", "慢于", "优于", "好于", "高出", "多于", "少于");
    private static final Set<String> PLACINGS =
            Set.of("居", "位居", "稳居", "跃居", "位列", "名列", "列", "排", "排名", "排在", "跻身", "进入", "由", "从", "至", "到");
    private static final Set<String> HOLDERS = Set.of("开展", "组织", "参加", "举行", "举办", "进行", "召开");
    private static final String AVERAGED = "人户日年月亩村校班车";
    private static final String NEGATIONS = "不非未";
    private static final String JOINTS = "和与及";
    private static final int LONGEST_VERB = 4;

    private final WordBook<Integer> listed;
    private final WordBook<Integer> relations;
    private final WordIndex<String> verbs;

    NounWords() {
        Map<String, Integer> words = new HashMap<>();
        Lexicon.words("figure-verbs.txt").forEach(word -> words.merge(word, FIGURE_VERB, (a, b) -> a | b));
        for (List<String> entry : Lexicon.read("object-verbs.txt")) {
            int kinds = entry.get(1).equals("always") ? OPENING_VERB | ALWAYS_VERB : OPENING_VERB;
            words.merge(entry.get(0), kinds, (a, b) -> a | b);
        }
        verbs = WordIndex.forwards(
                words.keySet().stream()
                        .filter(word -> word.length() > 1 && word.length() <= LONGEST_VERB)
                        .toList(),
                word -> word);
        COMPARISONS.forEach(word -> words.merge(word, COMPARISON, (a, b) -> a | b));
        PLACINGS.forEach(word -> words.merge(word, PLACING, (a, b) -> a | b));
        HOLDERS.forEach(word -> words.merge(word, HOLDING, (a, b) -> a | b));
        words.merge("平均", AVERAGE, (a, b) -> a | b);
        listed = WordBook.of(words);
        Map<String, Integer> nouns = new HashMap<>();
        Lexicon.words("relation-nouns.txt").forEach(word -> nouns.put(word, 1));
        relations = WordBook.of(nouns);
    }

    /** {@return whether the words lead to a figure and say nothing of their own, read as one: 高 and 达} */
    boolean leadsToFigure(TextView view, int start, int end) {
        return (listed(view, start, end) & FIGURE_VERB) != 0;
    }

    /** {@return whether the words only relate the figure to what was named before: 增幅} */
    boolean isRelation(TextView view, int start, int end) {
        return relations.get(view, start, end) != null;
    }

    /** {@return whether the words, read as one, are a verb wherever they stand: 新 and 修} */
    boolean isAlwaysVerb(TextView view, int start, int end) {
        return (listed(view, start, end) & ALWAYS_VERB) != 0;
    }

    /** {@return whether the word makes an average of what follows: 日均, 平均} */
    boolean isAverage(TextView view, int start, int end) {
        return (kinds(view, start, end, "n") & AVERAGE) != 0;
    }

    private int listed(TextView view, int start, int end) {
        Integer kinds = listed.get(view, start, end);
        return kinds == null ? 0 : kinds;
    }

    /** {@return what a word with such a part of speech can be, as bits} */
    int kinds(TextView view, int start, int end, String tag) {
        int length = end - start;
        char first = view.at(start);
        int kinds = listed(view, start, end) | ofTag(tag);
        if (length == 1) {
            kinds |= ofCharacter(first);
        } else if (length == 2 && view.at(start + 1) == '均' && AVERAGED.indexOf(first) >= 0) {
            kinds |= AVERAGE;
        }
        if ((kinds & VERB) != 0 && first == '已') {
            kinds |= ALWAYS_VERB | OPENING_VERB;
        }
        if (tag.charAt(0) == 'd' && length > 2) {
            kinds |= MODIFIER;
        }
        if (length <= 3 && LEADS.indexOf(first) >= 0 && (length == 1 || LED.indexOf(view.at(end - 1)) >= 0)
                || isBlank(view, start, end)) {
            kinds |= LEAD;
        }
        return kinds;
    }

    private static boolean isBlank(TextView view, int start, int end) {
        for (int i = start; i < end; i++) {
            if (view.at(i) != ' ' && view.at(i) != '\t' && view.at(i) != '\n') {
                return false;
            }
        }
        return true;
    }

    private static int ofTag(String tag) {
        boolean whole = tag.length() == 1;
        int kinds = switch (tag.charAt(0)) {
            case 'n', 'j', 'k', 'l', 'i' -> NOUN;
            case 'g' -> whole ? 0 : NOUN;
            case 'x' -> whole ? NOUN : 0;
            case 'v' -> tag.equals("vn") ? VERB | VERBAL_NOUN : VERB;
            case 'a' -> tag.equals("an") ? NOUN | MODIFIER | ADJECTIVE : MODIFIER | ADJECTIVE;
            case 'b' -> MODIFIER | ATTRIBUTE;
            case 'z' -> MODIFIER;
            case 'f' -> MODIFIER | LEAD | DIRECTION;
            case 's' -> MODIFIER | LEAD;
            case 't', 'r', 'd', 'c', 'u' -> LEAD;
            case 'p' -> LEAD | PREPOSITION;
            case 'w' -> LEAD | MARK;
            default -> 0;
        };
        return tag.endsWith("g") ? kinds | MODIFIER : kinds;
    }

    private static int ofCharacter(char c) {
        int kinds = switch (c) {
            case '的' -> OF;
            case '占' -> SHARES;
            case '“' -> OPENS | QUOTE;
            case '”' -> CLOSES | QUOTE_END;
            case '《', '(' -> OPENS;
            case '》' -> CLOSES;
            case ')' -> CLOSES | BRACKET_END;
            default -> 0;
        };
        kinds |= SUFFIXES.indexOf(c) >= 0 ? SUFFIX : 0;
        kinds |= JOINTS.indexOf(c) >= 0 ? JOINT : 0;
        return NEGATIONS.indexOf(c) >= 0 ? kinds | MODIFIER : kinds;
    }

    /** Parts a clause without a segmenter: known verbs, and what stands between them as one noun each. */
    WordRow parted(TextView view, int start, int end) {
        WordRow words = WordRow.at(view, start);
        int noun = start;
        int at = start;
        while (at < end) {
            int length = verbLength(view, at, end);
            if (length == 0) {
                at++;
                continue;
            }
            if (noun < at) {
                words.add(at, kinds(view, noun, at, "n"));
            }
            words.add(at + length, kinds(view, at, at + length, "v"));
            at += length;
            noun = at;
        }
        if (noun < at) {
            words.add(at, kinds(view, noun, at, "n"));
        }
        return words;
    }

    private int verbLength(TextView view, int at, int end) {
        @Nullable String verb = verbs.find(view, at, word -> at + word.length() <= end);
        if (verb != null) {
            return verb.length();
        }
        return at + 1 == end && leadsToFigure(view, at, end) ? 1 : 0;
    }
}
