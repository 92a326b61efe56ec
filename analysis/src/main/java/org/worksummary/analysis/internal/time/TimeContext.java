package org.worksummary.analysis.internal.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a report says about its own time, against which 今年, 一季度 and 去年同期 are resolved. */
public interface TimeContext {
    /** {@return the period reported on, or {@code null}} */
    @Nullable
    DateRange report();

    /** {@return the period that the section at the index speaks of (2020年工作思路), or {@code null} for the report's own} */
    @Nullable
    DateRange inForce(int viewIndex);

    /** {@return the date of the signature or the speech, or {@code null}} */
    @Nullable
    LocalDate signed();

    /** {@return a context that knows nothing} */
    static TimeContext none() {
        return of(null, null);
    }

    /** {@return a context without sections of another period} */
    static TimeContext of(@Nullable DateRange report, @Nullable LocalDate signed) {
        return new TimeContext() {
            @Override
            public @Nullable DateRange report() {
                return report;
            }

            @Override
            public @Nullable DateRange inForce(int viewIndex) {
                return null;
            }

            @Override
            public @Nullable LocalDate signed() {
                return signed;
            }
        };
    }
}
