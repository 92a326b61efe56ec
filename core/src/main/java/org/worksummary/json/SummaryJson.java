package org.worksummary.json;

/** Writes and reads the JSON form of a work summary. */
public final class SummaryJson {
    private SummaryJson() {}
}
