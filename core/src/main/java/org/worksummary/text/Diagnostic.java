package org.worksummary.text;

/**
 * Something the reader of a text should know about it (诊断).
 *
 * @param rule the id of the rule that found it, such as {@code numbering.gap}
 * @param severity how much it matters
 * @param message one sentence for a person
 * @param at the place it is about
 */
public record Diagnostic(String rule, Severity severity, String message, Text at) {}
