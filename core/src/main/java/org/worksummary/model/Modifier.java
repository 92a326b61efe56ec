package org.worksummary.model;

/** How a stated number bounds the true one. */
public enum Modifier {
    /** The number as it stands. */
    EXACT,
    /** 约, 左右, 几. */
    APPROXIMATE,
    /** 余, 多, 超过, 突破. */
    MORE_THAN,
    /** 以上, 不少于, 至少. */
    AT_LEAST,
    /** 不足, 不到. */
    LESS_THAN,
    /** 以下, 以内, 不超过. */
    AT_MOST,
    /** 近. */
    NEARLY
}
