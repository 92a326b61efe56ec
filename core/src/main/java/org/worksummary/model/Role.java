package org.worksummary.model;

/** What a section reports (章节作用). */
public enum Role {
    /** 基本情况: who reports, and in what setting. */
    BACKGROUND,
    /** 工作开展情况, 主要做法: what was done. */
    WORK_DONE,
    /** 取得的成效: what came of it. */
    RESULT,
    /** 经验, 体会, 启示: what was learnt. */
    EXPERIENCE,
    /** 存在的问题: what went wrong or is missing. */
    PROBLEM,
    /** 原因分析: why. */
    CAUSE,
    /** 下一步打算: what comes next. */
    PLAN,
    /** 意见建议: what is asked of others. */
    REQUEST,
    /** 结语: closing words. */
    CONCLUSION,
    /** Anything else. */
    OTHER
}
