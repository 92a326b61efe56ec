package org.worksummary.analysis.internal.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.block.Opening;
import org.worksummary.model.Role;

/** A section while the outline is being built; indices are the view's. Belongs to one parse. */
public final class SectionNode {
    private final LevelKey key;
    private final Opening opening;
    private final int start;
    private final @Nullable SectionNode parent;
    private final List<SectionNode> children = new ArrayList<>();
    private final List<Body> bodies = new ArrayList<>();
    private int end;
    private int level;
    private Role role = Role.OTHER;
    private boolean roleNamed;

    SectionNode(LevelKey key, Opening opening, int start, int end, @Nullable SectionNode parent) {
        this.key = key;
        this.opening = opening;
        this.start = start;
        this.end = end;
        this.parent = parent;
    }

    /** {@return what its level is counted by} */
    public LevelKey key() {
        return key;
    }

    /** {@return its marker and heading} */
    public Opening opening() {
        return opening;
    }

    /** {@return where it begins, its marker included} */
    public int start() {
        return start;
    }

    /** {@return where it ends, its subsections included} */
    public int end() {
        return end;
    }

    /** {@return the section it stands in, or {@code null}} */
    public @Nullable SectionNode parent() {
        return parent;
    }

    /** {@return its subsections, in order} */
    public List<SectionNode> children() {
        return children;
    }

    /** {@return its own paragraphs, outside its subsections, in order} */
    public List<Body> bodies() {
        return bodies;
    }

    /** {@return its level, counted from 1} */
    public int level() {
        return level;
    }

    /** {@return what it reports} */
    public Role role() {
        return role;
    }

    /** {@return whether its heading names the role itself, as 存在的问题 does} */
    public boolean isRoleNamed() {
        return roleNamed;
    }

    /** Sets what it reports. */
    public void setRole(Role found, boolean named) {
        role = found;
        roleNamed = named;
    }

    void setLevel(int found) {
        level = found;
    }

    void add(Body body) {
        bodies.add(body);
        reach(body.end());
    }

    /** Lets the section and all it stands in reach as far as an index. */
    void reach(int index) {
        for (SectionNode node = this; node != null && node.end < index; node = node.parent) {
            node.end = index;
        }
    }
}
