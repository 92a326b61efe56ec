package org.worksummary.command.fill;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.document.DocumentReader;
import org.worksummary.analysis.fill.FormField;
import org.worksummary.analysis.fill.PlaceholderForm;
import org.worksummary.command.table.TableCell;

/**
 * A list of values to fill in (填写值): a form that was filled in, or JSON of ids and values.
 *
 * <p>CSV may be in UTF-8 or, as spreadsheets in China write it, in GBK.
 */
public final class ValuesFile {
    private final Path file;
    private final List<GivenValue> values;
    private final @Nullable String sha256;

    private ValuesFile(Path file, List<GivenValue> values, @Nullable String sha256) {
        this.file = file;
        this.values = values;
        this.sha256 = sha256;
    }

    /**
     * Reads a list.
     *
     * @throws IOException if it can't be read; the message says what to do
     */
    public static ValuesFile read(Path file) throws IOException {
        FormFormat format = FormFormat.of(file);
        if (format == null) {
            throw new IOException(file + " is no list of values; give a .json, .csv or .xlsx file.");
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " does not exist; check the path.");
        }
        return switch (format) {
            case JSON -> json(file);
            case CSV -> new ValuesFile(file, rows(file, csv(file)), null);
            case XLSX -> new ValuesFile(file, rows(file, workbook(file)), null);
        };
    }

    /**
     * {@return the values by their ids}
     *
     * @throws IOException if the list was made for another text
     */
    public Map<String, String> valuesFor(PlaceholderForm form) throws IOException {
        if (sha256 != null && !sha256.equals(form.source().sha256())) {
            throw new IOException(file + " was made for another version of "
                    + form.source().name() + "; write a new list with --list.");
        }
        Map<String, String> byId = new LinkedHashMap<>();
        for (GivenValue value : values) {
            FormField field = form.field(value.id()).orElse(null);
            if (field != null && !value.fits(field)) {
                throw new IOException(file + ": " + value.id() + " is not at line " + value.line() + ", column "
                        + value.column() + " any more; write a new list with --list.");
            }
            byId.put(value.id(), value.value());
        }
        return byId;
    }

    private static ValuesFile json(Path file) throws IOException {
        JsonNode root;
        try (InputStream in = Files.newInputStream(file)) {
            root = JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build()
                    .readTree(in);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new IOException(file + ":" + line + ": no JSON: " + e.getOriginalMessage(), e);
        }
        List<GivenValue> values = new ArrayList<>();
        if (root.path("placeholders").isArray()) {
            for (JsonNode node : root.path("placeholders")) {
                values.add(new GivenValue(node.path("id").asText(), text(file, node.path("value")), null, null, null));
            }
            String sha256 = root.path("sha256").asText("");
            return new ValuesFile(file, unique(file, values), sha256.isEmpty() ? null : sha256);
        }
        if (!root.isObject()) {
            throw new IOException(file + " must have ids and values: {\"p1\": \"36\"}");
        }
        for (Map.Entry<String, JsonNode> entry : root.properties()) {
            values.add(new GivenValue(entry.getKey(), text(file, entry.getValue()), null, null, null));
        }
        return new ValuesFile(file, values, null);
    }

    private static String text(Path file, JsonNode value) throws IOException {
        if (value.isContainerNode()) {
            throw new IOException(file + ": a value must be a text or a number: " + value);
        }
        if (value.isNumber()) {
            return value.decimalValue().toPlainString();
        }
        return value.isMissingNode() || value.isNull() ? "" : value.asText();
    }

    private static List<List<String>> csv(Path file) throws IOException {
        String text = DocumentReader.create().read(file).text();
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                rows.add(row.getFields().stream().map(TableCell::textOf).toList());
            }
        } catch (CsvParseException e) {
            throw new IOException(file + ": no CSV: " + e.getMessage(), e);
        }
        return rows;
    }

    private static List<List<String>> workbook(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in, new ReadingOptions(true, false))) {
            for (Row row : workbook.getFirstSheet().read()) {
                List<String> cells = new ArrayList<>();
                for (Cell cell : row) {
                    cells.add(cell == null ? "" : TableCell.textOf(text(cell)));
                }
                rows.add(cells);
            }
        } catch (IOException | ExcelReaderException e) {
            throw new IOException(file + ": no Excel workbook (.xlsx): " + e.getMessage(), e);
        }
        return rows;
    }

    /** A number as it is meant: 0.956 in a cell that shows percentages is 95.6%. */
    private static String text(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        BigDecimal number = cell.asNumber();
        String format = cell.getDataFormatString();
        boolean percent = format != null && format.contains("%");
        return percent
                ? number.movePointRight(2).stripTrailingZeros().toPlainString() + "%"
                : number.stripTrailingZeros().toPlainString();
    }

    private static List<GivenValue> rows(Path file, List<List<String>> rows) throws IOException {
        if (rows.isEmpty() || !rows.get(0).contains("id") || !rows.get(0).contains("value")) {
            throw new IOException(file + " must have the columns id and value in its first line.");
        }
        List<String> head = rows.get(0);
        List<GivenValue> values = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            String id = cell(head, row, "id");
            if (id != null && !id.isBlank()) {
                String value = cell(head, row, "value");
                values.add(new GivenValue(
                        id.strip(),
                        value == null ? "" : value,
                        cell(head, row, "line"),
                        cell(head, row, "column"),
                        cell(head, row, "text")));
            }
        }
        return unique(file, values);
    }

    private static @Nullable String cell(List<String> head, List<String> row, String column) {
        int index = head.indexOf(column);
        return index < 0 || index >= row.size() ? null : row.get(index);
    }

    private static List<GivenValue> unique(Path file, List<GivenValue> values) throws IOException {
        Set<String> ids = new HashSet<>();
        for (GivenValue value : values) {
            if (!ids.add(value.id())) {
                throw new IOException(file + " has " + value.id() + " twice; keep one line for each.");
            }
        }
        return values;
    }
}
