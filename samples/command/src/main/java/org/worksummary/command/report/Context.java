package org.worksummary.command.report;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.worksummary.command.page.OneLine;
import org.worksummary.model.Node;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.Span;

/** A find between the words around it (上下文), in brackets: 发放补助〔XX〕万元. */
final class Context {
    private static final String BOUNDARIES = "，。；：！？,;";

    private final String source;
    private final List<Span> blocks;

    Context(WorkSummary summary) {
        source = summary.source().text();
        blocks = summary.blocks().stream().map(Node::span).toList();
    }

    /** {@return the node with up to so many characters of its clause on either side} */
    String of(Node node, int before, int after) {
        Span room = room(node);
        int from = node.start();
        while (from > room.start() && node.start() - from < before && !isBoundary(source.charAt(from - 1))) {
            from--;
        }
        int to = node.end();
        while (to < room.end() && to - node.end() < after && !isBoundary(source.charAt(to))) {
            to++;
        }
        return OneLine.of(source.substring(from, node.start()))
                + "〔" + OneLine.joined(node.at()) + "〕"
                + OneLine.of(source.substring(node.end(), to));
    }

    /** The block that the node stands in, or else its line. */
    private Span room(Node node) {
        int found = Collections.binarySearch(blocks, node.span(), Comparator.comparingInt(Span::start));
        int index = found >= 0 ? found : -found - 2;
        if (index >= 0 && blocks.get(index).contains(node.span())) {
            return blocks.get(index);
        }
        int from = source.lastIndexOf('\n', node.start() - 1) + 1;
        int to = source.indexOf('\n', node.end());
        return new Span(Math.min(from, node.start()), to < 0 ? source.length() : to);
    }

    private static boolean isBoundary(char c) {
        return BOUNDARIES.indexOf(c) >= 0;
    }
}
