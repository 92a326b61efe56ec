package org.worksummary.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.worksummary.analysis.SummaryParser;
import org.worksummary.archive.read.ArchiveReader.Limits;
import org.worksummary.archive.read.FileInArchive;
import org.worksummary.archive.read.Outcome;
import org.worksummary.archive.read.ReportWorker;
import org.worksummary.archive.table.LedgerRow;
import org.worksummary.archive.table.ReportRows;
import org.worksummary.model.WorkSummary;

/** Reads and parses the files of a partition, one after the other, with a parser of the partition's own. */
final class FilesToRows implements MapPartitionsFunction<String, Row> {
    private static final long serialVersionUID = 1L;

    private final HadoopFolder folder;
    private final String parserVersion;

    FilesToRows(HadoopFolder folder, String parserVersion) {
        this.folder = folder;
        this.parserVersion = parserVersion;
    }

    @Override
    public Iterator<Row> call(Iterator<String> uris) {
        ReportWorker worker = ReportWorker.alone(SummaryParser.create(), Limits.DEFAULT);
        TaskFiles files = new TaskFiles(folder, uris);
        TaskContext.get().addTaskCompletionListener(context -> {
            try {
                files.close();
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return files.hasNext();
            }

            @Override
            public Row next() {
                return rows(files.next(), worker);
            }
        };
    }

    private Row rows(FileInArchive file, ReportWorker worker) {
        Outcome outcome;
        try {
            outcome = worker.read(file);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the task was stopped", e);
        }
        List<org.worksummary.archive.table.Row> rows = new ArrayList<>();
        rows.add(LedgerRow.of(outcome, parserVersion));
        WorkSummary summary = outcome.parsed();
        if (summary == null) {
            return TableTypes.row(file.path(), null, rows);
        }
        rows.addAll(ReportRows.of(summary));
        return TableTypes.row(file.path(), ReportRows.id(summary.source().sha256()), rows);
    }
}
