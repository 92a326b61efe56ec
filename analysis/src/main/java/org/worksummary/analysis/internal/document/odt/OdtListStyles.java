package org.worksummary.analysis.internal.document.odt;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.document.archive.Xml;
import org.worksummary.analysis.internal.document.archive.Xml.Event;
import org.worksummary.analysis.internal.document.numbering.ListLevel;

/** The list styles of an OpenDocument text, and the styles of its paragraphs as far as lists need them. Used once. */
final class OdtListStyles {
    private static final int LEVELS = 10;
    private static final String OUTLINE = "";

    private final Map<String, List<@Nullable ListLevel>> lists = new HashMap<>();

    /** Reads all styles of a part. */
    void read(Xml xml) throws IOException {
        for (Event event = xml.next(); event != Event.DONE; event = xml.next()) {
            if (event == Event.START) {
                switch (xml.name()) {
                    case "list-style" -> readLevels(xml, xml.attribute("name", "?"));
                    case "outline-style" -> readLevels(xml, OUTLINE);
                    case "body", "master-styles" -> xml.skip();
                    default -> {}
                }
            }
        }
    }

    private void readLevels(Xml xml, String name) throws IOException {
        @Nullable ListLevel[] levels = new ListLevel[LEVELS];
        int current = -1;
        int outside = xml.depth() - 1;
        while (xml.depth() > outside) {
            Event event = xml.next();
            if (event == Event.DONE) {
                break;
            }
            if (event != Event.START) {
                continue;
            }
            switch (xml.name()) {
                case "list-level-style-number", "outline-level-style", "list-level-style-bullet" -> {
                    current = xml.number("level", 1) - 1;
                    if (current >= 0 && current < LEVELS) {
                        levels[current] = xml.is("list-level-style-bullet") ? bullet(xml) : level(xml, current);
                    }
                }
                case "list-level-label-alignment" -> {
                    ListLevel level = current >= 0 && current < LEVELS ? levels[current] : null;
                    if (level != null
                            && xml.attribute("label-followed-by", "listtab").equals("nothing")) {
                        levels[current] = new ListLevel(
                                level.start(), level.format(), level.text(), level.legal(), level.restart(), true);
                    }
                }
                default -> {}
            }
        }
        lists.put(name, Arrays.asList(levels));
    }

    private static ListLevel bullet(Xml xml) {
        return new ListLevel(1, "bullet", xml.attribute("bullet-char", "•"), false, ListLevel.AFTER_ANY, false);
    }

    private static ListLevel level(Xml xml, int index) {
        String format = format(xml.attribute("num-format", ""));
        String pattern = xml.attribute("num-list-format");
        String text = pattern == null ? composed(xml, format, index) : pattern(pattern);
        return new ListLevel(xml.number("start-value", 1), format, text, false, ListLevel.AFTER_ANY, false);
    }

    /** {@code %1%.%2%、} as {@code %1.%2、}. */
    private static String pattern(String written) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            out.append(c);
            boolean number = c == '%' && i + 2 < written.length() && written.charAt(i + 2) == '%';
            if (number) {
                out.append(written.charAt(i + 1));
                i += 2;
            }
        }
        return out.toString();
    }

    private static String composed(Xml xml, String format, int index) {
        StringBuilder out = new StringBuilder(xml.attribute("num-prefix", ""));
        if (!format.equals("none")) {
            int shown = Math.max(1, xml.number("display-levels", 1));
            for (int i = Math.max(0, index + 1 - shown); i <= index; i++) {
                out.append('%').append(i + 1).append(i < index ? "." : "");
            }
        }
        return out.append(xml.attribute("num-suffix", "")).toString();
    }

    private static String format(String written) {
        if (written.isEmpty()) {
            return "none";
        }
        return switch (written.charAt(0)) {
            case 'a' -> "lowerLetter";
            case 'A' -> "upperLetter";
            case 'i' -> "lowerRoman";
            case 'I' -> "upperRoman";
            case '一' -> "chineseCountingThousand";
            case '壹' -> written.contains("贰") ? "chineseLegalSimplified" : "ideographLegalTraditional";
            case '甲' -> "ideographTraditional";
            case '子' -> "ideographZodiac";
            case '①' -> "decimalEnclosedCircle";
            case '１' -> "decimalFullWidth";
            case '0' -> "decimalZero";
            default -> "decimal";
        };
    }

    /** {@return the levels of a list style, empty for one that is not there} */
    List<@Nullable ListLevel> levels(String style) {
        return lists.getOrDefault(style, new ArrayList<>());
    }

    /** {@return the levels of the headings} */
    List<@Nullable ListLevel> outline() {
        return levels(OUTLINE);
    }
}
