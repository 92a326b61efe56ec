package org.worksummary.analysis.internal.mention;

import org.worksummary.model.Placeholder;

/**
 * A stand-in for a value as the scanner found it (占位符), before it is known what it expects.
 *
 * @param start its first index in the view
 * @param end the index after its last
 * @param style how it is written
 * @param intent why it is there
 * @param confidence how sure the finding is, from 0 to 1
 * @param rule the id of the rule that found it
 */
public record Mask(
        int start, int end, Placeholder.Style style, Placeholder.Intent intent, double confidence, String rule) {}
