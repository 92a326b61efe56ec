package org.worksummary.render;

/** Ends headings and sentences as a report does. */
final class Punctuation {
    private static final String PAUSES = "。；：，、;:,.";
    private static final String ENDS = "。！？!?…";
    private static final String CLOSERS = "”’）)】》";

    private Punctuation() {}

    /** {@return the text without the pauses and stops at its end} */
    static String bare(String text) {
        int end = text.length();
        while (end > 0 && (PAUSES.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return text.substring(0, end);
    }

    /** {@return the text, ended by a full stop if no sentence ends there} */
    static String sentence(String text) {
        return endsSentence(text) ? text : bare(text) + "。";
    }

    /** {@return whether a sentence ends at the end of the text, quotes and brackets aside} */
    static boolean endsSentence(CharSequence text) {
        int end = text.length();
        while (end > 0 && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }
}
