package org.worksummary.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.model.Aspect;
import org.worksummary.model.Change;
import org.worksummary.model.Granularity;
import org.worksummary.model.Modifier;
import org.worksummary.model.Normalized;
import org.worksummary.model.Placeholder;
import org.worksummary.model.Quantity;
import org.worksummary.model.QuantityKind;
import org.worksummary.model.Reference;
import org.worksummary.model.ReferenceKind;
import org.worksummary.model.TimeExpression;
import org.worksummary.model.TimeKind;
import org.worksummary.model.Value;
import org.worksummary.text.Diagnostic;
import org.worksummary.text.Severity;

/** Reads back what was found inside the text. */
final class MentionReader {
    private MentionReader() {}

    static List<Quantity> quantities(JsonFields root) {
        return root.objects("quantities").stream().map(MentionReader::quantity).toList();
    }

    private static Quantity quantity(JsonFields fields) {
        return new Quantity(
                fields.string("id"),
                fields.place(),
                fields.constant("kind", QuantityKind.class),
                fields.has("placeholder") ? new Value.Masked(fields.string("placeholder")) : number(fields),
                fields.optionalString("unit"),
                normalized(fields.optionalObject("normalized")),
                fields.constant("modifier", Modifier.class),
                fields.optionalText("counted"),
                fields.optionalText("indicator"),
                change(fields.optionalObject("change")),
                fields.optionalConstant("aspect", Aspect.class),
                fields.optionalString("time"),
                fields.optionalString("item"),
                fields.optionalString("section"));
    }

    private static Value number(JsonFields fields) {
        return fields.has("min") || fields.has("max")
                ? new Value.Range(fields.decimal("min"), fields.decimal("max"))
                : new Value.Single(fields.decimal("value"));
    }

    private static @Nullable Normalized normalized(@Nullable JsonFields fields) {
        return fields == null ? null : new Normalized(number(fields), fields.optionalString("unit"));
    }

    private static @Nullable Change change(@Nullable JsonFields fields) {
        return fields == null
                ? null
                : new Change(
                        fields.constant("direction", Change.Direction.class),
                        fields.optionalConstant("basis", Change.Basis.class));
    }

    static List<TimeExpression> times(JsonFields root) {
        return root.objects("times").stream()
                .map(fields -> new TimeExpression(
                        fields.string("id"),
                        fields.place(),
                        fields.optionalDate("from"),
                        fields.optionalDate("to"),
                        fields.constant("granularity", Granularity.class),
                        fields.constant("kind", TimeKind.class)))
                .toList();
    }

    static List<Reference> references(JsonFields root) {
        return root.objects("references").stream()
                .map(fields -> new Reference(
                        fields.string("id"),
                        fields.place(),
                        fields.constant("kind", ReferenceKind.class),
                        fields.string("name")))
                .toList();
    }

    static List<Placeholder> placeholders(JsonFields root) {
        return root.objects("placeholders").stream()
                .map(fields -> new Placeholder(
                        fields.string("id"),
                        fields.place(),
                        fields.constant("style", Placeholder.Style.class),
                        fields.constant("expects", Placeholder.Expects.class),
                        fields.optionalString("unit"),
                        fields.optionalText("counted"),
                        fields.constant("intent", Placeholder.Intent.class),
                        fields.share("confidence"),
                        fields.string("rule"),
                        fields.optionalString("quantity"),
                        fields.optionalString("item"),
                        fields.optionalString("section")))
                .toList();
    }

    static List<Diagnostic> diagnostics(JsonFields root) {
        return root.objects("diagnostics").stream()
                .map(fields -> new Diagnostic(
                        fields.string("rule"),
                        fields.constant("severity", Severity.class),
                        fields.string("message"),
                        fields.place()))
                .toList();
    }
}
