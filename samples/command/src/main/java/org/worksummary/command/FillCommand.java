package org.worksummary.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.SummaryParser;
import org.worksummary.analysis.document.DocumentReader;
import org.worksummary.analysis.fill.FillException;
import org.worksummary.analysis.fill.FillProblem;
import org.worksummary.analysis.fill.FormField;
import org.worksummary.analysis.fill.PlaceholderForm;
import org.worksummary.command.fill.FormFormat;
import org.worksummary.command.fill.ValuesFile;
import org.worksummary.command.page.Visible;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fills the placeholders of a work summary (工作总结) in from a list, or writes that list. */
@Command(
        name = "fill",
        mixinStandardHelpOptions = true,
        versionProvider = Worksummary.Version.class,
        description = "Fills the placeholders of a work summary in, or lists them as a form to fill in.",
        footer = {
            "",
            "What is filled in is written to a copy; every byte outside the placeholders stays as it is.",
            "Nothing is written if any value is wrong.",
            "Exit codes: 0 done, 2 bad usage, a value that is wrong, or a file that can't be read.",
            "Example: worksummary fill report.txt --list -o form.xlsx",
            "         worksummary fill report.txt --values form.xlsx -o filled.txt"
        })
final class FillCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The work summary.")
    private String file = "";

    @ArgGroup(multiplicity = "1")
    private Task task = new Task();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            description =
                    "Where to write. The default of a copy is NAME-filled beside FILE, which must not be there yet;"
                            + " that of a list is the standard output.")
    private @Nullable Path output;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            description = "The form of a list: json, csv or xlsx. Default: what -o ends in, or csv.")
    private @Nullable FormFormat format;

    /** What to do. */
    static final class Task {
        @Option(
                names = "--values",
                paramLabel = "VALUES",
                required = true,
                description = "Fill in the values of this .json, .csv or .xlsx file.")
        private @Nullable Path values;

        @Option(
                names = "--list",
                required = true,
                description = "Write the list of what is to be filled in, to be given to --values.")
        private boolean list;
    }

    @Override
    public Integer call() throws IOException {
        Path path = new Input(file).path();
        if (path == null) {
            throw new ParameterException(spec.commandLine(), "fill needs a file, not the standard input");
        }
        PlaceholderForm form = PlaceholderForm.of(
                SummaryParser.create().parse(DocumentReader.create().read(path)));
        return task.list ? list(path, form) : fill(path, form, ValuesFile.read(Objects.requireNonNull(task.values)));
    }

    private int list(Path path, PlaceholderForm form) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        FormFormat ending = output == null ? FormFormat.CSV : FormFormat.of(output);
        FormFormat chosen = format == null ? ending : format;
        if (chosen == null) {
            throw new ParameterException(spec.commandLine(), "Name the form: --format json, csv or xlsx");
        }
        byte[] bytes = chosen.write(form);
        if (output != null) {
            write(path, output, chosen == FormFormat.CSV ? withMark(bytes) : bytes);
        } else if (chosen == FormFormat.XLSX) {
            throw new ParameterException(spec.commandLine(), "A workbook needs a file: -o form.xlsx");
        } else {
            out.print(new String(bytes, StandardCharsets.UTF_8));
            out.flush();
        }
        return ExitCode.OK;
    }

    /** Excel takes CSV without a byte order mark for GBK. */
    private static byte[] withMark(byte[] bytes) {
        return ("\uFEFF" + new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private int fill(Path path, PlaceholderForm form, ValuesFile list) throws IOException {
        Map<String, String> values = list.valuesFor(form);
        byte[] filled;
        try {
            filled = form.fill(Files.readAllBytes(path), values);
        } catch (FillException e) {
            PrintWriter err = spec.commandLine().getErr();
            for (FillProblem problem : e.problems()) {
                String place = file + ":" + (problem.position() == null ? " " : "");
                err.println("worksummary: " + Visible.of(place + problem));
            }
            return ExitCode.USAGE;
        }
        Path target = output == null ? beside(path) : output;
        write(path, target, filled);
        PrintWriter out = spec.commandLine().getOut();
        out.println(Visible.of(target + ": " + said(form, values)));
        return ExitCode.OK;
    }

    private static String said(PlaceholderForm form, Map<String, String> values) {
        String left = form.fields().stream()
                .filter(field -> values.getOrDefault(field.id(), "").isBlank())
                .map(FillCommand::place)
                .collect(Collectors.joining(", "));
        long filled = values.values().stream().filter(value -> !value.isBlank()).count();
        return filled + " of " + form.fields().size() + " filled in" + (left.isEmpty() ? "." : "; left: " + left);
    }

    private static String place(FormField field) {
        return field.id() + " (" + field.position().line() + ":"
                + field.position().column() + ")";
    }

    private static Path beside(Path path) throws IOException {
        String name = Objects.toString(path.getFileName(), "");
        int dot = name.lastIndexOf('.');
        String filled = dot > 0 ? name.substring(0, dot) + "-filled" + name.substring(dot) : name + "-filled";
        Path target = path.resolveSibling(filled);
        if (Files.exists(target)) {
            throw new IOException(target + " is there already; choose another place with -o.");
        }
        return target;
    }

    /** Writes beside the target first, so that a target is either whole or untouched; what was read is never replaced. */
    private void write(Path source, Path target, byte[] bytes) throws IOException {
        for (Path read : Stream.of(source, task.values).filter(Objects::nonNull).toList()) {
            if (Files.exists(target) && Files.isSameFile(read, target)) {
                throw new IOException(target + " would be replaced; choose another place with -o.");
            }
        }
        if (Files.isDirectory(target)) {
            throw new IOException(target + " is a folder; name a file with -o.");
        }
        Path part = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.write(part, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileAlreadyExistsException e) {
            throw new IOException(part + " is in the way; remove it or choose another place with -o.", e);
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw new IOException("can't write " + target + "; choose another place with -o.", e);
        }
    }
}
