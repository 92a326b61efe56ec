package org.worksummary.archive.store;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.worksummary.analysis.SummaryParser;
import org.worksummary.model.WorkSummary;

/**
 * Names the version of the parser (解析器版本) by what it is made of.
 *
 * <p>It is a digest of the classes and word lists of the library, so that any change of them makes the reports be parsed
 * again, and none is forgotten because a number was not raised.
 */
final class ParserVersion {
    private static final int DIGITS = 16;

    private ParserVersion() {}

    static String current() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Class<?> part : List.of(WorkSummary.class, SummaryParser.class)) {
                add(digest, part);
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, Class<?> part) throws IOException {
        CodeSource source = part.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IOException("it can't be told where the parser was loaded from");
        }
        Path place;
        try {
            place = Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException("it can't be told where the parser was loaded from", e);
        }
        if (Files.isDirectory(place)) {
            addAll(digest, place);
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                addAll(digest, jar.getPath("/"));
            }
        }
    }

    private static void addAll(MessageDigest digest, Path root) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(root)) {
            files = found.filter(Files::isRegularFile)
                    .filter(file -> !root.relativize(file).startsWith("META-INF"))
                    .sorted((a, b) -> name(root, a).compareTo(name(root, b)))
                    .toList();
        }
        for (Path file : files) {
            digest.update(name(root, file).getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(file));
        }
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
