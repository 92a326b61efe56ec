package org.worksummary.analysis.internal.quantity;

import org.jspecify.annotations.Nullable;

/** Recognizes one form of quantity. */
interface QuantityRule {

    /** {@return the quantity whose number begins at a place, or {@code null}} */
    @Nullable
    Draft read(Scan scan, int at);
}
