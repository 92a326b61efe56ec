package org.worksummary.archive.table;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.worksummary.model.Change;
import org.worksummary.model.Normalized;
import org.worksummary.model.Placeholder;
import org.worksummary.model.Quantity;
import org.worksummary.model.Reference;
import org.worksummary.model.TimeExpression;
import org.worksummary.model.Value;
import org.worksummary.text.Text;

/** Makes the rows of what stands inside the text: quantities, times, references, placeholders. */
final class Mentions {
    private static final int AROUND = 20;

    private final ReportRows.Context context;
    private final Consumer<Row> target;

    Mentions(ReportRows.Context context, Consumer<Row> target) {
        this.context = context;
        this.target = target;
    }

    void quantity(Quantity found) {
        Normalized normalized = found.normalized();
        Value value = normalized == null ? null : normalized.value();
        Change change = found.change();
        target.accept(row(Table.QUANTITY, found.id())
                .text(context.ids().of(found.section()))
                .text(context.ids().of(found.item()))
                .text(
                        found.value() instanceof Value.Masked masked
                                ? context.ids().of(masked.placeholder())
                                : null)
                .text(context.ids().of(found.time()))
                .text(found.text())
                .name(found.kind())
                .text(value == null ? null : value.toString())
                .real(end(value, true))
                .real(end(value, false))
                .text(normalized == null ? found.unit() : normalized.unit())
                .name(found.modifier())
                .text(found.counted())
                .text(found.indicator())
                .name(change == null ? null : change.direction())
                .name(change == null ? null : change.basis())
                .name(found.aspect())
                .number(found.start())
                .number(found.end())
                .build());
    }

    void time(TimeExpression found) {
        target.accept(row(Table.TIME, found.id())
                .text(context.itemAround(found.at()))
                .text(found.text())
                .name(found.kind())
                .name(found.granularity())
                .date(found.from())
                .date(found.to())
                .number(found.start())
                .number(found.end())
                .build());
    }

    void reference(Reference found) {
        target.accept(row(Table.REFERENCE, found.id())
                .text(context.itemAround(found.at()))
                .name(found.kind())
                .text(found.name())
                .text(found.text())
                .number(found.start())
                .number(found.end())
                .build());
    }

    void placeholder(Placeholder found) {
        target.accept(row(Table.PLACEHOLDER, found.id())
                .text(context.ids().of(found.section()))
                .text(context.ids().of(found.item()))
                .text(context.ids().of(found.quantity()))
                .text(found.text())
                .text(around(found.at()))
                .name(found.style())
                .name(found.expects())
                .text(found.unit())
                .text(found.counted())
                .name(found.intent())
                .real(found.confidence())
                .text(found.rule())
                .number(context.line(found.at()))
                .number(found.start())
                .number(found.end())
                .build());
    }

    private RowBuilder row(Table table, String modelId) {
        return new RowBuilder(table).text(context.ids().of(modelId)).text(context.report());
    }

    private String around(Text at) {
        String text = context.summary().source().text();
        int start = at.start();
        while (start > 0 && at.start() - start < AROUND && !isLineEnd(text.charAt(start - 1))) {
            start--;
        }
        int end = at.end();
        while (end < text.length() && end - at.end() < AROUND && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return text.substring(start, at.start()) + '〔' + at + '〕' + text.substring(at.end(), end);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static @Nullable Double end(@Nullable Value value, boolean low) {
        if (value instanceof Value.Single single) {
            return single.number().doubleValue();
        }
        if (value instanceof Value.Range range) {
            return (low ? range.min() : range.max()).doubleValue();
        }
        return null;
    }
}
