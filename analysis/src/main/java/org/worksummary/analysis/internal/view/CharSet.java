package org.worksummary.analysis.internal.view;

/** A set of characters that is asked for every character of a text: one load and no comparison. Immutable. */
public final class CharSet {
    private final long[] words = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    private CharSet(CharSequence characters) {
        for (int i = 0; i < characters.length(); i++) {
            char c = characters.charAt(i);
            words[c >>> 6] |= 1L << c;
        }
    }

    /** {@return the set of the characters of a text} */
    public static CharSet of(CharSequence characters) {
        return new CharSet(characters);
    }

    /** {@return whether the character is one of the set} */
    public boolean contains(char c) {
        return (words[c >>> 6] >>> c & 1) != 0;
    }
}
