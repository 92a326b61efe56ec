package org.worksummary.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.document.DocumentReader;
import org.worksummary.text.SourceText;

/** A document named on the command line: a path, or {@code -} for the standard input. */
final class Input {
    private static final String STDIN = "stdin";

    private final String argument;

    Input(String argument) {
        this.argument = argument;
    }

    /** {@return the text of the document} */
    SourceText read(InputStream stdin) throws IOException {
        DocumentReader reader = DocumentReader.create();
        Path path = path();
        return path == null ? reader.read(STDIN, stdin) : reader.read(path);
    }

    /** {@return the file, or {@code null} for the standard input} */
    @Nullable
    Path path() throws IOException {
        if (argument.equals("-")) {
            return null;
        }
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new IOException("no path: " + argument + "; check the file's name.", e);
        }
    }

    /** {@return the name for a result, without an ending} */
    String stem() throws IOException {
        Path path = path();
        Path last = path == null ? null : path.getFileName();
        if (last == null) {
            return STDIN;
        }
        String name = last.toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** {@return the argument as given} */
    @Override
    public String toString() {
        return argument;
    }
}
