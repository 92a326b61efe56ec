package org.worksummary.analysis.internal.document.text;

import java.util.List;
import org.worksummary.text.Repair;

/**
 * A text that was decoded from bytes.
 *
 * @param text the text, without a byte order mark
 * @param charset the character set it was in
 * @param repairs the stretches that were mended, in order
 * @param damaged the number of places that could not be decoded
 * @param stretches the bytes after the byte order mark, cut up by character set
 */
record DecodedText(String text, String charset, List<Repair> repairs, int damaged, List<Stretch> stretches) {

    /** A text that is sound in one character set. */
    static DecodedText sound(String text, Encoding encoding, int bytes) {
        return new DecodedText(text, encoding.words(), List.of(), 0, List.of(new Stretch(0, bytes, encoding, false)));
    }

    /** Whether more than one character in a hundred is a control character that no text has. */
    boolean hasControls() {
        long controls = text.chars().filter(Likelihood::isControl).count();
        return controls * 100L > text.length();
    }

    /** Whether it is mostly written in letters without accents, as few of its characters are others. */
    boolean isMostlyAscii() {
        int letters = 0;
        int others = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                others++;
            } else if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
                letters++;
            }
        }
        return letters >= others;
    }

    /** How unlikely its characters are together, in tenths. */
    long cost() {
        return Likelihood.cost(text) + (long) damaged * Reach.DAMAGE;
    }

    /** How many characters take three bytes or more in UTF-8, as all Chinese ones do. */
    int wide() {
        int wide = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x800 && c != '\uFFFD') {
                wide++;
            }
        }
        return wide;
    }
}
