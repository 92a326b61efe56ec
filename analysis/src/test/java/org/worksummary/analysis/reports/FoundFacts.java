package org.worksummary.analysis.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.worksummary.model.Header;
import org.worksummary.model.Item;
import org.worksummary.model.Quantity;
import org.worksummary.model.Section;
import org.worksummary.model.Value;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.Text;

/** What the parser found in a report, in the form of the annotations. */
final class FoundFacts {
    /** How much of an item without a title is given as its text. */
    private static final int OPENING = 12;

    /** What may stand between an item's marker and its first word. */
    private static final String BEFORE_WORDS = " \t\u3000\u00a0\r\n、.．,，:：)）;；";

    private final WorkSummary summary;
    private final Map<String, Item> items;

    private FoundFacts(WorkSummary summary) {
        this.summary = summary;
        this.items = summary.items().stream().collect(Collectors.toMap(Item::id, Function.identity()));
    }

    /** {@return all facts that can be annotated} */
    static List<Fact> of(WorkSummary summary) {
        return new FoundFacts(summary).all();
    }

    private List<Fact> all() {
        List<Fact> facts = header();
        summary.allSections()
                .flatMap(section -> Stream.ofNullable(heading(section)))
                .forEach(facts::add);
        summary.items().forEach(item -> facts.add(item(item)));
        summary.quantities().forEach(quantity -> facts.add(quantity(quantity)));
        summary.placeholders()
                .forEach(found -> facts.add(
                        fact(Mark.PLACEHOLDER, found.at(), found.expects().name())));
        summary.times().forEach(time -> facts.add(fact(Mark.TIME, time.at(), day(time.from()), day(time.to()))));
        return facts;
    }

    private List<Fact> header() {
        Header header = summary.header();
        List<Fact> facts = new ArrayList<>();
        add(facts, Mark.TITLE, header.title());
        add(facts, Mark.ORGANIZATION, header.organization());
        add(facts, Mark.AUTHOR, header.author());
        add(facts, Mark.ADDRESSEE, header.addressee());
        add(facts, Mark.DOCUMENT_NUMBER, header.documentNumber());
        add(facts, Mark.SIGNATURE, header.signature());
        if (header.period() != null) {
            facts.add(fact(
                    Mark.PERIOD,
                    header.period().at(),
                    day(header.period().from()),
                    day(header.period().to())));
        }
        if (header.date() != null) {
            facts.add(fact(Mark.DATE, header.date().at()));
        }
        header.notices().forEach(notice -> facts.add(fact(Mark.NOTICE, notice)));
        return facts;
    }

    private static void add(List<Fact> facts, Mark mark, @Nullable Text at) {
        if (at != null) {
            facts.add(fact(mark, at));
        }
    }

    private static @Nullable Fact heading(Section section) {
        return section.heading() == null
                ? null
                : fact(
                        Mark.HEADING,
                        section.heading(),
                        "" + section.level(),
                        section.role().name());
    }

    private Fact item(Item item) {
        Text title = item.title();
        return fact(
                Mark.ITEM,
                title == null ? opening(item) : title,
                item.kind().name(),
                "" + depth(item),
                title == null ? Fact.UNTITLED : Fact.TITLED);
    }

    private int depth(Item item) {
        return item.parent() == null ? 1 : 1 + depth(items.get(item.parent()));
    }

    private Text opening(Item item) {
        String text = summary.source().text();
        int start = item.start();
        if (item.marker() != null && text.startsWith(item.marker(), start)) {
            start += item.marker().length();
        }
        while (start < item.end() && BEFORE_WORDS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return Text.of(text, start, Math.min(start + OPENING, item.end()));
    }

    private static Fact quantity(Quantity quantity) {
        boolean masked = quantity.value() instanceof Value.Masked || quantity.normalized() == null;
        String unit = masked ? quantity.unit() : quantity.normalized().unit();
        return fact(
                Mark.QUANTITY,
                quantity.at(),
                quantity.kind().name(),
                masked ? "masked" : number(quantity.normalized().value()),
                unit == null ? "-" : unit,
                quantity.modifier().name());
    }

    private static String number(Value value) {
        if (value instanceof Value.Single single) {
            return single.number().stripTrailingZeros().toPlainString();
        }
        Value.Range range = (Value.Range) value;
        return range.min().stripTrailingZeros().toPlainString() + ".."
                + range.max().stripTrailingZeros().toPlainString();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "-" : day.toString();
    }

    private static Fact fact(Mark mark, Text at, String... values) {
        return new Fact(mark, false, at.start(), at.end(), at.toString(), List.of(values));
    }
}
