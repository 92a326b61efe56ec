package org.worksummary.archive.store;

import java.io.IOException;

/** Tells why a store can't be used (数据库错误), in one sentence. */
public final class StoreException extends IOException {
    private static final long serialVersionUID = 1L;

    StoreException(String message) {
        super(message);
    }

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
