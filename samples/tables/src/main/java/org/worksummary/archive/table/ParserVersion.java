package org.worksummary.archive.table;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.worksummary.analysis.SummaryParser;
import org.worksummary.model.WorkSummary;

/**
 * Names the version of the parser (解析器版本) by what it is made of.
 *
 * <p>It is a digest of the classes and word lists of the library, so that any change of them makes the reports be parsed
 * again, and none is forgotten because a number was not raised.
 */
public final class ParserVersion {
    private static final int DIGITS = 16;
    private static final String LIBRARY = "org/worksummary/";

    /** Packages of programs, which may stand in one jar with the library. */
    private static final List<String> PROGRAMS = List.of(LIBRARY + "archive/", LIBRARY + "spark/");

    private ParserVersion() {}

    /**
     * {@return the version of the parser in this program; the same whether the library is in folders, in jars of its own or
     * in one jar with other programs}
     */
    public static String current() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Set<Path> places = new LinkedHashSet<>();
            for (Class<?> part : List.of(WorkSummary.class, SummaryParser.class)) {
                places.add(place(part));
            }
            SortedMap<String, byte[]> files = new TreeMap<>();
            for (Path place : places) {
                if (Files.isDirectory(place)) {
                    addAll(files, place);
                } else {
                    try (FileSystem jar = FileSystems.newFileSystem(place)) {
                        addAll(files, jar.getPath("/"));
                    }
                }
            }
            files.forEach((name, bytes) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(bytes);
            });
            return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Path place(Class<?> part) throws IOException {
        CodeSource source = part.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IOException("it can't be told where the parser was loaded from");
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException("it can't be told where the parser was loaded from", e);
        }
    }

    private static void addAll(SortedMap<String, byte[]> files, Path root) throws IOException {
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = name(root, file);
                if (name.startsWith(LIBRARY) && PROGRAMS.stream().noneMatch(name::startsWith)) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        }
    }

    private static String name(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
