package org.worksummary.model;

/** What a reference points to. */
public enum ReferenceKind {
    /** 《…》, 八项规定: a document, law or book. */
    DOCUMENT,
    /** 十九届四中全会: a meeting. */
    MEETING,
    /** “四个意识”: a slogan. */
    SLOGAN,
    /** “一抓双促”工程: a campaign or programme. */
    CAMPAIGN,
    /** A person. */
    PERSON,
    /** An organisation. */
    ORGANIZATION,
    /** A place. */
    PLACE
}
