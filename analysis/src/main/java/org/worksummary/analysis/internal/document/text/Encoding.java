package org.worksummary.analysis.internal.document.text;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** The character sets (字符集) a text may be in. */
enum Encoding {
    UTF_8("UTF-8", "UTF-8"),
    GB18030("GB18030", "GB18030"),
    /** As Windows writes it: code page 950. */
    BIG5("Big5", "x-windows-950"),
    UTF_16LE("UTF-16LE", "UTF-16LE"),
    UTF_16BE("UTF-16BE", "UTF-16BE");

    private final String words;
    private final @Nullable Charset charset;

    Encoding(String words, String charset) {
        this.words = words;
        this.charset = Charset.isSupported(charset) ? Charset.forName(charset) : null;
    }

    /** {@return what people call it} */
    String words() {
        return words;
    }

    /** {@return whether this Java runtime knows it; a small one may lack Big5} */
    boolean isSupported() {
        return charset != null;
    }

    /** {@return the character set; UTF-8 where the runtime does not know this one} */
    Charset charset() {
        return charset == null ? Charset.forName("UTF-8") : charset;
    }
}
