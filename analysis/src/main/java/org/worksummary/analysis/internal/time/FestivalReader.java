package org.worksummary.analysis.internal.time;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.words.WordTable;

/**
 * Reads festivals that say when: 春节前, “六一”期间, 元旦、春节期间, 国庆假期.
 *
 * <p>Not 春节慰问, 国庆70周年, 五一劳动奖章.
 */
final class FestivalReader {
    private static final WordTable FESTIVALS = WordTable.read("time-festivals.txt");
    private static final WordTable WHEN = WordTable.read("time-festival-ends.txt");
    private static final int MOST = 4;

    /** {@return the expression that begins at the index, or {@code null}} */
    @Nullable
    PartRead at(TimeText text, int index) {
        int i = index;
        for (int count = 0; count < MOST; count++) {
            int end = festival(text, i);
            if (end < 0) {
                return null;
            }
            WordTable.Entry when = WHEN.at(text.view(), end);
            if (when != null) {
                boolean other = when.field(0).indexOf(text.at(end + when.length())) >= 0;
                return other ? null : PartRead.whole(end + when.length(), Stretch.UNKNOWN);
            }
            i = text.at(end) == '、' || text.at(end) == '和' || text.at(end) == '及' ? end + 1 : end;
        }
        return null;
    }

    private static int festival(TimeText text, int index) {
        boolean quoted = text.at(index) == '“';
        int i = quoted ? index + 1 : index;
        WordTable.Entry word = FESTIVALS.at(text.view(), i);
        if (word == null) {
            return -1;
        }
        int end = i + word.length();
        end = text.at(end) == '节' ? end + 1 : end;
        if (quoted && text.at(end) == '、') {
            word = FESTIVALS.at(text.view(), end + 1);
            end = word == null ? end : end + 1 + word.length();
        }
        if (quoted) {
            return text.at(end) == '”' ? afterName(text, end + 1) : -1;
        }
        return end;
    }

    private static int afterName(TimeText text, int index) {
        return text.has("国际劳动节", index) || text.has("国际儿童节", index)
                ? index + 5
                : text.at(index) == '节' ? index + 1 : index;
    }
}
