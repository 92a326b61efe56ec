package org.worksummary.analysis.internal.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.Segmenter;
import org.worksummary.analysis.internal.block.BlankNumbers;
import org.worksummary.analysis.internal.block.Opening;
import org.worksummary.analysis.internal.block.OpeningReader;
import org.worksummary.analysis.internal.block.RuleLines;
import org.worksummary.analysis.internal.check.Figures;
import org.worksummary.analysis.internal.header.HeaderNode;
import org.worksummary.analysis.internal.header.HeaderReader;
import org.worksummary.analysis.internal.item.ItemLinks;
import org.worksummary.analysis.internal.item.ItemNode;
import org.worksummary.analysis.internal.item.ItemParser;
import org.worksummary.analysis.internal.line.Layout;
import org.worksummary.analysis.internal.line.Paragraph;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.mention.NounFinder;
import org.worksummary.analysis.internal.mention.QuantityMention;
import org.worksummary.analysis.internal.mention.ReferenceMention;
import org.worksummary.analysis.internal.mention.SpanSet;
import org.worksummary.analysis.internal.outline.Body;
import org.worksummary.analysis.internal.outline.Entry;
import org.worksummary.analysis.internal.outline.EntryReader;
import org.worksummary.analysis.internal.outline.Outline;
import org.worksummary.analysis.internal.outline.OutlineBuilder;
import org.worksummary.analysis.internal.outline.SectionClosers;
import org.worksummary.analysis.internal.placeholder.Expectation;
import org.worksummary.analysis.internal.placeholder.MaskScanner;
import org.worksummary.analysis.internal.quantity.QuantityScanner;
import org.worksummary.analysis.internal.reference.ReferenceScanner;
import org.worksummary.analysis.internal.section.SectionClassifier;
import org.worksummary.analysis.internal.time.DateRange;
import org.worksummary.analysis.internal.time.TimeMention;
import org.worksummary.analysis.internal.time.TimeResolver;
import org.worksummary.analysis.internal.time.TimeScanner;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.BlockKind;
import org.worksummary.model.Reference;
import org.worksummary.model.ReportPeriod;
import org.worksummary.model.SigningDate;
import org.worksummary.model.TimeExpression;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.SourceText;
import org.worksummary.text.Text;

/** Runs all stages over a source, structure first, content second. Immutable; serves many threads. */
public final class Pipeline {
    private final MaskScanner masks = MaskScanner.create();
    private final Expectation expectation = Expectation.create();
    private final TimeScanner times = TimeScanner.create();
    private final TimeResolver timeResolver = TimeResolver.create();
    private final ReferenceScanner references = ReferenceScanner.create();
    private final QuantityScanner quantities = QuantityScanner.create();
    private final AspectRules aspects = new AspectRules();
    private final NounFinder nouns;
    private final HeaderReader headers = new HeaderReader();
    private final SectionClosers closers = SectionClosers.create();
    private final Closings closings = new Closings();
    private final SectionClassifier classifier = new SectionClassifier();
    private final ItemParser items = new ItemParser();
    private final Checks checks;

    /** Makes a pipeline that takes the segmenter's words for evidence, and leaves out what some rules find. */
    public Pipeline(Segmenter segmenter, Set<String> off) {
        this.checks = new Checks(segmenter, off);
        this.nouns = NounFinder.create(segmenter);
    }

    /** {@return the summary that the source holds} */
    public WorkSummary run(SourceText source) {
        Layout layout = Layout.of(source);
        TextView view = layout.view();
        List<Opening> openings = openings(layout);
        Set<Integer> rules = rules(layout);
        List<Mask> found = masks(layout, openings, rules);
        List<TimeMention> mentions = times.scan(view, found);
        HeaderNode header = headers.read(view, layout.paragraphs(), openings, spans(mentions));

        List<Entry> body = body(layout, openings, header, rules);
        int closing = closings.first(view, body);
        Outline outline = OutlineBuilder.build(view, body.subList(0, closing), closers, classifier::namesRole);

        ReportTimes reportTimes = new ReportTimes(view, mentions, timeResolver);
        LocalDate signed = reportTimes.signed(header);
        TimeMention period = reportTimes.period(header, outline);
        DateRange range = period == null ? null : reportTimes.resolve(period, signed);
        classifier.classify(view, outline.sections(), section -> reportTimes.isLater(section, range, signed));
        List<ItemNode> nodes = items.parse(view, outline);

        Parsed parsed = new Parsed(view, outline.sections(), nodes);
        List<ReferenceMention> referred = references.scan(view);
        List<QuantityMention> counted =
                quantities.scan(view, found, Taken.spans(mentions, ReferenceScanner.namesWithNumbers(view, referred)));
        Figures figures = new Figures(view, counted);
        MentionAssembler mentionsOf = new MentionAssembler(parsed, expectation, aspects.in(figures), found, counted);
        SectionTimes context = new SectionTimes(view, range, signed, outline.sections(), mentions, timeResolver);
        List<TimeExpression> expressions = times(view, mentions, context);
        mentionsOf.assemble(mentions, nouns.find(view, counted), new FigureTimes(view, mentions, expressions, range));

        List<Text> texts = texts(view, outline.preamble());
        HeaderAssembler headerOf = new HeaderAssembler(layout);
        ReportPeriod reported = period == null || range == null
                ? null
                : new ReportPeriod(
                        view.slice(period.start(), period.end()), range.from(), range.to(), range.granularity());
        Text date = headerOf.text(header.date());
        SigningDate signature = date == null ? null : new SigningDate(date, signed, signed);
        List<Opening> settled = new ArrayList<>(openings);
        for (Entry entry : body) {
            settled.set(entry.index(), entry.opening());
        }
        BlockKind[] kinds = BlockTiler.kinds(header, openings.size());
        rules.forEach(i -> kinds[i] = BlockKind.RULE);
        return new WorkSummary(
                source,
                headerOf.header(header, reported, signature),
                texts,
                new SectionAssembler(parsed).sections(),
                closing(view, body.subList(closing, body.size())),
                new ItemAssembler(
                                parsed, ItemLinks.find(view, nodes), mentionsOf.quantities(), mentionsOf.placeholders())
                        .items(),
                mentionsOf.quantities(),
                expressions,
                references(view, referred),
                mentionsOf.placeholders(),
                checks.run(
                        source,
                        layout,
                        outline,
                        figures,
                        mentionsOf.placeholders(),
                        reported,
                        signature,
                        opening(texts, expressions)),
                BlockTiler.tile(layout, settled, kinds));
    }

