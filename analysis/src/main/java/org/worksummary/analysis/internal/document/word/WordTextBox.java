package org.worksummary.analysis.internal.document.word;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.FSPADocumentPart;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * A text box (文本框) of a binary Word document, and the place in the body its shape hangs on.
 *
 * <p>The file has two tables for that: the texts of the boxes, each with the number of its shape, and the places of the
 * shapes. A box whose shape has no place of its own, as in a group of shapes, gets {@link #NOWHERE}; so do all together
 * where the tables are missing or broken.
 *
 * @param range its text
 * @param place the offset in the body
 */
record WordTextBox(Range range, int place) {
    /** Behind everything in the body. */
    static final int NOWHERE = Integer.MAX_VALUE - 1;

    /** Where the head of the document says how far into the table stream the texts of the boxes are. */
    private static final int TEXTS_IN_HEAD = 154 + 56 * 8;

    private static final int TEXT_SIZE = 22;
    private static final int SHAPE_IN_TEXT = 14;
    private static final int PLACE_SIZE = 26;

    /** {@return all of the body's, in the order of their texts} */
    static List<WordTextBox> all(HWPFDocument document) {
        Range texts = document.getMainTextboxRange();
        int length = texts.getEndOffset() - texts.getStartOffset();
        if (length <= 0) {
            return List.of();
        }
        try {
            return placed(document, texts, length);
        } catch (IndexOutOfBoundsException e) {
            return List.of(new WordTextBox(texts, NOWHERE));
        }
    }

    private static List<WordTextBox> placed(HWPFDocument document, Range texts, int length) {
        ByteBuffer head = ByteBuffer.wrap(document.getMainStream()).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer table = ByteBuffer.wrap(document.getTableStream()).order(ByteOrder.LITTLE_ENDIAN);
        int at = head.getInt(TEXTS_IN_HEAD);
        int count = count(head.getInt(TEXTS_IN_HEAD + 4), TEXT_SIZE);
        Map<Integer, Integer> places = places(document, table);
        List<WordTextBox> boxes = new ArrayList<>();
        int covered = 0;
        for (int i = 0; i < count && covered < length; i++) {
            int from = table.getInt(at + 4 * i);
            int to = Math.min(length, table.getInt(at + 4 * i + 4));
            if (from != covered || to <= from) {
                throw new IndexOutOfBoundsException("the texts of the boxes do not follow each other");
            }
            int shape = table.getInt(at + 4 * (count + 1) + TEXT_SIZE * i + SHAPE_IN_TEXT);
            int start = texts.getStartOffset();
            boxes.add(new WordTextBox(
                    new Range(start + from, start + to, document), places.getOrDefault(shape, NOWHERE)));
            covered = to;
        }
        if (covered < length) {
            int start = texts.getStartOffset();
            boxes.add(new WordTextBox(new Range(start + covered, start + length, document), NOWHERE));
        }
        return boxes;
    }

    private static Map<Integer, Integer> places(HWPFDocument document, ByteBuffer table) {
        int at = document.getFileInformationBlock().getFSPAPlcfOffset(FSPADocumentPart.MAIN);
        int count = count(document.getFileInformationBlock().getFSPAPlcfLength(FSPADocumentPart.MAIN), PLACE_SIZE);
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = 0; i < count; i++) {
            places.putIfAbsent(table.getInt(at + 4 * (count + 1) + PLACE_SIZE * i), table.getInt(at + 4 * i));
        }
        return places;
    }

    /** The entries of a table that has one offset more than entries. */
    private static int count(int bytes, int size) {
        return Math.max(0, (bytes - 4) / (size + 4));
    }
}
