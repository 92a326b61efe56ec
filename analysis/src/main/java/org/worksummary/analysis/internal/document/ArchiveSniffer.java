package org.worksummary.analysis.internal.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.worksummary.analysis.document.DocumentException.Kind;
import org.worksummary.analysis.document.DocumentLimits;
import org.worksummary.analysis.internal.document.archive.ZipArchive;

/** Tells which document a ZIP archive is by the names of its parts. */
final class ArchiveSniffer {
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final DocumentLimits SMALL = DocumentLimits.defaults().withMaxInflatedBytes(1 << 20);

    private ArchiveSniffer() {}

    static DocumentFormat sniff(byte[] bytes) throws ReadFailure {
        ZipArchive archive;
        try {
            archive = ZipArchive.open(bytes);
        } catch (IOException e) {
            throw new ReadFailure(
                    Kind.DAMAGED,
                    "is a ZIP archive or Office document, but a damaged one;"
                            + " open it in its own program and save it again.",
                    e);
        }
        Set<String> names = archive.names();
        if (any(names, "xl/")) {
            throw new ReadFailure(
                    Kind.SPREADSHEET, "is a spreadsheet (.xlsx); give the report itself, or save the sheet as text.");
        }
        if (any(names, "ppt/")) {
            throw new ReadFailure(
                    Kind.PRESENTATION, "is a presentation (.pptx); give the report itself, or save its text.");
        }
        if (any(names, "word/") || names.contains("[Content_Types].xml") && names.contains("_rels/.rels")) {
            return DocumentFormat.DOCX;
        }
        if (names.contains("mimetype")) {
            return openDocument(archive);
        }
        throw new ReadFailure(
                Kind.UNSUPPORTED_FORMAT, "is a ZIP archive; unpack it and give the documents in it one by one.");
    }

    private static DocumentFormat openDocument(ZipArchive archive) throws ReadFailure {
        String type;
        try {
            type = new String(archive.get("mimetype", new Budget(SMALL)), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw ReadFailure.damaged(DocumentFormat.ODT, e);
        }
        if (type.startsWith(OPEN_DOCUMENT + "text")) {
            return DocumentFormat.ODT;
        }
        if (type.startsWith(OPEN_DOCUMENT + "spreadsheet")) {
            throw new ReadFailure(
                    Kind.SPREADSHEET, "is a spreadsheet (.ods); give the report itself, or save the sheet as text.");
        }
        if (type.startsWith(OPEN_DOCUMENT + "presentation")) {
            throw new ReadFailure(
                    Kind.PRESENTATION, "is a presentation (.odp); give the report itself, or save its text.");
        }
        throw new ReadFailure(
                Kind.UNSUPPORTED_FORMAT,
                "is a document of a kind that is not read; save the report as .docx or plain text.");
    }

    private static boolean any(Set<String> names, String folder) {
        return names.stream().anyMatch(name -> name.startsWith(folder));
    }
}
