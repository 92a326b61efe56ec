package org.worksummary.analysis.internal.mention;

import java.util.List;
import org.worksummary.analysis.Segmenter.Word;

/**
 * Finds the noun that stands right behind a figure (所数之物): 28名农技员, 12个“红色驿站”, 3条主干道路的改造.
 *
 * <p>Must not find one in 300人参加培训 or 走访28户，发放…
 */
final class NounAfter {
    private static final int FAR = 5;

    /** What can't be counted: a rate behind the noun belongs to the next figure. */
    private static final String RATES = "率额值";

    private final NounWords kinds;

    NounAfter(NounWords kinds) {
        this.kinds = kinds;
    }

    /**
     * Looks at the words behind the figure.
     *
     * @param words the words, up to the end of the clause or the next figure
     * @param from where the first of them stands in the view
     * @param acts whether what is counted acts or happens (人次), so that a verb behind it is its own
     * @param persons whether persons are counted, so that a verb behind their noun is theirs
     */
    Phrase find(List<Word> words, int from, boolean acts, boolean persons) {
        int start = relative(words);
        int at = start;
        int end = start;
        boolean noun = false;
        boolean joined = false;
        while (at < words.size()) {
            Word word = words.get(at);
            if (word.text().equals("“")) {
                int close = closing(words, at);
                if (close < 0) {
                    break;
                }
                at = close;
                noun = true;
                end = at + 1;
            } else if (kinds.isAlwaysVerb(word)) {
                break;
            } else if (kinds.isNoun(word) || at > start && kinds.isSuffix(word)) {
                noun = true;
                end = at + 1;
            } else if (kinds.isVerbalNoun(word)) {
                if (noun ? !isPartOfNoun(words, at, acts || persons) : acts && at + 2 < words.size()) {
                    break;
                }
                noun |= endsPhrase(words, at + 1) && !acts;
                end = noun ? at + 1 : end;
            } else if (kinds.isJoint(word)
                    && noun
                    && !joined
                    && at + 1 < words.size()
                    && kinds.isNoun(words.get(at + 1))) {
                joined = true;
            } else if (!describes(words, at, noun) && !opensNoun(words, at, noun, acts)) {
                break;
            }
            at++;
        }
        if (!noun || end == start) {
            return Phrase.empty(from);
        }
        if (RATES.indexOf(words.get(end - 1)
                        .text()
                        .charAt(words.get(end - 1).text().length() - 1))
                >= 0) {
            end = firstNoun(words, start, end);
        }
        return new Phrase(
                Phrase.Kind.NOUN,
                from + words.get(start).start(),
                from + words.get(end - 1).end());
    }

    /** {@return whether a verbal noun behind a noun goes on with it: 工作 of 国家工作人员, not 代理 of 律师代理案件} */
    private boolean isPartOfNoun(List<Word> words, int at, boolean persons) {
        if (!persons) {
            return endsPhrase(words, at + 1);
        }
        return !kinds.isOpeningVerb(words.get(at)) && at + 1 < words.size() && kinds.isNoun(words.get(at + 1));
    }

    /** {@return the end of the first noun: 司法所 of 司法所规范化达标率} */
    private int firstNoun(List<Word> words, int start, int end) {
        for (int i = start; i < end - 1; i++) {
            if (kinds.isNoun(words.get(i))) {
                return i + 1;
            }
        }
        return end;
    }

    private boolean describes(List<Word> words, int at, boolean noun) {
        Word word = words.get(at);
        boolean before = at + 1 < words.size() && kinds.isNoun(words.get(at + 1));
        return kinds.isModifier(word) && word.tag().charAt(0) != 'f' && (!noun || before);
    }

    /** {@return whether a verb makes a noun with what follows: 处理 in 污水处理站, 帮扶 in 6个帮扶工作队} */
    private boolean opensNoun(List<Word> words, int at, boolean noun, boolean acts) {
        Word word = words.get(at);
        if (!kinds.isVerb(word) || at + 1 >= words.size()) {
            return false;
        }
        Word next = words.get(at + 1);
        return word.text().length() > 1 && (kinds.isSuffix(next) || !noun && !acts && kinds.isNoun(next));
    }

    private boolean endsPhrase(List<Word> words, int at) {
        return at >= words.size()
                || kinds.isNoun(words.get(at))
                || kinds.isSuffix(words.get(at))
                || kinds.isVerbalNoun(words.get(at)) && endsPhrase(words, at + 1);
    }

    /** {@return where the noun begins behind 的, if a verb or an adjective with 的 stands first: 新入职的干部} */
    private int relative(List<Word> words) {
        for (int i = 0; i < FAR && i + 1 < words.size(); i++) {
            Word word = words.get(i);
            if (word.text().equals("的")) {
                return i + 1;
            }
            if (kinds.isNoun(word) && i == 0 || word.tag().charAt(0) == 'w') {
                return 0;
            }
        }
        return 0;
    }

    private static int closing(List<Word> words, int open) {
        for (int i = open + 1; i < words.size() && i <= open + 12; i++) {
            if (words.get(i).text().equals("”")) {
                return i;
            }
        }
        return -1;
    }
}
