package org.worksummary.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.worksummary.model.Block;
import org.worksummary.model.BlockKind;
import org.worksummary.model.Header;
import org.worksummary.model.ReportPeriod;
import org.worksummary.model.Section;
import org.worksummary.model.SigningDate;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.SourceText;
import org.worksummary.text.Span;
import org.worksummary.text.Text;

/** Lays out what a builder was told, from the document number to the signature, and notes where everything stands. */
final class SummaryComposer {
    private final SummaryBuilder draft;
    private final Layout page = new Layout();
    private final List<PlacedBlock> blocks = new ArrayList<>();
    private @Nullable Span title;
    private @Nullable Span subtitle;
    private @Nullable Span addressee;
    private @Nullable Span documentNumber;
    private @Nullable Span signature;
    private @Nullable Span date;

    /** A block of the text that is still being written. */
    record PlacedBlock(BlockKind kind, Span span) {}

    SummaryComposer(SummaryBuilder draft) {
        this.draft = draft;
    }

    WorkSummary compose() {
        head();
        List<Span> preamble = paragraphs(draft.preamble);
        OutlineComposer outline = new OutlineComposer(page, blocks, new DraftIds(draft.sections));
        Function<SourceText, List<Section>> sections = outline.compose(draft.sections);
        List<Span> closing = paragraphs(draft.closing);
        foot();
        SourceText source = SourceText.of(page.toString());
        return new WorkSummary(
                source,
                header(source),
                slices(source, preamble),
                sections.apply(source),
                slices(source, closing),
                outline.items(source),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                blocks.stream()
                        .map(block -> new Block(block.kind(), slice(source, block.span())))
                        .toList());
    }

    private void head() {
        if (draft.documentNumber != null) {
            documentNumber = line(BlockKind.BYLINE, draft.documentNumber);
            page.gap();
        }
        String words = titleWords();
        if (words != null) {
            title = line(BlockKind.TITLE, words);
        }
        if (draft.subtitle != null) {
            subtitle = line(BlockKind.BYLINE, draft.subtitle);
        }
        String byline = Stream.of(draft.organization, draft.author)
                .filter(Objects::nonNull)
                .filter(name -> page.toString().indexOf(name) < 0)
                .collect(Collectors.joining("　"));
        if (!byline.isEmpty()) {
            line(BlockKind.BYLINE, byline);
        }
        page.gap();
        if (draft.addressee != null) {
            Span whole = line(BlockKind.ADDRESSEE, draft.addressee + "：");
            addressee = new Span(whole.start(), whole.end() - 1);
        }
    }

    private @Nullable String titleWords() {
        if (draft.title != null) {
            return draft.title;
        }
        String words = Stream.of(draft.organization, draft.period == null ? null : draft.period.words(), draft.topic)
                .filter(Objects::nonNull)
                .collect(Collectors.joining());
        return words.isEmpty() ? null : words + (words.endsWith("工作") ? "总结" : "工作总结");
    }

    private Span line(BlockKind kind, String text) {
        Span span = page.line(text);
        blocks.add(new PlacedBlock(kind, span));
        return span;
    }

    private List<Span> paragraphs(List<String> texts) {
        List<Span> spans = new ArrayList<>();
        for (String text : texts) {
            page.paragraph();
            Span span = page.append(text);
            blocks.add(new PlacedBlock(BlockKind.PARAGRAPH, span));
            spans.add(span);
        }
        return spans;
    }

    private void foot() {
        page.endLine();
        List<String> lines = new ArrayList<>();
        if (draft.signature != null) {
            lines.add(draft.signature);
        }
        if (draft.date != null) {
            lines.add(draft.date.getYear() + "年" + draft.date.getMonthValue() + "月" + draft.date.getDayOfMonth() + "日");
        }
        if (lines.isEmpty()) {
            return;
        }
        page.gap();
        List<Span> spans = page.signature(lines);
        spans.forEach(span -> blocks.add(new PlacedBlock(BlockKind.SIGNATURE, span)));
        signature = draft.signature == null ? null : spans.get(0);
        date = draft.date == null ? null : spans.get(spans.size() - 1);
    }

    private Header header(SourceText source) {
        SummaryBuilder.Period words = draft.period;
        ReportPeriod period = words == null
                ? null
                : new ReportPeriod(
                        find(source, "period", words.words()), words.from(), words.to(), words.granularity());
        return new Header(
                List.of(),
                optional(source, title),
                optional(source, subtitle),
                draft.organization == null ? null : find(source, "organization", draft.organization),
                draft.author == null ? null : find(source, "author", draft.author),
                period,
                draft.topic == null ? null : find(source, "topic", draft.topic),
                optional(source, addressee),
                optional(source, documentNumber),
                date == null ? null : new SigningDate(slice(source, date), draft.date, draft.date),
                optional(source, signature));
    }

    private static Text find(SourceText source, String what, String words) {
        int start = source.text().indexOf(words);
        if (start < 0) {
            throw new IllegalStateException("the " + what + " is not named in the text: " + words);
        }
        return source.slice(start, start + words.length());
    }

    private static @Nullable Text optional(SourceText source, @Nullable Span span) {
        return span == null ? null : slice(source, span);
    }

    static Text slice(SourceText source, Span span) {
        return source.slice(span.start(), span.end());
    }

    static List<Text> slices(SourceText source, List<Span> spans) {
        return spans.stream().map(span -> slice(source, span)).toList();
    }
}