    private static List<Opening> openings(Layout layout) {
        OpeningReader reader = new OpeningReader(layout.view());
        List<Opening> openings = layout.paragraphs().stream().map(reader::read).toList();
        return BlankNumbers.settle(reader, layout.view(), layout.paragraphs(), openings);
    }

    private static Set<Integer> rules(Layout layout) {
        Set<Integer> rules = new HashSet<>();
        for (int i = 0; i < layout.paragraphs().size(); i++) {
            if (RuleLines.isRule(layout.view(), layout.paragraphs().get(i))) {
                rules.add(i);
            }
        }
        return rules;
    }

    /** The masks, without what only looks like one: the brackets of a label, the signs of a rule line. */
    private List<Mask> masks(Layout layout, List<Opening> openings, Set<Integer> rules) {
        SpanSet out = new SpanSet();
        for (int i = 0; i < openings.size(); i++) {
            Opening opening = openings.get(i);
            Paragraph paragraph = layout.paragraphs().get(i);
            if (rules.contains(i)) {
                out.add(paragraph.start(), paragraph.end());
            } else if (opening.label() && opening.isHeading()) {
                out.add(opening.headingStart() - 1, opening.headingEnd() + 1);
            }
        }
        List<Mask> kept = new ArrayList<>();
        for (Mask mask : masks.scan(layout.view())) {
            if (!out.overlaps(mask.start(), mask.end())) {
                kept.add(mask);
            }
        }
        return kept;
    }

    private static List<Entry> body(Layout layout, List<Opening> openings, HeaderNode header, Set<Integer> rules) {
        Set<Integer> aside = new HashSet<>(header.notices());
        aside.addAll(rules);
        List<Entry> entries = new ArrayList<>();
        for (int i = header.bodyFrom(); i < header.bodyTo(); i++) {
            if (!aside.contains(i)) {
                entries.add(new Entry(i, layout.paragraphs().get(i), openings.get(i)));
            }
        }
        return EntryReader.settle(layout.view(), entries);
    }

    private static SpanSet spans(List<TimeMention> mentions) {
        SpanSet spans = new SpanSet();
        mentions.forEach(mention -> spans.add(mention.start(), mention.end()));
        return spans;
    }

    /** The time expression that the first paragraph begins with, or {@code null}. */
    private static @Nullable TimeExpression opening(List<Text> preamble, List<TimeExpression> times) {
        if (preamble.isEmpty()) {
            return null;
        }
        int start = preamble.get(0).start();
        return times.stream().filter(time -> time.start() == start).findFirst().orElse(null);
    }

    private static List<Text> texts(TextView view, List<Body> bodies) {
        return bodies.stream().map(body -> view.slice(body.start(), body.end())).toList();
    }

    private static List<Text> closing(TextView view, List<Entry> entries) {
        return entries.stream()
                .map(entry ->
                        view.slice(entry.paragraph().start(), entry.paragraph().end()))
                .toList();
    }

    private List<TimeExpression> times(TextView view, List<TimeMention> mentions, SectionTimes context) {
        List<TimeExpression> expressions = new ArrayList<>();
        List<DateRange> ranges = timeResolver.resolveAll(view, mentions, context);
        for (TimeMention mention : mentions) {
            DateRange range = ranges.get(expressions.size());
            expressions.add(new TimeExpression(
                    "t" + (expressions.size() + 1),
                    view.slice(mention.start(), mention.end()),
                    range.from(),
                    range.to(),
                    range.granularity(),
                    mention.kind()));
        }
        return expressions;
    }

    private static List<Reference> references(TextView view, List<ReferenceMention> mentions) {
        List<Reference> references = new ArrayList<>();
        for (ReferenceMention mention : mentions) {
            Text at = view.slice(mention.start(), mention.end());
            references.add(new Reference("r" + (references.size() + 1), at, mention.kind(), mention.name()));
        }
        return references;
    }
}
