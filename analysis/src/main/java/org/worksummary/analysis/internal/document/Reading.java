package org.worksummary.analysis.internal.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.text.Origins;
import org.worksummary.text.Repair;

/**
 * What was read from a document.
 *
 * @param text the text
 * @param charset the character set, where the format leaves that open
 * @param repairs what was mended, as offsets into the text
 * @param origins where the stretches of the text stand in the file
 */
public record Reading(String text, @Nullable String charset, List<Repair> repairs, Origins origins) {}
