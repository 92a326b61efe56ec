package org.worksummary.analysis.internal.mention;

import static org.worksummary.analysis.internal.mention.NounWords.ADJECTIVE;
import static org.worksummary.analysis.internal.mention.NounWords.ALWAYS_VERB;
import static org.worksummary.analysis.internal.mention.NounWords.ATTRIBUTE;
import static org.worksummary.analysis.internal.mention.NounWords.AVERAGE;
import static org.worksummary.analysis.internal.mention.NounWords.BRACKET_END;
import static org.worksummary.analysis.internal.mention.NounWords.CLOSES;
import static org.worksummary.analysis.internal.mention.NounWords.COMPARISON;
import static org.worksummary.analysis.internal.mention.NounWords.FIGURE_VERB;
import static org.worksummary.analysis.internal.mention.NounWords.HOLDING;
import static org.worksummary.analysis.internal.mention.NounWords.JOINT;
import static org.worksummary.analysis.internal.mention.NounWords.LEAD;
import static org.worksummary.analysis.internal.mention.NounWords.MODIFIER;
import static org.worksummary.analysis.internal.mention.NounWords.NOUN;
import static org.worksummary.analysis.internal.mention.NounWords.OF;
import static org.worksummary.analysis.internal.mention.NounWords.OPENING_VERB;
import static org.worksummary.analysis.internal.mention.NounWords.OPENS;
import static org.worksummary.analysis.internal.mention.NounWords.PLACING;
import static org.worksummary.analysis.internal.mention.NounWords.PREPOSITION;
import static org.worksummary.analysis.internal.mention.NounWords.SHARES;
import static org.worksummary.analysis.internal.mention.NounWords.SUFFIX;
import static org.worksummary.analysis.internal.mention.NounWords.VERB;
import static org.worksummary.analysis.internal.mention.NounWords.VERBAL_NOUN;

/**
 * Finds the noun that stands before a figure (指标): 规模以上工业增加值[增长]8.6%, 发放资料2万份.
 *
 * <p>Words that lead to the figure are left out from its end, what only says where or when from its beginning, and the
 * verb whose object it is ends it. Must not find one in 走访28户, where the verb alone stands before.
 */
final class NounBefore {
    private static final int LONGEST = 24;

    private final NounWords kinds;

    /** What kind of figure the words lead to. */
    enum Figure {
        /** A place in an order: 居全市第二. */
        RANK,
        /** How often something took place: 排查4次. */
        EVENTS,
        /** How many things there are, not persons: 探头560个. */
        THINGS,
        /** Any other. */
        OTHER
    }

    NounBefore(NounWords kinds) {
        this.kinds = kinds;
    }

    /**
     * Looks at the words from the beginning of the clause to the figure.
     *
     * @param words the words
     * @param figure what kind of figure they lead to
     */
    Phrase find(WordRow words, Figure figure) {
        int end = withoutLeadingWords(words, cut(words, figure), figure);
        if (areLeads(words, end)) {
            return Phrase.empty(words.start());
        }
        int head = end - 1;
        if (words.is(head, OF)) {
            return Phrase.other(words.start());
        }
        if (isHead(words, head) || isNamedByAct(words, head, figure)) {
            return noun(words, end);
        }
        if (words.is(head, VERB)) {
            return new Phrase(Phrase.Kind.VERBAL, words.start(head), words.end(head));
        }
        return Phrase.other(words.start());
    }

    private static boolean areLeads(WordRow words, int end) {
        for (int i = 0; i < end; i++) {
            if (!words.is(i, LEAD | ATTRIBUTE)) {
                return false;
            }
        }
        return true;
    }

    /** {@return how many words stand before a comparison: of 户均贷款比全市平均水平低 the first two} */
    private static int cut(WordRow words, Figure figure) {
        int end = words.size();
        if (end > 0 && words.is(end - 1, OF)) {
            for (int i = end - 2; i >= 0; i--) {
                if (words.is(i, FIGURE_VERB)) {
                    return i;
                }
            }
        }
        for (int i = end - 1; i >= 0; i--) {
            boolean compares = words.is(i, figure == Figure.RANK ? COMPARISON | PLACING : COMPARISON);
            boolean degree = i + 1 < end && words.is(i + 1, ADJECTIVE);
            if (compares && !degree) {
                return i;
            }
        }
        return end;
    }

    private int withoutLeadingWords(WordRow words, int size, Figure figure) {
        int end = size;
        while (end > 0) {
            int led = led(words, end);
            if (led > 0) {
                end -= led;
                continue;
            }
            int last = end - 1;
            boolean ends = words.is(last, LEAD) && !words.is(last, CLOSES | OF);
            if (ends || isAct(words, last) && !isNamedByAct(words, last, figure)) {
                end--;
            } else {
                break;
            }
        }
        return end;
    }

    /** {@return whether the last word, a verb to the segmenter, is the name of what is counted: 风险排查, 监控探头} */
    private static boolean isNamedByAct(WordRow words, int index, Figure figure) {
        if (isAveraged(words, index)) {
            return true;
        }
        if (figure == Figure.EVENTS) {
            return isAct(words, index) || isHeld(words, index);
        }
        return figure == Figure.THINGS
                && words.is(index, VERB)
                && words.length(index) > 1
                && !words.is(index, OPENING_VERB | FIGURE_VERB)
                && index > 0
                && isInside(words, index - 1)
                && !words.is(index - 1, OPENING_VERB);
    }

