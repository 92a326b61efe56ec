package org.worksummary.analysis.internal.document.docx;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.document.archive.Xml;
import org.worksummary.analysis.internal.document.archive.Xml.Event;
import org.worksummary.analysis.internal.document.numbering.ListLevel;
import org.worksummary.analysis.internal.document.numbering.NumberCodes;

/** Reads one level of a list ({@code w:lvl}). Used once. */
final class LevelReader {
    private int start = 0;
    private String format = "decimal";
    private String text = "";
    private boolean legal;
    private int restart = ListLevel.AFTER_ANY;
    private boolean tight;
    private @Nullable String style;

    /** Reads the level; the reader stands at its start and is left at its end. */
    void read(Xml xml) throws IOException {
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            Event event = xml.next();
            if (event == Event.DONE) {
                return;
            }
            if (event == Event.START) {
                start(xml);
            }
        }
    }

    private void start(Xml xml) throws IOException {
        switch (xml.name()) {
            case "start" -> start = xml.number("val", 0);
            case "numFmt" -> format = xml.attribute("val", "decimal");
            case "nfc" -> format = NumberCodes.format(xml.number("val", 0));
            case "lvlText" -> text = xml.attribute("val", "");
            case "lvlRestart" -> restart = xml.number("val", ListLevel.AFTER_ANY);
            case "isLgl" -> legal = isOn(xml);
            case "suff" -> tight = xml.attribute("val", "tab").equalsIgnoreCase("nothing");
            case "pStyle" -> style = xml.attribute("val");
            case "pPr", "rPr" -> xml.skip();
            default -> {}
        }
    }

    static boolean isOn(Xml xml) {
        String value = xml.attribute("val", "true");
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }

    ListLevel level() {
        return new ListLevel(start, format, text, legal, restart, tight);
    }

    @Nullable
    String style() {
        return style;
    }
}
