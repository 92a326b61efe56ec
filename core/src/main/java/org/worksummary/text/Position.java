package org.worksummary.text;

/**
 * A place in a text as an editor shows it.
 *
 * @param line the line, counted from 1
 * @param column the column in UTF-16 code units, counted from 1
 */
public record Position(int line, int column) {}
