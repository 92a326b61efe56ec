package org.worksummary.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.model.Normalized;
import org.worksummary.model.Value;
import org.worksummary.text.Text;

/** Writes single fields of JSON objects; a field that has nothing to say is left out. */
final class FieldWriter {
    private final JsonGenerator out;
    private final @Nullable LocationWriter locations;

    /** Makes a writer that writes no locations if it is given none to write them. */
    FieldWriter(JsonGenerator out, @Nullable LocationWriter locations) {
        this.out = out;
        this.locations = locations;
    }

    void begin() throws IOException {
        out.writeStartObject();
    }

    void begin(String name) throws IOException {
        out.writeObjectFieldStart(name);
    }

    void end() throws IOException {
        out.writeEndObject();
    }

    void beginList(String name) throws IOException {
        out.writeArrayFieldStart(name);
    }

    void endList() throws IOException {
        out.writeEndArray();
    }

    void string(String name, @Nullable String value) throws IOException {
        if (value != null) {
            out.writeStringField(name, value);
        }
    }

    void constant(String name, @Nullable Enum<?> value) throws IOException {
        if (value != null) {
            out.writeStringField(name, value.name());
        }
    }

    void date(String name, @Nullable LocalDate value) throws IOException {
        if (value != null) {
            out.writeStringField(name, value.toString());
        }
    }

    void integer(String name, int value) throws IOException {
        out.writeNumberField(name, value);
    }

    void fraction(String name, double value) throws IOException {
        out.writeNumberField(name, value);
    }

    void flag(String name, boolean value) throws IOException {
        out.writeBooleanField(name, value);
    }

    /** Writes the fields text, start and end into the object that is open. */
    void place(Text at) throws IOException {
        out.writeStringField("text", at.toString());
        span(at.start(), at.end());
    }

    /** Writes the fields start and end into the object that is open, and where it stands, if that was asked for. */
    void span(int start, int end) throws IOException {
        out.writeNumberField("start", start);
        out.writeNumberField("end", end);
        if (locations != null) {
            locations.write(start);
        }
    }

    void text(String name, @Nullable Text at) throws IOException {
        if (at != null) {
            begin(name);
            place(at);
            end();
        }
    }

    void texts(String name, List<Text> texts) throws IOException {
        beginList(name);
        for (Text at : texts) {
            begin();
            place(at);
            end();
        }
        endList();
    }

    void strings(String name, List<String> values) throws IOException {
        beginList(name);
        for (String value : values) {
            out.writeString(value);
        }
        endList();
    }

    /** Writes value, or min and max, or placeholder into the object that is open. */
    void value(Value value) throws IOException {
        if (value instanceof Value.Single single) {
            string("value", single.number().toPlainString());
        } else if (value instanceof Value.Range range) {
            string("min", range.min().toPlainString());
            string("max", range.max().toPlainString());
        } else if (value instanceof Value.Masked masked) {
            string("placeholder", masked.placeholder());
        }
    }

    void normalized(String name, @Nullable Normalized normalized) throws IOException {
        if (normalized != null) {
            begin(name);
            value(normalized.value());
            string("unit", normalized.unit());
            end();
        }
    }
}
