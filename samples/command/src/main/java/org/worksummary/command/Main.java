package org.worksummary.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Runs the command with the streams of the process; what it writes is UTF-8 whatever the locale. */
public final class Main {
    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        CommandLine command = Worksummary.commandLine(args.length == 0 ? "" : args[0], System.in, out, err);
        int exitCode = command.execute(args);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }
}
