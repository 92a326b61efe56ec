package org.worksummary.analysis.internal.document.numbering;

/** The number formats by the codes that binary Word documents, rich text and Word 2003 XML give them. */
public final class NumberCodes {
    private NumberCodes() {}

    /** {@return the name in WordprocessingML of the format with the code} */
    public static String format(int code) {
        return switch (code) {
            case 1 -> "upperRoman";
            case 2 -> "lowerRoman";
            case 3 -> "upperLetter";
            case 4 -> "lowerLetter";
            case 5 -> "ordinal";
            case 8 -> "hex";
            case 10 -> "ideographDigital";
            case 11 -> "japaneseCounting";
            case 14 -> "decimalFullWidth";
            case 16 -> "japaneseLegal";
            case 17 -> "japaneseDigitalTenThousand";
            case 18 -> "decimalEnclosedCircle";
            case 19 -> "decimalFullWidth2";
            case 22 -> "decimalZero";
            case 23 -> "bullet";
            case 26 -> "decimalEnclosedFullstop";
            case 27 -> "decimalEnclosedParen";
            case 28 -> "decimalEnclosedCircleChinese";
            case 29 -> "ideographEnclosedCircle";
            case 30 -> "ideographTraditional";
            case 31 -> "ideographZodiac";
            case 32 -> "ideographZodiacTraditional";
            case 33 -> "taiwaneseCounting";
            case 34 -> "ideographLegalTraditional";
            case 35 -> "taiwaneseCountingThousand";
            case 36 -> "taiwaneseDigital";
            case 37 -> "chineseCounting";
            case 38 -> "chineseLegalSimplified";
            case 39 -> "chineseCountingThousand";
            case 40 -> "ideographDigital";
            case 57 -> "numberInDash";
            case 255 -> "none";
            default -> "decimal";
        };
    }
}
