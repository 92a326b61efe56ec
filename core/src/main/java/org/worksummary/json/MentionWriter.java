package org.worksummary.json;

import java.io.IOException;
import java.util.List;
import org.worksummary.model.Change;
import org.worksummary.model.Placeholder;
import org.worksummary.model.Quantity;
import org.worksummary.model.Reference;
import org.worksummary.model.TimeExpression;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.Diagnostic;

/** Writes what was found inside the text: quantities, times, references, placeholders, diagnostics. */
final class MentionWriter {
    private final FieldWriter out;

    MentionWriter(FieldWriter out) {
        this.out = out;
    }

    void write(WorkSummary summary) throws IOException {
        quantities(summary.quantities());
        times(summary.times());
        references(summary.references());
        placeholders(summary.placeholders());
        diagnostics(summary.diagnostics());
    }

    private void quantities(List<Quantity> quantities) throws IOException {
        out.beginList("quantities");
        for (Quantity quantity : quantities) {
            out.begin();
            out.place(quantity.at());
            out.string("id", quantity.id());
            out.constant("kind", quantity.kind());
            out.value(quantity.value());
            out.string("unit", quantity.unit());
            out.normalized("normalized", quantity.normalized());
            out.constant("modifier", quantity.modifier());
            out.text("counted", quantity.counted());
            out.text("indicator", quantity.indicator());
            Change change = quantity.change();
            if (change != null) {
                out.begin("change");
                out.constant("direction", change.direction());
                out.constant("basis", change.basis());
                out.end();
            }
            out.constant("aspect", quantity.aspect());
            out.string("time", quantity.time());
            out.string("item", quantity.item());
            out.string("section", quantity.section());
            out.end();
        }
        out.endList();
    }

    private void times(List<TimeExpression> times) throws IOException {
        out.beginList("times");
        for (TimeExpression time : times) {
            out.begin();
            out.place(time.at());
            out.string("id", time.id());
            out.date("from", time.from());
            out.date("to", time.to());
            out.constant("granularity", time.granularity());
            out.constant("kind", time.kind());
            out.end();
        }
        out.endList();
    }

    private void references(List<Reference> references) throws IOException {
        out.beginList("references");
        for (Reference reference : references) {
            out.begin();
            out.place(reference.at());
            out.string("id", reference.id());
            out.constant("kind", reference.kind());
            out.string("name", reference.name());
            out.end();
        }
        out.endList();
    }

    private void placeholders(List<Placeholder> placeholders) throws IOException {
        out.beginList("placeholders");
        for (Placeholder placeholder : placeholders) {
            out.begin();
            out.place(placeholder.at());
            out.string("id", placeholder.id());
            out.constant("style", placeholder.style());
            out.constant("expects", placeholder.expects());
            out.string("unit", placeholder.unit());
            out.text("counted", placeholder.counted());
            out.string("quantity", placeholder.quantity());
            out.string("item", placeholder.item());
            out.string("section", placeholder.section());
            out.constant("intent", placeholder.intent());
            out.fraction("confidence", placeholder.confidence());
            out.string("rule", placeholder.rule());
            out.end();
        }
        out.endList();
    }

    private void diagnostics(List<Diagnostic> diagnostics) throws IOException {
        out.beginList("diagnostics");
        for (Diagnostic diagnostic : diagnostics) {
            out.begin();
            out.place(diagnostic.at());
            out.string("rule", diagnostic.rule());
            out.constant("severity", diagnostic.severity());
            out.string("message", diagnostic.message());
            out.end();
        }
        out.endList();
    }
}
