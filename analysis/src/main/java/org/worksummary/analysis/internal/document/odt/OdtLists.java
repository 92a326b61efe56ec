package org.worksummary.analysis.internal.document.odt;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.document.archive.Xml;
import org.worksummary.analysis.internal.document.numbering.ListCounters;
import org.worksummary.analysis.internal.document.numbering.ListLevel;
import org.worksummary.analysis.internal.document.numbering.ListLevels;

/** Follows the nested lists of an OpenDocument text, and writes the markers of their entries. Used once. */
final class OdtLists {
    private static final String OUTLINE = "outline";

    private final OdtListStyles styles;
    private final ListCounters counters = new ListCounters();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Map<String, String> lastOfStyle = new HashMap<>();
    private final Map<String, String> counterOf = new HashMap<>();
    private int lists;
    private boolean waiting;
    private int startValue = -1;

    private record Open(String style, String counter) {}

    OdtLists(OdtListStyles styles) {
        this.styles = styles;
    }

    /** Begins a list; the reader stands at its start. */
    void begin(Xml xml) {
        Open outer = open.peek();
        String style = xml.attribute("style-name", outer == null ? "" : outer.style);
        String counter = outer == null ? counter(xml, style) : outer.counter;
        if (outer == null) {
            lastOfStyle.put(style, counter);
            counterOf.put(xml.attribute("id", ""), counter);
        }
        open.push(new Open(style, counter));
    }

    private String counter(Xml xml, String style) {
        String continued = xml.attribute("continue-list");
        String known = null;
        if (continued != null) {
            known = counterOf.get(continued);
        } else if (xml.attribute("continue-numbering", "false").equals("true")) {
            known = lastOfStyle.get(style);
        }
        return known == null ? "list" + ++lists : known;
    }

    /** Ends the innermost list. */
    void end() {
        open.poll();
        waiting = false;
    }

    /** Begins an entry; its first paragraph gets the marker. */
    void item(@Nullable String start, boolean numbered) {
        waiting = numbered;
        startValue = -1;
        if (start != null) {
            try {
                startValue = Integer.parseInt(start.strip());
            } catch (NumberFormatException e) {
                startValue = -1;
            }
        }
    }

    /** {@return the marker of the next paragraph, empty for one without; a heading outside lists has its level} */
    String marker(int headingLevel) {
        Open list = open.peek();
        if (list == null) {
            return headingLevel > 0 ? counters.next(levels(OUTLINE, styles.outline()), headingLevel - 1) : "";
        }
        if (!waiting) {
            return "";
        }
        waiting = false;
        ListLevels levels = levels(list.counter, styles.levels(list.style));
        int level = open.size() - 1;
        return startValue >= 0 ? counters.next(levels, level, startValue) : counters.next(levels, level);
    }

    private static ListLevels levels(String counter, List<@Nullable ListLevel> levels) {
        return new ListLevels(counter, levels, List.of(), counter);
    }
}
