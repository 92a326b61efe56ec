package org.worksummary.analysis.internal.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.QuantityMention;
import org.worksummary.analysis.internal.view.CharSet;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Modifier;
import org.worksummary.model.QuantityKind;
import org.worksummary.text.Diagnostic;
import org.worksummary.text.Severity;

/** The figures of a text in order, and the words around them. No question looks further than 60 characters. Not for several threads. */
public final class Figures {
    /** What {@link #gap} gives where two figures stand too far apart: no rule takes it. */
    static final String FAR = "\n";

    private static final CharSet SENTENCE_ENDS = CharSet.of("。!?\n\t");
    private static final int REACH = 60;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final TextView view;
    private final List<QuantityMention> mentions;
    /** What was asked for already: several rules ask for the same words. */
    private final @Nullable String[] gaps;

    private final @Nullable String[] leads;

    /** Takes the figures of a text in order. */
    public Figures(TextView view, List<QuantityMention> mentions) {
        this.view = view;
        this.mentions = mentions;
        this.gaps = new String[mentions.size()];
        this.leads = new String[mentions.size()];
    }

    int size() {
        return mentions.size();
    }

    /** {@return the figure at the index} */
    public QuantityMention get(int index) {
        return mentions.get(index);
    }

    /** {@return what the figure at the index measures} */
    public QuantityKind kind(int index) {
        return mentions.get(index).kind();
    }

    /** {@return the figure as the folded text has it} */
    String text(int index) {
        return view.subSequence(mentions.get(index).start(), mentions.get(index).end());
    }

    /** {@return whether there is such a figure and it is one exact number} */
    boolean isPlain(int index) {
        return index >= 0
                && index < size()
                && mentions.get(index).normalizedMin() != null
                && mentions.get(index).normalizedMax() == null
                && mentions.get(index).modifier() == Modifier.EXACT;
    }

    /** {@return the number of a plain figure in its base unit} */
    BigDecimal number(int index) {
        return Objects.requireNonNull(mentions.get(index).normalizedMin());
    }

    /** {@return whether two figures measure the same in the same unit} */
    boolean isAlike(int one, int other) {
        QuantityMention first = mentions.get(one);
        QuantityMention second = mentions.get(other);
        return first.kind() == second.kind() && Objects.equals(first.normalizedUnit(), second.normalizedUnit());
    }

    /** {@return the words between a figure and the next, or {@link #FAR} where a sentence ends there or there is no next} */
    String gap(int index) {
        if (index < 0 || index + 1 >= size()) {
            return FAR;
        }
        String gap = gaps[index];
        if (gap == null) {
            gap = readGap(index);
            gaps[index] = gap;
        }
        return gap;
    }

    private String readGap(int index) {
        int from = mentions.get(index).end();
        int to = mentions.get(index + 1).start();
        if (to - from > REACH || view.find(SENTENCE_ENDS, from, to) < to) {
            return FAR;
        }
        return view.subSequence(from, to);
    }

    /** {@return whether the words stand between a figure and the next, or where the two are too far apart to tell} */
    boolean gapHolds(int index, String words) {
        if (index < 0 || index + 1 >= size()) {
            return false;
        }
        int from = mentions.get(index).end();
        return view.indexOf(
                        words,
                        from,
                        Math.min(from + REACH, mentions.get(index + 1).start()))
                >= 0;
    }

    /** {@return how many characters stand between a figure and the next, or -1 where there is no next} */
    int gapLength(int index) {
        return index < 0 || index + 1 >= size()
                ? -1
                : mentions.get(index + 1).start() - mentions.get(index).end();
    }

    /** {@return whether a character stands in the clause before a figure} */
    boolean leadHolds(int index, char c) {
        int at = view.indexOf(c, leadStart(index));
        return at >= 0 && at < mentions.get(index).start();
    }

    /** {@return the text that the figures stand in} */
    public TextView view() {
        return view;
    }

    /** {@return where the words of the clause before a figure begin, not past the figure before} */
    public int leadStart(int index) {
        int to = mentions.get(index).start();
        int floor = floor(index, to);
        int from = to;
        while (from > floor && !Chars.endsClause(view.at(from - 1))) {
            from--;
        }
        return from;
    }

    /** {@return the words of the clause before a figure, not past the figure before} */
    public String lead(int index) {
        String lead = leads[index];
        if (lead == null) {
            lead = view.subSequence(leadStart(index), mentions.get(index).start());
            leads[index] = lead;
        }
        return lead;
    }

    /** {@return where the words of the sentence before a figure begin, not past the figure before} */
    public int sentenceStart(int index) {
        int to = mentions.get(index).start();
        int floor = floor(index, to);
        int from = to;
        while (from > floor && !Chars.endsSentence(view.at(from - 1)) && view.at(from - 1) != ';') {
            from--;
        }
        return from;
    }

    /** {@return the words of the sentence before a figure, not past the figure before} */
    String sentenceLead(int index) {
        return view.subSequence(sentenceStart(index), mentions.get(index).start());
    }

    private int floor(int index, int to) {
        return Math.max(to - REACH, index == 0 ? 0 : mentions.get(index - 1).end());
    }

    /** {@return the words of the clause behind a figure, not past the next} */
    String tail(int index) {
        int from = mentions.get(index).end();
        int ceiling = Math.min(
                from + REACH, index + 1 < size() ? mentions.get(index + 1).start() : view.length());
        int to = from;
        while (to < ceiling && !Chars.endsClause(view.at(to))) {
            to++;
        }
        return view.subSequence(from, to);
    }

    /** {@return whether no figure stands before this one in its sentence, as far as can be seen} */
    boolean opensSentence(int index) {
        if (index == 0) {
            return true;
        }
        int to = mentions.get(index).start();
        for (int at = to - 1; at >= Math.max(to - REACH, mentions.get(index - 1).end()); at--) {
            if (Chars.endsSentence(view.at(at)) || view.at(at) == ';') {
                return true;
            }
        }
        return false;
    }

    /** {@return how far the written digits leave the number open: 0.05亿元 of 3.5亿元; zero for 26个 and for a number in characters} */
    BigDecimal rounding(int index) {
        QuantityMention mention = mentions.get(index);
        StringBuilder digits = new StringBuilder();
        for (int at = mention.start(); at < mention.end(); at++) {
            char c = view.at(at);
            if (Chars.isDigit(c) || c == '.' && digits.indexOf(".") < 0) {
                digits.append(c);
            } else if (c != ',' && c != '-' && c != '−' && c != ' ') {
                break;
            }
        }
        int point = digits.indexOf(".");
        if (point == 0 || point == digits.length() - 1 || digits.isEmpty()) {
            return BigDecimal.ZERO;
        }
        BigDecimal written = new BigDecimal(digits.toString());
        if (written.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal scale = number(index).abs().divide(written, 6, RoundingMode.HALF_UP);
        BigDecimal half = scale.movePointLeft(written.scale()).multiply(HALF);
        boolean counted = mention.kind() == QuantityKind.COUNT && half.compareTo(HALF) <= 0;
        return counted ? BigDecimal.ZERO : half;
    }

    /** {@return a warning about the figures from one to another} */
    Diagnostic warning(String rule, String message, int first, int last) {
        return new Diagnostic(
                rule,
                Severity.WARNING,
                message,
                view.slice(mentions.get(first).start(), mentions.get(last).end()));
    }
}
