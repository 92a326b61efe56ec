package org.worksummary.analysis.document;

import java.io.IOException;

/** Tells why a document could not be read (读取失败), in one sentence that says what to do about it. */
public final class DocumentException extends IOException {
    private static final long serialVersionUID = 1L;

    /** Why a document could not be read. */
    public enum Kind {
        /** There is no such file. */
        MISSING,
        /** It is a folder. */
        DIRECTORY,
        /** The file is there, but the system does not let it be read. */
        UNREADABLE,
        /** There is no text in it, or nothing but blanks. */
        EMPTY,
        /** It is the owner file ({@code ~$name}) that a word processor keeps beside an open document. */
        LOCK_FILE,
        /** It has more bytes than the reader's limit. */
        TOO_LARGE,
        /** Reading it went past another of the reader's {@link DocumentLimits limits}. */
        LIMIT_EXCEEDED,
        /** It is protected by a password. */
        ENCRYPTED,
        /** Its pages are pictures, as a scanner makes them. */
        IMAGE_ONLY,
        /** It is a spreadsheet. */
        SPREADSHEET,
        /** It is a presentation. */
        PRESENTATION,
        /** It is a document of another format that is not read. */
        UNSUPPORTED_FORMAT,
        /** It is broken: cut off, or not made as its format demands. */
        DAMAGED,
        /** Its format is read with a library that is not on the class path. */
        LIBRARY_MISSING,
        /** It is something else than a document: a picture, a program, an archive. */
        NOT_TEXT,
        /** It is in none of the character sets that are read. */
        UNDECODABLE
    }

    private final Kind kind;

    DocumentException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    DocumentException(Kind kind, String message, IOException cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** {@return why the document could not be read} */
    public Kind kind() {
        return kind;
    }
}
