package org.worksummary.analysis.internal.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a word list that is shipped as a data file.
 *
 * <p>One entry a line, its fields separated by a TAB; what follows a # at the beginning of a line is a remark; empty
 * lines are skipped.
 */
public final class Lexicon {
    private static final String FOLDER = "/org/worksummary/analysis/lexicon/";

    private Lexicon() {}

    /**
     * Reads a list.
     *
     * @param name the file's name in the lexicon folder
     * @return its entries in order, each split into its fields
     * @throws IllegalStateException if the jar has no such file
     */
    public static List<List<String>> read(String name) {
        InputStream in = Lexicon.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalStateException("the jar lacks " + FOLDER + name);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<List<String>> entries = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '#') {
                    entries.add(fields(line));
                }
            }
            return List.copyOf(entries);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the first field of each entry} */
    public static List<String> words(String name) {
        return read(name).stream().map(fields -> fields.get(0)).toList();
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            fields.add(line.substring(from, tab));
            from = tab + 1;
        }
        fields.add(line.substring(from));
        return List.copyOf(fields);
    }
}
