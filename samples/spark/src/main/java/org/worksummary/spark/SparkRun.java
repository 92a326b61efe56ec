package org.worksummary.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.min;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.worksummary.archive.table.ParserVersion;
import org.worksummary.archive.table.Table;

/**
 * Makes the tables of a folder of reports and writes each as Parquet.
 *
 * <p>Every file is parsed once; its rows wait on the disks of the machines until the tables are written. Of files with the
 * same bytes, the one whose path comes first gives the report's rows.
 */
final class SparkRun {
    private static final int FILES_OF_A_TASK = 250;
    private static final int TASKS_OF_A_CORE = 3;

    private final SparkSession spark;
    private final HadoopFolder folder;
    private final String out;

    private SparkRun(SparkSession spark, HadoopFolder folder, String out) {
        this.spark = spark;
        this.folder = folder;
        this.out = out;
    }

    /** {@return the number of files by what became of them} */
    static Map<String, Long> run(SparkSession spark, HadoopFolder folder, String out) throws IOException {
        return new SparkRun(spark, folder, out).run();
    }

    private Map<String, Long> run() throws IOException {
        List<String> files = folder.list();
        Dataset<Row> read = spark.createDataset(files, Encoders.STRING())
                .repartition(tasks(files.size()))
                .mapPartitions(new FilesToRows(folder, ParserVersion.current()), Encoders.row(TableTypes.ofFile()))
                .persist(StorageLevel.DISK_ONLY());
        // Needed for every table.
        Dataset<Row> first = read.filter(col(TableTypes.REPORT).isNotNull())
                .groupBy(TableTypes.REPORT)
                .agg(min(TableTypes.FILE).as(TableTypes.FILE))
                .select(TableTypes.FILE)
                .persist();
        try {
            for (Table table : Table.values()) {
                Dataset<Row> rows = read.select(TableTypes.FILE, table.sqlName());
                write(table.isOfReports() ? rows.join(first, seq(TableTypes.FILE), "left_semi") : rows, table);
            }
            return statuses(read);
        } finally {
            first.unpersist();
            read.unpersist();
        }
    }

    private void write(Dataset<Row> rows, Table table) {
        rows.select(explode(col(table.sqlName())).as("row"))
                .select("row.*")
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(out + "/" + table.sqlName() + ".parquet");
    }

    private static Map<String, Long> statuses(Dataset<Row> read) {
        Map<String, Long> statuses = new TreeMap<>();
        for (Row row : read.select(col("ledger").getItem(0).getField("status").as("status"))
                .groupBy("status")
                .count()
                .collectAsList()) {
            statuses.put(row.getString(0), row.getLong(1));
        }
        return statuses;
    }

    private int tasks(int files) {
        int cores = spark.sparkContext().defaultParallelism();
        return Math.max(1, Math.min(files, Math.max(cores * TASKS_OF_A_CORE, files / FILES_OF_A_TASK)));
    }

    private static scala.collection.immutable.Seq<String> seq(String column) {
        return scala.jdk.javaapi.CollectionConverters.asScala(List.of(column)).toSeq();
    }
}
