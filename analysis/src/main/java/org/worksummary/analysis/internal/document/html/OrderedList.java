package org.worksummary.analysis.internal.document.html;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.worksummary.analysis.internal.document.numbering.NumberFormat;

/** Counts the entries of an ordered list as a browser shows them. Used once. */
final class OrderedList {
    private final String format;
    private final int step;
    private int next;

    OrderedList(Element list) {
        this.format = format(list);
        boolean reversed = list.hasAttr("reversed");
        this.step = reversed ? -1 : 1;
        long items = list.children().stream()
                .filter(item -> item.normalName().equals("li"))
                .count();
        this.next = number(list.attr("start"), reversed ? (int) items : 1);
    }

    /** {@return the marker of the next entry, empty for a list without numbers} */
    String next(Element item) {
        int number = number(item.attr("value"), next);
        next = number + step;
        if (format.isEmpty()) {
            return "";
        }
        boolean chinese = !format.equals("decimal") && format.startsWith("c");
        return NumberFormat.format(format, number) + (chinese ? "、" : ".");
    }

    private static String format(Element list) {
        String style = list.attr("style").toLowerCase(Locale.ROOT);
        int at = style.indexOf("list-style");
        if (at >= 0) {
            String rest = style.substring(at);
            if (rest.contains("none")) {
                return "";
            }
            if (rest.contains("cjk-ideographic") || rest.contains("chinese")) {
                return "chineseCountingThousand";
            }
        }
        return switch (list.attr("type")) {
            case "a" -> "lowerLetter";
            case "A" -> "upperLetter";
            case "i" -> "lowerRoman";
            case "I" -> "upperRoman";
            default -> "decimal";
        };
    }

    private static int number(String attribute, int otherwise) {
        try {
            return attribute.isEmpty() ? otherwise : Integer.parseInt(attribute.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
