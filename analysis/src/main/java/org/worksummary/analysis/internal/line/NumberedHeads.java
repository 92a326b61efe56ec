package org.worksummary.analysis.internal.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds running heads with the page's number in the same line (带页码的页眉): {@code 某县水务局工作总结      3}.
 *
 * <p>Such: lines of the same words and a rising number behind or before a wide gap, with text between; one is enough where the text begins with its
 * words. Not: {@code 合计    12} and {@code 合计    15} in a table (few words), neighbouring lines, numbers that do not rise.
 */
final class NumberedHeads {
    private static final int FEWEST_WORDS = 6;
    private static final int LONGEST = 40;
    private static final int LONGEST_NUMBER = 4;
    private static final int NARROWEST_GAP = 2;
    private static final int LEAST_BETWEEN = 3;

    private NumberedHeads() {}

    /** Marks the lines that are such heads. */
    static void mark(String source, List<Line> lines, boolean[] aside) {
        Map<String, List<Head>> byWords = new HashMap<>();
        String first = null;
        int filled = 0;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isBlank()) {
                continue;
            }
            first = first == null ? source.substring(line.from(), line.to()) : first;
            Head head = read(source, line, i, filled++);
            if (head != null) {
                byWords.computeIfAbsent(head.words(), key -> new ArrayList<>()).add(head);
            }
        }
        for (Map.Entry<String, List<Head>> heads : byWords.entrySet()) {
            boolean title = heads.getKey().equals(first);
            if ((title || heads.getValue().size() > 1) && rise(heads.getValue())) {
                heads.getValue().forEach(head -> aside[head.line()] = true);
            }
        }
    }

    private static boolean rise(List<Head> heads) {
        for (int i = 1; i < heads.size(); i++) {
            Head before = heads.get(i - 1);
            Head head = heads.get(i);
            if (head.number() <= before.number() || head.place() - before.place() <= LEAST_BETWEEN) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Head read(String source, Line line, int index, int place) {
        int from = line.from();
        int to = line.to();
        int number = to;
        while (number > from && PageFurniture.isDigit(source.charAt(number - 1))) {
            number--;
        }
        if (number < to) {
            int end = number;
            while (end > from && LineSplitter.isBlank(source.charAt(end - 1))) {
                end--;
            }
            return head(source, from, end, number, to, number - end, index, place);
        }
        int end = from;
        while (end < to && PageFurniture.isDigit(source.charAt(end))) {
            end++;
        }
        int words = end;
        while (words < to && LineSplitter.isBlank(source.charAt(words))) {
            words++;
        }
        return head(source, words, to, from, end, words - end, index, place);
    }

    private static @Nullable Head head(
            String source, int from, int to, int number, int numberEnd, int gap, int index, int place) {
        boolean wide = gap >= NARROWEST_GAP || gap == 1 && source.charAt(number < from ? numberEnd : to) == '\t';
        int digits = numberEnd - number;
        int length = to - from;
        if (!wide || digits < 1 || digits > LONGEST_NUMBER || length < FEWEST_WORDS || length > LONGEST) {
            return null;
        }
        int value = 0;
        for (int i = number; i < numberEnd; i++) {
            value = value * 10 + Character.digit(source.charAt(i), 10);
        }
        return new Head(source.substring(from, to), value, index, place);
    }

    /** A line that may be one: its words, its number, its index, and its place among the lines that are not empty. */
    private record Head(String words, int number, int line, int place) {}
}
