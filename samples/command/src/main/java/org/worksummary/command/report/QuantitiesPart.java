package org.worksummary.command.report;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.worksummary.command.page.OneLine;
import org.worksummary.command.page.Page;
import org.worksummary.command.page.Page.Column;
import org.worksummary.model.Aspect;
import org.worksummary.model.Change;
import org.worksummary.model.Normalized;
import org.worksummary.model.Quantity;
import org.worksummary.model.QuantityKind;
import org.worksummary.model.Value;
import org.worksummary.model.WorkSummary;

/** The figures: where each stands, how much it says in the base unit, and of what; without columns that stay empty. */
final class QuantitiesPart {
    private static final int BEFORE = 8;
    private static final int AFTER = 4;
    private static final List<Column> COLUMNS = List.of(
            new Column("行:列", 10, true),
            new Column("原文", 44),
            new Column("数值", 22, true),
            new Column("限定", 6),
            new Column("所指", 26),
            new Column("说明", 18));

    private QuantitiesPart() {}

    static void write(WorkSummary summary, Page page) {
        if (summary.quantities().isEmpty()) {
            return;
        }
        page.heading("数量（" + summary.quantities().size() + "）");
        Context context = new Context(summary);
        List<List<String>> rows = summary.quantities().stream()
                .map(quantity -> row(summary, context, quantity))
                .toList();
        int[] shown = IntStream.range(0, COLUMNS.size())
                .filter(i -> rows.stream().anyMatch(row -> !row.get(i).isEmpty()))
                .toArray();
        page.table(
                pick(COLUMNS, shown), rows.stream().map(row -> pick(row, shown)).toList());
    }

    private static <T> List<T> pick(List<T> all, int[] shown) {
        return Arrays.stream(shown).mapToObj(all::get).toList();
    }

    private static List<String> row(WorkSummary summary, Context context, Quantity quantity) {
        return List.of(
                Place.of(summary, quantity),
                context.of(quantity, BEFORE, AFTER),
                value(quantity),
                Labels.of(quantity.modifier()),
                subject(quantity),
                remark(quantity));
    }

    private static String value(Quantity quantity) {
        Normalized normalized = quantity.normalized();
        if (normalized == null) {
            return "（待填）";
        }
        String unit = normalized.unit() == null ? "" : normalized.unit();
        String number = normalized.value().accept(new NumberWriter());
        return quantity.kind() == QuantityKind.RANK ? "第" + number : number + unit;
    }

    /** What the figure says something about, and what it counts. */
    private static String subject(Quantity quantity) {
        return Stream.of(Optional.ofNullable(quantity.indicator()), Optional.ofNullable(quantity.counted()))
                .flatMap(Optional::stream)
                .map(OneLine::joined)
                .collect(Collectors.joining("／"));
    }

    private static String remark(Quantity quantity) {
        Change change = quantity.change();
        Aspect aspect = quantity.aspect();
        String first = change == null ? "" : Labels.of(change);
        String second = aspect == null || aspect == Aspect.RESULT ? "" : Labels.of(aspect);
        return first.isEmpty() || second.isEmpty() ? first + second : first + "，" + second;
    }

    /** Writes a value with a comma after every three digits. */
    private static final class NumberWriter implements Value.Visitor<String> {
        @Override
        public String visitSingle(Value.Single value) {
            return grouped(value.number());
        }

        @Override
        public String visitRange(Value.Range value) {
            return grouped(value.min()) + "～" + grouped(value.max());
        }

        @Override
        public String visitMasked(Value.Masked value) {
            return "（待填）";
        }

        private static String grouped(BigDecimal number) {
            String plain = number.toPlainString();
            int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
            int first = plain.startsWith("-") ? 1 : 0;
            StringBuilder grouped = new StringBuilder(plain);
            for (int i = end - 3; i > first; i -= 3) {
                grouped.insert(i, ',');
            }
            return grouped.toString();
        }
    }
}
