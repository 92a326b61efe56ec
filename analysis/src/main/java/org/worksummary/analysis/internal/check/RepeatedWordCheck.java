package org.worksummary.analysis.internal.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.worksummary.analysis.Rule;
import org.worksummary.analysis.Segmenter;
import org.worksummary.analysis.Segmenter.Word;
import org.worksummary.analysis.internal.line.Paragraph;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordTable;
import org.worksummary.text.Diagnostic;

/**
 * Finds words and punctuation marks that stand twice: {@code text.repeated}.
 *
 * <p>推进情况情况的报告, 大力选拔选拔, 领导小组领导小组, 的的, ，， are such. Not 多多, 天天, 一一, 试试, 研究研究, 一级一级, 二〇二〇年, nor what only looks
 * repeated because two words meet: 服务服务对象, 组织部组织部分干部.
 */
final class RepeatedWordCheck {
    private static final Rule RULE = Rule.of("text.repeated");
    private static final WordTable TWICE = WordTable.read("words-twice.txt");
    private static final String MARKS = "，。、;:";
    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两";
    private static final int LONGEST = 12;
    /** From this length on a repetition is believed without words. */
    private static final int SURE = 4;

    /** 一项一项, 一个人一个人. */
    private static final int DISTRIBUTIVE = 3;

    private static final int REACH = 16;

    /** How many hashes of pairs there are. */
    private static final int PAIRS = 512;

    private final TextView view;
    private final Segmenter segmenter;
    private final List<Diagnostic> found = new ArrayList<>();
    /** Where a pair of each hash stood last. */
    private final int[] seen = new int[PAIRS];
    /** Where the first and the last pair of a paragraph stand again at each distance. */
    private final int[] firstPair = new int[LONGEST + 1];

    private final int[] lastPair = new int[LONGEST + 1];

    private RepeatedWordCheck(TextView view, Segmenter segmenter) {
        this.view = view;
        this.segmenter = segmenter;
        Arrays.fill(seen, -PAIRS);
    }

    static List<Diagnostic> check(TextView view, List<Paragraph> paragraphs, Segmenter segmenter) {
        RepeatedWordCheck check = new RepeatedWordCheck(view, segmenter);
        for (Paragraph paragraph : paragraphs) {
            if (!paragraph.isTableRow()) {
                check.marks(paragraph);
                check.words(paragraph);
            }
        }
        check.found.sort(Comparator.comparing(Diagnostic::at));
        return check.found;
    }

    private void marks(Paragraph paragraph) {
        for (int i = paragraph.start(); i < paragraph.end() - 1; i++) {
            char c = view.charAt(i);
            if (c != view.charAt(i + 1) || c == view.at(i - 1) || c == view.at(i + 2)) {
                continue;
            }
            boolean of = c == '的' && Chars.isHan(view.at(i - 1)) && "目标靶鹄".indexOf(view.at(i - 1)) < 0;
            if (of && view.at(i + 2) != '确') {
                report(i, i + 2, "“的”字重复");
            } else if (MARKS.indexOf(c) >= 0) {
                report(i, i + 2, "标点“" + view.slice(i, i + 1) + "”重复");
            }
        }
    }

    /**
     * Looks for every distance at which two characters in a row stand again. Where a pair stood last is kept under a hash of
     * it: a pair of the same hash farther on hides it only by being nearer, so that none is missed.
     */
    private void words(Paragraph paragraph) {
        int periods = 0;
        for (int i = paragraph.start(); i < paragraph.end() - 1; i++) {
            int slot = (view.charAt(i) * 31 + view.charAt(i + 1)) & PAIRS - 1;
            int distance = i - seen[slot];
            seen[slot] = i;
            if (distance <= LONGEST) {
                periods |= note(paragraph, i, periods);
            }
        }
        for (int period = 2; period <= LONGEST; period++) {
            if ((periods & 1 << period) != 0) {
                words(paragraph, period, firstPair[period] - period, lastPair[period] - period + 2);
            }
        }
    }

    /** Notes the distances at which the pair at the index stood before, and adds them to those known as bits. */
    private int note(Paragraph paragraph, int i, int known) {
        int periods = known;
        for (int period = 2; period <= LONGEST && i - period >= paragraph.start(); period++) {
            if (view.charAt(i - period) == view.charAt(i) && view.charAt(i - period + 1) == view.charAt(i + 1)) {
                if ((periods & 1 << period) == 0) {
                    periods |= 1 << period;
                    firstPair[period] = i;
                }
                lastPair[period] = i;
            }
        }
        return periods;
    }

    /** Finds stretches of just two copies that begin from one index to another; three copies and more are meant. */
    private void words(Paragraph paragraph, int period, int from, int to) {
        int run = 0;
        for (int i = from; i <= to && i + period <= paragraph.end(); i++) {
            boolean same = i + period < paragraph.end()
                    && Chars.isHan(view.charAt(i))
                    && view.charAt(i) == view.charAt(i + period);
            if (same) {
                run++;
                continue;
            }
            if (run >= period && run < 2 * period) {
                settle(paragraph, i - run, run - period, period);
            }
            run = 0;
        }
    }

    /** Looks where the first copy begins, which may be anywhere from {@code from} to {@code from + slack}. */
    private void settle(Paragraph paragraph, int from, int slack, int period) {
        if (isMeant(from, period)) {
            return;
        }
        int start = Math.max(paragraph.start(), from - REACH);
        int end = Math.min(paragraph.end(), from + slack + 2 * period + REACH);
        List<Word> words = segmenter.segment(view.subSequence(start, end));
        for (int first = from; first <= from + slack; first++) {
            boolean believed = words.isEmpty()
                    ? period >= SURE
                    : isBoundary(words, first - start)
                            && isBoundary(words, first + period - start)
                            && isBoundary(words, first + 2 * period - start);
            if (believed && !mayStandTwice(first, period)) {
                report(first, first + 2 * period, "“" + view.slice(first, first + period) + "”重复");
                return;
            }
        }
    }

    /** Numbers (二〇二〇, 一级一级), one character all along (哈哈哈哈), and what a pair of quotes holds. */
    private boolean isMeant(int from, int period) {
        boolean one = true;
        boolean numerals = true;
        for (int i = from; i < from + period; i++) {
            char c = view.charAt(i);
            if (c == '某') {
                return true;
            }
            numerals &= NUMERALS.indexOf(c) >= 0;
            one &= c == view.charAt(from);
        }
        if (numerals || view.charAt(from) == '一' && period <= DISTRIBUTIVE) {
            return true;
        }
        return one || view.at(from - 1) == '“' && view.at(from + 2 * period) == '”';
    }

    /** A word that may stand twice alone, or that also begins another word which it acts on. */
    private boolean mayStandTwice(int first, int period) {
        WordTable.Entry entry = TWICE.at(view, first);
        return period <= 3 && entry != null && entry.length() == period;
    }

    private static boolean isBoundary(List<Word> words, int index) {
        for (Word word : words) {
            if (word.start() == index || word.end() == index) {
                return true;
            }
        }
        return false;
    }

    private void report(int start, int end, String message) {
        found.add(RULE.at(view.slice(start, end), message));
    }
}
