package org.worksummary.analysis.internal.marker;

/** The styles of markers (序号), each with an example. GB/T 9704-2012, 7.3.3 prescribes 一、 （一） 1. （1） in this order. */
public enum MarkerStyle {
    /** 第一部分, 第二章. */
    PART(false),
    /** 第一节, which stands below 第一章. */
    SUBPART(false),
    /** 壹、, which stands above 一、. */
    FORMAL(false),
    /** 一、 also 一． and 一. */
    HAN(false),
    /** （一） also (一) and （一）、. */
    HAN_BRACKETS(false),
    /** 甲、. */
    STEM(false),
    /** Ⅰ、. */
    ROMAN(false),
    /** 1️⃣. */
    KEY(false),
    /** 1 and a blank, where the document counts on with 2 and a blank; see {@code BlankNumbers}. */
    DIGIT_BLANK(false),
    /** 1. also 1． */
    DIGIT_DOT(false),
    /** 1、. */
    DIGIT_COMMA(false),
    /** （1） also (1). */
    DIGIT_BRACKETS(false),
    /** 1） also 1). */
    DIGIT_HALF_BRACKET(false),
    /** 1.1 and 1.3.1; one style whatever its depth, which the marker knows. */
    DECIMAL(false),
    /** 1{在线接待}: a number before a label in braces. */
    DIGIT_LABEL(false),
    /** 3：. */
    DIGIT_COLON(false),
    /** A、 also B. */
    LETTER(false),
    /** a. also a、. */
    SMALL_LETTER(false),
    /** （a） also (a) and a). */
    LETTER_BRACKETS(false),
    /** ① also ❶. */
    CIRCLED(false),
    /** 任务一：. */
    NAMED(false),
    /** 一是, 一要. */
    HAN_IS(true),
    /** 第一，. */
    ORDINAL(true),
    /** 其一，. */
    QI(true),
    /** 首先，其次，再次，最后，. */
    FIRST_NEXT(true),
    /** ● ◆ ■ - * · at a line's start. */
    BULLET(true),
    /** ✅ 📅 and other pictures at a line's start. */
    PICTURE(true),
    /** —— at a line's start. */
    DASH(true);

    private final boolean point;

    MarkerStyle(boolean point) {
        this.point = point;
    }

    /** {@return whether the style marks points of an enumeration and never headings} */
    public boolean isPoint() {
        return point;
    }
}
