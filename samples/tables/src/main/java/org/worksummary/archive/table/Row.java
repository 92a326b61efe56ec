package org.worksummary.archive.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table (行).
 *
 * @param table the table
 * @param cells a {@code String}, {@code Long}, {@code Double}, {@code LocalDate} or {@code null} for
 *     each column
 */
public record Row(Table table, List<@Nullable Object> cells) {}
