package org.worksummary.analysis.internal.mention;

import java.util.List;
import org.worksummary.analysis.Segmenter.Word;

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
     * @param from where the first of them stands in the view
     * @param figure what kind of figure they lead to
     */
    Phrase find(List<Word> words, int from, Figure figure) {
        int end = withoutLeadingWords(words, cut(words, figure), figure);
        if (areLeads(words, end)) {
            return Phrase.empty(from);
        }
        Word head = words.get(end - 1);
        if (head.text().equals("的")) {
            return Phrase.other(from);
        }
        if (isHead(words, end - 1) || isNamedByAct(words, end - 1, figure)) {
            return noun(words, end, from);
        }
        if (kinds.isVerb(head)) {
            return new Phrase(Phrase.Kind.VERBAL, from + head.start(), from + head.end());
        }
        return Phrase.other(from);
    }

    private boolean areLeads(List<Word> words, int end) {
        for (int i = 0; i < end; i++) {
            if (!kinds.isLead(words.get(i)) && words.get(i).tag().charAt(0) != 'b') {
                return false;
            }
        }
        return true;
    }

    /** {@return how many words stand before a comparison: of 户均贷款比全市平均水平低 the first two} */
    private int cut(List<Word> words, Figure figure) {
        int end = words.size();
        if (end > 0 && words.get(end - 1).text().equals("的")) {
            for (int i = end - 2; i >= 0; i--) {
                if (kinds.leadsToFigure(words.get(i).text())) {
                    return i;
                }
            }
        }
        for (int i = end - 1; i >= 0; i--) {
            Word word = words.get(i);
            boolean compares = kinds.isComparison(word) || figure == Figure.RANK && kinds.isPlacing(word);
            boolean degree = i + 1 < end && words.get(i + 1).tag().startsWith("a");
            if (compares && !degree) {
                return i;
            }
        }
        return end;
    }

    private int withoutLeadingWords(List<Word> words, int size, Figure figure) {
        int end = size;
        while (end > 0) {
            int led = led(words, end);
            if (led > 0) {
                end -= led;
                continue;
            }
            Word last = words.get(end - 1);
            boolean ends = kinds.isLead(last) && !closes(last) && !last.text().equals("的");
            if (ends || isAct(words, end - 1) && !isNamedByAct(words, end - 1, figure)) {
                end--;
            } else {
                break;
            }
        }
        return end;
    }

    /** {@return whether the last word, a verb to the segmenter, is the name of what is counted: 风险排查, 监控探头} */
    private boolean isNamedByAct(List<Word> words, int index, Figure figure) {
        Word word = words.get(index);
        if (figure == Figure.EVENTS) {
            return isAct(words, index) || isHeld(words, index);
        }
        if (isAveraged(words, index)) {
            return true;
        }
        return figure == Figure.THINGS
                && kinds.isVerb(word)
                && word.text().length() > 1
                && !kinds.isOpeningVerb(word)
                && !kinds.leadsToFigure(word.text())
                && index > 0
                && isInside(words, index - 1)
                && !kinds.isOpeningVerb(words.get(index - 1));
    }

    /** {@return whether the word is what was held: 送戏下乡 of 开展送戏下乡236场} */
    private boolean isHeld(List<Word> words, int index) {
        for (int i = index; i > 0 && i > index - 3 && kinds.isVerb(words.get(i)); i--) {
            if (kinds.isHolding(words.get(i - 1))) {
                return words.get(index).end() - words.get(i).start() > 1;
            }
        }
        return false;
    }

    /** {@return whether the word is an average of what is done: 日均供水} */
    private boolean isAveraged(List<Word> words, int index) {
        return index > 0
                && kinds.isVerb(words.get(index))
                && kinds.isAverage(words.get(index - 1).text());
    }

    /** {@return whether the word is a verb behind its subject or, of events, its object: 生猪存栏, 风险排查} */
    private boolean isAct(List<Word> words, int index) {
        Word word = words.get(index);
        return kinds.isVerb(word) && !kinds.isVerbalNoun(word) && !kinds.isSuffix(word) && isSubject(words, index - 1);
    }

    /** {@return whether the word ends a noun that no preposition stands before: not 灾区 of 为灾区捐款} */
    private boolean isSubject(List<Word> words, int index) {
        if (index < 0 || kinds.isLead(words.get(index)) && !closes(words.get(index))) {
            return false;
        }
        if (closes(words.get(index))) {
            return true;
        }
        if (!kinds.isNoun(words.get(index)) && !kinds.isSuffix(words.get(index))) {
            return false;
        }
        int at = index;
        while (at >= 0 && (kinds.isNoun(words.get(at)) || kinds.isModifier(words.get(at)))) {
            at--;
        }
        return at < 0 || words.get(at).tag().charAt(0) != 'p';
    }

    /** {@return how many words at the end lead to the figure, read as one: 高 and 达} */
    private int led(List<Word> words, int end) {
        String joined = "";
        int longest = 0;
        for (int count = 1; count <= 3 && count <= end; count++) {
            joined = words.get(end - count).text() + joined;
            if (kinds.leadsToFigure(joined)) {
                longest = count;
            }
        }
        return longest;
    }

    private boolean isHead(List<Word> words, int index) {
        Word word = words.get(index);
        return kinds.isNoun(word)
                || closes(word)
                || index > 0 && kinds.isSuffix(word)
                || kinds.isVerbalNoun(word) && index > 0 && !isOpeningVerb(words, index) && isInside(words, index - 1);
    }

    private static boolean closes(Word word) {
        return word.text().equals("”") || word.text().equals("》") || word.text().equals(")");
    }

    private static boolean opens(Word word) {
        return word.text().equals("“") || word.text().equals("《") || word.text().equals("(");
    }

    /** {@return whether the word can stand inside a noun phrase, before its head} */
    private boolean isInside(List<Word> words, int index) {
        Word word = words.get(index);
        return !kinds.isAlwaysVerb(word)
                && (kinds.isNoun(word)
                        || kinds.isVerbalNoun(word) && !isOpeningVerb(words, index)
                        || kinds.isModifier(word) && index > 0);
    }

    private boolean isOpeningVerb(List<Word> words, int index) {
        return kinds.isOpeningVerb(words.get(index)) && (index == 0 || kinds.isLead(words.get(index - 1)));
    }

    private Phrase noun(List<Word> words, int end, int from) {
        int start = end - 1;
        if (closes(words.get(start))) {
            start = opening(words, start);
        }
        boolean joined = false;
        while (start > 0 && words.get(end - 1).end() - words.get(start - 1).start() <= LONGEST) {
            Word word = words.get(start - 1);
            if (closes(word)) {
                int open = opening(words, start - 1);
                boolean number = word.text().equals(")") && areLeads(words, open);
                if (open == start - 1 || number) {
                    break;
                }
                start = open;
            } else if (kinds.isJoint(word) && !joined && start > 1 && isHead(words, start - 2)) {
                joined = true;
                start--;
            } else if (continues(words, start - 1, end)) {
                start--;
            } else {
                break;
            }
        }
        while (start < end - 1 && kinds.isLead(words.get(start)) && !opens(words.get(start))) {
            start++;
        }
        int first = words.get(start).start();
        int last = words.get(end - 1).end();
        String text = String.join(
                "", words.subList(start, end).stream().map(Word::text).toList());
        if (!kinds.isRelation(text)) {
            return new Phrase(Phrase.Kind.NOUN, from + first, from + last);
        }
        Phrase whole = shareHolder(words, start, from);
        return whole.is(Phrase.Kind.NOUN)
                ? new Phrase(Phrase.Kind.NOUN, whole.start(), from + last)
                : new Phrase(Phrase.Kind.RELATION, from + first, from + last);
    }

    /** {@return what has a share: 研发投入 of 研发投入占营业收入的比重} */
    private Phrase shareHolder(List<Word> words, int relation, int from) {
        if (relation > 0 && words.get(relation - 1).text().equals("的")) {
            for (int i = relation - 2; i > 0; i--) {
                if (words.get(i).text().equals("占")) {
                    return find(words.subList(0, i), from, Figure.OTHER);
                }
            }
        }
        return Phrase.other(from);
    }

    private boolean continues(List<Word> words, int index, int end) {
        Word word = words.get(index);
        if (kinds.isHolding(word)) {
            return false;
        }
        if (words.get(end - 1).end() - word.end() == 1 && kinds.isSuffix(words.get(end - 1)) && !kinds.isLead(word)) {
            return true;
        }
        if (kinds.isAlwaysVerb(word) || isOpeningVerb(words, index)) {
            int rest = words.get(end - 1).end() - word.end();
            return rest < 2;
        }
        if (index > 0 && kinds.isAlwaysVerb(words.get(index - 1), word)) {
            return false;
        }
        if (kinds.isNoun(word) || kinds.isVerbalNoun(word) || kinds.isModifier(word)) {
            return true;
        }
        boolean inside = index > 0 && isInside(words, index - 1);
        return kinds.isVerb(word) && (inside || !kinds.isOpeningVerb(word));
    }

    private static int opening(List<Word> words, int close) {
        for (int i = close - 1; i >= 0 && words.get(close).end() - words.get(i).start() <= LONGEST; i--) {
            if (opens(words.get(i))) {
                return i;
            }
        }
        return close;
    }
}
