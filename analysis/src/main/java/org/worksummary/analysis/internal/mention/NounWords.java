package org.worksummary.analysis.internal.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.worksummary.analysis.Segmenter.Word;
import org.worksummary.analysis.internal.lexicon.Lexicon;

/** What words can be in a noun phrase next to a figure: their parts of speech, and verbs that end or open one. */
final class NounWords {
    /** Nouns of one character that make a noun of what stands before them: 普及率, 工作队. */
    private static final String SUFFIXES = "率量数额值度面比费价税款线组队班站所室场车楼房田地路渠桥会厅院校区镇村社局部员者点岗店网栏册库户道";

    private static final String LEADS = "全我本该各";
    private static final String LED = "县区市省国镇乡村局院校行所司厂队办委部州盟旗社街场站系道年";
    private static final Set<String> COMPARISONS =
            Set.of("比", "较", "高于", "低于", "快于", "慢于", "优于", "好于", "高出", "多于", "少于");
    private static final Set<String> PLACINGS =
            Set.of("居", "位居", "稳居", "跃居", "位列", "名列", "列", "排", "排名", "排在", "跻身", "进入", "由", "从", "至", "到");
    private static final Set<String> HOLDING = Set.of("开展", "组织", "参加", "举行", "举办", "进行", "召开");
    private static final String AVERAGED = "人户日年月亩村校班车";
    private static final String NEGATIONS = "不非未";
    private static final String JOINTS = "和与及";

    private final Set<String> figureVerbs = new HashSet<>(Lexicon.words("figure-verbs.txt"));
    private final Set<String> relations = new HashSet<>(Lexicon.words("relation-nouns.txt"));
    private final Map<String, Boolean> objectVerbs = new HashMap<>();

    NounWords() {
        for (List<String> entry : Lexicon.read("object-verbs.txt")) {
            objectVerbs.put(entry.get(0), entry.get(1).equals("always"));
        }
    }

    /** {@return whether the word leads to a figure and says nothing of its own: 达到, 累计} */
    boolean leadsToFigure(String word) {
        return figureVerbs.contains(word);
    }

    /** {@return whether the word only relates a figure to what was named before: 增幅} */
    boolean isRelation(String words) {
        return relations.contains(words);
    }

    /** {@return whether the word is a verb wherever it stands: 举办} */
    boolean isAlwaysVerb(Word word) {
        return Boolean.TRUE.equals(objectVerbs.get(word.text())) || isDone(word);
    }

    private boolean isDone(Word word) {
        return word.text().charAt(0) == '已' && isVerb(word);
    }

    /** {@return whether two words are such a verb together: 新 and 修} */
    boolean isAlwaysVerb(Word first, Word second) {
        return Boolean.TRUE.equals(objectVerbs.get(first.text() + second.text()));
    }

    /** {@return whether the word is a verb at the beginning of a clause: 处理案件, but not in 污水处理设施} */
    boolean isOpeningVerb(Word word) {
        return objectVerbs.containsKey(word.text()) || isDone(word);
    }

    /** {@return whether the word is a noun, whatever stands before it} */
    boolean isNoun(Word word) {
        char first = word.tag().charAt(0);
        String tag = word.tag();
        return first == 'n'
                || first == 'j'
                || first == 'k'
                || first == 'l'
                || first == 'i'
                || first == 'g' && tag.length() > 1
                || tag.equals("an")
                || tag.equals("x");
    }

    /** {@return whether the word makes an average of what follows: 日均供水, 人均藏书} */
    boolean isAverage(String word) {
        return word.equals("平均")
                || word.length() == 2 && word.charAt(1) == '均' && AVERAGED.indexOf(word.charAt(0)) >= 0;
    }

    /** {@return whether the word only says that its object takes place: 开展检查, 参加集中学习} */
    boolean isHolding(Word word) {
        return HOLDING.contains(word.text());
    }

    /** {@return whether the word is a noun made of a verb: 培训, 投资} */
    boolean isVerbalNoun(Word word) {
        return word.tag().equals("vn");
    }

    /** {@return whether the word is a verb, also one that can be a noun} */
    boolean isVerb(Word word) {
        return word.tag().charAt(0) == 'v';
    }

    /** {@return whether the word makes a noun of what stands before it} */
    boolean isSuffix(Word word) {
        return word.text().length() == 1 && SUFFIXES.contains(word.text());
    }

    /** {@return whether the word can describe a noun} */
    boolean isModifier(Word word) {
        char first = word.tag().charAt(0);
        return first == 'a'
                || first == 'b'
                || first == 'z'
                || first == 'f'
                || first == 's'
                || first == 'd' && word.text().length() > 2
                || word.tag().endsWith("g")
                || word.text().length() == 1 && NEGATIONS.contains(word.text());
    }

    /** {@return whether what follows the word is only compared with: 比去年, 高于全市平均水平} */
    boolean isComparison(Word word) {
        return COMPARISONS.contains(word.text());
    }

    /** {@return whether what follows the word says among whom something ranks: 居全市第二} */
    boolean isPlacing(Word word) {
        return PLACINGS.contains(word.text());
    }

    /** {@return whether the word joins two nouns} */
    boolean isJoint(Word word) {
        return word.text().length() == 1 && JOINTS.contains(word.text());
    }

    /** {@return whether the word only says where, when or whose: 全县, 今年, 其中} */
    boolean isLead(Word word) {
        char first = word.tag().charAt(0);
        String text = word.text();
        return first == 't'
                || first == 'r'
                || first == 'd'
                || first == 'c'
                || first == 'p'
                || first == 'u'
                || first == 'w'
                || first == 'f'
                || first == 's'
                || text.isBlank()
                || text.length() <= 3
                        && LEADS.indexOf(text.charAt(0)) >= 0
                        && (text.length() == 1 || LED.indexOf(text.charAt(text.length() - 1)) >= 0);
    }

    /**
     * Parts a clause without a segmenter: known verbs, and what stands between them as one noun each.
     *
     * @return words that tile the clause
     */
    List<Word> parted(String clause) {
        List<Word> words = new ArrayList<>();
        int noun = 0;
        int at = 0;
        while (at < clause.length()) {
            int length = verbLength(clause, at);
            if (length == 0) {
                at++;
                continue;
            }
            if (noun < at) {
                words.add(new Word(noun, at, clause.substring(noun, at), "n"));
            }
            words.add(new Word(at, at + length, clause.substring(at, at + length), "v"));
            at += length;
            noun = at;
        }
        if (noun < at) {
            words.add(new Word(noun, at, clause.substring(noun, at), "n"));
        }
        return words;
    }

    private int verbLength(String clause, int at) {
        for (int length = Math.min(4, clause.length() - at); length >= 2; length--) {
            String word = clause.substring(at, at + length);
            if (objectVerbs.containsKey(word) || figureVerbs.contains(word)) {
                return length;
            }
        }
        boolean atEnd = at + 1 == clause.length();
        return atEnd && figureVerbs.contains(clause.substring(at)) ? 1 : 0;
    }
}
