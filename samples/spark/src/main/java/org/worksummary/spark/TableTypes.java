package org.worksummary.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.worksummary.archive.table.Column;
import org.worksummary.archive.table.Table;

/**
 * What one file becomes in Spark: its path, the id of its report, and for each table a list of its rows.
 *
 * <p>So each file is parsed once for all tables.
 */
final class TableTypes {
    static final String FILE = "file";
    static final String REPORT = "file_report";

    private TableTypes() {}

    /** {@return the type of what a file becomes} */
    static StructType ofFile() {
        StructType type = new StructType().add(FILE, DataTypes.StringType).add(REPORT, DataTypes.StringType);
        for (Table table : Table.values()) {
            type = type.add(table.sqlName(), DataTypes.createArrayType(of(table)));
        }
        return type;
    }

    /** {@return the type of a table's rows} */
    private static StructType of(Table table) {
        List<StructField> fields = new ArrayList<>();
        for (Column column : table.columns()) {
            fields.add(DataTypes.createStructField(column.name(), of(column.type()), true));
        }
        return DataTypes.createStructType(fields);
    }

    private static DataType of(Column.Type type) {
        return switch (type) {
            case TEXT -> DataTypes.StringType;
            case NUMBER -> DataTypes.LongType;
            case REAL -> DataTypes.DoubleType;
            case DATE -> DataTypes.DateType;
        };
    }

    /** {@return what a file becomes} */
    static Row row(String path, @Nullable String report, List<org.worksummary.archive.table.Row> rows) {
        List<@Nullable Object> cells = new ArrayList<>(Arrays.asList(path, report));
        for (Table table : Table.values()) {
            cells.add(rows.stream()
                    .filter(row -> row.table() == table)
                    .map(row -> RowFactory.create(row.cells().toArray()))
                    .toArray());
        }
        return RowFactory.create(cells.toArray());
    }
}
