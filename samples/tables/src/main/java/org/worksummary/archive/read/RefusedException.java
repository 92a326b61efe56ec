package org.worksummary.archive.read;

import java.io.IOException;

/** Tells why the bytes of a file can't be had, with the status that its outcome gets. */
final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String status;

    RefusedException(String status, String message) {
        super(message);
        this.status = status;
    }

    String status() {
        return status;
    }
}
