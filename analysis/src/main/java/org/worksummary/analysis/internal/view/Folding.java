package org.worksummary.analysis.internal.view;

import java.util.List;
import org.worksummary.analysis.internal.lexicon.Lexicon;

/**
 * Folds characters that mean the same into one: Traditional into Simplified, full width into half width.
 *
 * <p>Folded: Traditional characters with one Simplified twin; full-width digits, letters and signs ({@code １Ａ％－．～});
 * （ ） ： ； ！ ？ and their small forms; every blank (ideographic, no-break, TAB …) into a space; 「」『』〝〞 into “”‘’.
 * Not folded: ， 、 。 and the half-width comma, because 10,862 and 10，862 are not alike; dashes other than －.
 */
final class Folding {
    /** What a character is folded into when it is to be dropped: zero-width blanks and byte order marks. */
    static final char DROPPED = '\u0000';

    private static final char[] TABLE = table();

    private Folding() {}

    /** {@return the folded character, or {@link #DROPPED}} */
    static char fold(char c) {
        return TABLE[c];
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        table[0] = '\uFFFD';
        for (char c = '\uFF01'; c <= '\uFF5E'; c++) {
            table[c] = (char) (c - 0xFEE0);
        }
        table['，'] = '，';
        table['﹐'] = '，';
        table['﹑'] = '、';
        table['﹒'] = '.';
        table['﹔'] = ';';
        table['﹕'] = ':';
        table['﹖'] = '?';
        table['﹗'] = '!';
        table['﹙'] = '(';
        table['﹚'] = ')';
        table['﹪'] = '%';
        table['「'] = '“';
        table['」'] = '”';
        table['『'] = '‘';
        table['』'] = '’';
        table['〝'] = '“';
        table['〞'] = '”';
        for (char c :
                "\t\u000B\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000"
                        .toCharArray()) {
            table[c] = ' ';
        }
        for (char c : "\u200B\u200C\u200D\u2060\uFEFF\u00AD".toCharArray()) {
            table[c] = DROPPED;
        }
        for (List<String> entry : Lexicon.read("traditional.txt")) {
            String line = entry.get(0);
            for (int i = 0; i + 1 < line.length(); i += 3) {
                table[line.charAt(i)] = line.charAt(i + 1);
            }
        }
        return table;
    }
}
