package org.worksummary.analysis.internal.check;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.view.CharSet;
import org.worksummary.analysis.internal.words.WordTable;
import org.worksummary.analysis.internal.words.WordTable.Entry;
import org.worksummary.model.Change.Direction;

/**
 * Reads two figures that say from what to what something changed: 由82%提高到95%, 从去年的12天压缩至今年的5天.
 *
 * <p>Must not read 由下降5%转为增长3%, 从3个村扩大到全镇 or 由A、B分别提高到C、D.
 */
public final class FromTo {
    private static final Set<String> ADVERBS =
            Set.of("大幅", "逐步", "稳步", "进一步", "快速", "持续", "直接", "大幅度", "已", "又", "一举", "迅速", "成功", "平均");
    private static final CharSet OPENERS = CharSet.of("由从");
    private static final int LONGEST_TIME = 8;
    private static final int LONGEST_BASE = 16;

    private final WordTable changes = WordTable.read("changes.txt");

    /**
     * What was read.
     *
     * @param direction which way the verb says
     * @param verb the verb with its 到
     * @param base what stands between 由 and the first figure: 去年同期的
     * @param about the clause before 由
     */
    public record Reading(Direction direction, String verb, String base, String about) {}

    /** {@return what the figure at the index and the next say together, or {@code null}} */
    public @Nullable Reading read(Figures figures, int index) {
        if (index + 1 >= figures.size()
                || figures.kind(index) != figures.kind(index + 1)
                || figures.get(index).change() != null) {
            return null;
        }
        if (!mayOpen(figures, index)) {
            return null;
        }
        String lead = figures.lead(index);
        int from = opener(lead);
        if (from < 0 || lead.length() - from - 1 > LONGEST_BASE) {
            return null;
        }
        String base = lead.substring(from + 1);
        for (int i = 1; i <= base.length(); i++) {
            if (changes.endingAt(base, i) != null && !base.startsWith("多", i - 1) && !base.startsWith("高", i - 1)) {
                return null;
            }
        }
        String gap = figures.gap(index);
        for (int at = gap.length() - 1; at > 0; at--) {
            char c = gap.charAt(at);
            if ((c == '到' || c == '至' || c == '为') && isTime(gap.substring(at + 1))) {
                int end = gap.charAt(at - 1) == '了' ? at - 1 : at;
                Entry verb = changes.endingAt(gap, end);
                if (verb != null && isAdverb(gap.substring(0, end - verb.length()))) {
                    Direction direction = Direction.valueOf(verb.field(0));
                    return new Reading(direction, verb.word() + c, base, lead.substring(0, from));
                }
            }
        }
        return null;
    }

    /** Whether a 由 or 从 stands near enough before the figure. */
    private static boolean mayOpen(Figures figures, int index) {
        int to = figures.get(index).start();
        int from = Math.max(0, to - LONGEST_BASE - 1);
        return figures.view().find(OPENERS, from, to) < to;
    }

    /** The last 由, 从 or 自 that opens a clause's base: not that of 理由, 服从 or 从事. */
    private static int opener(String lead) {
        for (int i = lead.length() - 1; i >= 0; i--) {
            char c = lead.charAt(i);
            char before = i == 0 ? ' ' : lead.charAt(i - 1);
            char next = i + 1 < lead.length() ? lead.charAt(i + 1) : ' ';
            boolean from = c == '由' && "理自缘事".indexOf(before) < 0 && next != '于';
            if (from || c == '从' && "服听".indexOf(before) < 0 && "事业而严".indexOf(next) < 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isTime(String words) {
        String bare = words.strip();
        return bare.isEmpty()
                || bare.length() <= LONGEST_TIME && bare.endsWith("的")
                || bare.equals("目前")
                || bare.equals("现在");
    }

    private static boolean isAdverb(String words) {
        String bare = words.strip();
        return bare.isEmpty() || ADVERBS.contains(bare) || bare.equals("，") || bare.equals(",");
    }
}
