package org.worksummary.analysis.internal.outline;

import java.util.List;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Knows the paragraphs that speak of a whole part again after its last subsection.
 *
 * <p>Such: {@code 各位代表，过去一年的成绩来之不易…}, {@code 在看到成绩的同时，…}. Not: {@code 各位代表：} before the first section, which is the
 * addressee.
 */
public final class SectionClosers {
    private final List<String> openers;

    private SectionClosers(List<String> openers) {
        this.openers = openers;
    }

    /** {@return the closers of the lexicon} */
    public static SectionClosers create() {
        return new SectionClosers(Lexicon.words("section-closers.txt"));
    }

    /** {@return whether the paragraph closes the subsections before it} */
    boolean closes(TextView view, int start, int end) {
        for (String opener : openers) {
            if (start + opener.length() < end && view.startsWith(opener, start)) {
                return true;
            }
        }
        return false;
    }
}
