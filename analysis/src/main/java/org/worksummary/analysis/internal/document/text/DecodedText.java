package org.worksummary.analysis.internal.document.text;

import java.util.List;
import org.worksummary.text.Repair;

/**
 * A text that was decoded from bytes.
 *
 * @param text the text, without a byte order mark
 * @param charset the character set it was in
 * @param repairs the stretches that could not be decoded, in order
 * @param damaged the number of places that could not be decoded
 */
public record DecodedText(String text, String charset, List<Repair> repairs, int damaged) {

    /** Whether more than one character in a hundred is a control character that no text has. */
    public boolean hasControls() {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            if (isControl(text.charAt(i))) {
                controls++;
            }
        }
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

    private static boolean isControl(char c) {
        return c < ' ' ? c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\u000B' : c == '\u007F';
    }
}
