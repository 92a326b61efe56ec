package org.worksummary.analysis.internal.block;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.block.Opening.Form;
import org.worksummary.analysis.internal.line.Paragraph;
import org.worksummary.analysis.internal.marker.Marker;
import org.worksummary.analysis.internal.marker.MarkerStyle;
import org.worksummary.analysis.internal.marker.WholeBehind;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Finds numbers that a blank parts from a heading or point: 1 主要指标完成情况 … 2 上半年重点工作 … 3 存在的问题.
 *
 * <p>Only a document tells: paragraphs count 1, 2, 3, or 1, 2 where 1.1 or 2.1 stands among them. Are none: 3 名干部 without 1 and 2 before
 * it, 5 月 20 日, 4 2023年度 without the others, 2 0 2 3 年, the page numbers of running heads (the same words behind every number), rows of tables.
 */
public final class BlankNumbers {
    private static final int MOST = 30;
    private static final int ENOUGH = 3;
    private static final int LEAST_BEHIND = 2;
    /** What a number and a blank open a quantity or a date with, whatever follows. */
    private static final String NOT_BEHIND = "年月日号时点分秒%‰亿万千百十";

    private final TextView view;
    private final List<Paragraph> paragraphs;
    private final List<Opening> openings;

    private BlankNumbers(TextView view, List<Paragraph> paragraphs, List<Opening> openings) {
        this.view = view;
        this.paragraphs = paragraphs;
        this.openings = new ArrayList<>(openings);
    }

    /** {@return the openings, those of such paragraphs with marker and heading} */
    public static List<Opening> settle(
            OpeningReader reader, TextView view, List<Paragraph> paragraphs, List<Opening> openings) {
        BlankNumbers numbers = new BlankNumbers(view, paragraphs, openings);
        numbers.settle(reader);
        return List.copyOf(numbers.openings);
    }

    private void settle(OpeningReader reader) {
        List<Integer> run = new ArrayList<>();
        List<Marker> markers = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Marker marker = openings.get(i).form() == Form.PLAIN ? read(paragraphs.get(i)) : null;
            if (marker != null && marker.ordinal() == 1) {
                accept(reader, run, markers, i);
            }
            if (marker != null && marker.ordinal() == run.size() + 1) {
                run.add(i);
                markers.add(marker);
            }
        }
        accept(reader, run, markers, paragraphs.size());
    }

    /** Takes the numbers that count on, up to where the next count begins. */
    private void accept(OpeningReader reader, List<Integer> run, List<Marker> markers, int stop) {
        boolean enough = run.size() >= ENOUGH || run.size() > 1 && holdsParts(run, stop);
        if (enough && differ(run, markers)) {
            for (int j = 0; j < run.size(); j++) {
                openings.set(run.get(j), reader.read(paragraphs.get(run.get(j)), markers.get(j)));
            }
        }
        run.clear();
        markers.clear();
    }

    private @Nullable Marker read(Paragraph paragraph) {
        return paragraph.isTableRow() ? null : at(view, paragraph.start(), paragraph.end());
    }

    /** {@return the number with a blank at the index as a marker, if what follows can be a heading, or {@code null}} */
    static @Nullable Marker at(TextView view, int start, int end) {
        int digits = start;
        int value = 0;
        while (digits < end && digits - start < 2 && Chars.isDigit(view.charAt(digits))) {
            value = value * 10 + view.charAt(digits++) - '0';
        }
        int words = digits;
        while (words < end && view.charAt(words) == ' ') {
            words++;
        }
        boolean parted = digits > start && words > digits && end - words >= LEAST_BEHIND;
        if (!parted || value == 0 || value > MOST || view.charAt(start) == '0') {
            return null;
        }
        char first = view.charAt(words);
        boolean text = WholeBehind.isAt(view, words, end)
                || Chars.isHan(first) && NOT_BEHIND.indexOf(first) < 0
                || "“《【".indexOf(first) >= 0;
        return text ? new Marker(MarkerStyle.DIGIT_BLANK, 1, value, start, words, digits) : null;
    }

    /** Whether 1.1 stands behind 1, or 2.1 behind 2. */
    private boolean holdsParts(List<Integer> run, int stop) {
        for (int j = 0; j < run.size(); j++) {
            int end = j + 1 < run.size() ? run.get(j + 1) : stop;
            for (int i = run.get(j) + 1; i < end; i++) {
                Marker marker = openings.get(i).marker();
                if (marker != null
                        && marker.style() == MarkerStyle.DECIMAL
                        && view.startsWith(j + 1 + ".1", marker.start())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean differ(List<Integer> run, List<Marker> markers) {
        Set<String> words = new HashSet<>();
        for (int j = 0; j < run.size(); j++) {
            if (!words.add(view.subSequence(
                    markers.get(j).end(), paragraphs.get(run.get(j)).end()))) {
                return false;
            }
        }
        return true;
    }
}
