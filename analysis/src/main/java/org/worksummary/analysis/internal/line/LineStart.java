package org.worksummary.analysis.internal.line;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.marker.Marker;
import org.worksummary.analysis.internal.marker.MarkerScanner;
import org.worksummary.analysis.internal.marker.MarkerStyle;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Tells whether a line begins a paragraph by its first characters: 二、 （三） 4. # 【.
 *
 * <p>Where the line before broke off in the middle of a sentence, what only may be a marker is taken for the sentence's
 * own words: {@code 79.6分} after {@code 数学平均分}, {@code 一，群众} after {@code 渠道单}, and any number after ， or 、.
 */
final class LineStart {
    private static final int REACH = 16;

    private LineStart() {}

    /** {@return whether a line begins with a marker, whatever the line before} */
    static boolean isMarked(String source, Line line) {
        String head = head(source, line);
        return read(head) != null || head.startsWith("#") || head.startsWith("【");
    }

    /** {@return whether a line begins a paragraph of its own after a line that is as wide as any} */
    static boolean isMarked(String source, Line before, Line line) {
        char last = source.charAt(before.to() - 1);
        if (WrapWidth.endsSentence(last)) {
            return isMarked(source, line);
        }
        String head = head(source, line);
        Marker marker = read(head);
        if (marker == null) {
            return head.startsWith("#") || head.startsWith("【");
        }
        return last != '，' && last != '、' && last != ',' && !isDoubtful(head, marker);
    }

    private static boolean isDoubtful(String head, Marker marker) {
        char end = head.charAt(marker.textEnd() - 1);
        boolean spaced = marker.end() > marker.textEnd();
        return marker.depth() > 1 && !spaced || end == '，' || end == ',' || marker.style() == MarkerStyle.HAN_IS;
    }

    private static @Nullable Marker read(String head) {
        return MarkerScanner.atParagraph(head, 0, head.length());
    }

    private static String head(String source, Line line) {
        int end = Math.min(line.to(), line.from() + REACH);
        return TextView.of(source.substring(line.from(), end)).toString();
    }
}
