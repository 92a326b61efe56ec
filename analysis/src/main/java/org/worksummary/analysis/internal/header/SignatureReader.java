package org.worksummary.analysis.internal.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.block.Opening;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.analysis.internal.line.Paragraph;
import org.worksummary.analysis.internal.mention.SpanSet;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Reads the signature (落款) at the end of a report: who signed, and the date below.
 *
 * <p>The date is a line that is nothing but a day; the signature is the short line above it, or the beginning of the same
 * line; see GB/T 9704-2012, 7.3.5. Lines below the date (联系人：…) belong to the signature's block.
 */
final class SignatureReader {
    private static final int FARTHEST = 12;
    private static final int LONGEST = 30;
    private static final int RIGHT = 10;
    private static final int MOST_SIGNERS = 3;
    private static final int SHORTEST_NAME = 3;

    private final OrganizationNames names;
    private final List<String> labels = Lexicon.words("signature-labels.txt");

    SignatureReader(OrganizationNames names) {
        this.names = names;
    }

    /** Reads the signature of the paragraphs from {@code from} to {@code to}, and ends the body before it. */
    void read(TextView view, List<Paragraph> paragraphs, List<Opening> openings, SpanSet times, HeaderNode header) {
        int to = header.bodyTo;
        int date = -1;
        for (int i = to - 1; i >= header.bodyFrom && i >= to - FARTHEST && date < 0; i--) {
            Paragraph paragraph = paragraphs.get(i);
            int start = dateStart(view, paragraph, times);
            if (start >= 0 && openings.get(i).marker() == null) {
                date = i;
                header.date = new Range(start, paragraph.end());
                if (start > paragraph.start() + 1) {
                    signed(view, paragraph.start(), start, header);
                }
            }
        }
        int first = date;
        if (date >= 0 && header.signature == null) {
            first = signers(view, paragraphs, openings, date, header);
        }
        if (date < 0) {
            first = undated(view, paragraphs, openings, header);
        }
        if (first >= 0) {
            for (int i = first; i < to; i++) {
                header.signatureLines.add(i);
            }
            header.bodyTo = first;
        }
    }

    /** Reads the lines above the date that sign: the first organisation among them counts, else the lowest line. */
    private int signers(
            TextView view, List<Paragraph> paragraphs, List<Opening> openings, int date, HeaderNode header) {
        int first = date;
        while (first > header.bodyFrom
                && date - first < MOST_SIGNERS
                && isSigner(view, paragraphs.get(first - 1), openings.get(first - 1))) {
            first--;
            Paragraph signer = paragraphs.get(first);
            Range known = header.signature;
            if (known == null || names.endsLikeOne(view, signer.start(), signer.end())) {
                signed(view, signer.start(), signer.end(), header);
            }
        }
        return first;
    }

    /**
     * A right-aligned line at the very end that is a name of an organisation or of a labelled person; or one that an empty line parts from the text and that
     * is a name of the organisation reporting, or of a part of it.
     */
    private int undated(TextView view, List<Paragraph> paragraphs, List<Opening> openings, HeaderNode header) {
        int last = header.bodyTo - 1;
        if (last <= header.bodyFrom) {
            return -1;
        }
        Paragraph paragraph = paragraphs.get(last);
        boolean right = paragraph.indent() >= RIGHT || label(view, paragraph.start()) > 0;
        boolean own = paragraph.blankBefore()
                && names.endsLikeOne(view, paragraph.start(), paragraph.end())
                && begins(view, paragraph, header.organization);
        if ((right || own) && isSigner(view, paragraph, openings.get(last))) {
            signed(view, paragraph.start(), paragraph.end(), header);
            return last;
        }
        return -1;
    }

    /** Whether a line begins as a known name does. */
    private static boolean begins(TextView view, Paragraph paragraph, @Nullable Range name) {
        return name != null
                && name.end() - name.start() >= SHORTEST_NAME
                && view.startsWith(view.subSequence(name.start(), name.start() + SHORTEST_NAME), paragraph.start());
    }

    private void signed(TextView view, int start, int end, HeaderNode header) {
        int from = start + label(view, start);
        int to = end;
        while (to > from && " :".indexOf(view.charAt(to - 1)) >= 0) {
            to--;
        }
        while (from < to && view.charAt(from) == ' ') {
            from++;
        }
        if (to > from) {
            header.signature = new Range(from, to);
        }
    }

    private int label(TextView view, int start) {
        for (String label : labels) {
            if (view.startsWith(label, start)) {
                return label.length();
            }
        }
        return 0;
    }

    private boolean isSigner(TextView view, Paragraph paragraph, Opening opening) {
        if (opening.marker() != null || paragraph.length() > LONGEST || paragraph.isTableRow()) {
            return false;
        }
        for (int i = paragraph.start(); i < paragraph.end(); i++) {
            if ("。，;!?".indexOf(view.charAt(i)) >= 0) {
                return false;
            }
        }
        return paragraph.indent() >= RIGHT
                || label(view, paragraph.start()) > 0
                || names.endsLikeOne(view, paragraph.start(), paragraph.end())
                || BylineReader.isName(view, paragraph.start(), paragraph.end());
    }

    /** Where the day begins that the line ends with and is nothing but, beside a short signature; or -1. */
    private int dateStart(TextView view, Paragraph paragraph, SpanSet times) {
        int end = paragraph.end();
        if (view.charAt(end - 1) == ')') {
            end--;
        }
        int start = times.startCovering(end - 1);
        if (paragraph.length() > LONGEST * 2 || start < paragraph.start() || times.endCovering(end - 1) != end) {
            return -1;
        }
        boolean whole = start <= paragraph.start() + 1;
        boolean day =
                view.charAt(end - 1) == '日' || Character.isDigit(view.charAt(end - 1)) || view.charAt(end - 1) == '月';
        boolean gap = start > 0 && " :".indexOf(view.charAt(start - 1)) >= 0 && start - paragraph.start() <= LONGEST;
        return day && end - start >= 4 && (whole || gap) ? start : -1;
    }
}
