package org.worksummary.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: the standard output, one file, or a folder with a file for each document.
 *
 * <p>A path is a folder if there are several documents, if it ends in a slash, or if it is one already. Folders are
 * made where they are missing. A result never replaces one of the documents, nor another result of the same run.
 */
final class Output {
    private final PrintWriter out;
    private final @Nullable Path path;
    private final boolean folder;
    private final List<Input> documents;
    private final Map<Path, Input> written = new HashMap<>();
    private boolean first = true;

    Output(PrintWriter out, @Nullable String argument, List<String> documents) throws IOException {
        this.out = out;
        this.documents = documents.stream().map(Input::new).toList();
        this.path = argument == null ? null : new Input(argument).path();
        this.folder = path != null && (documents.size() > 1 || endsInSlash(argument) || Files.isDirectory(path));
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
        written.put(target.toRealPath(), input);
    }

    private void check(Input input, Path target) throws IOException {
        if (!Files.exists(target)) {
            return;
        }
        for (Input document : documents) {
            Path source = document.path();
            if (source != null && Files.exists(source) && Files.isSameFile(source, target)) {
                String what = document.toString().equals(input.toString()) ? "it" : document.toString();
                throw new IOException(
                        "the result of " + input + " would replace " + what + "; choose another place with -o.");
            }
        }
        Input other = written.get(target.toRealPath());
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
