package org.worksummary.model;

import org.jspecify.annotations.Nullable;

/**
 * That a figure says how much something changed (同比增长).
 *
 * @param direction which way
 * @param basis against what, or {@code null} where the text does not say
 */
public record Change(Direction direction, @Nullable Basis basis) {

    /** Which way something changed. */
    public enum Direction {
        /** 增长, 提高, 上升. */
        INCREASE,
        /** 下降, 减少, 压降. */
        DECREASE,
        /** 持平. */
        UNCHANGED
    }

    /** What a change is measured against. */
    public enum Basis {
        /** 同比, 比上年同期. */
        YEAR_ON_YEAR,
        /** 环比, 比上季度. */
        PERIOD_ON_PERIOD,
        /** 较年初, 比2015年. */
        SINCE_BASE
    }
}
