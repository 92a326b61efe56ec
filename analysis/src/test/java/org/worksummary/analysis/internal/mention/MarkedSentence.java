package org.worksummary.analysis.internal.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A sentence in which one figure is marked by 【】, what it counts by {}, what it says something about by {@code <>}.
 *
 * @param marked the sentence with its marks
 * @param text the sentence without them
 * @param figureStart where the figure begins in the text
 * @param figureEnd where it ends
 * @param expected the nouns, or {@link Nouns#NONE}
 */
record MarkedSentence(String marked, String text, int figureStart, int figureEnd, Nouns expected) {

    static List<MarkedSentence> read(String resource) {
        try (InputStream in = MarkedSentence.class.getResourceAsStream(resource)) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(MarkedSentence::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MarkedSentence parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Integer> places = new ArrayList<>(List.of(-1, -1, -1, -1, -1, -1));
        for (int i = 0; i < marked.length(); i++) {
            int mark = "【】{}<>".indexOf(marked.charAt(i));
            if (mark < 0) {
                text.append(marked.charAt(i));
            } else {
                places.set(mark, text.length());
            }
        }
        return new MarkedSentence(
                marked,
                text.toString(),
                places.get(0),
                places.get(1),
                new Nouns(places.get(2), places.get(3), places.get(4), places.get(5)));
    }

    /** {@return whether both nouns are as marked: the head right, that is the last character, and the beginning near} */
    boolean agrees(Nouns found) {
        return agrees(expected.countedStart(), expected.countedEnd(), found.countedStart(), found.countedEnd())
                && agrees(
                        expected.indicatorStart(),
                        expected.indicatorEnd(),
                        found.indicatorStart(),
                        found.indicatorEnd());
    }

    private static boolean agrees(int start, int end, int foundStart, int foundEnd) {
        return end == foundEnd && (end < 0 || foundStart < end && Math.abs(foundStart - start) <= 6);
    }

    /** {@return what was found, for messages} */
    String show(Nouns found) {
        String counted = found.hasCounted() ? text.substring(found.countedStart(), found.countedEnd()) : "-";
        String indicator = found.hasIndicator() ? text.substring(found.indicatorStart(), found.indicatorEnd()) : "-";
        return marked + " found {" + counted + "} <" + indicator + ">";
    }
}
