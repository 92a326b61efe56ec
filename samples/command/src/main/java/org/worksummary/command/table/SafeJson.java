package org.worksummary.command.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.worksummary.command.page.Visible;

/** JSON that may be shown in a terminal: what would steer it is written as an escape, which means the same. */
public final class SafeJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final ObjectWriter WRITER =
            MAPPER.writer().with(SerializationFeature.INDENT_OUTPUT).with(new Escapes());

    private SafeJson() {}

    /** {@return the tree on many lines, the last of them ended} */
    public static String write(JsonNode tree) {
        try {
            return WRITER.writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree that can't be written", e);
        }
    }

    /** The usual escapes, and one for every character that is not {@link Visible}. */
    private static final class Escapes extends CharacterEscapes {
        private static final long serialVersionUID = 1;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = CharacterEscapes.standardAsciiEscapesForJSON();
            codes[0x7F] = ESCAPE_STANDARD;
            return codes;
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int c) {
            String text = String.valueOf((char) c);
            return Visible.of(text).equals(text)
                    ? null
                    : new SerializedString(String.format(Locale.ROOT, "\\u%04X", c));
        }
    }
}
