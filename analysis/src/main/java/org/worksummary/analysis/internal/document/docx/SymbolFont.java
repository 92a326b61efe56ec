package org.worksummary.analysis.internal.document.docx;

/** The characters of symbol fonts that stand for something in reports: check boxes and bullets. */
final class SymbolFont {
    private SymbolFont() {}

    /** {@return the character for a code of four hexadecimal digits, or nothing for one without meaning} */
    static String character(String code) {
        int point;
        try {
            point = Integer.parseInt(code, 16);
        } catch (NumberFormatException e) {
            return "";
        }
        return switch (point) {
            case 0xF0A3, 0xF06F, 0xF0A8, 0xF071, 0xF072 -> "□";
            case 0xF052, 0xF0FE, 0xF053 -> "☑";
            case 0xF0FC, 0xF050 -> "√";
            case 0xF06E, 0xF0A7 -> "■";
            case 0xF06C, 0xF0B7 -> "●";
            default ->
                point >= 0xE000 && point <= 0xF8FF || point < ' ' || point > 0xFFFF ? "" : String.valueOf((char) point);
        };
    }
}
