package org.worksummary.model;

/** Whether a figure was reached, is aimed at, or is what it was before. */
public enum Aspect {
    /** What was reached. */
    RESULT,
    /** What is aimed at. */
    TARGET,
    /** What it was before. */
    BASELINE
}
