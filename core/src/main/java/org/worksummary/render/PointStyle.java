package org.worksummary.render;

/** How the points (要点) of a section are laid out. */
public enum PointStyle {
    /** One after the other in one paragraph: 一是…；二是…。 */
    RUN_ON,
    /** Each in a paragraph of its own that begins with 一是. */
    PARAGRAPHS
}
