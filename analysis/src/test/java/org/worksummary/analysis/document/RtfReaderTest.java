package org.worksummary.analysis.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.worksummary.text.Origin;
import org.worksummary.text.Origin.Cell;
import org.worksummary.text.Origin.Part;
import org.worksummary.text.SourceText;

/** What other programs than the one that wrote the fixtures put into rich text. */
class RtfReaderTest {
    private final DocumentReader reader = DocumentReader.create();

    @Test
    void aDeletedEndJoinsParagraphs() throws IOException {
        assertThat(text("A 1{\\deleted  gone\\par gone too\\par }, B 2.\\par C 3.\\par"))
                .isEqualTo("A 1, B 2.\nC 3.\n");
        assertThat(text("A{\\deleted old}{\\revised new}.\\par")).isEqualTo("Anew.\n");
    }

    @Test
    void aCommentIsNoText() throws IOException {
        assertThat(
                        text(
                                "A{\\*\\atnid 1}{\\*\\atnauthor X}\\chatn{\\*\\annotation{\\*\\atnref 0}\\pard check!\\par}B\\par"))
                .isEqualTo("AB\n");
    }

    @Test
    void hiddenTextIsNoText() throws IOException {
        assertThat(text("A{\\v secret}B\\v hidden\\v0 C\\par")).isEqualTo("ABC\n");
    }

    @Test
    void aPageEndsALineOnlyInsideAParagraph() throws IOException {
        assertThat(text("A\\page B\\par C\\page\\par\\page D\\par")).isEqualTo("A\nB\nC\nD\n");
    }

    @Test
    void aNoteFollowsItsParagraphAndATableItsRows() throws IOException {
        assertThat(text("A\\par B{\\footnote\\chftn\\tab note 1}.\\par C\\par")).isEqualTo("A\nB.\nnote 1\nC\n");
        assertThat(text("\\pard\\intbl a{\\footnote x}\\cell b\\cell\\row\\intbl c\\cell d\\cell\\row"
                        + "\\pard E{\\footnote y}\\par"))
                .isEqualTo("a\tb\nc\td\nx\nE\ny\n");
    }

    @Test
    void textBoxesOldAndNew() throws IOException {
        SourceText source = read("A{\\shp{\\*\\shpinst\\shpleft0{\\sp{\\sn x}{\\sv 1}}{\\shptxt\\pard new\\par}}"
                + "{\\shprslt{\\*\\do\\dptxbx{\\dptxbxtext\\pard shown twice\\par}}}}B\\par "
                + "C{\\*\\do\\dobxpage\\dptxbx{\\dptxbxtext\\pard old\\par}\\dpx0}\\par");
        assertThat(source.text()).isEqualTo("AB\nnew\nC\nold\n");
        assertThat(source.origins().places())
                .extracting(Origin::part)
                .containsExactly(Part.BODY, Part.TEXT_BOX, Part.BODY, Part.TEXT_BOX);
    }

    @Test
    void headsAndFeetOfTheFirstPage() throws IOException {
        assertThat(text("{\\headerf\\pard first\\par}{\\header\\pard head\\par}{\\footerf\\pard 1\\par}A\\par"))
                .isEqualTo("first\nhead\nA\n1\n");
    }

    /** As Word writes them: rows in a group that older readers pass over, the cell's own text around the inner table. */
    @Test
    void aTableInACell() throws IOException {
        SourceText source = read("\\trowd\\pard\\intbl a\\cell b\\par"
                + "\\pard\\intbl\\itap2 c\\nestcell d\\nestcell{\\*\\nesttableprops\\trowd\\cellx1\\nestrow}{\\nonesttables\\par}"
                + "\\pard\\intbl\\itap2 e\\nestcell f\\nestcell{\\*\\nesttableprops\\trowd\\cellx1\\nestrow}{\\nonesttables\\par}"
                + "\\pard\\intbl\\itap1 g\\cell\\row\\pard\\intbl h\\cell i\\cell\\row\\pard J\\par");
        assertThat(source.text()).isEqualTo("a\nb\nc\td\ne\tf\ng\nh\ti\nJ\n");
        assertThat(source.origins().places())
                .extracting(Origin::cell)
                .containsExactly(
                        new Cell(1, 1, 1),
                        new Cell(1, 1, 2),
                        new Cell(2, 1, 1),
                        new Cell(2, 1, 2),
                        new Cell(2, 2, 1),
                        new Cell(2, 2, 2),
                        new Cell(1, 1, 2),
                        new Cell(1, 2, 1),
                        new Cell(1, 2, 2),
                        null);
    }

    private String text(String rtf) throws IOException {
        return read(rtf).text();
    }

    private SourceText read(String rtf) throws IOException {
        return reader.read("a.rtf", ("{\\rtf1\\ansi " + rtf + "}").getBytes(US_ASCII));
    }
}
