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

    private Levels() {}

    static void assign(List<SectionNode> sections) {
        Levels levels = new Levels();
        levels.collectKeys(sections);
        for (int i = 0; i < levels.keys.size(); i++) {
            levels.inside.add(new boolean[levels.keys.size()]);
        }
        levels.collectParents(sections);
        levels.apply(sections, levels.count());
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

    private void apply(List<SectionNode> sections, int[] levels) {
        for (SectionNode section : sections) {
            section.setLevel(levels[keys.indexOf(section.key())]);
            apply(section.children(), levels);
        }
    }
}
