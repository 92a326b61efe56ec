package org.worksummary.analysis.internal.resolve;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Tells, for places asked for in order, the innermost of nested stretches that covers each. Linear over all questions.
 *
 * @param <T> what covers a stretch
 */
final class Innermost<T> {
    private final List<T> nodes;
    private final ToIntFunction<T> start;
    private final ToIntFunction<T> end;
    private final Deque<T> open = new ArrayDeque<>();
    private int next;

    /** Takes the nodes in order, parents before children. */
    Innermost(List<T> nodes, ToIntFunction<T> start, ToIntFunction<T> end) {
        this.nodes = nodes;
        this.start = start;
        this.end = end;
    }

    /** {@return the innermost node that covers the index, or {@code null}; indices must not fall from call to call} */
    @Nullable
    T at(int index) {
        while (next < nodes.size() && start.applyAsInt(nodes.get(next)) <= index) {
            open.push(nodes.get(next++));
        }
        while (!open.isEmpty() && end.applyAsInt(open.peek()) <= index) {
            open.pop();
        }
        return open.peek();
    }
}
