package org.worksummary.analysis.internal.section;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.block.HeadingWords;
import org.worksummary.analysis.internal.outline.SectionNode;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Role;

/**
 * Gives every section its role: by the words of its heading, else by its parent, else by its place.
 *
 * <p>A heading with a later time than the report's names a plan (2021年重点工作 in a report on 2020, 6月重点 in one on May). Among subsections a heading
 * that states something wrong (项目推进偏慢) is a problem, and 重点举措 in a plan is part of the plan. A top section without a cue reports work done before the first
 * problem or plan, and anything else behind it.
 */
public final class SectionClassifier {
    /** A subsection's heading may have this many characters beside the words that name its role. */
    private static final int MOST_OTHER_WORDS = 2;

    private final RoleLexicon lexicon = RoleLexicon.create();

    /**
     * Classifies all sections.
     *
     * @param sections the sections of the highest level
     * @param later tells whether a section's heading names a time behind the report's period
     */
    public void classify(TextView view, List<SectionNode> sections, Predicate<SectionNode> later) {
        HeadingWords words = new HeadingWords(view);
        boolean done = false;
        for (SectionNode section : sections) {
            Role fallback = done ? Role.OTHER : Role.WORK_DONE;
            classify(words, section, fallback, later);
            done |= section.role() == Role.PROBLEM || section.role() == Role.PLAN;
        }
    }

    /** {@return whether a heading holds words that name a role, whatever stands beside them} */
    public boolean namesRole(String heading) {
        return lexicon.ofEnding(heading) != null || lexicon.named(heading) != null;
    }

    private void classify(HeadingWords words, SectionNode section, Role inherited, Predicate<SectionNode> later) {
        String heading = words.of(section.opening());
        boolean top = section.parent() == null;
        Role named = namesRole(heading, top) ? named(heading, later.test(section)) : null;
        if (named == inherited && !top && lexicon.otherWords(heading) > 0) {
            named = null;
        }
        if (named == Role.WORK_DONE && inherited == Role.PLAN && !top) {
            named = Role.PLAN;
        }
        if (named != null) {
            section.setRole(named, true);
        } else if (inherited == Role.WORK_DONE && !top && lexicon.statesFailing(heading)) {
            section.setRole(Role.PROBLEM, false);
        } else {
            section.setRole(inherited, false);
        }
        for (SectionNode child : section.children()) {
            classify(words, child, section.role(), later);
        }
    }

    private @Nullable Role named(String heading, boolean later) {
        Role ending = lexicon.ofEnding(heading);
        Role role = ending != null ? ending : lexicon.named(heading);
        if (later && ending == null && (role == null || role == Role.WORK_DONE || role == Role.RESULT)) {
            return Role.PLAN;
        }
        return role;
    }

    /**
     * Whether a heading can be read for the role it names: 主要问题, 2021年重点工作, 原因分析. One that states something
     * (聚焦突出问题，推动整改落实; 科技成果不断涌现) keeps the role of the section it stands in.
     */
    private boolean namesRole(String heading, boolean top) {
        if (heading.indexOf('，') >= 0 || heading.indexOf(',') >= 0 || heading.indexOf(' ') >= 0) {
            return false;
        }
        return top || lexicon.otherWords(heading) <= MOST_OTHER_WORDS;
    }
}
