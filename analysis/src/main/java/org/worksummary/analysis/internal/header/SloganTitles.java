package org.worksummary.analysis.internal.header;

import java.util.List;
import org.worksummary.analysis.internal.block.Opening;
import org.worksummary.analysis.internal.line.Paragraph;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Tells a title that is a slogan (正题): a short line above one that begins with dashes and ends with a word of the genre (副题).
 *
 * <p>Such: 凝心聚力谱新篇⏎——在某次大会上的报告. Not: a sentence, a line with a marker, a line above an item of a list (- 完成计划).
 */
final class SloganTitles {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 30;
    private static final int LONGEST_BELOW = 60;
    private static final int SHORTEST_BELOW = 6;

    private final List<String> genres;

    SloganTitles(List<String> genres) {
        this.genres = genres;
    }

    /** {@return whether the paragraph is such a title} */
    boolean isAt(TextView view, List<Paragraph> paragraphs, List<Opening> openings, boolean[] notices, int i) {
        if (i + 1 >= paragraphs.size() || notices[i + 1] || openings.get(i).marker() != null) {
            return false;
        }
        Paragraph line = paragraphs.get(i);
        Paragraph below = paragraphs.get(i + 1);
        return line.length() >= SHORTEST
                && line.length() <= LONGEST
                && !line.isTableRow()
                && isPlain(view, line.start(), line.end())
                && !endsWithGenre(view, line.end())
                && below.length() <= LONGEST_BELOW
                && isSubtitle(view, below);
    }

    private boolean isSubtitle(TextView view, Paragraph line) {
        int start = line.start();
        while (start < line.end() && Chars.isDash(view.charAt(start))) {
            start++;
        }
        boolean dashes = start - line.start() >= 2 || view.charAt(line.start()) == '—' && start > line.start();
        return dashes
                && line.end() - start >= SHORTEST_BELOW
                && isPlain(view, start, line.end())
                && endsWithGenre(view, line.end());
    }

    private boolean endsWithGenre(TextView view, int end) {
        return genres.stream().anyMatch(genre -> view.endsWith(genre, end));
    }

    /** Whether no sign of a sentence stands in it; a comma may part the two halves of a slogan. */
    private static boolean isPlain(TextView view, int start, int end) {
        for (int i = start; i < end; i++) {
            if ("。;:!?".indexOf(view.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
