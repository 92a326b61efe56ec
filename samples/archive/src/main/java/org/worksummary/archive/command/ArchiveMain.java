package org.worksummary.archive.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.worksummary.archive.export.Visible;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the subcommands {@code archive} and {@code query}; the launcher starts it for them. */
@Command(
        name = "worksummary",
        mixinStandardHelpOptions = true,
        description = "From a folder of work summaries (工作总结) to tables one can query.",
        synopsisSubcommandLabel = "COMMAND")
public final class ArchiveMain implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private ArchiveMain() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int exitCode = commandLine(out, err).execute(args);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    /** Makes the command. */
    static CommandLine commandLine(PrintWriter out, PrintWriter err) {
        CommandLine command = new CommandLine(new ArchiveMain());
        command.addSubcommand(new ArchiveCommand());
        command.addSubcommand(new QueryCommand());
        // A folder named @x must not be taken for a list of arguments.
        command.setExpandAtFiles(false);
        command.setCaseInsensitiveEnumValuesAllowed(true);
        command.setOut(out);
        command.setErr(err);
        command.setParameterExceptionHandler((e, args) -> {
            String help = e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
            e.getCommandLine().getErr().println("worksummary: " + said(e) + " (see " + help + ")");
            return ExitCode.USAGE;
        });
        command.setExecutionExceptionHandler((e, failed, result) -> {
            err.println("worksummary: " + said(e));
            return ExitCode.USAGE;
        });
        return command;
    }

    private static String said(Exception e) {
        @Nullable String message = e.getMessage();
        if (message == null || !(e instanceof IOException || e instanceof ParameterException)) {
            return Visible.of(e.getClass().getSimpleName() + ": " + message);
        }
        return Visible.of(message.lines().findFirst().orElse(""));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing command: archive or query");
    }
}
