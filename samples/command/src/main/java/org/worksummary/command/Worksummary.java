package org.worksummary.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import org.worksummary.command.check.FindingsFormat;
import org.worksummary.command.fill.FormFormat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The {@code worksummary} command with its subcommands. */
@Command(
        name = "worksummary",
        mixinStandardHelpOptions = true,
        versionProvider = Worksummary.Version.class,
        description = "Turns Chinese work summaries (工作总结) into structured data.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Three more commands, archive, query and spark, for folders of reports, are built when first used.",
            "",
            "Exit codes: 0 done, 1 check found something, 2 bad usage or a file that can't be read.",
            "Example: worksummary parse samples/reports/culture-bureau-2023.txt"
        })
public final class Worksummary implements Runnable {

    /** When to write in colour. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            scope = ScopeType.INHERIT,
            description = "Write in colour: auto (in a terminal), always, never. Default: ${DEFAULT-VALUE}.")
    private Colour colour = Colour.AUTO;

    private Worksummary() {}

    /**
     * Makes the command.
     *
     * @param in what {@code -} reads
     * @param out where results go
     * @param err where complaints go, one line each
     * @return the command, ready to execute
     */
    public static CommandLine commandLine(InputStream in, PrintWriter out, PrintWriter err) {
        return commandLine("", in, out, err);
    }

    /**
     * Makes the command with the one subcommand that is asked for, which starts faster than all of them; with all where it is none.
     *
     * @param first the first word of the command line, or an empty string
     * @param in what {@code -} reads
     * @param out where results go
     * @param err where complaints go, one line each
     * @return the command, ready to execute
     */
    static CommandLine commandLine(String first, InputStream in, PrintWriter out, PrintWriter err) {
        Worksummary worksummary = new Worksummary();
        CommandLine command = new CommandLine(worksummary);
        switch (first) {
            case "parse" -> command.addSubcommand(new ParseCommand(worksummary, in));
            case "check" -> command.addSubcommand(new CheckCommand(worksummary, in));
            case "fill" -> command.addSubcommand(new FillCommand());
            default -> {
                command.addSubcommand(new ParseCommand(worksummary, in));
                command.addSubcommand(new CheckCommand(worksummary, in));
                command.addSubcommand(new FillCommand());
            }
        }
        command.registerConverter(Colour.class, word -> oneOf(Colour.values(), word));
        command.registerConverter(OutputFormat.class, word -> oneOf(OutputFormat.values(), word));
        command.registerConverter(FindingsFormat.class, word -> oneOf(FindingsFormat.values(), word));
        command.registerConverter(FormFormat.class, word -> oneOf(FormFormat.values(), word));
        // A file named @x must not be taken for a list of arguments.
        command.setExpandAtFiles(false);
        command.setOut(out);
        command.setErr(err);
        command.setParameterExceptionHandler(Worksummary::complain);
        command.setExecutionExceptionHandler((e, failed, result) -> {
            err.println("worksummary: " + Complaint.of(e));
            return CommandLine.ExitCode.USAGE;
        });
        return command;
    }

    private static <E extends Enum<E>> E oneOf(E[] values, String word) {
        for (E value : values) {
            if (value.toString().equalsIgnoreCase(word)) {
                return value;
            }
        }
        throw new TypeConversionException("expected one of " + Arrays.toString(values) + " but was '" + word + "'");
    }

    /** Whether to write in colour on the standard output. */
    boolean inColour() {
        return switch (colour) {
            case AUTO -> Ansi.AUTO.enabled();
            case ALWAYS -> true;
            case NEVER -> false;
        };
    }

    /** Whether colour was asked for, whatever the output is. */
    boolean alwaysInColour() {
        return colour == Colour.ALWAYS;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command: parse, check or fill");
    }

    private static int complain(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        StringBuilder line = new StringBuilder("worksummary: ").append(Complaint.of(e));
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            line.append("; did you mean ")
                    .append(unmatched.getSuggestions().get(0))
                    .append('?');
        }
        String help = command.getCommandSpec().qualifiedName() + " --help";
        command.getErr().println(line.append(" (see ").append(help).append(")"));
        return CommandLine.ExitCode.USAGE;
    }

    /** The version of the build. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            Properties properties = new Properties();
            try (InputStream in = Worksummary.class.getResourceAsStream("version.properties")) {
                if (in != null) {
                    properties.load(in);
                }
            }
            return new String[] {"worksummary " + properties.getProperty("version", "(unknown)")};
        }
    }
}
