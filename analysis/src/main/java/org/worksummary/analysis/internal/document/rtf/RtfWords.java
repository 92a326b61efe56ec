package org.worksummary.analysis.internal.document.rtf;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The control words that stand for a character, and those that begin a group without text. */
final class RtfWords {
    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("tab", "\t"),
            Map.entry("line", "\n"),
            Map.entry("softline", "\n"),
            Map.entry("emdash", "—"),
            Map.entry("endash", "–"),
            Map.entry("lquote", "‘"),
            Map.entry("rquote", "’"),
            Map.entry("ldblquote", "“"),
            Map.entry("rdblquote", "”"),
            Map.entry("bullet", "•"),
            Map.entry("emspace", "\u2003"),
            Map.entry("enspace", "\u2002"),
            Map.entry("qmspace", "\u2005"),
            Map.entry("~", "\u00A0"),
            Map.entry("_", "-"),
            Map.entry("\\", "\\"),
            Map.entry("{", "{"),
            Map.entry("}", "}"));

    private static final Set<String> SKIPPED = Set.of(
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "objdata",
            "fldinst",
            "listtable",
            "listoverridetable",
            "nonshppict",
            "shprslt",
            "nonesttables",
            "revtbl",
            "rsidtbl",
            "themedata",
            "datastore",
            "pntxta",
            "pntxtb",
            "xe",
            "tc",
            "rxe",
            "bkmkstart",
            "bkmkend",
            "annotation",
            "ftnsep",
            "ftnsepc",
            "aftnsep",
            "aftnsepc",
            "sp");

    private RtfWords() {}

    /** {@return the character a control word stands for, or {@code null}} */
    static @Nullable String character(String word) {
        return CHARACTERS.get(word);
    }

    /** {@return whether the group that begins with the control word has no text} */
    static boolean isSkipped(String word) {
        return SKIPPED.contains(word);
    }
}
