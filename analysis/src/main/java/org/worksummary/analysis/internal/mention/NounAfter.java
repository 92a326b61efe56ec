package org.worksummary.analysis.internal.mention;

import static org.worksummary.analysis.internal.mention.NounWords.ALWAYS_VERB;
import static org.worksummary.analysis.internal.mention.NounWords.DIRECTION;
import static org.worksummary.analysis.internal.mention.NounWords.JOINT;
import static org.worksummary.analysis.internal.mention.NounWords.MARK;
import static org.worksummary.analysis.internal.mention.NounWords.MODIFIER;
import static org.worksummary.analysis.internal.mention.NounWords.NOUN;
import static org.worksummary.analysis.internal.mention.NounWords.OF;
import static org.worksummary.analysis.internal.mention.NounWords.OPENING_VERB;
import static org.worksummary.analysis.internal.mention.NounWords.QUOTE;
import static org.worksummary.analysis.internal.mention.NounWords.QUOTE_END;
import static org.worksummary.analysis.internal.mention.NounWords.SUFFIX;
import static org.worksummary.analysis.internal.mention.NounWords.VERB;
import static org.worksummary.analysis.internal.mention.NounWords.VERBAL_NOUN;

/**
 * Finds the noun that stands right behind a figure (所数之物): 28名农技员, 12个“红色驿站”, 3条主干道路的改造.
 *
 * <p>Must not find one in 300人参加培训 or 走访28户，发放…
 */
final class NounAfter {
    private static final int FAR = 5;

    /** What can't be counted: a rate behind the noun belongs to the next figure. */
    private static final String RATES = "率额值";

    private NounAfter() {}

    /**
     * Looks at the words behind the figure.
     *
     * @param words the words, up to the end of the clause or the next figure
     * @param acts whether what is counted acts or happens (人次), so that a verb behind it is its own
     * @param persons whether persons are counted, so that a verb behind their noun is theirs
     */
    static Phrase find(WordRow words, boolean acts, boolean persons) {
        int start = relative(words);
        int at = start;
        int end = start;
        boolean noun = false;
        boolean joined = false;
        while (at < words.size()) {
            if (words.is(at, QUOTE)) {
                int close = closing(words, at);
                if (close < 0) {
                    break;
                }
                at = close;
                noun = true;
                end = at + 1;
            } else if (words.is(at, ALWAYS_VERB)) {
                break;
            } else if (words.is(at, NOUN) || at > start && words.is(at, SUFFIX)) {
                noun = true;
                end = at + 1;
            } else if (words.is(at, VERBAL_NOUN)) {
                if (noun ? !isPartOfNoun(words, at, acts || persons) : acts && at + 2 < words.size()) {
                    break;
                }
                noun |= endsPhrase(words, at + 1) && !acts;
                end = noun ? at + 1 : end;
            } else if (words.is(at, JOINT) && noun && !joined && at + 1 < words.size() && words.is(at + 1, NOUN)) {
                joined = true;
            } else if (!describes(words, at, noun) && !opensNoun(words, at, noun, acts)) {
                break;
            }
            at++;
        }
        if (!noun || end == start) {
            return Phrase.empty(words.start());
        }
        if (RATES.indexOf(words.last(end - 1)) >= 0) {
            end = firstNoun(words, start, end);
        }
        return new Phrase(Phrase.Kind.NOUN, words.start(start), words.end(end - 1));
    }

    /** {@return whether a verbal noun behind a noun goes on with it: 工作 of 国家工作人员, not 代理 of 律师代理案件} */
    private static boolean isPartOfNoun(WordRow words, int at, boolean persons) {
        if (!persons) {
            return endsPhrase(words, at + 1);
        }
        return !words.is(at, OPENING_VERB) && at + 1 < words.size() && words.is(at + 1, NOUN);
    }

    /** {@return the end of the first noun: 司法所 of 司法所规范化达标率} */
    private static int firstNoun(WordRow words, int start, int end) {
        for (int i = start; i < end - 1; i++) {
            if (words.is(i, NOUN)) {
                return i + 1;
            }
        }
        return end;
    }

    private static boolean describes(WordRow words, int at, boolean noun) {
        boolean before = at + 1 < words.size() && words.is(at + 1, NOUN);
        return words.is(at, MODIFIER) && !words.is(at, DIRECTION) && (!noun || before);
    }

    /** {@return whether a verb makes a noun with what follows: 处理 in 污水处理站, 帮扶 in 6个帮扶工作队} */
    private static boolean opensNoun(WordRow words, int at, boolean noun, boolean acts) {
        if (!words.is(at, VERB) || at + 1 >= words.size()) {
            return false;
        }
        return words.length(at) > 1 && words.is(at + 1, !noun && !acts ? SUFFIX | NOUN : SUFFIX);
    }

    private static boolean endsPhrase(WordRow words, int at) {
        return at >= words.size()
                || words.is(at, NOUN)
                || words.is(at, SUFFIX)
                || words.is(at, VERBAL_NOUN) && endsPhrase(words, at + 1);
    }

    /** {@return where the noun begins behind 的, if a verb or an adjective with 的 stands first: 新入职的干部} */
    private static int relative(WordRow words) {
        for (int i = 0; i < FAR && i + 1 < words.size(); i++) {
            if (words.is(i, OF)) {
                return i + 1;
            }
            if (words.is(i, NOUN) && i == 0 || words.is(i, MARK)) {
                return 0;
            }
        }
        return 0;
    }

    private static int closing(WordRow words, int open) {
        for (int i = open + 1; i < words.size() && i <= open + 12; i++) {
            if (words.is(i, QUOTE_END)) {
                return i;
            }
        }
        return -1;
    }
}
