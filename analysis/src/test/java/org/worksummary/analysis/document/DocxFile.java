package org.worksummary.analysis.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a .docx by hand for the tests, part by part. */
final class DocxFile {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final StringBuilder relationships = new StringBuilder();

    /** A document with this inside its body. */
    static DocxFile of(String body) {
        DocxFile file = new DocxFile();
        file.parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + override("/word/document.xml", "document.main")
                        + override("/word/styless.xml", "styles")
                        + override("/word/numberingn.xml", "numbering")
                        + "</Types>");
        file.parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"rId1\" Type=\"" + TYPE
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        file.parts.put("word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
        return file;
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"application/vnd.openxmlformats-officedocument"
                + ".wordprocessingml." + type + "+xml\"/>";
    }

    /** Adds a part that the document refers to: styles, numbering, footnotes, header … */
    DocxFile with(String type, String id, String element, String content) {
        String name = type + id + ".xml";
        parts.put("word/" + name, "<w:" + element + " " + W + ">" + content + "</w:" + element + ">");
        relationships.append("<Relationship Id=\"" + id + "\" Type=\"" + TYPE + type + "\" Target=\"" + name + "\"/>");
        return this;
    }

    DocxFile withStyles(String styles) {
        return with("styles", "s", "styles", styles);
    }

    DocxFile withNumbering(String numbering) {
        return with("numbering", "n", "numbering", numbering);
    }

    byte[] bytes() {
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + relationships
                        + "</Relationships>");
        return Archives.zip(parts.entrySet().stream()
                .flatMap(part -> Stream.of(part.getKey(), part.getValue()))
                .toArray(String[]::new));
    }

    /** A paragraph of the text. */
    static String p(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    /** A paragraph of a list. */
    static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list
                + "\"/></w:numPr></w:pPr>" + run(text) + "</w:p>";
    }

    /** A paragraph of a style. */
    static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text) + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A table; cells of a row are parted by |. */
    static String table(String... rows) {
        return Stream.of(rows)
                .map(row -> Stream.of(row.split("\\|", -1))
                        .map(cell -> "<w:tc>" + p(cell) + "</w:tc>")
                        .collect(Collectors.joining("", "<w:tr>", "</w:tr>")))
                .collect(Collectors.joining("", "<w:tbl>", "</w:tbl>"));
    }

    /** A level of a list. */
    static String level(int index, int start, String format, String text, String more) {
        return "<w:lvl w:ilvl=\"" + index + "\"><w:start w:val=\"" + start + "\"/><w:numFmt w:val=\"" + format + "\"/>"
                + more + "<w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    static String abstractList(int id, String levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + levels + "</w:abstractNum>";
    }

    static String list(int id, int abstractId, String overrides) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + abstractId + "\"/>" + overrides + "</w:num>";
    }

    static String restart(int level, int start) {
        return "<w:lvlOverride w:ilvl=\"" + level + "\"><w:startOverride w:val=\"" + start + "\"/></w:lvlOverride>";
    }
}
