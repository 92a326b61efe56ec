package org.worksummary.text;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a stretch of a text stands in the file it was read from (出处).
 *
 * @param span the stretch, as offsets into the text
 * @param part the part of the document it belongs to
 * @param page the page, counted from 1, or {@code null} where the file has no fixed pages
 * @param paragraph the paragraph of the file, counted from 1, or {@code null} where the file has none
 * @param cell the table cell, or {@code null} outside tables
 * @param outlineLevel the outline level the file gives the paragraph, from 1, or {@code null} for plain text
 */
public record Origin(
        Span span,
        Part part,
        @Nullable Integer page,
        @Nullable Integer paragraph,
        @Nullable Cell cell,
        @Nullable Integer outlineLevel) {

    /** The part of a document that a stretch belongs to. */
    public enum Part {
        /** The running text. */
        BODY,
        /** A running head (页眉). */
        HEADER,
        /** A running foot (页脚). */
        FOOTER,
        /** A footnote or endnote (脚注、尾注). */
        NOTE,
        /** A text box (文本框). */
        TEXT_BOX,
        /** A table of contents (目录). */
        CONTENTS
    }

    /**
     * A cell of a table (单元格).
     *
     * @param table the table, counted from 1 in the order the tables begin
     * @param row its row, counted from 1
     * @param column its column, counted from 1
     */
    public record Cell(int table, int row, int column) {}

    /** Checks that span and part are there. */
    public Origin {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(part, "part");
    }
}
