package org.worksummary.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.text.Text;

/**
 * What every item has, whatever its kind.
 *
 * @param id an id that is unique in its summary
 * @param at the whole item, from its marker to its end
 * @param marker the marker as written, such as 一是 or （1）; {@code null} where there is none
 * @param title the item's leading clause or heading, or {@code null} for an item of one sentence
 * @param section the id of the section it stands in, or {@code null} outside all sections
 * @param parent the id of the item it stands in, or {@code null} at the outermost level
 * @param quantities the ids of the quantities inside, outside its inner items, in order
 * @param placeholders the ids of the placeholders inside, outside its inner items, in order
 */
public record ItemFacts(
        String id,
        Text at,
        @Nullable String marker,
        @Nullable Text title,
        @Nullable String section,
        @Nullable String parent,
        List<String> quantities,
        List<String> placeholders) {

    /** Copies the lists. */
    public ItemFacts {
        quantities = List.copyOf(quantities);
        placeholders = List.copyOf(placeholders);
    }
}
