package org.worksummary.text;

/** How much a diagnostic matters. */
public enum Severity {
    /** Something that must not go out, or that was lost in reading. */
    ERROR,
    /** Something that is probably wrong. */
    WARNING,
    /** Something worth knowing. */
    INFO
}
