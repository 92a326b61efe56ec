package org.worksummary.archive.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes a row (行) cell by cell, in the order of the table's columns, each of its column's type. */
final class RowBuilder {
    private final Table table;
    private final List<@Nullable Object> cells = new ArrayList<>();

    RowBuilder(Table table) {
        this.table = table;
    }

    /** Adds characters; what databases refuse, NUL and halves of surrogate pairs, becomes U+FFFD. */
    RowBuilder text(@Nullable CharSequence text) {
        return add(Column.Type.TEXT, text == null ? null : sound(text.toString()));
    }

    RowBuilder name(@Nullable Enum<?> constant) {
        return add(Column.Type.TEXT, constant == null ? null : constant.name());
    }

    RowBuilder number(long number) {
        return add(Column.Type.NUMBER, number);
    }

    RowBuilder number(@Nullable Long number) {
        return add(Column.Type.NUMBER, number);
    }

    RowBuilder real(@Nullable Double number) {
        return add(Column.Type.REAL, number);
    }

    RowBuilder date(@Nullable LocalDate date) {
        return add(Column.Type.DATE, date);
    }

    Row build() {
        if (cells.size() != table.columns().size()) {
            throw new IllegalStateException(table + " has " + table.columns().size() + " columns, not " + cells.size());
        }
        return new Row(table, Collections.unmodifiableList(cells));
    }

    private RowBuilder add(Column.Type type, @Nullable Object cell) {
        Column column = table.columns().get(cells.size());
        if (column.type() != type) {
            throw new IllegalStateException(table + "." + column.name() + " is " + column.type() + ", not " + type);
        }
        cells.add(cell);
        return this;
    }

    private static String sound(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == 0 || Character.isSurrogate(text.charAt(i))) {
                return mended(text);
            }
        }
        return text;
    }

    private static String mended(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
