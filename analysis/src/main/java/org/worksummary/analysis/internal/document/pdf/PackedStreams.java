package org.worksummary.analysis.internal.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.worksummary.analysis.internal.document.Budget;
import org.worksummary.analysis.internal.document.ReadFailure;

/**
 * Unpacks every packed stream of a PDF document once, to nowhere, and charges the budget for what comes out.
 *
 * <p>PDFBox unpacks a stream into memory whole, so a bomb must be found before. Pictures are passed over, as PDFBox does where
 * only text is wanted. In a document with a password nothing can be unpacked here.
 */
final class PackedStreams {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int DICTIONARY = 2000;

    private final byte[] bytes;
    private final Budget budget;
    private final byte[] sink = new byte[1 << 16];

    private PackedStreams(byte[] bytes, Budget budget) {
        this.bytes = bytes;
        this.budget = budget;
    }

    /** Checks all streams of a document. */
    static void check(byte[] document, Budget budget) throws ReadFailure {
        new PackedStreams(document, budget).checkAll();
    }

    private void checkAll() throws ReadFailure {
        int at = find(0);
        while (at >= 0) {
            int data = at + STREAM.length;
            while (data < bytes.length && (bytes[data] == '\r' || bytes[data] == '\n' || bytes[data] == ' ')) {
                data++;
            }
            int end = isZlib(data) && !isPicture(at) ? inflate(data) : data;
            at = find(end);
        }
    }

    private int find(int from) {
        for (int i = from; i + STREAM.length <= bytes.length; i++) {
            int k = 0;
            while (k < STREAM.length && bytes[i + k] == STREAM[k]) {
                k++;
            }
            if (k == STREAM.length && (i == 0 || bytes[i - 1] != 'd')) {
                return i;
            }
        }
        return -1;
    }

    /** The two bytes that packed data begins with. */
    private boolean isZlib(int at) {
        return at + 1 < bytes.length
                && (bytes[at] & 0x0F) == 8
                && ((bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF) % 31 == 0;
    }

    /** Whether the dictionary before the stream, back to its object's beginning, is that of a picture. */
    private boolean isPicture(int stream) {
        int from = Math.max(0, stream - DICTIONARY);
        String before = new String(bytes, from, stream - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        int type = dictionary.indexOf("/Subtype");
        return type >= 0 && dictionary.substring(type + 8).stripLeading().startsWith("/Image");
    }

    /** Unpacks a stream; returns where its packed data ends. */
    private int inflate(int from) throws ReadFailure {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            long all = 0;
            int count = 1;
            while (count > 0) {
                count = unpack(inflater);
                all += count;
                budget.inflate(count, all, inflater.getBytesRead());
            }
            return from + (int) inflater.getBytesRead();
        } finally {
            inflater.end();
        }
    }

    /** What is damaged ends there, as it does for PDFBox. */
    private int unpack(Inflater inflater) {
        try {
            return inflater.inflate(sink);
        } catch (DataFormatException e) {
            return 0;
        }
    }
}
