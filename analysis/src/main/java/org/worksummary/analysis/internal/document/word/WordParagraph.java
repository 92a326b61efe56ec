package org.worksummary.analysis.internal.document.word;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;

/**
 * Takes the text of a paragraph of a binary Word document.
 *
 * <p>Deleted and hidden runs are left out; of a field only the result counts, which may reach over paragraphs. Used for
 * one story, paragraphs in order.
 */
final class WordParagraph {
    private static final char CELL_END = '\u0007';
    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_SEPARATOR = '\u0014';
    private static final char FIELD_END = '\u0015';

    private int codes;
    private boolean pageEnded;
    private final StringBuilder open = new StringBuilder();

    /** {@return the paragraph's text, without what ends it} */
    String text(Paragraph paragraph) {
        StringBuilder out = new StringBuilder();
        pageEnded = false;
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            boolean shown = !run.isMarkedDeleted() && !run.isVanished();
            if (shown && run.isSymbol()) {
                symbol(run.getSymbolCharacter(), out);
            } else {
                run(run.text(), shown, out);
            }
        }
        return out.toString();
    }

    /** {@return whether the paragraph ends a cell} */
    static boolean endsCell(Paragraph paragraph) {
        String text = paragraph.text();
        return paragraph.isEmbeddedCellMark() || !text.isEmpty() && text.charAt(text.length() - 1) == CELL_END;
    }

    /** {@return whether the mark of the paragraph is deleted, so that it goes on in the next} */
    static boolean goesOn(Paragraph paragraph) {
        int last = paragraph.numCharacterRuns() - 1;
        return last >= 0
                && !paragraph.isInTable()
                && paragraph.getCharacterRun(last).isMarkedDeleted();
    }

    private void run(String text, boolean shown, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case FIELD_BEGIN -> {
                    codes++;
                    open.append('c');
                }
                case FIELD_SEPARATOR -> {
                    if (open.length() > 0 && open.charAt(open.length() - 1) == 'c') {
                        open.setCharAt(open.length() - 1, 'r');
                        codes--;
                    }
                }
                case FIELD_END -> {
                    if (open.length() > 0) {
                        if (open.charAt(open.length() - 1) == 'c') {
                            codes--;
                        }
                        open.setLength(open.length() - 1);
                    }
                }
                default -> {
                    if (shown && codes == 0) {
                        character(c, out);
                    }
                }
            }
        }
    }

    /** A page or column that ends inside the paragraph ends a line; one that ends behind its text ends nothing. */
    private void character(char c, StringBuilder out) {
        if (c == '\f' || c == '\u000E') {
            pageEnded = out.length() > 0;
            return;
        }
        if (pageEnded && (c >= ' ' || c == '\t' || c == '\u000B')) {
            out.append('\n');
            pageEnded = false;
        }
        if (c == '\u000B') {
            out.append('\n');
        } else if (c == '\u001E') {
            out.append('-');
        } else if (c >= ' ' || c == '\t') {
            out.append(c);
        }
    }

    private static void symbol(char c, StringBuilder out) {
        switch (c) {
            case '\uF0A3', '\uF06F', '\uF0A8', '\uF071', '\uF072' -> out.append('□');
            case '\uF052', '\uF0FE', '\uF053' -> out.append('☑');
            case '\uF0FC', '\uF050' -> out.append('√');
            default -> {
                if (c >= ' ' && (c < '\uE000' || c > '\uF8FF')) {
                    out.append(c);
                }
            }
        }
    }
}
