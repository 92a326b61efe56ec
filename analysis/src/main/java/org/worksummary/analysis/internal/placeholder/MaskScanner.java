package org.worksummary.analysis.internal.placeholder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.view.CharSet;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Finds what stands in for a value that was left out or masked (占位符): XX, ×××, **, ____, 某镇, 【填写】, a gap before a unit.
 *
 * <p>Each way of writing has its own rule, asked only where one of its characters stands. Immutable.
 */
public final class MaskScanner {
    private static final List<MaskRule> RULES = List.of(
            new MaskedYearRule(),
            new LetterXRule(),
            new CrossRule(),
            new AsteriskRule(),
            new UnderscoreRule(),
            new CircleRule(),
            new MouRule(),
            new TemplateRule(),
            new BracketRule(),
            new BlankRule(),
            new GapRule(),
            new PendingRule(),
            new QuestionRule(),
            new LetterNRule(),
            new LetterRule());

    private final Map<Character, List<MaskRule>> byTrigger;
    private final CharSet triggers;
    private final Surroundings around = new Surroundings();

    private MaskScanner(Map<Character, List<MaskRule>> byTrigger) {
        this.byTrigger = byTrigger;
        StringBuilder characters = new StringBuilder();
        byTrigger.keySet().forEach(characters::append);
        this.triggers = CharSet.of(characters);
    }

    /** {@return a scanner with all rules} */
    public static MaskScanner create() {
        Map<Character, List<MaskRule>> byTrigger = new HashMap<>();
        for (MaskRule rule : RULES) {
            for (char trigger : rule.triggers().toCharArray()) {
                byTrigger.computeIfAbsent(trigger, c -> new ArrayList<>()).add(rule);
            }
        }
        return new MaskScanner(byTrigger);
    }

    /** {@return the placeholders of a text, in order and disjoint} */
    public List<Mask> scan(TextView view) {
        DocumentHabits habits = DocumentHabits.of(view, around);
        MaskContext context = new MaskContext(view, around, habits, Emphasis.marks(view, around, habits));
        List<Mask> masks = new ArrayList<>();
        int length = view.length();
        int free = 0;
        for (int i = view.find(triggers, 0, length); i < length; i = view.find(triggers, i + 1, length)) {
            Mask mask = at(context, i, free);
            if (mask != null) {
                masks.add(mask);
                free = mask.end();
                i = free - 1;
            }
        }
        return List.copyOf(masks);
    }

    private @Nullable Mask at(MaskContext context, int index, int free) {
        for (MaskRule rule : Objects.requireNonNull(byTrigger.get(context.view().charAt(index)))) {
            Mask mask = rule.at(context, index);
            if (mask != null && mask.start() >= free) {
                return mask;
            }
        }
        return null;
    }
}
