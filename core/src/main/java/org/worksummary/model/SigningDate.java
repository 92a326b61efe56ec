package org.worksummary.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.worksummary.text.Text;

/**
 * The date a report is signed with (落款日期), or that of the speech.
 *
 * @param at the date as written
 * @param from the first day it can mean, or {@code null} where a part is masked
 * @param to the last day it can mean, or {@code null} where a part is masked
 */
public record SigningDate(
        Text at, @Nullable LocalDate from, @Nullable LocalDate to) implements Node {}
