package org.worksummary.analysis.internal.header;

import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordTable;

/**
 * Finds the offices (职务) that stand between an organisation and a person: 某局|党组书记、局长| 李某, 某中学|教师|李某某.
 *
 * <p>A name right behind an office begins with a family name or is masked (×××); one behind a gap may be any two to four characters.
 */
final class Offices {
    private static final WordTable WORDS = WordTable.read("offices.txt");
    private static final WordTable SURNAMES = WordTable.read("surnames.txt");
    private static final int LONGEST_NAME = 4;

    /** {@return the first gap that an office stands before and a name up to the end behind, or -1} */
    int beforeGap(TextView view, int start, int end) {
        for (int gap = view.indexOf(" ", start, end); gap >= 0; gap = view.indexOf(" ", gap + 1, end)) {
            WordTable.Entry office = WORDS.endingAt(view, gap);
            int name = gap;
            while (name < end && view.charAt(name) == ' ') {
                name++;
            }
            if (office != null && gap - office.length() >= start && BylineReader.isName(view, name, end)) {
                return gap;
            }
        }
        return -1;
    }

    /** {@return where a name begins that ends at {@code end} and has an office right before it, or -1} */
    int beforeName(TextView view, int start, int end) {
        for (int name = Math.max(start, end - LONGEST_NAME); name <= end - 2; name++) {
            WordTable.Entry office = WORDS.endingAt(view, name);
            boolean masked = view.charAt(name) == view.charAt(end - 1) && "xX×*〇○".indexOf(view.charAt(name)) >= 0;
            boolean named = masked || SURNAMES.at(view, name) != null;
            if (office != null
                    && name - office.length() >= start
                    && named
                    && WORDS.endingAt(view, end) == null
                    && BylineReader.isName(view, name, end)) {
                return name;
            }
        }
        return -1;
    }

    /** {@return whether the stretch ends with an office} */
    boolean endsLikeOne(TextView view, int start, int end) {
        WordTable.Entry office = WORDS.endingAt(view, end);
        return office != null && end - office.length() >= start;
    }

    /** {@return where the offices begin that end at the index: behind 某局 of 某局党组书记、局长} */
    int start(TextView view, int start, int end) {
        int stop = end;
        while (stop > start) {
            WordTable.Entry office = WORDS.endingAt(view, stop);
            if (office != null && stop - office.length() >= start) {
                stop -= office.length();
            } else if ("代、兼，的 ".indexOf(view.charAt(stop - 1)) >= 0) {
                stop--;
            } else {
                break;
            }
        }
        return stop;
    }
}
