package org.worksummary.analysis.internal.resolve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.item.ItemNode;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.mention.Nouns;
import org.worksummary.analysis.internal.mention.QuantityMention;
import org.worksummary.analysis.internal.outline.SectionNode;
import org.worksummary.analysis.internal.placeholder.Expectation;
import org.worksummary.analysis.internal.time.TimeMention;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Normalized;
import org.worksummary.model.Placeholder;
import org.worksummary.model.Quantity;
import org.worksummary.model.TimeExpression;
import org.worksummary.model.Value;
import org.worksummary.text.Text;

/** Ties quantities and placeholders to one another and to the items and sections they stand in. */
final class MentionAssembler {
    private final Parsed parsed;
    private final TextView view;
    private final Expectation expectation;
    private final FigureAspects aspects;
    private final List<Mask> masks;
    private final List<QuantityMention> found;
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<Placeholder> placeholders = new ArrayList<>();

    MentionAssembler(
            Parsed parsed,
            Expectation expectation,
            FigureAspects aspects,
            List<Mask> masks,
            List<QuantityMention> found) {
        this.parsed = parsed;
        this.view = parsed.view();
        this.expectation = expectation;
        this.aspects = aspects;
        this.masks = masks;
        this.found = found;
    }

    List<Quantity> quantities() {
        return quantities;
    }

    List<Placeholder> placeholders() {
        return placeholders;
    }

    /**
     * Assembles both.
     *
     * @param nouns what was found around each quantity, in the same order
     * @param timesOf tells the time that each belongs to
     */
    void assemble(List<TimeMention> times, List<Nouns> nouns, FigureTimes timesOf) {
        assembleQuantities(nouns, timesOf);
        assemblePlaceholders(times);
    }

    private void assembleQuantities(List<Nouns> nouns, FigureTimes timesOf) {
        Innermost<ItemNode> items = new Innermost<>(parsed.items(), ItemNode::start, ItemNode::end);
        Innermost<SectionNode> sections = new Innermost<>(parsed.sections(), SectionNode::start, SectionNode::end);
        int mask = 0;
        for (int i = 0; i < found.size(); i++) {
            QuantityMention mention = found.get(i);
            while (mask < masks.size() && masks.get(mask).start() < mention.maskStart()) {
                mask++;
            }
            ItemNode item = items.at(mention.start());
            SectionNode section = sections.at(mention.start());
            Nouns around = nouns.get(i);
            TimeExpression time = timesOf.of(mention);
            quantities.add(new Quantity(
                    "q" + (i + 1),
                    view.slice(mention.start(), mention.end()),
                    mention.kind(),
                    value(mention, mask),
                    unit(mention),
                    normalized(mention),
                    mention.modifier(),
                    around.hasCounted() ? view.slice(around.countedStart(), around.countedEnd()) : null,
                    around.hasIndicator() ? view.slice(around.indicatorStart(), around.indicatorEnd()) : null,
                    mention.change(),
                    aspects.of(i, item, section),
                    time == null ? null : time.id(),
                    parsed.id(item),
                    parsed.id(section)));
        }
    }

    private Value value(QuantityMention mention, int mask) {
        BigDecimal min = mention.min();
        if (min == null) {
            return new Value.Masked("p" + (mask + 1));
        }
        return value(min, mention.max());
    }

    private static Value value(BigDecimal min, @Nullable BigDecimal max) {
        return max == null ? new Value.Single(min) : new Value.Range(min, max);
    }

    private @Nullable Normalized normalized(QuantityMention mention) {
        BigDecimal min = mention.normalizedMin();
        return min == null ? null : new Normalized(value(min, mention.normalizedMax()), normalizedUnit(mention));
    }

    /** The base unit; a classifier with brackets (台（套）) keeps the brackets of the source. */
    private @Nullable String normalizedUnit(QuantityMention mention) {
        String unit = mention.normalizedUnit();
        if (unit == null || unit.indexOf('(') < 0 || !view.startsWith(unit, mention.end() - unit.length())) {
            return unit;
        }
        boolean wide = view.slice(mention.end() - 1, mention.end()).charAt(0) == '）';
        return wide ? unit.replace('(', '（').replace(')', '）') : unit;
    }

    /** The unit as the source has it, where it stands at the mention's end. */
    private @Nullable String unit(QuantityMention mention) {
        String unit = mention.unit();
        if (unit == null) {
            return null;
        }
        int start = mention.end() - unit.length();
        if (start < mention.start() || !view.startsWith(unit, start)) {
            return unit;
        }
        Text written = view.slice(start, mention.end());
        return CharSequence.compare(written, unit) == 0 ? unit : written.toString();
    }

    private void assemblePlaceholders(List<TimeMention> times) {
        Innermost<ItemNode> items = new Innermost<>(parsed.items(), ItemNode::start, ItemNode::end);
        Innermost<SectionNode> sections = new Innermost<>(parsed.sections(), SectionNode::start, SectionNode::end);
        int nextQuantity = 0;
        int nextTime = 0;
        for (int i = 0; i < masks.size(); i++) {
            Mask mask = masks.get(i);
            while (nextQuantity < found.size() && found.get(nextQuantity).end() <= mask.start()) {
                nextQuantity++;
            }
            while (nextTime < times.size() && times.get(nextTime).end() <= mask.start()) {
                nextTime++;
            }
            boolean counted =
                    nextQuantity < found.size() && found.get(nextQuantity).start() <= mask.start();
            boolean timed = nextTime < times.size() && times.get(nextTime).start() <= mask.start();
            QuantityMention mention = counted ? found.get(nextQuantity) : null;
            Quantity quantity = counted ? quantities.get(nextQuantity) : null;
            Text of = quantity == null ? null : quantity.counted();
            placeholders.add(new Placeholder(
                    "p" + (i + 1),
                    view.slice(mask.start(), mask.end()),
                    mask.style(),
                    expectation.expects(view, mask, mention, timed ? times.get(nextTime) : null),
                    quantity == null ? null : quantity.unit(),
                    of,
                    mask.intent(),
                    mask.confidence(),
                    mask.rule(),
                    quantity == null ? null : quantity.id(),
                    parsed.id(items.at(mask.start())),
                    parsed.id(sections.at(mask.start()))));
        }
    }
}
