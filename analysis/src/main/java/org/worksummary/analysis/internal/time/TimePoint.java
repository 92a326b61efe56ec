package org.worksummary.analysis.internal.time;

/**
 * A stretch in a year.
 *
 * @param year the year
 * @param stretch the part of it
 */
public record TimePoint(Year year, Stretch stretch) {}
