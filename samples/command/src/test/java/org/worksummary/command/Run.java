package org.worksummary.command;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/**
 * One run of the command in this process.
 *
 * @param exitCode its exit code
 * @param out what it wrote to the standard output
 * @param err what it wrote to the standard error
 */
record Run(int exitCode, String out, String err) {

    /** Runs the command with an empty standard input. */
    static Run of(Object... args) {
        return withInput(new byte[0], args);
    }

    /** Runs the command. */
    static Run withInput(byte[] in, Object... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = new String[args.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = args[i].toString();
        }
        int exitCode = Worksummary.commandLine(
                        words.length == 0 ? "" : words[0],
                        new ByteArrayInputStream(in),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true))
                .execute(words);
        return new Run(exitCode, out.toString(), err.toString());
    }

    /** The sample reports of the project. */
    static Path samples() {
        return Path.of("..", "reports");
    }
}
