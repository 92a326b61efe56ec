package org.worksummary.analysis.internal.document.rtf;

/** What holds inside one group of a rich text; a group begins with what holds around it. */
final class RtfState {
    /** No word processor puts a note into a note into a note. */
    private static final int MOST_STORIES = 8;

    int font;
    int eastAsianFont = -1;
    int fallbackLength = 1;
    boolean hidden;
    boolean deleted;
    private RtfStory story;
    private int stories;
    private boolean skipped;
    private boolean skippedAround;
    private boolean closed;
    private boolean marker;

    RtfState(RtfStory story) {
        this.story = story;
    }

    RtfState(RtfState outer) {
        this.font = outer.font;
        this.eastAsianFont = outer.eastAsianFont;
        this.fallbackLength = outer.fallbackLength;
        this.hidden = outer.hidden;
        this.deleted = outer.deleted;
        this.story = outer.story;
        this.skipped = outer.skipped;
        this.skippedAround = outer.skipped;
        this.closed = outer.closed;
        this.marker = outer.marker;
        this.stories = outer.stories;
    }

    RtfStory story() {
        return story;
    }

    boolean isShown() {
        return !skipped && !hidden && !deleted;
    }

    boolean collectsMarker() {
        return marker;
    }

    /** The group is no text, but a story may begin in it. */
    void skip() {
        skipped = true;
    }

    /** The group is no text, whatever begins in it. */
    void close() {
        skipped = true;
        closed = true;
    }

    /** The group counts although its first word says that one may pass over it. */
    void unskip() {
        skipped = skippedAround;
    }

    /** The group is the marker of a list. */
    void collectMarker() {
        marker = true;
    }

    /** The group is a story of its own; also inside a group that is skipped, as text boxes are. */
    void begin(RtfStory other) {
        if (closed || ++stories > MOST_STORIES) {
            skip();
            return;
        }
        story = other;
        skipped = false;
    }
}
