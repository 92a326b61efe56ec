package org.worksummary.archive.command;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The named questions (常用查询) of {@code questions.sql}.
 *
 * <p>Each begins with a line {@code -- name: what it answers} and ends before the next. A {@code ?} in it is filled with
 * a word that {@code --about} gives.
 */
final class Questions {

    /**
     * A named question.
     *
     * @param about what it answers, in a few words
     * @param sql its SQL
     */
    record Question(String about, String sql) {
        /** {@return the number of places for the word of {@code --about}} */
        int words() {
            return (int) sql.chars().filter(c -> c == '?').count();
        }
    }

    private Questions() {}

    /** {@return the questions by name, in order} */
    static Map<String, Question> all() throws IOException {
        try (InputStream in = Questions.class.getResourceAsStream("questions.sql")) {
            if (in == null) {
                throw new IllegalStateException("questions.sql is missing");
            }
            Map<String, Question> questions = new LinkedHashMap<>();
            String name = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("-- ")) {
                    int colon = line.indexOf(": ");
                    name = line.substring(3, colon);
                    questions.put(name, new Question(line.substring(colon + 2), ""));
                } else {
                    questions.computeIfPresent(name, (n, q) -> new Question(q.about(), q.sql() + line + "\n"));
                }
            }
            return questions;
        }
    }
}
