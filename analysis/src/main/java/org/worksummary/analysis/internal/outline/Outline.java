package org.worksummary.analysis.internal.outline;

import java.util.List;

/**
 * A document's outline (结构).
 *
 * @param preamble the paragraphs before the first section
 * @param sections the sections of the highest level
 */
public record Outline(List<Body> preamble, List<SectionNode> sections) {}
