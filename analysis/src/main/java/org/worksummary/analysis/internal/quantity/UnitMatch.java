package org.worksummary.analysis.internal.quantity;

import java.math.BigDecimal;

/**
 * A unit as it stands behind a number.
 *
 * @param start its first index
 * @param end the index after its last, a bracket (台(套)), a rate (元/亩), a 半 or a 五 (九成五) included
 * @param unit the unit of the list
 * @param text the unit as written, without a 半
 * @param base the base unit, a rate included
 * @param more what a 半 or the 五 of 九成五 adds to the number, else zero
 * @param surplus whether it holds a 多 or 余: 个多月
 */
record UnitMatch(int start, int end, Unit unit, String text, String base, BigDecimal more, boolean surplus) {}
