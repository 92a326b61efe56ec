package org.worksummary.analysis.fill;

import org.jspecify.annotations.Nullable;
import org.worksummary.text.Position;

/**
 * Why a value can't be filled in (填写错误).
 *
 * @param id the id that the value was given by
 * @param position the line and column of its placeholder, or {@code null} where there is no such placeholder
 * @param message what is wrong and what to write, in one sentence
 */
public record FillProblem(String id, @Nullable Position position, String message) {

    /** {@return line, column, id and message, as a person reads them} */
    @Override
    public String toString() {
        String place = position == null ? "" : position.line() + ":" + position.column() + ": ";
        return place + id + ": " + message;
    }
}
