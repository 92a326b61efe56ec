package org.worksummary.analysis.internal.block;

import org.worksummary.analysis.internal.line.Paragraph;
import org.worksummary.analysis.internal.view.TextView;

/** Tells lines that only part: {@code ---}, {@code ***}, {@code ======}. Not: {@code __} in a line of text, {@code — 2 —}. */
public final class RuleLines {
    private RuleLines() {}

    /** {@return whether the paragraph is nothing but a line of signs} */
    public static boolean isRule(TextView view, Paragraph paragraph) {
        char first = view.charAt(paragraph.start());
        if (paragraph.length() < 3 || "-*_=—─·~#+.…".indexOf(first) < 0) {
            return false;
        }
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if (view.charAt(i) != first && view.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }
}
