package org.worksummary.command.fill;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.fill.FormField;
import org.worksummary.analysis.fill.PlaceholderForm;
import org.worksummary.command.report.Labels;
import org.worksummary.command.table.CsvTable;
import org.worksummary.command.table.SafeJson;
import org.worksummary.command.table.TableCell;

/** The forms that a list of placeholders is written in. */
public enum FormFormat {
    /** For programs. */
    JSON {
        @Override
        public byte[] write(PlaceholderForm form) {
            ObjectNode root = JsonNodeFactory.instance.objectNode();
            root.put("file", form.source().name());
            root.put("sha256", form.source().sha256());
            root.putArray("placeholders");
            for (FormField field : form.fields()) {
                ObjectNode node = root.withArray("placeholders").addObject();
                node.put("id", field.id());
                node.put("line", field.position().line());
                node.put("column", field.position().column());
                node.put("text", field.placeholder().text());
                node.put("expects", field.expects().name());
                if (field.unit() != null) {
                    node.put("unit", field.unit());
                }
                node.put("context", field.context());
                node.put("value", "");
            }
            return SafeJson.write(root).getBytes(StandardCharsets.UTF_8);
        }
    },
    /** For any spreadsheet. */
    CSV {
        @Override
        public byte[] write(PlaceholderForm form) {
            return CsvTable.write(rows(form)).getBytes(StandardCharsets.UTF_8);
        }
    },
    /** For Excel and WPS. */
    XLSX {
        @Override
        public byte[] write(PlaceholderForm form) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (Workbook workbook = new Workbook(out, "worksummary", "1.0")) {
                Worksheet sheet = workbook.newWorksheet("placeholders");
                List<List<String>> rows = rows(form);
                for (int row = 0; row < rows.size(); row++) {
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        sheet.value(row, column, TableCell.of(rows.get(row).get(column)));
                    }
                }
            }
            return out.toByteArray();
        }
    };

    /** The columns of a table; a value is filled in by its id, the place and text tell whether the form still fits. */
    static final List<String> COLUMNS = List.of("id", "line", "column", "text", "expects", "unit", "context", "value");

    /** {@return the name as it is given on the command line} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the form that the name of a file ends in, or {@code null}} */
    public static @Nullable FormFormat of(Path file) {
        String name = Objects.toString(file.getFileName(), "").toLowerCase(Locale.ROOT);
        for (FormFormat format : values()) {
            if (name.endsWith("." + format)) {
                return format;
            }
        }
        return null;
    }

    /**
     * Writes a list of placeholders to fill in.
     *
     * @return the file's bytes
     * @throws IOException if it can't be written
     */
    public abstract byte[] write(PlaceholderForm form) throws IOException;

    private static List<List<String>> rows(PlaceholderForm form) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS);
        for (FormField field : form.fields()) {
            rows.add(List.of(
                    field.id(),
                    "" + field.position().line(),
                    "" + field.position().column(),
                    field.placeholder().text(),
                    Labels.of(field.expects()),
                    Objects.toString(field.unit(), ""),
                    field.context(),
                    ""));
        }
        return rows;
    }
}
