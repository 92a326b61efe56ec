package org.worksummary.analysis.internal.document.word;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.worksummary.analysis.document.DocumentException.Kind;
import org.worksummary.analysis.internal.document.Budget;
import org.worksummary.analysis.internal.document.DocumentText;
import org.worksummary.analysis.internal.document.FormatReader;
import org.worksummary.analysis.internal.document.Line;
import org.worksummary.analysis.internal.document.ReadFailure;
import org.worksummary.analysis.internal.document.Reading;
import org.worksummary.text.Origin.Part;

/**
 * Reads binary Word documents (.doc) and WPS documents (.wps) of the same format.
 *
 * <p>Running heads stand before the body, feet behind it; a text box in a group of shapes, whose place the file does not
 * tell plainly, stands behind the body.
 */
public final class WordReader implements FormatReader {
    private static final int SECTOR = 512;

    @Override
    public Reading read(byte[] bytes, Budget budget) throws IOException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes))) {
            WordLists lists = new WordLists(document.getListTables());
            WordAnchors anchors = WordAnchors.of(document, lists, budget);
            List<Line> body = new WordStory(lists, anchors, budget).read(document.getRange());
            DocumentText text = new DocumentText(budget);
            HeaderStories furniture = new HeaderStories(document);
            furniture(lists, Part.HEADER, budget, text, heads(furniture));
            text.add(body);
            text.add(anchors.rest());
            furniture(lists, Part.FOOTER, budget, text, feet(furniture));
            return text.build(null);
        } catch (EncryptedDocumentException e) {
            throw ReadFailure.encrypted(e);
        } catch (OldWordFileFormatException e) {
            throw new ReadFailure(
                    Kind.UNSUPPORTED_FORMAT,
                    "is a document of Word 95 or older, which is not read; save it as .docx.",
                    e);
        } catch (FileNotFoundException e) {
            throw new ReadFailure(
                    Kind.UNSUPPORTED_FORMAT,
                    "is an OLE2 file without a Word document in it; save the report as .docx or plain text.",
                    e);
        } catch (RuntimeException e) {
            if (saysEncrypted(bytes)) {
                throw ReadFailure.encrypted(e);
            }
            throw e;
        }
    }

    /** Whether the head of the document's stream says so, which begins a sector of the file. */
    private static boolean saysEncrypted(byte[] bytes) {
        for (int at = SECTOR; at + SECTOR <= bytes.length; at += SECTOR) {
            if ((bytes[at] & 0xFF) == 0xEC && (bytes[at + 1] & 0xFF) == 0xA5) {
                return (bytes[at + 11] & 1) != 0;
            }
        }
        return false;
    }

    private static List<Range> heads(HeaderStories stories) {
        return ranges(
                stories.getFirstHeaderSubrange(), stories.getOddHeaderSubrange(), stories.getEvenHeaderSubrange());
    }

    private static List<Range> feet(HeaderStories stories) {
        return ranges(
                stories.getFirstFooterSubrange(), stories.getOddFooterSubrange(), stories.getEvenFooterSubrange());
    }

    private static List<Range> ranges(Range... ranges) {
        List<Range> there = new ArrayList<>();
        for (Range range : ranges) {
            if (range != null) {
                there.add(range);
            }
        }
        return there;
    }

    private static void furniture(WordLists lists, Part part, Budget budget, DocumentText text, List<Range> ranges)
            throws ReadFailure {
        Set<String> seen = new HashSet<>();
        for (Range range : ranges) {
            for (Line line : new WordStory(lists, WordAnchors.none(lists, budget), budget).read(range)) {
                if (!line.isBlank() && seen.add(line.pieces().get(0).text())) {
                    text.add(line.in(part));
                }
            }
        }
    }
}
