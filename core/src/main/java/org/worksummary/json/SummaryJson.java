package org.worksummary.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.worksummary.model.WorkSummary;

/**
 * Writes and reads the JSON form (JSON 格式) of a work summary.
 *
 * <p>What is written reads back as an equal summary. The form is described by {@link #schema() a JSON Schema}. Offsets
 * are UTF-16 code units into {@code source.text}. The same summary always gives the same characters, with {@code \n} as
 * the line end where lines are written at all.
 *
 * <p>Reading passes over fields it does not know and takes a missing list for an empty one. What is malformed, has a
 * wrong type, an offset outside the text, a {@code text} that is not its stretch of the source, or an id that nothing
 * has, is refused with a {@link JsonFormatException} that names the place.
 *
 * <p>Sections may be nested up to 400 deep; a deeper summary can't be written.
 */
public final class SummaryJson {
    /** The version of the form that is written. */
    public static final String SCHEMA_VERSION = "1.0";

    static final String SCHEMA_MAJOR = "1.";

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final ObjectReader READER =
            new JsonMapper(FACTORY).reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private SummaryJson() {}

    /** {@return the summary as JSON on one line} */
    public static String write(WorkSummary summary) {
        return write(summary, JsonOptions.defaults());
    }

    /** {@return the summary as JSON on many lines, for people} */
    public static String writePretty(WorkSummary summary) {
        return write(summary, JsonOptions.defaults().withIndentation());
    }

    /** {@return the summary as JSON that looks as the options say} */
    public static String write(WorkSummary summary, JsonOptions options) {
        StringWriter target = new StringWriter(summary.source().length() + 1024);
        try {
            write(summary, target, options);
        } catch (IOException e) {
            throw new IllegalArgumentException("the summary can't be written as JSON: " + e.getMessage(), e);
        }
        return target.toString();
    }

    /** Writes the summary as JSON on one line. The target is flushed and stays open. */
    public static void write(WorkSummary summary, Writer target) throws IOException {
        write(summary, target, JsonOptions.defaults());
    }

    /** Writes the summary as JSON on many lines. The target is flushed and stays open. */
    public static void writePretty(WorkSummary summary, Writer target) throws IOException {
        write(summary, target, JsonOptions.defaults().withIndentation());
    }

    /** Writes the summary as JSON on one line, in UTF-8. The target is flushed and stays open. */
    public static void write(WorkSummary summary, OutputStream target) throws IOException {
        write(summary, new OutputStreamWriter(target, StandardCharsets.UTF_8), JsonOptions.defaults());
    }

    /** Writes the summary as JSON on many lines, in UTF-8. The target is flushed and stays open. */
    public static void writePretty(WorkSummary summary, OutputStream target) throws IOException {
        write(
                summary,
                new OutputStreamWriter(target, StandardCharsets.UTF_8),
                JsonOptions.defaults().withIndentation());
    }

    /** Writes the summary as JSON that looks as the options say, in UTF-8. The target is flushed and stays open. */
    public static void write(WorkSummary summary, OutputStream target, JsonOptions options) throws IOException {
        write(summary, new OutputStreamWriter(target, StandardCharsets.UTF_8), options);
    }

    /** Writes the summary as JSON that looks as the options say. The target is flushed and stays open. */
    public static void write(WorkSummary summary, Writer target, JsonOptions options) throws IOException {
        Writer escaping = new EscapingWriter(target);
        try (JsonGenerator generator =
                FACTORY.createGenerator(escaping).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
            if (options.indented()) {
                generator.setPrettyPrinter(printer());
            }
            LocationWriter locations = options.locations() ? new LocationWriter(generator, summary.source()) : null;
            new SummaryWriter(generator, locations).write(summary);
        }
    }

    /**
     * Reads a summary.
     *
     * @throws JsonFormatException if the text is no summary in JSON
     */
    public static WorkSummary read(String json) {
        try {
            return read(new StringReader(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a summary; the reader is read to its end and stays open.
     *
     * @throws JsonFormatException if the text is no summary in JSON
     */
    public static WorkSummary read(Reader json) throws IOException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            return read(parser);
        }
    }

    /**
     * Reads a summary in UTF-8, UTF-16 or UTF-32; the stream is read to its end and stays open.
     *
     * @throws JsonFormatException if the bytes are no summary in JSON
     */
    public static WorkSummary read(InputStream json) throws IOException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            return read(parser);
        }
    }

    /** {@return the JSON Schema (draft 2020-12) that every written summary is valid against} */
    public static String schema() {
        try (InputStream in = SummaryJson.class.getResourceAsStream("work-summary.schema.json")) {
            if (in == null) {
                throw new IllegalStateException("the schema is missing from this build of the library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DefaultPrettyPrinter printer() {
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    private static WorkSummary read(JsonParser parser) throws IOException {
        parser.disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);
        JsonNode document;
        try {
            document = READER.readTree(parser);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new JsonFormatException("$", "malformed JSON" + where + ": " + e.getOriginalMessage(), e);
        }
        if (document == null) {
            throw new JsonFormatException("$", "there is nothing to read");
        }
        return SummaryReader.read(document);
    }
}
