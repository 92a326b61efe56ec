package org.worksummary.analysis.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.worksummary.analysis.document.DocxFile.item;
import static org.worksummary.analysis.document.DocxFile.p;
import static org.worksummary.analysis.document.DocxFile.run;
import static org.worksummary.analysis.document.DocxFile.styled;
import static org.worksummary.analysis.document.DocxFile.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.worksummary.analysis.Segmenter;
import org.worksummary.analysis.SoundParser;
import org.worksummary.analysis.SummaryParser;
import org.worksummary.analysis.document.DocumentException.Kind;
import org.worksummary.text.Origin;
import org.worksummary.text.Origin.Cell;
import org.worksummary.text.Origin.Part;
import org.worksummary.text.SourceText;
import org.worksummary.text.Text;

class DocxReaderTest {
    private final DocumentReader reader = DocumentReader.create();

    @Test
    void paragraphsTabsAndBreaks() throws IOException {
        SourceText source = read(
                p("青山镇2024年工作总结") + p("") + "<w:p><w:r><w:t>  收入</w:t><w:tab/><w:t>12</w:t><w:br/>"
                        + "<w:t>增长</w:t><w:noBreakHyphen/><w:t>8%</w:t></w:r></w:p><w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
        assertThat(source.text()).isEqualTo("青山镇2024年工作总结\n\n收入\t12\n增长-8%\n");
        assertThat(source.mediaType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(source.charset()).isNull();
    }

    @Test
    void everyStretchLeadsBackToItsParagraphAndCell() throws IOException {
        SourceText source = read(p("表1") + table("指标|完成", "收入|") + p("以上。"));
        assertThat(source.text()).isEqualTo("表1\n指标\t完成\n收入\n以上。\n");
        assertThat(at(source, "表1").paragraph()).isEqualTo(1);
        assertThat(at(source, "完成").cell()).isEqualTo(new Cell(1, 1, 2));
        assertThat(at(source, "完成").paragraph()).isEqualTo(3);
        assertThat(at(source, "收入").cell()).isEqualTo(new Cell(1, 2, 1));
        assertThat(at(source, "以上").paragraph()).isEqualTo(6);
        assertThat(at(source, "以上").cell()).isNull();
    }

    @Test
    void runningTextInACellStandsOnLinesOfItsOwn() throws IOException {
        String report = p("一、工作情况") + p("开展检查。".repeat(20));
        SourceText source =
                read("<w:tbl><w:tr><w:tc>" + p("内容") + "</w:tc><w:tc>" + report + "</w:tc></w:tr><w:tr><w:tc>" + p("签字")
                        + p("盖章") + "</w:tc><w:tc>" + p("日期") + "</w:tc></w:tr></w:tbl>");
        assertThat(source.text()).isEqualTo("内容\n一、工作情况\n" + "开展检查。".repeat(20) + "\n签字 盖章\t日期\n");
    }

    @Test
    void insertedRevisionsCountAndDeletedOnesDoNot() throws IOException {
        SourceText source = read("<w:p>" + run("完成") + "<w:del><w:r><w:delText>30</w:delText></w:r></w:del><w:ins>"
                + run("36") + "</w:ins>" + run("项") + "<w:moveFrom>" + run("旧") + "</w:moveFrom></w:p>"
                + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("前半") + "</w:p>" + p("后半")
                + "<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>" + p("删行") + "</w:tc></w:tr></w:tbl>"
                + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>" + run("可见") + "</w:p>");
        assertThat(source.text()).isEqualTo("完成36项\n前半后半\n可见\n");
    }

    @Test
    void fieldsShowTheirResult() throws IOException {
        SourceText source = read("<w:p>" + run("截至") + field("DATE", "6月30日") + run("，") + "</w:p>"
                + "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> TOC \\o</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("一、工作情况") + "</w:p><w:p>" + run("二、打算")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>" + p("正文"));
        assertThat(source.text()).isEqualTo("截至6月30日，\n一、工作情况\n二、打算\n正文\n");
        assertThat(source.origins().places())
                .extracting(Origin::part)
                .containsExactly(Part.BODY, Part.CONTENTS, Part.CONTENTS, Part.BODY);
    }

    @Test
    void notesAndTextBoxesFollowTheirParagraph() throws IOException {
        String box = "<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>" + p("红头") + "</w:txbxContent></mc:Choice>"
                + "<mc:Fallback><w:txbxContent>" + p("红头")
                + "</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>";
        byte[] bytes = DocxFile.of("<w:p>" + run("收入12亿元") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                        + run("，增长8%。") + box + "</w:p>" + p("结尾"))
                .with(
                        "footnotes",
                        "f",
                        "footnotes",
                        "<w:footnote w:type=\"separator\" w:id=\"0\">" + p("-") + "</w:footnote><w:footnote w:id=\"2\">"
                                + p("快报数") + "</w:footnote>")
                .bytes();
        SourceText source = reader.read("a.docx", bytes);
        assertThat(source.text()).isEqualTo("收入12亿元，增长8%。\n快报数\n红头\n结尾\n");
        assertThat(at(source, "快报数").part()).isEqualTo(Part.NOTE);
        assertThat(at(source, "红头").part()).isEqualTo(Part.TEXT_BOX);
        assertThat(at(source, "结尾").part()).isEqualTo(Part.BODY);
    }

    @Test
    void runningHeadsStandBeforeAndFeetBehind() throws IOException {
        String references = "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"h1\"/><w:headerReference"
                + " w:type=\"first\" r:id=\"h2\"/><w:footerReference w:type=\"default\" r:id=\"f1\"/></w:sectPr>";
        byte[] bytes = DocxFile.of(p("正文") + references)
                .with("header", "h1", "hdr", p("青山镇人民政府"))
                .with("header", "h2", "hdr", p("首页不同，没有启用"))
                .with("footer", "f1", "ftr", p("— 1 —"))
                .bytes();
        SourceText source = reader.read("a.docx", bytes);
        assertThat(source.text()).isEqualTo("青山镇人民政府\n正文\n— 1 —\n");
        assertThat(source.origins().places())
                .extracting(Origin::part)
                .containsExactly(Part.HEADER, Part.BODY, Part.FOOTER);
        assertThat(SoundParser.of(SummaryParser.with(Segmenter.none()))
                        .parse(source)
                        .header()
                        .notices())
                .extracting(Text::toString)
                .containsExactly("青山镇人民政府", "— 1 —");
    }

    @Test
    void outlineLevelsComeFromTheStyle() throws IOException {
        String styles =
                "<w:style w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>"
                        + "</w:style><w:style w:styleId=\"2\"><w:name w:val=\"own\"/><w:basedOn w:val=\"1\"/></w:style>";
        byte[] bytes =
                DocxFile.of(styled("2", "工作情况") + p("正文")).withStyles(styles).bytes();
        SourceText source = reader.read("a.docx", bytes);
        assertThat(at(source, "工作").outlineLevel()).isEqualTo(1);
        assertThat(at(source, "正文").outlineLevel()).isNull();
    }

    @Test
    void wordXmlOf2003() throws IOException {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><?mso-application progid=\"Word.Document\"?>"
                + "<w:wordDocument xmlns:w=\"w\" xmlns:wx=\"wx\"><w:lists><w:listDef w:listDefId=\"0\"><w:lvl w:ilvl=\"0\">"
                + "<w:start w:val=\"1\"/><w:nfc w:val=\"37\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:listDef>"
                + "<w:list w:ilfo=\"1\"><w:ilst w:val=\"0\"/></w:list></w:lists><w:body><wx:sect>"
                + listed("工作情况") + listed("存在问题") + "</wx:sect></w:body></w:wordDocument>";
        SourceText source = reader.read("a.doc", xml.getBytes(StandardCharsets.UTF_8));
        assertThat(source.text()).isEqualTo("一、工作情况\n二、存在问题\n");
        assertThat(source.origins().automaticMarkers()).hasSize(2);
    }

    @Test
    void entitiesAndBombsDoNothing() {
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY a \"哈哈\"><!ENTITY b \"&a;&a;\">"
                + "<!ENTITY x SYSTEM \"file:///etc/hostname\">]><document><body><p><r><t>&b;&x;</t></r></p></body></document>";
        byte[] entities = Archives.zip("word/document.xml", laughs);
        assertThat(fails(reader, entities)).isEqualTo(Kind.DAMAGED);

        byte[] bomb = DocxFile.of(p("开".repeat(8 << 20))).bytes();
        assertThat(fails(reader, bomb)).isEqualTo(Kind.LIMIT_EXCEEDED);
        byte[] large = DocxFile.of(p("一二三".repeat(10_000))).bytes();
        DocumentLimits limits = DocumentLimits.defaults();
        assertThat(fails(reader.withLimits(limits.withMaxInflatedBytes(50_000)), large))
                .isEqualTo(Kind.LIMIT_EXCEEDED);
        assertThat(fails(reader.withLimits(limits.withMaxCharacters(20_000)), large))
                .isEqualTo(Kind.LIMIT_EXCEEDED);
    }

    @Test
    void twoPartsOfOneNameAreRefused() {
        byte[] bytes = Archives.zip("word/document.xml", "<a/>", "word/document.xmk", "<b/>");
        String latin = new String(bytes, StandardCharsets.ISO_8859_1).replace("document.xmk", "document.xml");
        assertThat(fails(reader, latin.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(Kind.DAMAGED);
    }

    @Test
    @Timeout(20)
    void deepNestingIsRefusedAndManyFieldsAreFast() throws IOException {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(5000);
        assertThat(fails(reader, DocxFile.of(deep).bytes())).isEqualTo(Kind.DAMAGED);
        String begins = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:t>X</w:t></w:r></w:p>".repeat(20_000);
        assertThat(fails(reader, DocxFile.of(begins).bytes())).isEqualTo(Kind.EMPTY);
    }

    @Test
    void numberedEmptyParagraphsAndNoList() throws IOException {
        String numbering =
                DocxFile.abstractList(0, DocxFile.level(0, 1, "decimal", "%1.", "")) + DocxFile.list(1, 0, "");
        byte[] bytes = DocxFile.of(
                        item(1, 0, "甲") + item(0, 0, "乙") + item(7, 0, "丙") + item(1, 8, "丁") + item(1, 0, "戊"))
                .withNumbering(numbering)
                .bytes();
        assertThat(reader.read("a.docx", bytes).text()).isEqualTo("1.甲\n乙\n丙\n丁\n2.戊\n");
    }

    @Test
    void stylesHideAlsoThroughTheirParents() throws IOException {
        String styles = "<w:style w:type=\"character\" w:styleId=\"c\"><w:rPr><w:vanish/></w:rPr></w:style>"
                + "<w:style w:type=\"character\" w:styleId=\"d\"><w:basedOn w:val=\"c\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"p\"><w:rPr><w:vanish/></w:rPr></w:style>";
        String secret = "<w:r><w:rPr><w:rStyle w:val=\"d\"/></w:rPr><w:t>藏</w:t></w:r>";
        String shown = "<w:r><w:rPr><w:vanish w:val=\"0\"/><w:rStyle w:val=\"d\"/></w:rPr><w:t>乙</w:t></w:r>";
        byte[] bytes = DocxFile.of(
                        "<w:p>" + run("甲") + secret + shown + run("丙") + "</w:p>" + styled("p", "藏") + p("丁"))
                .withStyles(styles)
                .bytes();
        assertThat(reader.read("a.docx", bytes).text()).isEqualTo("甲乙丙\n\n丁\n");
    }

    @Test
    void headsOfEvenPagesWhereTheDocumentHasThem() throws IOException {
        String section =
                "<w:sectPr><w:headerReference w:type=\"even\" r:id=\"h1\"/><w:headerReference w:type=\"default\""
                        + " r:id=\"h2\"/></w:sectPr>";
        DocxFile file = DocxFile.of(p("甲") + section)
                .with("header", "h1", "hdr", p("双页"))
                .with("header", "h2", "hdr", p("单页"));
        assertThat(reader.read("a.docx", file.bytes()).text()).isEqualTo("单页\n甲\n");
        assertThat(reader.read(
                                "a.docx",
                                file.with("settings", "s1", "settings", "<w:evenAndOddHeaders/>")
                                        .bytes())
                        .text())
                .isEqualTo("单页\n双页\n甲\n");
    }

    @Test
    void aPageEndsALineOnlyInsideAParagraph() throws IOException {
        String page = "<w:r><w:br w:type=\"page\"/></w:r>";
        assertThat(read("<w:p>" + run("甲") + page + run("乙") + "</w:p><w:p>" + run("丙") + page + "</w:p><w:p>" + page
                                + run("丁") + "</w:p>")
                        .text())
                .isEqualTo("甲\n乙\n丙\n丁\n");
    }

    private static String listed(String text) {
        return "<w:p><w:pPr><w:listPr><w:ilvl w:val=\"0\"/><w:ilfo w:val=\"1\"/></w:listPr></w:pPr>" + run(text)
                + "</w:p>";
    }

    private static String field(String code, String result) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>" + code + "</w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run(result)
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    private SourceText read(String body) throws IOException {
        return reader.read("a.docx", DocxFile.of(body).bytes());
    }

    private static Origin at(SourceText source, String words) {
        Origin origin = source.origins().at(source.text().indexOf(words));
        assertThat(origin).as(words).isNotNull();
        return origin;
    }

    private static Kind fails(DocumentReader reader, byte[] bytes) {
        DocumentException e = catchThrowableOfType(DocumentException.class, () -> reader.read("a.docx", bytes));
        assertThat(List.of(e)).hasSize(1);
        return e.kind();
    }
}
