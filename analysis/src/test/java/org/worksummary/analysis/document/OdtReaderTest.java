package org.worksummary.analysis.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.worksummary.text.Origin;
import org.worksummary.text.Origin.Cell;
import org.worksummary.text.SourceText;

/** What an OpenDocument text hides, merges and repeats. */
class OdtReaderTest {
    private final DocumentReader reader = DocumentReader.create();

    @Test
    void stylesHideAlsoThroughTheirParents() throws IOException {
        String styles =
                textStyle("base", "", "none") + textStyle("child", "base", null) + textStyle("open", "base", "true")
                        + "<style:style style:name=\"line\" style:family=\"paragraph\"><style:text-properties text:display=\"none\"/>"
                        + "</style:style>";
        assertThat(read(
                                styles,
                                "<text:p>甲<text:span text:style-name=\"child\">藏</text:span>乙"
                                        + "<text:span text:style-name=\"base\">藏<text:span text:style-name=\"open\">丙</text:span>藏</text:span>丁</text:p>"
                                        + "<text:p text:style-name=\"line\">藏<text:span text:style-name=\"open\">戊</text:span></text:p>")
                        .text())
                .isEqualTo("甲乙丙丁\n戊\n");
    }

    @Test
    void fieldsAndSectionsThatHide() throws IOException {
        assertThat(read(
                                "",
                                "<text:p>甲<text:hidden-text text:is-hidden=\"true\">藏</text:hidden-text>"
                                        + "<text:hidden-text text:is-hidden=\"false\">乙</text:hidden-text></text:p>"
                                        + "<text:p>藏<text:hidden-paragraph text:is-hidden=\"true\"/>藏</text:p>"
                                        + "<text:section text:display=\"none\"><text:p>藏</text:p></text:section>"
                                        + "<text:section text:name=\"s\"><text:p>丙</text:p></text:section>")
                        .text())
                .isEqualTo("甲乙\n\n丙\n");
    }

    @Test
    void headsThatAreShown() throws IOException {
        byte[] file = Archives.zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                root("<text:p>甲</text:p>", ""),
                "styles.xml",
                "<d " + SPACES + "><office:master-styles><style:master-page>"
                        + "<style:header><text:p>右页</text:p></style:header>"
                        + "<style:header-left><text:p>左页</text:p></style:header-left>"
                        + "<style:header-first style:display=\"false\"><text:p>不显示</text:p></style:header-first>"
                        + "<style:footer><text:p>脚</text:p></style:footer>"
                        + "<style:footer-first><text:p>首页脚</text:p></style:footer-first>"
                        + "</style:master-page></office:master-styles></d>");
        assertThat(reader.read("a.odt", file).text()).isEqualTo("右页\n左页\n甲\n首页脚\n脚\n");
    }

    /** Three columns; 甲 over two columns and two rows, 丁 over all of a row. */
    @Test
    void mergedCells() throws IOException {
        SourceText source = read(
                "",
                "<table:table><table:table-row>"
                        + "<table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\"><text:p>甲</text:p></table:table-cell>"
                        + "<table:covered-table-cell/><table:table-cell><text:p>乙</text:p></table:table-cell></table:table-row>"
                        + "<table:table-row><table:covered-table-cell table:number-columns-repeated=\"2\"/>"
                        + "<table:table-cell><text:p>丙</text:p></table:table-cell></table:table-row>"
                        + "<table:table-row><table:table-cell table:number-columns-spanned=\"3\"><text:p>丁</text:p></table:table-cell>"
                        + "<table:covered-table-cell table:number-columns-repeated=\"2\"/></table:table-row></table:table>");
        assertThat(source.text()).isEqualTo("甲\t乙\n\t丙\n丁\n");
        assertThat(source.origins().places())
                .extracting(Origin::cell)
                .containsExactly(new Cell(1, 1, 1), new Cell(1, 1, 2), new Cell(1, 2, 2), new Cell(1, 3, 1));
    }

    private static final String SPACES = "xmlns:office=\"o\" xmlns:text=\"t\" xmlns:style=\"s\" xmlns:table=\"b\"";

    private static String textStyle(String name, String parent, String display) {
        String properties = display == null ? "" : "<style:text-properties text:display=\"" + display + "\"/>";
        return "<style:style style:name=\"" + name + "\" style:family=\"text\" style:parent-style-name=\"" + parent
                + "\">" + properties + "</style:style>";
    }

    private static String root(String body, String styles) {
        return "<d " + SPACES + "><office:automatic-styles>" + styles
                + "</office:automatic-styles><office:body><office:text>" + body
                + "</office:text></office:body></d>";
    }

    private SourceText read(String styles, String body) throws IOException {
        return reader.read(
                "a.odt",
                Archives.zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", root(body, styles)));
    }
}
