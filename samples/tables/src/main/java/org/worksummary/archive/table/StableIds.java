package org.worksummary.archive.table;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.worksummary.text.Text;

/**
 * Gives rows ids made of the report's content and the place in it (稳定标识).
 *
 * <p>An id is the report's, a letter for the table and the offsets: {@code 9f2c…-q-120-127}. A second row of the same
 * table at the same place gets {@code .2} at its end.
 */
final class StableIds {
    private final String report;
    private final Map<String, Integer> given = new HashMap<>();
    private final Map<String, String> byModelId = new HashMap<>();

    StableIds(String report) {
        this.report = report;
    }

    /** {@return a new id} */
    String give(char letter, Text at) {
        String id = report + '-' + letter + '-' + at.start() + '-' + at.end();
        int count = given.merge(id, 1, Integer::sum);
        return count == 1 ? id : id + '.' + count;
    }

    /** Gives a node of the summary an id, to be asked for by the node's own. */
    void give(char letter, Text at, String modelId) {
        byModelId.put(modelId, give(letter, at));
    }

    /** {@return the id given to the node of the summary} */
    @Nullable
    String of(@Nullable String modelId) {
        return modelId == null ? null : byModelId.get(modelId);
    }
}
