package org.worksummary.analysis.internal.placeholder;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.analysis.internal.words.WordTable;
import org.worksummary.model.Placeholder.Expects;
import org.worksummary.model.Placeholder.Style;

/**
 * Tells which kind of name is masked: XX县 a place, XX干部学院 an organisation, XX同志 and 教师*** a person, 平安×× a place.
 *
 * <p>Not XX村级场所, where a number is missing; not 关于XX的意见, where anything may be.
 */
final class NameExpectation {
    private static final WordTable BEFORE = WordTable.read("mask-before.txt");
    private static final WordTable SURNAMES = WordTable.read("surnames.txt");
    private static final String COMMON_WORDS = "向于和时任应成都单经解计查保明";
    private static final String BREAKS = "的了在对和与是为以并及把被将由从向到至等个名次";
    private static final int LONGEST_NAME = 10;
    private static final int LONGEST_BEFORE_SHORT = 4;

    private final Surroundings around;

    NameExpectation(Surroundings around) {
        this.around = around;
    }

    /**
     * {@return what the words behind the placeholder show, or {@code null}}
     *
     * @param end where they begin: at the placeholder's end or behind its bracket
     */
    @Nullable
    Expects behind(TextView view, Mask mask, int end) {
        if (mask.style() == Style.MOU && mask.rule().endsWith("person")) {
            return Expects.PERSON;
        }
        WordTable.Entry noun = around.noun(view, end);
        int from = Surroundings.skipBlank(view, end);
        if (noun != null) {
            Expects expects = Surroundings.expects(noun);
            boolean place = expects == Expects.PLACE;
            if (place && view.at(from + noun.length()) == '级') {
                return noun.word().equals("村")
                                || noun.word().equals("县")
                                || noun.word().equals("镇")
                        ? Expects.COUNT
                        : expects;
            }
            return expects;
        }
        return around.hasUnit(view, from) ? null : further(view, from);
    }

    /** An organisation whose kind stands a few characters on: XX干部学院, XX建设集团. */
    private @Nullable Expects further(TextView view, int from) {
        for (int i = from; i < from + LONGEST_NAME; i++) {
            char c = view.at(i);
            if (!Chars.isHan(c) || BREAKS.indexOf(c) >= 0) {
                return null;
            }
            WordTable.Entry noun = around.noun(view, i);
            if (noun == null || i == from) {
                continue;
            }
            Expects expects = Surroundings.expects(noun);
            boolean organisation = expects == Expects.ORGANIZATION
                    && (noun.length() > 1 && !"单位 部门 企业 机关".contains(noun.word())
                            || "局部办委厅".indexOf(c) >= 0 && i - from < LONGEST_BEFORE_SHORT && ends(view, i + 1));
            if (organisation) {
                return Expects.ORGANIZATION;
            }
            if (expects == Expects.PERSON && noun.length() > 1 && i - from < LONGEST_BEFORE_SHORT) {
                return Expects.PERSON;
            }
        }
        return null;
    }

    private static boolean ends(TextView view, int index) {
        return !Chars.isHan(view.at(index)) || BREAKS.indexOf(view.at(index)) >= 0;
    }

    /** {@return what the words before the placeholder show, or TEXT} */
    Expects before(TextView view, int start) {
        int end = start;
        while (view.at(end - 1) == ' ' && start - end < LONGEST_NAME) {
            end--;
        }
        boolean colon = view.at(end - 1) == ':';
        if (colon) {
            WordTable.Entry label = around.label(view, end - 1);
            if (label != null) {
                return Surroundings.expects(label);
            }
            WordTable.Entry title = around.nounEndingAt(view, end - 1);
            return title != null && Surroundings.expects(title) == Expects.PERSON ? Expects.PERSON : Expects.TEXT;
        }
        boolean surname = SURNAMES.endingAt(view, end) != null
                && COMMON_WORDS.indexOf(view.at(end - 1)) < 0
                && !Chars.isHan(view.at(end - 2));
        if (surname && end == start) {
            return Expects.PERSON;
        }
        WordTable.Entry word = BEFORE.endingAt(view, end);
        if (word != null) {
            return Expects.valueOf(word.field(0));
        }
        WordTable.Entry office = around.nounEndingAt(view, end);
        return office != null && office.length() > 1 && Surroundings.expects(office) == Expects.PERSON
                ? Expects.PERSON
                : Expects.TEXT;
    }
}
