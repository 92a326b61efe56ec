package org.worksummary.analysis.internal.document.docx;

import java.util.ArrayDeque;
import java.util.Deque;

/** Keeps track of fields: their codes are not text, their results are. Used for one story, in order. */
final class Fields {
    private final Deque<Field> open = new ArrayDeque<>();

    private static final class Field {
        boolean code = true;
        boolean contents;
    }

    /** Takes a field character: begin, separate or end. */
    void character(String type) {
        switch (type) {
            case "begin" -> open.push(new Field());
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.peek().code = false;
                }
            }
            case "end" -> open.poll();
            default -> {}
        }
    }

    /** Takes the code of the innermost field, or a part of it. */
    void instruction(String code) {
        Field field = open.peek();
        if (field != null && code.stripLeading().startsWith("TOC")) {
            field.contents = true;
        }
    }

    /** {@return whether characters here are text} */
    boolean isShown() {
        return open.stream().noneMatch(field -> field.code);
    }

    /** {@return whether characters here belong to a table of contents} */
    boolean inContents() {
        return open.stream().anyMatch(field -> field.contents);
    }
}
