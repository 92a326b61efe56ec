package org.worksummary.analysis.internal.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Words with their parts of speech, as in {@code 发放/v {资料/n}}, after what they stand before or behind and what they are.
 *
 * @param line the line as written
 * @param figure what the words lead to or follow
 * @param kind what they are
 * @param start where the noun begins that stands in {}, or -1
 * @param end where it ends, or -1
 * @param words the words
 */
record TaggedWords(String line, String figure, Phrase.Kind kind, int start, int end, WordRow words) {

    static List<TaggedWords> read(String resource) {
        try (InputStream in = TaggedWords.class.getResourceAsStream(resource)) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return all.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(TaggedWords::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TaggedWords parse(String line) {
        String[] fields = line.split(" ", -1);
        StringBuilder text = new StringBuilder();
        List<Integer> ends = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        int start = -1;
        int end = -1;
        for (int i = 2; i < fields.length; i++) {
            String field = fields[i];
            if (field.startsWith("{")) {
                start = text.length();
                field = field.substring(1);
            }
            int slash = field.indexOf('/');
            text.append(field, 0, slash);
            ends.add(text.length());
            tags.add(field.substring(slash + 1).replace("}", ""));
            if (field.endsWith("}")) {
                end = text.length();
            }
        }
        TextView view = TextView.of(text.toString());
        NounWords kinds = new NounWords();
        WordRow words = WordRow.at(view, 0);
        for (int i = 0; i < ends.size(); i++) {
            words.add(ends.get(i), kinds.kinds(view, words.end(), ends.get(i), tags.get(i)));
        }
        return new TaggedWords(line, fields[0], Phrase.Kind.valueOf(fields[1]), start, end, words);
    }

    /** {@return whether that is what is marked, to the character} */
    boolean agrees(Phrase found) {
        boolean bounds = start < 0 || found.start() == start && found.end() == end;
        return found.kind() == kind && bounds;
    }

    /** {@return what was found, for messages} */
    String show(Phrase found) {
        return line + " found " + found.kind() + " " + words.view().subSequence(found.start(), found.end());
    }
}
