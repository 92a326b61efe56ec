package org.worksummary.analysis.internal.header;

/**
 * A stretch of the view.
 *
 * @param start its first index
 * @param end the index after its last
 */
public record Range(int start, int end) {}
