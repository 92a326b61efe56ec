package org.worksummary.analysis.internal.document;

import java.util.Optional;

/** The document formats, as their content tells them. */
public enum DocumentFormat {
    DOC("a Word or WPS document (.doc)", "application/msword"),
    DOCX("a Word document (.docx)", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    WORD_XML("a Word document in XML", "application/vnd.ms-word+xml"),
    ODT("an OpenDocument text (.odt)", "application/vnd.oasis.opendocument.text"),
    RTF("a rich text document (.rtf)", "application/rtf"),
    PDF("a PDF document", "application/pdf"),
    HTML("a web page", "text/html"),
    MHTML("a web archive (.mht)", "multipart/related");

    private final String words;
    private final String mediaType;

    DocumentFormat(String words, String mediaType) {
        this.words = words;
        this.mediaType = mediaType;
    }

    /** {@return what a person calls it, with its article} */
    public String words() {
        return words;
    }

    /** {@return its media type} */
    public String mediaType() {
        return mediaType;
    }

    /** {@return the library that reads it, or nothing where none is needed} */
    public Optional<Library> library() {
        return switch (this) {
            case DOC -> Optional.of(Library.POI);
            case PDF -> Optional.of(Library.PDFBOX);
            case HTML, MHTML -> Optional.of(Library.JSOUP);
            case DOCX, WORD_XML, ODT, RTF -> Optional.empty();
        };
    }
}
