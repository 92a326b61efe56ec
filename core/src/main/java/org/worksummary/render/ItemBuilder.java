package org.worksummary.render;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.model.ItemKind;

/** Says what one measure, problem or plan (举措、问题、计划) is. Not thread-safe. */
public final class ItemBuilder {
    final ItemKind kind;
    final List<String> links = new ArrayList<>();

    @Nullable
    String id;

    @Nullable
    String title;

    @Nullable
    String body;

    ItemBuilder(ItemKind kind) {
        this.kind = kind;
    }

    /** Gives the item an id to be named by; without one it gets m1, p1, n1 and so on. */
    public ItemBuilder id(String newId) {
        id = OneLine.require("id", newId);
        return this;
    }

    /** Sets the leading clause (要点标题). */
    public ItemBuilder title(String newTitle) {
        title = Punctuation.bare(OneLine.require("title", newTitle));
        return this;
    }

    /** Sets what follows the title, or all of an item without one. */
    public ItemBuilder body(String newBody) {
        body = OneLine.require("body", newBody);
        return this;
    }

    /**
     * Names a problem that this plan answers, by its id.
     *
     * @throws IllegalStateException if this is no plan
     */
    public ItemBuilder answers(String problem) {
        return link(ItemKind.PLAN, problem);
    }

    /**
     * Names a cause of this problem, by its id.
     *
     * @throws IllegalStateException if this is no problem
     */
    public ItemBuilder causedBy(String problem) {
        return link(ItemKind.PROBLEM, problem);
    }

    private ItemBuilder link(ItemKind required, String problem) {
        if (kind != required) {
            throw new IllegalStateException("not for a " + kind);
        }
        links.add(OneLine.require("id", problem));
        return this;
    }

    /** {@return whether it is one clause only, so that it can end with a semicolon} */
    boolean isOneClause() {
        String only = title == null ? body : body == null ? title : null;
        return only != null && Punctuation.bare(only).indexOf('。') < 0 && only.indexOf('；') < 0;
    }
}
