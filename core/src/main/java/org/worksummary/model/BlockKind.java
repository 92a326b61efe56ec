package org.worksummary.model;

/** What a block of the source text is. */
public enum BlockKind {
    /** A stretch that is not part of the report. */
    NOTICE,
    /** The title, or a line of it. */
    TITLE,
    /** A line under the title: who speaks, when, where, 发文字号. */
    BYLINE,
    /** 各位代表：. */
    ADDRESSEE,
    /** A heading with its marker. */
    HEADING,
    /** A paragraph, or the part of one that follows a run-in heading. */
    PARAGRAPH,
    /** A point (一是…) that stands as a paragraph. */
    POINT,
    /** A row of a table. */
    TABLE_ROW,
    /** 落款. */
    SIGNATURE,
    /** A line of dashes or the like. */
    RULE
}
