package org.worksummary.analysis.internal.document;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.document.DocumentException.Kind;

/** Tells why a document can't be read; the message goes on from the document's name: "is encrypted; save it …". */
public final class ReadFailure extends IOException {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    /** Makes a failure without a cause. */
    public ReadFailure(Kind kind, String message) {
        this(kind, message, null);
    }

    /** Makes a failure. */
    public ReadFailure(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** {@return a failure for a document that is not made as its format demands} */
    public static ReadFailure damaged(DocumentFormat format, @Nullable Throwable cause) {
        return new ReadFailure(
                Kind.DAMAGED,
                "is " + format.words() + ", but a damaged one; open it in its own program and save it again.",
                cause);
    }

    /** {@return a failure for a document protected by a password} */
    public static ReadFailure encrypted(@Nullable Throwable cause) {
        return new ReadFailure(
                Kind.ENCRYPTED,
                "is protected by a password; open it in its own program and save it without one.",
                cause);
    }

    /** {@return why} */
    public Kind kind() {
        return kind;
    }
}
