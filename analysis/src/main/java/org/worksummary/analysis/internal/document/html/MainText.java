package org.worksummary.analysis.internal.document.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Finds the element of a web page that holds its main text (正文).
 *
 * <p>It is the innermost element with nine tenths of the page's own words: what stands in links, menus, heads, feet,
 * forms and scripts is not counted.
 */
final class MainText {
    private static final Set<String> ASIDE = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "header",
            "footer",
            "aside",
            "form",
            "button",
            "select",
            "option",
            "textarea",
            "input",
            "iframe",
            "svg",
            "head",
            "object",
            "canvas",
            "video",
            "audio");

    private MainText() {}

    /** {@return whether the element is no part of any main text} */
    static boolean isAside(Element element) {
        String name = element.normalName();
        if (ASIDE.contains(name)) {
            return !(name.equals("header") || name.equals("form")) || !holdsText(element);
        }
        if (element.hasAttr("hidden")) {
            return true;
        }
        String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
        return style.contains("display:none") || style.contains("visibility:hidden");
    }

    /** Old pages put a form around everything; an article has a header of its own. */
    private static boolean holdsText(Element element) {
        if (element.normalName().equals("header")) {
            return element.parents().stream()
                    .anyMatch(parent -> parent.normalName().equals("article")
                            || parent.normalName().equals("main"));
        }
        return element.getElementsByTag("p").size() > 2
                || element.getElementsByTag("table").size() > 1;
    }

    /** {@return the element with the main text, the body if in doubt} */
    static Element find(Document page) {
        Element body = page.body();
        Map<Element, Integer> words = count(body);
        int all = words.getOrDefault(body, 0);
        Element main = body;
        while (true) {
            Element inner = null;
            for (Element child : main.children()) {
                if (words.getOrDefault(child, 0) * 10L >= all * 9L && !isText(child)) {
                    inner = child;
                }
            }
            if (inner == null) {
                return main;
            }
            main = inner;
        }
    }

    /** An element below which there is nothing but the one paragraph, row or list. */
    private static boolean isText(Element element) {
        return Set.of("p", "table", "tbody", "tr", "ul", "ol", "pre", "span", "font", "a", "h1", "h2", "h3")
                .contains(element.normalName());
    }

    /** Counts the characters below each element that are neither blank nor aside nor in a link. */
    private static Map<Element, Integer> count(Element body) {
        Map<Element, Integer> words = new HashMap<>();
        body.traverse(new NodeVisitor() {
            private int outside;

            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element && isLeftOut(element)) {
                    outside++;
                } else if (node instanceof TextNode text && outside == 0) {
                    int length = length(text.getWholeText());
                    Element parent = text.parent();
                    if (parent != null) {
                        words.merge(parent, length, Integer::sum);
                    }
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (!(node instanceof Element element)) {
                    return;
                }
                if (isLeftOut(element)) {
                    outside--;
                } else if (element.parent() != null) {
                    words.merge(element.parent(), words.getOrDefault(element, 0), Integer::sum);
                }
            }
        });
        return words;
    }

    private static boolean isLeftOut(Element element) {
        return element.normalName().equals("a") || isAside(element);
    }

    private static int length(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ' && text.charAt(i) != '\u00A0' && text.charAt(i) != '\u3000') {
                length++;
            }
        }
        return length;
    }

    /** {@return the page's heading where the main text lacks it, or an empty text} */
    static String title(Document page, Element main) {
        Element heading = page.body().selectFirst("h1");
        if (heading == null
                || main.getElementsByTag("h1").contains(heading)
                || main.parents().contains(heading)) {
            return "";
        }
        String text = heading.text().strip();
        return main.text().strip().startsWith(text) ? "" : text;
    }
}
