package org.worksummary.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.text.Text;

/**
 * A section (章节) of a work summary: a heading and what stands under it.
 *
 * @param id an id that is unique in its summary
 * @param at the whole section, from its marker to the end of its last subsection
 * @param level the level in the outline, counted from 1 as this document counts
 * @param marker the marker as written with its punctuation, such as （一） or 1.; {@code null} where there is none
 * @param heading the heading's own words, or {@code null} where the section has a marker alone
 * @param runIn whether the section's text follows the heading on the same line
 * @param role what the section reports
 * @param lead the paragraphs of the section itself, outside its items and subsections
 * @param items the ids of the items that stand in the section itself, in order
 * @param sections the subsections, in order
 */
public record Section(
        String id,
        Text at,
        int level,
        @Nullable String marker,
        @Nullable Text heading,
        boolean runIn,
        Role role,
        List<Text> lead,
        List<String> items,
        List<Section> sections)
        implements Node {

    /** Copies the lists. */
    public Section {
        lead = List.copyOf(lead);
        items = List.copyOf(items);
        sections = List.copyOf(sections);
    }
}
