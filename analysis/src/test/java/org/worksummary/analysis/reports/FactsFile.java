package org.worksummary.analysis.reports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the facts that are annotated for a report; reports/README.md says how they are written. */
final class FactsFile {
    private FactsFile() {}

    /** {@return the facts of a file, in its order} */
    static List<Fact> read(Path file) throws IOException {
        List<Fact> facts = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            try {
                facts.add(fact(line.split("\t", -1)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file.getFileName() + ", line " + number + ": " + e.getMessage(), e);
            }
        }
        return facts;
    }

    private static Fact fact(String[] fields) {
        if (fields.length < 3) {
            throw new IllegalArgumentException("a kind, a place and a text are needed");
        }
        boolean optional = fields[0].endsWith("?");
        Mark mark = Mark.of(optional ? fields[0].substring(0, fields[0].length() - 1) : fields[0]);
        List<String> values = Arrays.asList(fields).subList(3, fields.length);
        if (values.size() != (optional ? 0 : mark.fields().size())) {
            throw new IllegalArgumentException("a " + mark.word() + " has " + mark.fields() + ", not " + values);
        }
        String[] place = fields[1].split("-", -1);
        if (place.length != 2) {
            throw new IllegalArgumentException("a place is start-end, not " + fields[1]);
        }
        return new Fact(
                mark, optional, Integer.parseInt(place[0]), Integer.parseInt(place[1]), unescape(fields[2]), values);
    }

    /** {@return the text on one line; a text of blanks alone has \s for each, so that it can be seen} */
    static String escape(String text) {
        String line = text.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\t", "\\t");
        return line.isBlank() ? line.replace(" ", "\\s") : line;
    }

    private static String unescape(String text) {
        return text.indexOf('\\') < 0 ? text : text.translateEscapes();
    }
}
