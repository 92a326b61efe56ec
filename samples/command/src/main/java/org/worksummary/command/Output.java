package org.worksummary.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: the standard output, one file, or a folder with a file for each document.
 *
 * <p>A path is a folder if there are several documents, if it ends in a slash, or if it is one already. Folders are
 * made where they are missing. A result never replaces a document that was read, nor another result of the same run.
 */
final class Output {
    private final PrintWriter out;
    private final @Nullable Path path;
    private final boolean folder;
    private final Map<Path, Input> written = new HashMap<>();
    private boolean first = true;

    Output(PrintWriter out, @Nullable String argument, int documents) throws IOException {
        this.out = out;
        this.path = argument == null ? null : new Input(argument).path();
        this.folder = path != null && (documents > 1 || endsInSlash(argument) || Files.isDirectory(path));
    }

    private static boolean endsInSlash(@Nullable String argument) {
        return argument != null && (argument.endsWith("/") || argument.endsWith("\\"));
    }

    /** Whether results go to the standard output. */
    boolean isStandard() {
        return path == null;
    }

    /** Writes the result for one document. */
    void write(Input input, OutputFormat format, String result) throws IOException {
        if (path == null) {
            if (!first && (format == OutputFormat.TEXT || format == OutputFormat.MARKDOWN)) {
                out.println();
            }
            first = false;
            out.print(result);
            out.flush();
            return;
        }
        Path target = folder ? path.resolve(input.stem() + "." + format.extension()) : path;
        check(input, target);
        makeFolder(target.toAbsolutePath().getParent());
        Files.writeString(target, result, StandardCharsets.UTF_8);
    }

    private void check(Input input, Path target) throws IOException {
        Path source = input.path();
        if (source != null && Files.exists(target) && Files.isSameFile(source, target)) {
            throw new IOException("the result of " + input + " would replace it; choose another place with -o.");
        }
        Input other = written.put(target, input);
        if (other != null) {
            throw new IOException("the results of " + other + " and " + input + " have the same name, " + target
                    + "; parse them one at a time.");
        }
    }

    private static void makeFolder(@Nullable Path parent) throws IOException {
        if (parent != null) {
            try {
                Files.createDirectories(parent);
            } catch (FileAlreadyExistsException e) {
                throw new IOException(parent + " is a file, not a folder; choose another place with -o.", e);
            }
        }
    }
}
