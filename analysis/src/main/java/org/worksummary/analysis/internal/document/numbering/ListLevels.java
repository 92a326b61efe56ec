package org.worksummary.analysis.internal.document.numbering;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The levels of a list, and whose numbers it counts on with.
 *
 * @param counters what lists that count on together have in common
 * @param levels the levels, from 0; {@code null} where the file has none
 * @param restarts for each level the number with which this list makes it start when first used, or {@code null}
 * @param id what tells this list from others with the same counters
 */
public record ListLevels(
        String counters, List<@Nullable ListLevel> levels, List<@Nullable Integer> restarts, String id) {

    /** Copies the lists. */
    public ListLevels {
        levels = new ArrayList<>(levels);
        restarts = new ArrayList<>(restarts);
    }

    /** {@return the level, or {@code null} where there is none} */
    public @Nullable ListLevel level(int index) {
        return index >= 0 && index < levels.size() ? levels.get(index) : null;
    }

    /** {@return the number this list makes the level start with when first used, or {@code null}} */
    @Nullable
    Integer restart(int index) {
        return index >= 0 && index < restarts.size() ? restarts.get(index) : null;
    }
}
