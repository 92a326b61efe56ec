package org.worksummary.text;

import org.jspecify.annotations.Nullable;
import org.worksummary.text.Origin.Cell;
import org.worksummary.text.Origin.Part;

/**
 * Where a character stands (位置): line and column of the text as read, and its place in the file.
 *
 * @param line the line, counted from 1
 * @param column the column in UTF-16 code units, counted from 1
 * @param page the page, counted from 1, or {@code null} where the file has no fixed pages
 * @param paragraph the paragraph of the file, counted from 1, or {@code null} where the file has none
 * @param cell the table cell, or {@code null} outside tables
 * @param part the part of the document it belongs to
 * @param automatic whether the file's automatic numbering wrote it
 */
public record Location(
        int line,
        int column,
        @Nullable Integer page,
        @Nullable Integer paragraph,
        @Nullable Cell cell,
        Part part,
        boolean automatic) {}
