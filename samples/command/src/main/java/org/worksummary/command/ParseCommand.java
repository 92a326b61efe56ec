package org.worksummary.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.SummaryParser;
import org.worksummary.analysis.document.DocumentException;
import org.worksummary.command.page.Visible;
import org.worksummary.model.WorkSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Parses work summaries (工作总结) and writes what was found. */
@Command(
        name = "parse",
        mixinStandardHelpOptions = true,
        versionProvider = Worksummary.Version.class,
        description = "Shows what a work summary says: outline, measures, problems, plans, figures, placeholders.",
        footer = {
            "",
            "A file is a Word or WPS document (.docx, .doc, .wps), a PDF document, a web page, rich text,",
            "OpenDocument text, or plain text in UTF-8, UTF-16, GBK (GB18030) or Big5; its content decides.",
            "What is written is UTF-8. A file that can't be read does not stop the others.",
            "Exit codes: 0 done, 2 bad usage or a file that can't be read."
        })
final class ParseCommand implements Callable<Integer> {
    private final Worksummary worksummary;
    private final InputStream in;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The work summaries; - reads the standard input.")
    private List<String> files = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (for a terminal), json (indented), jsonl (one line each), markdown."
                    + " Default: ${DEFAULT-VALUE}.")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(
            names = "--locations",
            description = "In JSON, say of every stretch where it stands: line and column, and in documents page,"
                    + " paragraph and table cell.")
    private boolean locations;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            description = "Write to a file; with several files, or if PATH ends in / or is a folder,"
                    + " to NAME.txt, .json, .jsonl or .md in it.")
    private @Nullable String path;

    ParseCommand(Worksummary worksummary, InputStream in) {
        this.worksummary = worksummary;
        this.in = in;
    }

    @Override
    public Integer call() throws IOException {
        if (locations && !format.isJson()) {
            throw new ParameterException(spec.commandLine(), "--locations goes with --format json or jsonl");
        }
        Output output = new Output(spec.commandLine().getOut(), path, files);
        boolean colour = output.isStandard() ? worksummary.inColour() : worksummary.alwaysInColour();
        SummaryParser parser = SummaryParser.create();
        PrintWriter err = spec.commandLine().getErr();
        int exitCode = ExitCode.OK;
        for (String file : files) {
            try {
                Input input = new Input(file);
                WorkSummary summary = parser.parse(input.read(in));
                output.write(input, format, format.write(summary, new OutputOptions(colour, locations)));
            } catch (IOException e) {
                err.println("worksummary: " + complaint(e));
                exitCode = ExitCode.USAGE;
            }
        }
        return exitCode;
    }

    private static String complaint(IOException e) {
        if (e instanceof DocumentException || !(e instanceof FileSystemException failed)) {
            return Complaint.of(e);
        }
        String why = failed instanceof AccessDeniedException ? "permission denied" : Complaint.of(failed);
        return "can't write " + Visible.of(failed.getFile()) + " (" + why + "); choose another place with -o.";
    }
}
