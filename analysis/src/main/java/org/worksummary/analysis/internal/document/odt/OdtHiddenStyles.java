package org.worksummary.analysis.internal.document.odt;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.document.archive.Xml;
import org.worksummary.analysis.internal.document.archive.Xml.Event;

/** Which styles of an OpenDocument text hide what is written in them (隐藏文字). */
final class OdtHiddenStyles {
    private static final int LONGEST_CHAIN = 50;

    private final Map<String, Style> styles = new HashMap<>();

    /** What a style says itself; {@code hides} is {@code null} where it says nothing. */
    private record Style(String parent, @Nullable Boolean hides) {}

    /** Reads all styles of a part; those of a later part count before those of an earlier one. */
    void read(Xml xml) throws IOException {
        String key = "";
        for (Event event = xml.next(); event != Event.DONE; event = xml.next()) {
            if (event != Event.START) {
                continue;
            }
            switch (xml.name()) {
                case "style" -> {
                    String family = xml.attribute("family", "");
                    key = key(family, xml.attribute("name", ""));
                    styles.put(key, new Style(key(family, xml.attribute("parent-style-name", "")), null));
                }
                case "default-style" -> key = "";
                case "text-properties" -> {
                    String display = xml.attribute("display");
                    Style style = styles.get(key);
                    if (display != null && style != null) {
                        styles.put(key, new Style(style.parent, display.equals("none")));
                    }
                }
                case "body", "master-styles" -> xml.skip();
                default -> {}
            }
        }
    }

    /** {@return whether a style hides its text, or the other value where it says nothing about that} */
    boolean hides(String family, String name, boolean otherwise) {
        String key = key(family, name);
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Style style = styles.get(key);
            if (style == null) {
                return otherwise;
            }
            if (style.hides != null) {
                return style.hides;
            }
            key = style.parent;
        }
        return otherwise;
    }

    private static String key(String family, String name) {
        return family + " " + name;
    }
}
