package org.worksummary.analysis.internal.document.rtf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The character sets that bytes of a rich text are in: of each font, and of the document. Used once. */
final class RtfFonts {
    private static final Map<Integer, String> BY_FONT =
            Map.of(128, "Shift_JIS", 129, "EUC-KR", 134, "GB18030", 136, "Big5");
    private static final Map<Integer, String> BY_PAGE =
            Map.of(932, "Shift_JIS", 949, "EUC-KR", 936, "GB18030", 54936, "GB18030", 950, "Big5", 65001, "UTF-8");

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private Charset document = StandardCharsets.ISO_8859_1;

    /** Takes the code page of the document. */
    void codePage(int page) {
        String name = BY_PAGE.get(page);
        if (name != null) {
            document = Charset.forName(name);
        } else if (Charset.isSupported("windows-" + page)) {
            document = Charset.forName("windows-" + page);
        }
    }

    /** Takes the character set of a font. */
    void font(int font, int characterSet) {
        String name = BY_FONT.get(characterSet);
        if (name != null) {
            fonts.put(font, Charset.forName(name));
        }
    }

    /** {@return the character set of bytes in a font, or else in the font for East Asian text, or else of the document} */
    Charset charset(int font, int eastAsian) {
        Charset charset = fonts.get(font);
        if (charset == null) {
            charset = fonts.get(eastAsian);
        }
        return charset == null ? document : charset;
    }
}
