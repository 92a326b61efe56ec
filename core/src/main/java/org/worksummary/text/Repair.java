package org.worksummary.text;

/**
 * A stretch of text that a reader mended.
 *
 * @param span the mended stretch, as offsets into the text
 * @param what what was done, in a few words
 */
public record Repair(Span span, String what) {}
