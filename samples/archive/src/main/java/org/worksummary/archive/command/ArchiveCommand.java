package org.worksummary.archive.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.worksummary.archive.export.ExportFormat;
import org.worksummary.archive.read.ArchiveReader;
import org.worksummary.archive.store.ArchiveRun;
import org.worksummary.archive.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a store up to date with a folder of work summaries (工作总结). */
@Command(
        name = "archive",
        mixinStandardHelpOptions = true,
        description = "Reads all work summaries of a folder and the ZIP files in it, and writes tables to query.",
        footer = {
            "",
            "Run again after a change, or after it was broken off: only what is new or changed is read.",
            "Exit codes: 0 done, files that could not be read included; they stand in the table ledger;",
            "2 bad usage, or the store can't be used."
        })
final class ArchiveCommand implements Callable<Integer> {
    /** Set by the launcher where the standard error is a terminal, which Java can't tell by itself. */
    private static final String IN_TERMINAL = "worksummary.terminal";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "The folder with the reports.")
    private Path folder = Path.of("");

    @Option(names = "--out", paramLabel = "STORE", description = "The store: a file, made where it is missing.")
    private @Nullable Path out;

    @Option(
            names = "--jdbc",
            paramLabel = "URL",
            description = "Another database instead of a file, such as jdbc:postgresql://localhost/reports?user=me.")
    private @Nullable String jdbc;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "Write each table to a file as well, in the folder STORE.FORMAT: ${COMPLETION-CANDIDATES}.")
    private @Nullable ExportFormat format;

    @Option(
            names = "--workers",
            paramLabel = "N",
            description = "How many reports to parse at one time; default: processors.")
    private int workers = Runtime.getRuntime().availableProcessors();

    @Option(names = "--quiet", description = "No progress and no last line.")
    private boolean quiet;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(
                    spec.commandLine(), folder + " is no folder; name the folder with the reports.");
        }
        if (out != null && isIn(out, folder)) {
            throw new ParameterException(
                    spec.commandLine(), "--out lies in the folder that is read; name a place beside it.");
        }
        if (workers < 1) {
            throw new ParameterException(spec.commandLine(), "--workers must be at least 1.");
        }
        if (out != null && jdbc == null) {
            try (Store store = Store.open(out)) {
                run(store, out.toString(), out.toString());
                if (format != null) {
                    format.export(store.connection(), Path.of(out + "." + format));
                }
            }
        } else if (jdbc != null && out == null && format == null) {
            try (Store store = Store.open(jdbc)) {
                run(store, "the database", "URL");
            }
        } else {
            throw new ParameterException(
                    spec.commandLine(),
                    "Say where the tables go: --out FILE, with or without --format, or --jdbc URL.");
        }
        return ExitCode.OK;
    }

    /** Else the store would be taken for a report that can't be read. */
    private static boolean isIn(Path file, Path folder) throws IOException {
        Path parent = file.toAbsolutePath().normalize().getParent();
        while (parent != null && !Files.exists(parent)) {
            parent = parent.getParent();
        }
        return parent != null && parent.toRealPath().startsWith(folder.toRealPath());
    }

    private void run(Store store, String shown, String asked) throws IOException {
        boolean visible = !quiet && Boolean.getBoolean(IN_TERMINAL);
        try (RunProgress progress = new RunProgress(folder, visible)) {
            ArchiveRun.run(folder, store, ArchiveReader.of(folder).withWorkers(workers), progress);
            if (!quiet) {
                progress.report(spec.commandLine().getErr(), shown, asked);
            }
        }
    }
}
