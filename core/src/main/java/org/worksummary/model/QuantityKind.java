package org.worksummary.model;

/** What a quantity measures. */
public enum QuantityKind {
    /** 28个村, 300余人: so many of something. */
    COUNT,
    /** 3.5亿元, 640万欧元, 87.5元/亩. */
    MONEY,
    /** 8.6%, 三成, 三分之二, 0.3‰. */
    PERCENT,
    /** 2.7个百分点. */
    PERCENTAGE_POINT,
    /** 2.3倍, 翻一番. */
    MULTIPLE,
    /** 第三, 第5名. */
    RANK,
    /** 48.6万亩, 120㎡, 40公顷. */
    AREA,
    /** 46.5公里. */
    LENGTH,
    /** 6.4万吨, 760亿斤. */
    MASS,
    /** 2860万立方米. */
    VOLUME,
    /** 3个月, 45天, 120学时. */
    DURATION,
    /** 286万千瓦时, 50兆瓦: energy and power. */
    ENERGY,
    /** 80公里/小时. */
    SPEED,
    /** 36.5℃. */
    TEMPERATURE,
    /** 50赫兹. */
    FREQUENCY,
    /** 98.2分. */
    SCORE,
    /** A quantity of another kind, such as an age (45岁). */
    OTHER
}
