package org.worksummary.model;

import org.jspecify.annotations.Nullable;
import org.worksummary.text.Text;

/**
 * Something that stands in for a value that was left out or masked (占位符).
 *
 * @param id an id that is unique in its summary
 * @param at the stand-in alone, without the unit: XX of XX万元
 * @param style how it is written
 * @param expects what a person would have to write there
 * @param unit the unit that follows, or {@code null}
 * @param counted what is counted, or {@code null}
 * @param intent why it is there
 * @param confidence how sure the finding is, from 0 to 1
 * @param rule the id of the rule that found it
 * @param quantity the id of the quantity whose value it is, or {@code null}
 * @param item the id of the innermost item it stands in, or {@code null}
 * @param section the id of the innermost section it stands in, or {@code null}
 */
public record Placeholder(
        String id,
        Text at,
        Style style,
        Expects expects,
        @Nullable String unit,
        @Nullable Text counted,
        Intent intent,
        double confidence,
        String rule,
        @Nullable String quantity,
        @Nullable String item,
        @Nullable String section)
        implements Node {

    /** How a placeholder is written. */
    public enum Style {
        /** XX, xx, ＸＸ, x.x. */
        LETTER_X,
        /** ××, ✕. */
        CROSS,
        /** **, ***. */
        ASTERISK,
        /** ___. */
        UNDERSCORE,
        /** 〇〇, ○○, □□. */
        CIRCLE,
        /** 某, 某某. */
        MOU,
        /** （单位名称）, 【填写】, [数字]. */
        BRACKET,
        /** … as a gap. */
        ELLIPSIS,
        /** 20XX, 20__. */
        MASKED_YEAR,
        /** A gap where a number was dropped. */
        BLANK,
        /** A for a name. */
        LETTER,
        /** Another way. */
        OTHER
    }

    /** What a person would have to write in its place. */
    public enum Expects {
        /** A number of things. */
        COUNT,
        /** An amount of money. */
        MONEY,
        /** A percentage. */
        PERCENT,
        /** A date, or a part of one. */
        DATE,
        /** A year. */
        YEAR,
        /** A place. */
        PLACE,
        /** An organisation. */
        ORGANIZATION,
        /** A person. */
        PERSON,
        /** The number in 第X届. */
        ORDINAL,
        /** The number of a document. */
        DOCUMENT_NUMBER,
        /** Anything else. */
        TEXT
    }

    /** Why a placeholder is there. */
    public enum Intent {
        /** Left out: to be filled in before the report goes out. */
        UNFILLED,
        /** Made unreadable on purpose. */
        DELIBERATE_MASK,
        /** A way of writing. */
        NOTATION
    }
}
