package org.worksummary.model;

/** The kinds of item. */
public enum ItemKind {
    /** 举措: something done, reached or learnt. */
    MEASURE,
    /** 问题: something wrong or missing, or its cause. */
    PROBLEM,
    /** 计划: something planned or asked for. */
    PLAN
}
