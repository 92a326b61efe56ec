package org.worksummary.json;

import org.jspecify.annotations.Nullable;

/**
 * Says that a text is no work summary (工作总结) in JSON, and where it goes wrong.
 *
 * <p>The message begins with the place: {@code $.quantities[3].kind: …}.
 */
public final class JsonFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String path;

    JsonFormatException(String path, String what) {
        this(path, what, null);
    }

    JsonFormatException(String path, String what, @Nullable Throwable cause) {
        super(path + ": " + what, cause);
        this.path = path;
    }

    /** {@return the place in the JSON document, such as {@code $.sections[0].heading}; {@code $} for all of it} */
    public String path() {
        return path;
    }
}
