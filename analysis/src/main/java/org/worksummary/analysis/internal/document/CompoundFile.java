package org.worksummary.analysis.internal.document;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.worksummary.analysis.document.DocumentException.Kind;

/**
 * Tells what an OLE2 compound file holds by the names of its streams.
 *
 * <p>The entries of its directory have 128 bytes and lie on multiples of 128: the stream's name in UTF-16, and the
 * length of that name 64 bytes on.
 */
final class CompoundFile {
    private static final int ENTRY = 128;
    private static final int NAME = 64;

    private CompoundFile() {}

    static DocumentFormat sniff(byte[] bytes) throws ReadFailure {
        Set<String> streams = streams(bytes);
        if (streams.contains("EncryptedPackage") || streams.contains("EncryptionInfo")) {
            throw ReadFailure.encrypted(null);
        }
        if (streams.contains("WordDocument")) {
            return DocumentFormat.DOC;
        }
        if (streams.contains("Workbook") || streams.contains("Book") || streams.contains("ETExtData")) {
            throw new ReadFailure(
                    Kind.SPREADSHEET, "is a spreadsheet (.xls); give the report itself, or save the sheet as text.");
        }
        if (streams.contains("PowerPoint Document")) {
            throw new ReadFailure(
                    Kind.PRESENTATION, "is a presentation (.ppt); give the report itself, or save its text.");
        }
        if (streams.contains("MatOST") || streams.contains("MN0")) {
            throw new ReadFailure(
                    Kind.UNSUPPORTED_FORMAT,
                    "is a Microsoft Works document (.wps), which is not read; save it as .docx or plain text.");
        }
        if (!streams.contains("Root Entry")) {
            throw new ReadFailure(
                    Kind.DAMAGED,
                    "is an Office document, but a damaged one; open it in its own program and save it again.");
        }
        throw new ReadFailure(
                Kind.UNSUPPORTED_FORMAT,
                "is an OLE2 file without a Word document in it; save the report as .docx or plain text.");
    }

    private static Set<String> streams(byte[] bytes) {
        Set<String> names = new HashSet<>();
        for (int at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
            int length = bytes[at + NAME] & 0xFF;
            boolean entry = bytes[at + NAME + 1] == 0 && length >= 4 && length <= NAME && length % 2 == 0;
            if (entry && bytes[at + length - 1] == 0 && bytes[at + length - 2] == 0) {
                names.add(new String(bytes, at, length - 2, StandardCharsets.UTF_16LE));
            }
        }
        return names;
    }
}
