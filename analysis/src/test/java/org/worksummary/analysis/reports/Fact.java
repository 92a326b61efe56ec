package org.worksummary.analysis.reports;

import java.util.ArrayList;
import java.util.List;
import org.worksummary.analysis.internal.view.TextView;

/**
 * One thing that a report says, and where: as annotated, or as found.
 *
 * @param mark its kind
 * @param optional whether it may be found or not
 * @param start the offset of its first UTF-16 code unit
 * @param end the offset after its last one
 * @param text its words; of an item without a title the first of its text
 * @param values its values, in the order of {@link Mark#fields()}; none where it is optional
 */
record Fact(Mark mark, boolean optional, int start, int end, String text, List<String> values) {
    /** What stands for an end of a time that is not annotated: any answer will do. */
    private static final String UNDECIDED = "?";

    static final String TITLED = "title";
    static final String UNTITLED = "opening";

    Fact {
        values = List.copyOf(values);
    }

    /** {@return what an annotated fact and a found one have in common if they are the same} */
    String key() {
        if (mark.isHeader()) {
            return mark + " " + text;
        }
        return mark == Mark.ITEM ? mark + " " + start + " " + values.get(0) : mark + " " + start + "-" + end;
    }

    boolean overlaps(Fact other) {
        return start < other.end && other.start < end;
    }

    boolean liesIn(Fact other) {
        return other.start <= start && end <= other.end;
    }

    /** {@return the names of the values in which a found fact differs, each with what was found} */
    List<String> differences(Fact found) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (!agrees(i, found)) {
                differences.add(mark.fields().get(i) + " " + found.said(i));
            }
        }
        return differences;
    }

    private boolean agrees(int value, Fact found) {
        String expected = said(value);
        return expected.equals(UNDECIDED) || expected.equals(found.said(value));
    }

    /** What counts of a value: of a title its words, of all others the value in Simplified, half-width characters. */
    private String said(int value) {
        if (mark == Mark.ITEM && values.get(value).equals(TITLED)) {
            return text;
        }
        return TextView.of(values.get(value)).toString();
    }

    /** {@return the place and the words, as in a file of facts} */
    String place() {
        return start + "-" + end + " " + FactsFile.escape(text);
    }
}
