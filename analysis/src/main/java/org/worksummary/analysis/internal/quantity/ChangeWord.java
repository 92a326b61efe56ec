package org.worksummary.analysis.internal.quantity;

import org.worksummary.model.Change;

/**
 * A word that says a change (增长).
 *
 * @param word the word
 * @param direction which way
 * @param compared whether it says a change only next to a time it is compared with: 多 in 比去年多4个
 * @param arrives whether it says a change only with 到: 恢复到
 */
record ChangeWord(String word, Change.Direction direction, boolean compared, boolean arrives) {}
