package org.worksummary.archive.duplicate;

/**
 * Keeps of a text what tells copies: letters and Chinese characters.
 *
 * <p>Figures, punctuation and placeholders are what is changed when a report is copied, so they don't count: “新建道路12公里”
 * and “新建道路XX公里。” are the same, “新建桥梁12座” is another.
 */
final class Letters {
    private Letters() {}

    static String of(CharSequence text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) && !isNumeral(c)) {
                kept.append(Character.toLowerCase(c));
            }
        }
        return kept.toString();
    }

    private static boolean isNumeral(char c) {
        return "一二三四五六七八九十〇零百千万亿两×".indexOf(c) >= 0 || c == 'X' || c == 'x' || c == 'Ｘ' || c == 'ｘ' || c == '某';
    }
}
