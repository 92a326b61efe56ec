package org.worksummary.model;

import org.worksummary.text.Text;

/**
 * A mention of something outside the report (引用): a document, a meeting, a slogan.
 *
 * @param id an id that is unique in its summary
 * @param at the mention as written, with its 《》 or quotes
 * @param kind what it points to
 * @param name the name without quotes and brackets
 */
public record Reference(String id, Text at, ReferenceKind kind, String name) implements Node {}
