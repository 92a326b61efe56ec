package org.worksummary.analysis.internal.header;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A header while it is being read; ranges are the view's, paragraphs are counted from 0. Belongs to one parse. */
public final class HeaderNode {
    final List<Integer> notices = new ArrayList<>();
    final List<Integer> titleLines = new ArrayList<>();
    final List<Integer> bylines = new ArrayList<>();
    final List<Integer> signatureLines = new ArrayList<>();

    @Nullable
    Range title;

    @Nullable
    Range subtitle;

    @Nullable
    Range organization;

    @Nullable
    Range author;

    @Nullable
    Range period;

    @Nullable
    Range topic;

    @Nullable
    Range addressee;

    @Nullable
    Range documentNumber;

    @Nullable
    Range date;

    @Nullable
    Range signature;

    /** Whether the organisation is only as much of the title as ends like a name, with nothing that bounds it. */
    boolean organizationGuessed;

    int addresseeLine = -1;
    int bodyFrom;
    int bodyTo;

    /** {@return the paragraphs that are no part of the report} */
    public List<Integer> notices() {
        return notices;
    }

    /** {@return the paragraphs of the title} */
    public List<Integer> titleLines() {
        return titleLines;
    }

    /** {@return the paragraphs under the title: speaker, date, document number} */
    public List<Integer> bylines() {
        return bylines;
    }

    /** {@return the paragraphs of the signature} */
    public List<Integer> signatureLines() {
        return signatureLines;
    }

    /** {@return the paragraph that is the addressee, or -1 if it is none or only a part of one} */
    public int addresseeLine() {
        return addresseeLine;
    }

    /** {@return the first paragraph of the body} */
    public int bodyFrom() {
        return bodyFrom;
    }

    /** {@return the paragraph after the last one of the body} */
    public int bodyTo() {
        return bodyTo;
    }

    /** {@return the title} */
    public @Nullable Range title() {
        return title;
    }

    /** {@return the line under the title that goes on from it behind a dash} */
    public @Nullable Range subtitle() {
        return subtitle;
    }

    /** {@return who reports} */
    public @Nullable Range organization() {
        return organization;
    }

    /** {@return the person who reports} */
    public @Nullable Range author() {
        return author;
    }

    /** {@return the words that name the period} */
    public @Nullable Range period() {
        return period;
    }

    /** {@return what the report is about} */
    public @Nullable Range topic() {
        return topic;
    }

    /** {@return to whom} */
    public @Nullable Range addressee() {
        return addressee;
    }

    /** {@return 发文字号} */
    public @Nullable Range documentNumber() {
        return documentNumber;
    }

    /** {@return the date of the signature or the speech} */
    public @Nullable Range date() {
        return date;
    }

    /** {@return who signed} */
    public @Nullable Range signature() {
        return signature;
    }
}