    /** {@return whether the word is what was held: 送戏下乡 of 开展送戏下乡236场} */
    private static boolean isHeld(WordRow words, int index) {
        for (int i = index; i > 0 && i > index - 3 && words.is(i, VERB); i--) {
            if (words.is(i - 1, HOLDING)) {
                return words.end(index) - words.start(i) > 1;
            }
        }
        return false;
    }

    /** {@return whether the word is an average of what is done: 日均供水} */
    private static boolean isAveraged(WordRow words, int index) {
        return index > 0 && words.is(index, VERB) && words.is(index - 1, AVERAGE);
    }

    /** {@return whether the word is a verb behind its subject or, of events, its object: 生猪存栏, 风险排查} */
    private static boolean isAct(WordRow words, int index) {
        return words.is(index, VERB) && !words.is(index, VERBAL_NOUN | SUFFIX) && isSubject(words, index - 1);
    }

    /** {@return whether the word ends a noun that no preposition stands before: not 灾区 of 为灾区捐款} */
    private static boolean isSubject(WordRow words, int index) {
        if (index < 0) {
            return false;
        }
        if (words.is(index, CLOSES)) {
            return true;
        }
        if (words.is(index, LEAD) || !words.is(index, NOUN | SUFFIX)) {
            return false;
        }
        int at = index;
        while (at >= 0 && words.is(at, NOUN | MODIFIER)) {
            at--;
        }
        return at < 0 || !words.is(at, PREPOSITION);
    }

    /** {@return how many words at the end lead to the figure, read as one: 高 and 达} */
    private int led(WordRow words, int end) {
        int longest = 0;
        for (int count = 1; count <= 3 && count <= end; count++) {
            if (kinds.leadsToFigure(words.view(), words.start(end - count), words.end(end - 1))) {
                longest = count;
            }
        }
        return longest;
    }

    private static boolean isHead(WordRow words, int index) {
        return words.is(index, NOUN | CLOSES)
                || index > 0 && words.is(index, SUFFIX)
                || words.is(index, VERBAL_NOUN)
                        && index > 0
                        && !isOpeningVerb(words, index)
                        && isInside(words, index - 1);
    }

    /** {@return whether the word can stand inside a noun phrase, before its head} */
    private static boolean isInside(WordRow words, int index) {
        return !words.is(index, ALWAYS_VERB)
                && (words.is(index, NOUN)
                        || words.is(index, VERBAL_NOUN) && !isOpeningVerb(words, index)
                        || words.is(index, MODIFIER) && index > 0);
    }

    private static boolean isOpeningVerb(WordRow words, int index) {
        return words.is(index, OPENING_VERB) && (index == 0 || words.is(index - 1, LEAD));
    }

    private Phrase noun(WordRow words, int end) {
        int start = end - 1;
        if (words.is(start, CLOSES)) {
            start = opening(words, start);
        }
        boolean joined = false;
        while (start > 0 && words.end(end - 1) - words.start(start - 1) <= LONGEST) {
            int before = start - 1;
            if (words.is(before, CLOSES)) {
                int open = opening(words, before);
                boolean number = words.is(before, BRACKET_END) && areLeads(words, open);
                if (open == before || number) {
                    break;
                }
                start = open;
            } else if (words.is(before, JOINT) && !joined && start > 1 && isHead(words, start - 2)) {
                joined = true;
                start--;
            } else if (continues(words, before, end)) {
                start--;
            } else {
                break;
            }
        }
        while (start < end - 1 && words.is(start, LEAD) && !words.is(start, OPENS | AVERAGE)) {
            start++;
        }
        int first = words.start(start);
        int last = words.end(end - 1);
        if (!kinds.isRelation(words.view(), first, last)) {
            return new Phrase(Phrase.Kind.NOUN, first, last);
        }
        Phrase whole = shareHolder(words, start);
        return whole.is(Phrase.Kind.NOUN)
                ? new Phrase(Phrase.Kind.NOUN, whole.start(), last)
                : new Phrase(Phrase.Kind.RELATION, first, last);
    }

    /** {@return what has a share: 研发投入 of 研发投入占营业收入的比重} */
    private Phrase shareHolder(WordRow words, int relation) {
        if (relation > 0 && words.is(relation - 1, OF)) {
            for (int i = relation - 2; i > 0; i--) {
                if (words.is(i, SHARES)) {
                    return find(words.first(i), Figure.OTHER);
                }
            }
        }
        return Phrase.other(words.start());
    }

    private boolean continues(WordRow words, int index, int end) {
        if (words.is(index, HOLDING)) {
            return false;
        }
        if (words.is(index, AVERAGE)) {
            return true;
        }
        int rest = words.end(end - 1) - words.end(index);
        if (rest == 1 && words.is(end - 1, SUFFIX) && !words.is(index, LEAD)) {
            return true;
        }
        if (words.is(index, ALWAYS_VERB) || isOpeningVerb(words, index)) {
            return rest < 2;
        }
        if (index > 0 && kinds.isAlwaysVerb(words.view(), words.start(index - 1), words.end(index))) {
            return false;
        }
        if (words.is(index, NOUN | VERBAL_NOUN | MODIFIER)) {
            return true;
        }
        boolean inside = index > 0 && isInside(words, index - 1);
        return words.is(index, VERB) && (inside || !words.is(index, OPENING_VERB));
    }

    private static int opening(WordRow words, int close) {
        for (int i = close - 1; i >= 0 && words.end(close) - words.start(i) <= LONGEST; i--) {
            if (words.is(i, OPENS)) {
                return i;
            }
        }
        return close;
    }
}
