package org.worksummary.spark;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the subcommand {@code spark}: on this machine, or on a cluster by {@code spark-submit}. */
@Command(
        name = "worksummary spark",
        mixinStandardHelpOptions = true,
        description = "Reads all work summaries (工作总结) of a folder with Spark, and writes the tables as Parquet.",
        footer = {
            "",
            "DIR and FOLDER may be on any file system that Hadoop knows, such as hdfs://… and s3a://….",
            "worksummary query FOLDER asks the tables. On a cluster: spark-submit worksummary-spark.jar DIR --out FOLDER",
            "Exit codes: 0 done, files that could not be read included; they stand in the table ledger; 2 bad usage,",
            "or the job failed."
        })
public final class SparkArchive implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", description = "The folder with the reports.")
    private String in = "";

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            required = true,
            description =
                    "Where the tables go, a folder report.parquet, item.parquet … for each; those there are replaced.")
    private String out = "";

    @Option(
            names = "--cores",
            paramLabel = "N",
            description = "How many cores of this machine to use; default: all. Not for spark-submit.")
    private @Nullable Integer cores;

    private SparkArchive() {}

    /** Runs the subcommand and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int exit = commandLine(err).execute(args);
        if (exit != ExitCode.OK) {
            System.exit(exit);
        }
    }

    static CommandLine commandLine(PrintWriter err) {
        CommandLine line = new CommandLine(new SparkArchive());
        line.setErr(err);
        line.setParameterExceptionHandler((e, args) -> complain(line, e));
        line.setExecutionExceptionHandler((e, command, parsed) -> complain(line, e));
        return line;
    }

    private static int complain(CommandLine line, Exception e) {
        String message = String.valueOf(e.getMessage());
        line.getErr().println("worksummary: " + message.lines().findFirst().orElse(""));
        return ExitCode.USAGE;
    }

    @Override
    public Integer call() throws IOException {
        long begun = System.nanoTime();
        try (SparkSession spark = SparkSession.builder().config(configuration()).getOrCreate()) {
            HadoopFolder folder = HadoopFolder.of(in, spark.sparkContext().hadoopConfiguration());
            if (folder.holds(out)) {
                throw new ParameterException(
                        spec.commandLine(), "--out lies in the folder that is read; name a place beside it.");
            }
            report(SparkRun.run(spark, folder, out), (System.nanoTime() - begun) / 1e9);
        }
        return ExitCode.OK;
    }

    private SparkConf configuration() {
        SparkConf configuration =
                new SparkConf().setAppName("worksummary archive").set("spark.sql.datetime.java8API.enabled", "true");
        if (configuration.contains("spark.master")) {
            if (cores != null) {
                throw new ParameterException(
                        spec.commandLine(), "--cores is for this machine only; tell spark-submit instead.");
            }
            return configuration;
        }
        if (cores != null && cores < 1) {
            throw new ParameterException(spec.commandLine(), "--cores must be at least 1.");
        }
        return configuration
                .setMaster(cores == null ? "local[*]" : "local[" + cores + "]")
                .setIfMissing("spark.driver.host", "localhost")
                .setIfMissing("spark.driver.bindAddress", "127.0.0.1")
                .setIfMissing("spark.ui.enabled", "false");
    }

    private void report(Map<String, Long> statuses, double seconds) {
        long files = statuses.values().stream().mapToLong(Long::longValue).sum();
        PrintWriter err = spec.commandLine().getErr();
        err.println("worksummary: " + files + " files in " + Math.round(seconds * 10) / 10.0 + " s ("
                + Math.round(files / Math.max(seconds, 0.001)) + "/s): "
                + statuses.entrySet().stream()
                        .map(each -> each.getValue() + " " + each.getKey())
                        .collect(Collectors.joining(", "))
                + "; tables in " + out);
        if (statuses.keySet().stream().anyMatch(status -> !status.equals("ok"))) {
            err.println("worksummary: what could not be read: worksummary query " + out + " --named failures");
        }
    }
}
