package org.worksummary.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.worksummary.text.Location;
import org.worksummary.text.Origin.Cell;
import org.worksummary.text.Origin.Part;
import org.worksummary.text.SourceText;

/** Writes where a stretch begins: in the text, and in the file. */
final class LocationWriter {
    private final JsonGenerator out;
    private final SourceText source;

    LocationWriter(JsonGenerator out, SourceText source) {
        this.out = out;
        this.source = source;
    }

    /** Writes the fields into the object that is open. */
    void write(int offset) throws IOException {
        Location location = source.location(offset);
        out.writeNumberField("line", location.line());
        out.writeNumberField("column", location.column());
        if (location.page() != null) {
            out.writeNumberField("page", location.page());
        }
        if (location.paragraph() != null) {
            out.writeNumberField("paragraph", location.paragraph());
        }
        Cell cell = location.cell();
        if (cell != null) {
            out.writeObjectFieldStart("cell");
            out.writeNumberField("table", cell.table());
            out.writeNumberField("row", cell.row());
            out.writeNumberField("column", cell.column());
            out.writeEndObject();
        }
        if (location.part() != Part.BODY) {
            out.writeStringField("part", location.part().name());
        }
        if (location.automatic()) {
            out.writeBooleanField("automatic", true);
        }
    }
}
