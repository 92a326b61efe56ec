package org.worksummary.analysis;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.worksummary.model.Node;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.Span;

/** Shows stretches of a work summary in the sentences they stand in (上下文). Immutable. */
public final class Excerpts {
    private static final int REACH = 60;

    private final String text;
    private final List<Span> blocks;

    private Excerpts(WorkSummary summary) {
        this.text = summary.source().text();
        this.blocks = summary.blocks().stream().map(Node::span).toList();
    }

    /** {@return the excerpts of a summary} */
    public static Excerpts of(WorkSummary summary) {
        return new Excerpts(summary);
    }

    /**
     * Shows a stretch of the source text.
     *
     * @param at its offsets
     * @return the sentence it stands in, as far as {@value #REACH} characters on either side (… beyond), on one line,
     *     with 〔 and 〕 around the stretch
     */
    public String sentence(Span at) {
        Span room = room(at);
        int from = at.start();
        while (from > room.start() && at.start() - from < REACH && !endsSentence(text.charAt(from - 1))) {
            from--;
        }
        int to = at.end();
        while (to < room.end() && to - at.end() < REACH) {
            to++;
            if (endsSentence(text.charAt(to - 1))) {
                break;
            }
        }
        from += from < at.start() && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
        to -= to > at.end() && Character.isHighSurrogate(text.charAt(to - 1)) ? 1 : 0;
        boolean cut = from > room.start() && !endsSentence(text.charAt(from - 1));
        boolean goesOn = to < room.end() && to > at.end() && !endsSentence(text.charAt(to - 1));
        return (cut ? "…" : "")
                + oneLine(text.substring(from, at.start())).stripLeading()
                + "〔"
                + oneLine(text.substring(at.start(), at.end()))
                + "〕"
                + oneLine(text.substring(at.end(), to)).stripTrailing()
                + (goesOn ? "…" : "");
    }

    /** The block that the stretch stands in, or else its line. */
    private Span room(Span at) {
        int found = Collections.binarySearch(blocks, at, Comparator.comparingInt(Span::start));
        int index = found >= 0 ? found : -found - 2;
        if (index >= 0 && blocks.get(index).contains(at)) {
            return blocks.get(index);
        }
        int from = text.lastIndexOf('\n', at.start() - 1) + 1;
        int to = text.indexOf('\n', at.end());
        return new Span(Math.min(from, at.start()), to < 0 ? text.length() : to);
    }

    private static boolean endsSentence(char c) {
        return c == '。' || c == '！' || c == '？' || c == '!' || c == '?';
    }

    /** Drops line ends with the blanks around them; other control characters become blanks. */
    private static String oneLine(String part) {
        StringBuilder line = new StringBuilder();
        boolean begins = false;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean breaks = c == '\n' || c == '\r' || c == '\f';
            if (breaks) {
                line.setLength(line.toString().stripTrailing().length());
                begins = true;
            } else if (!(begins && (c == ' ' || c == '\u3000' || c == '\t'))) {
                begins = false;
                line.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return line.toString();
    }
}
