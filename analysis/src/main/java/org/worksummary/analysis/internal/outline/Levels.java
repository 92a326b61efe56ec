package org.worksummary.analysis.internal.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * Counts the levels of headings as the document does.
 *
 * <p>A kind of marker has one level throughout: one more than the deepest kind it ever stands in. So 1. is level 3 where it
 * stands under （一） in one part, and level 3 too where it stands under 二、 directly. Where two kinds stand in one another by
 * turns, the one that comes first in the document is the higher one.
 */
final class Levels {
    private final List<LevelKey> keys = new ArrayList<>();
    private final List<boolean[]> inside = new ArrayList<>();
    private final int[] levels;

    private Levels(List<SectionNode> sections) {
        collectKeys(sections);
        for (int i = 0; i < keys.size(); i++) {
            inside.add(new boolean[keys.size()]);
        }
        collectParents(sections);
        levels = count();
    }

    /** {@return the levels of a document} */
    static Levels of(List<SectionNode> sections) {
        return new Levels(sections);
    }

    /** {@return the level of a kind, counted from 1; 0 for one that the document has not} */
    int of(LevelKey key) {
        int index = keys.indexOf(key);
        return index < 0 ? 0 : levels[index];
    }

    /** {@return whether every section is on a level below that of the section it stands in} */
    boolean fit(List<SectionNode> sections) {
        for (SectionNode section : sections) {
            SectionNode parent = section.parent();
            if (parent != null && of(parent.key()) >= of(section.key()) || !fit(section.children())) {
                return false;
            }
        }
        return true;
    }

    /** Tells the sections their levels. */
    void assign(List<SectionNode> sections) {
        for (SectionNode section : sections) {
            SectionNode parent = section.parent();
            section.setLevel(Math.max(of(section.key()), parent == null ? 1 : parent.level() + 1));
            assign(section.children());
        }
    }

    private void collectKeys(List<SectionNode> sections) {
        for (SectionNode section : sections) {
            if (!keys.contains(section.key())) {
                keys.add(section.key());
            }
            collectKeys(section.children());
        }
    }

    private void collectParents(List<SectionNode> sections) {
        for (SectionNode section : sections) {
            SectionNode parent = section.parent();
            if (parent != null) {
                inside.get(keys.indexOf(section.key()))[keys.indexOf(parent.key())] = true;
            }
            collectParents(section.children());
        }
    }

    private int[] count() {
        int size = keys.size();
        boolean[][] reach = new boolean[size][];
        for (int i = 0; i < size; i++) {
            reach[i] = inside.get(i).clone();
        }
        for (int via = 0; via < size; via++) {
            for (int child = 0; child < size; child++) {
                for (int parent = 0; parent < size; parent++) {
                    reach[child][parent] |= reach[child][via] && reach[via][parent];
                }
            }
        }
        int[] levels = new int[size];
        for (int round = 0; round < size; round++) {
            for (int child = 0; child < size; child++) {
                levels[child] = Math.max(levels[child], 1);
                for (int parent = 0; parent < size; parent++) {
                    boolean circle = reach[parent][child] && parent >= child;
                    if (inside.get(child)[parent] && !circle) {
                        levels[child] = Math.max(levels[child], levels[parent] + 1);
                    }
                }
            }
        }
        return levels;
    }
}
