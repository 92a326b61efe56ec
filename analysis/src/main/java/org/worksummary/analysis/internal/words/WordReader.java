package org.worksummary.analysis.internal.words;

import org.worksummary.analysis.internal.view.TextView;

/** Parts stretches of one text into words, without making a string of each. Not for several threads. */
public interface WordReader {
    /**
     * Parts a stretch.
     *
     * @param start where it begins in the view
     * @param end where it ends
     * @param sink takes the words in order; none where the stretch can't be parted
     */
    void read(int start, int end, Sink sink);

    /** Takes words that follow one another. */
    interface Sink {
        /**
         * Takes the next word.
         *
         * @param end where it ends in the view; it begins where the last one ended
         * @param tag its part of speech
         */
        void word(int end, String tag);
    }

    /** A segmenter that can read words off the view. */
    interface Source {
        /** {@return a reader of the words of one text} */
        WordReader reader(TextView view);
    }
}
