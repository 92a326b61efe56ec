package org.worksummary.analysis.internal.document.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.text.TextPosition;

/** A line of a page under construction, with the place of its first character. */
final class PageLine {
    private static final int WIDEST_GAP = 16;
    private static final int DEEPEST_INDENT = 20;

    private final StringBuilder text = new StringBuilder();
    private float left;
    private float right;
    private float size = 1;

    boolean isEmpty() {
        return text.length() == 0;
    }

    /** Adds a run of characters; a gap before it becomes blanks, unless it only parts Chinese from other characters. */
    void add(String run, List<TextPosition> positions) {
        if (run.isEmpty() || positions.isEmpty()) {
            return;
        }
        TextPosition first = positions.get(0);
        TextPosition last = positions.get(positions.size() - 1);
        if (text.length() == 0) {
            left = first.getXDirAdj();
            size = Math.max(1, first.getHeightDir() > 0 ? first.getFontSizeInPt() : 1);
        } else {
            gap(first.getXDirAdj() - right, run.charAt(0));
        }
        text.append(run);
        right = last.getXDirAdj() + last.getWidthDirAdj();
    }

    private void gap(float width, char next) {
        char before = text.charAt(text.length() - 1);
        if (before == ' ' || next == ' ') {
            return;
        }
        boolean wide = before >= '\u2E80' || next >= '\u2E80';
        if (wide && width < size * 0.9) {
            return;
        }
        int blanks = Math.round(width / (size / 2));
        text.append(" ".repeat(Math.max(1, Math.min(blanks, WIDEST_GAP))));
    }

    /** {@return the lines' texts, each after its indentation in full-width blanks} */
    static List<String> texts(List<PageLine> lines) {
        float margin = margin(lines);
        List<String> texts = new ArrayList<>(lines.size());
        for (PageLine line : lines) {
            int indent = (int) Math.floor((line.left - margin) / line.size + 0.3);
            String blanks = indent > 0 ? "\u3000".repeat(Math.min(indent, DEEPEST_INDENT)) : "";
            texts.add(blanks + line.text.toString().stripTrailing());
        }
        return texts;
    }

    /** The left margin: where the leftmost tenth of the lines begins, for a page number may hang out. */
    private static float margin(List<PageLine> lines) {
        float[] lefts = new float[lines.size()];
        for (int i = 0; i < lefts.length; i++) {
            lefts[i] = lines.get(i).left;
        }
        Arrays.sort(lefts);
        return lefts.length == 0 ? 0 : lefts[lefts.length / 10];
    }
}
