package org.worksummary.analysis.internal.outline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.worksummary.analysis.internal.block.Opening;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Tells the two levels of headings in a document whose headings are bare lines.
 *
 * <p>A bare line right above another (今年做了哪些事⏎产业发展⏎…) stands above it. Where there is such a pair, other bare lines stand above too that an
 * empty line parts from what is before, if none parts the lower ones; where empty lines tell nothing, those that name a role (存在的问题). Without such a pair all are alike.
 */
final class BareLevels {
    private final TextView view;
    private final List<Entry> entries;
    private final Set<Integer> bare = new TreeSet<>();
    private final Set<Integer> upper = new HashSet<>();

    private BareLevels(TextView view, List<Entry> entries) {
        this.view = view;
        this.entries = entries;
        for (int i = 0; i < entries.size(); i++) {
            if (isBare(i)) {
                bare.add(i);
            }
        }
    }

    /**
     * Finds those that stand beside the marked sections: behind the last of these they name a role, none of these does, and no
     * other heading stands above these (一、抓好常规 二、抓好安全 存在的不足：).
     *
     * @param naming whether a heading names a role
     * @return the places of their entries
     */
    static Set<Integer> beside(TextView view, List<Entry> entries, Predicate<String> naming) {
        BareLevels levels = new BareLevels(view, entries);
        Set<Integer> found = new HashSet<>();
        LevelKey key = null;
        for (int i = 0; i < entries.size(); i++) {
            Opening opening = entries.get(i).opening();
            boolean marked = opening.isHeading() && opening.marker() != null;
            if (key == null && opening.isHeading() && !marked) {
                return Set.of();
            }
            key = key == null && marked ? LevelKey.of(opening) : key;
            if (marked && LevelKey.of(opening).equals(key)) {
                found.clear();
                if (naming.test(levels.words(i))) {
                    return Set.of();
                }
            } else if (key != null && levels.bare.contains(i) && naming.test(levels.words(i))) {
                found.add(i);
            }
        }
        return found;
    }

    /**
     * Finds the upper ones.
     *
     * @param naming whether a heading names a role
     * @return the places of their entries
     */
    static Set<Integer> upper(TextView view, List<Entry> entries, Predicate<String> naming) {
        BareLevels levels = new BareLevels(view, entries);
        levels.find(naming);
        return levels.upper;
    }

    private void find(Predicate<String> naming) {
        for (int i : bare) {
            if (bare.contains(i + 1) && !upper.contains(i - 1)) {
                upper.add(i);
            }
        }
        if (upper.isEmpty()) {
            return;
        }
        boolean parted = false;
        boolean plain = false;
        for (int i : bare) {
            boolean blank = entries.get(i).paragraph().blankBefore();
            parted |= blank && !upper.contains(i);
            plain |= !blank && !upper.contains(i) && !upper.contains(i - 1);
        }
        boolean before = true;
        for (int i : bare) {
            before &= !upper.contains(i);
            boolean tells = parted && plain ? entries.get(i).paragraph().blankBefore() : naming.test(words(i));
            if ((before || tells) && !upper.contains(i - 1)) {
                upper.add(i);
            }
        }
    }

    private boolean isBare(int i) {
        Opening opening = entries.get(i).opening();
        return opening.form() == Opening.Form.HEADING && LevelKey.of(opening).equals(LevelKey.BARE);
    }

    private String words(int i) {
        Opening opening = entries.get(i).opening();
        return view.subSequence(opening.headingStart(), opening.headingEnd());
    }
}
