package org.worksummary.analysis.internal.document.numbering;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts the entries of all lists of a document, and writes their markers. Used once, paragraphs in order. */
public final class ListCounters {
    private static final int LEVELS = 10;

    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    /** Counts the next entry of a list at a level, and returns its marker with what parts it from the text. */
    public String next(ListLevels list, int index) {
        ListLevel level = list.level(index);
        if (level == null || index >= LEVELS) {
            return "";
        }
        int[] numbers = counters.computeIfAbsent(list.counters(), key -> unused());
        Integer restart = list.restart(index);
        boolean first = used.add(list.id() + "/" + index);
        if (restart != null && first) {
            numbers[index] = restart;
        } else {
            numbers[index] = numbers[index] < 0 ? level.start() : numbers[index] + 1;
        }
        for (int deeper = index + 1; deeper < LEVELS; deeper++) {
            ListLevel below = list.level(deeper);
            if (below == null || index < below.restart() && below.restart() != 0) {
                numbers[deeper] = -1;
            }
        }
        String marker = marker(list, level, index, numbers);
        return marker.isEmpty() ? "" : marker + gap(marker, level);
    }

    /** Counts the next entry of a list with a number of its own. */
    public String next(ListLevels list, int index, int number) {
        ListLevel level = list.level(index);
        if (level != null && index < LEVELS) {
            counters.computeIfAbsent(list.counters(), key -> unused())[index] = number - 1;
        }
        return next(list, index);
    }

    /** Lets a list count from the beginning. */
    public void reset(ListLevels list) {
        counters.remove(list.counters());
    }

    private static int[] unused() {
        int[] numbers = new int[LEVELS];
        Arrays.fill(numbers, -1);
        return numbers;
    }

    private static String marker(ListLevels list, ListLevel level, int index, int[] numbers) {
        if (level.format().equals("bullet")) {
            return bullet(level.text());
        }
        StringBuilder out = new StringBuilder();
        String text = level.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (c == '%' && next >= '1' && next <= '9') {
                out.append(number(list, level, Math.min(next - '1', index), numbers));
                i++;
            } else {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    private static String number(ListLevels list, ListLevel shown, int index, int[] numbers) {
        ListLevel level = list.level(index);
        if (level == null) {
            return "";
        }
        int number = numbers[index] < 0 ? level.start() : numbers[index];
        boolean decimal = shown.legal() && !level.format().equals("none");
        return NumberFormat.format(decimal ? "decimal" : level.format(), number);
    }

    /** A bullet of a symbol font has no character of its own. */
    private static String bullet(String text) {
        String bullet = text.strip();
        if (bullet.length() != 1) {
            return bullet;
        }
        char c = bullet.charAt(0);
        return c >= '\uE000' && c <= '\uF8FF' ? "•" : bullet;
    }

    /** A marker that ends like a word is parted from the text by a blank: {@code 1.1 目标}, {@code 第一章 总则}, not {@code 一、}. */
    private static String gap(String marker, ListLevel level) {
        if (level.tight() || marker.isEmpty()) {
            return "";
        }
        char last = marker.charAt(marker.length() - 1);
        boolean word = last < 0x80 && Character.isLetterOrDigit(last);
        return word || "章节条编篇款".indexOf(last) >= 0 ? " " : "";
    }
}
