package org.worksummary.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.text.Text;

/** Checks single stretches of text, and how several of them lie. */
final class SpanCheck {
    private final String source;
    private final List<String> found;

    SpanCheck(String source, List<String> found) {
        this.source = source;
        this.found = found;
    }

    /** Checks that the stretch is one of the source's and cuts no surrogate pair. */
    void sound(String what, @Nullable Text at) {
        if (at == null) {
            return;
        }
        if (at.end() > source.length() || !at.equals(Text.of(source, at.start(), at.end()))) {
            found.add(place(what, at) + " is not what the source has there");
        } else if (cutsPair(at.start()) || cutsPair(at.end())) {
            found.add(place(what, at) + " cuts a surrogate pair");
        }
    }

    private boolean cutsPair(int offset) {
        return offset > 0
                && offset < source.length()
                && Character.isHighSurrogate(source.charAt(offset - 1))
                && Character.isLowSurrogate(source.charAt(offset));
    }

    /** Checks that one stretch lies inside another. */
    void inside(String what, @Nullable Text inner, String outerWhat, @Nullable Text outer) {
        if (inner != null && outer != null && !outer.contains(inner)) {
            found.add(place(what, inner) + " lies outside " + place(outerWhat, outer));
        }
    }

    /** Checks that the stretches come in order and share nothing. */
    void disjoint(String what, List<Text> texts) {
        for (int i = 1; i < texts.size(); i++) {
            if (texts.get(i).start() < texts.get(i - 1).end()) {
                found.add(place(what, texts.get(i)) + " begins before the end of the one before");
            }
        }
    }

    /** Checks that the stretches come in document order. */
    void ordered(String what, List<Text> texts) {
        for (int i = 1; i < texts.size(); i++) {
            if (texts.get(i - 1).compareTo(texts.get(i)) > 0) {
                found.add(place(what, texts.get(i)) + " is out of order");
            }
        }
    }

    /** {@return a name for messages} */
    static String place(String what, Text at) {
        return what + " at " + at.start() + ".." + at.end();
    }
}
