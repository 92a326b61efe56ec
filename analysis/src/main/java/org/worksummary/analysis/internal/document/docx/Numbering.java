package org.worksummary.analysis.internal.document.docx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.document.archive.Xml;
import org.worksummary.analysis.internal.document.archive.Xml.Event;
import org.worksummary.analysis.internal.document.numbering.ListCounters;
import org.worksummary.analysis.internal.document.numbering.ListLevel;
import org.worksummary.analysis.internal.document.numbering.ListLevels;

/** The lists of a document ({@code numbering.xml}): which marker the next paragraph of a list gets. Used once. */
final class Numbering {
    static final int LEVELS = 9;

    private final Map<String, AbstractList> abstracts = new HashMap<>();
    private final Map<String, String> styleLinks = new HashMap<>();
    private final Map<String, ListLevels> lists = new HashMap<>();
    private final Map<String, AbstractList> abstractOf = new HashMap<>();
    private final ListCounters counters = new ListCounters();

    /** A list's definition, that several lists may share. */
    static final class AbstractList {
        final @Nullable ListLevel[] levels = new ListLevel[LEVELS];
        final @Nullable String[] styles = new String[LEVELS];

        @Nullable
        String linkedTo;
    }

    /** Reads {@code numbering.xml}. */
    static Numbering read(byte @Nullable [] part) throws IOException {
        Numbering numbering = new Numbering();
        if (part != null) {
            Xml xml = Xml.open(part);
            for (Event event = xml.next(); event != Event.DONE; event = xml.next()) {
                if (event == Event.START) {
                    switch (xml.name()) {
                        case "abstractNum" -> numbering.readAbstract(xml, "abstractNumId");
                        case "num" -> numbering.readList(xml, "numId", "abstractNumId");
                        default -> {}
                    }
                }
            }
        }
        return numbering;
    }

    void readAbstract(Xml xml, String idName) throws IOException {
        String id = xml.attribute(idName, "");
        AbstractList list = new AbstractList();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            Event event = xml.next();
            if (event == Event.DONE) {
                break;
            }
            if (event == Event.START) {
                switch (xml.name()) {
                    case "lvl" -> readLevel(xml, list.levels, list.styles);
                    case "styleLink" -> styleLinks.put(xml.attribute("val", ""), id);
                    case "numStyleLink", "listStyleLink" -> list.linkedTo = xml.attribute("val");
                    default -> {}
                }
            }
        }
        abstracts.put(id, list);
    }

    private static void readLevel(Xml xml, @Nullable ListLevel[] levels, @Nullable String[] styles) throws IOException {
        int index = xml.number("ilvl", -1);
        LevelReader level = new LevelReader();
        level.read(xml);
        if (index >= 0 && index < LEVELS) {
            levels[index] = level.level();
            styles[index] = level.style();
        }
    }

    void readList(Xml xml, String idName, String abstractName) throws IOException {
        String id = xml.attribute(idName, "");
        String definition = "";
        @Nullable ListLevel[] overrides = new ListLevel[LEVELS];
        @Nullable String[] styles = new String[LEVELS];
        @Nullable Integer[] restarts = new Integer[LEVELS];
        int current = -1;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            Event event = xml.next();
            if (event == Event.DONE) {
                break;
            }
            if (event == Event.START) {
                if (xml.is(abstractName)) {
                    definition = xml.attribute("val", "");
                } else if (xml.is("lvlOverride")) {
                    current = xml.number("ilvl", -1);
                } else if (xml.is("startOverride") && current >= 0 && current < LEVELS) {
                    restarts[current] = xml.number("val", 1);
                } else if (xml.is("lvl")) {
                    readLevel(xml, overrides, styles);
                }
            }
        }
        addList(id, definition, overrides, restarts);
    }

    private void addList(String id, String definition, @Nullable ListLevel[] overrides, @Nullable Integer[] restarts) {
        AbstractList base = linked(definition);
        List<@Nullable ListLevel> levels = new ArrayList<>();
        for (int i = 0; i < LEVELS; i++) {
            ListLevel level = overrides[i];
            levels.add(level != null ? level : base.levels[i]);
        }
        lists.put(id, new ListLevels(definition, levels, Arrays.asList(restarts), id));
        abstractOf.put(id, base);
    }

    private AbstractList linked(String definition) {
        AbstractList list = abstracts.getOrDefault(definition, new AbstractList());
        if (list.linkedTo == null) {
            return list;
        }
        String target = styleLinks.get(list.linkedTo);
        return target == null ? list : abstracts.getOrDefault(target, list);
    }

    /** Counts a paragraph, and returns its marker; empty for one without. */
    String next(ParagraphProperties paragraph) {
        ListLevels list = paragraph.numbering == null ? null : lists.get(paragraph.numbering);
        if (list == null) {
            return "";
        }
        return counters.next(list, level(paragraph));
    }

    private int level(ParagraphProperties paragraph) {
        AbstractList list = abstractOf.get(paragraph.numbering == null ? "" : paragraph.numbering);
        if (list != null) {
            for (String style : paragraph.numberingStyles) {
                int index = Arrays.asList(list.styles).indexOf(style);
                if (index >= 0) {
                    return index;
                }
            }
        }
        return Math.max(0, paragraph.level);
    }
}
