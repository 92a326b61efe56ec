package org.worksummary.command.check;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.Rule;
import org.worksummary.text.Severity;

/**
 * The settings of a folder (检查配置), from the {@code [check]} table of its {@code .worksummary.toml}.
 *
 * @param off ids of the rules that are switched off
 * @param severity the lowest severity that is reported, or {@code null} where it is not set
 */
public record CheckConfig(Set<String> off, @Nullable Severity severity) {
    /** The name of the file. */
    public static final String FILE_NAME = ".worksummary.toml";

    private static final CheckConfig NONE = new CheckConfig(Set.of(), null);

    /** Copies the set. */
    public CheckConfig {
        off = Set.copyOf(off);
    }

    /**
     * Looks for the settings of a document.
     *
     * @param document the document, or {@code null} for the standard input
     * @return those of the nearest folder above it that has a file with settings; none if no folder has
     * @throws IOException if the file is wrong; the message names the file
     */
    public static CheckConfig near(@Nullable Path document) throws IOException {
        Path start = document == null ? Path.of(FILE_NAME) : document;
        for (Path folder = start.toAbsolutePath().normalize().getParent();
                folder != null;
                folder = folder.getParent()) {
            Path file = folder.resolve(FILE_NAME);
            if (Files.isRegularFile(file)) {
                return read(file);
            }
        }
        return NONE;
    }

    /**
     * Reads a file with settings.
     *
     * @return the settings
     * @throws IOException if it can't be read, is no TOML or says something unknown; the message names the file
     */
    public static CheckConfig read(Path file) throws IOException {
        String text;
        try {
            text = Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IOException(file + " can't be read; check the path and its permissions.", e);
        }
        try {
            return of(file, new TomlMapper().readTree(text));
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new IOException(file + ":" + line + ": no TOML: " + e.getOriginalMessage(), e);
        }
    }

    private static CheckConfig of(Path file, JsonNode root) throws IOException {
        for (Map.Entry<String, JsonNode> entry : root.properties()) {
            if (!entry.getKey().equals("check")) {
                throw new IOException(file + ": unknown: " + entry.getKey() + "; the settings stand under [check].");
            }
        }
        Set<String> off = new HashSet<>();
        Severity severity = null;
        for (Map.Entry<String, JsonNode> entry : root.path("check").properties()) {
            JsonNode value = entry.getValue();
            switch (entry.getKey()) {
                case "off" -> off.addAll(rules(file, value));
                case "severity" -> severity = severity(file, value);
                default ->
                    throw new IOException(file + ": unknown: " + entry.getKey()
                            + "; [check] has off = [\"…\"] and severity = \"…\".");
            }
        }
        return new CheckConfig(off, severity);
    }

    private static Set<String> rules(Path file, JsonNode value) throws IOException {
        Set<String> rules = new HashSet<>();
        for (JsonNode rule : value) {
            if (!rule.isTextual() || Rule.find(rule.asText()).isEmpty()) {
                throw new IOException(file + ": no such rule: " + rule.asText());
            }
            rules.add(rule.asText());
        }
        if (!value.isArray()) {
            throw new IOException(file + ": off must be a list of rules: off = [\"text.width\"]");
        }
        return rules;
    }

    private static Severity severity(Path file, JsonNode value) throws IOException {
        for (Severity severity : Severity.values()) {
            if (severity.name().toLowerCase(Locale.ROOT).equals(value.asText())) {
                return severity;
            }
        }
        throw new IOException(file + ": severity must be error, warning or info, not " + value.asText());
    }
}
