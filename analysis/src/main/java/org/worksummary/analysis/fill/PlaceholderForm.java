package org.worksummary.analysis.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.Excerpts;
import org.worksummary.analysis.document.DocumentEditor;
import org.worksummary.analysis.document.DocumentEditor.Replacement;
import org.worksummary.analysis.document.DocumentException;
import org.worksummary.analysis.fill.ValueCheck.Checked;
import org.worksummary.model.Placeholder;
import org.worksummary.model.Placeholder.Intent;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.SourceText;

/**
 * The placeholders of a work summary as a form to fill in (填写单).
 *
 * <p>Every placeholder that was left out is a field; those that hide something on purpose are not. A value goes by the
 * id of its field; it may repeat the unit that stands in the text already (95.6% before %), which is not written twice.
 * A field without a value, or with a blank one, stays as it is. Nothing is filled in if any value is wrong. Immutable.
 *
 * <pre>{@code
 * PlaceholderForm form = PlaceholderForm.of(parser.parse(file));
 * form.fields().forEach(field -> out.println(field.id() + " " + field.expects() + " " + field.context()));
 * byte[] filled = form.fill(Files.readAllBytes(file), Map.of("p1", "36", "p2", "95.6"));
 * }</pre>
 */
public final class PlaceholderForm {
    private final SourceText source;
    private final List<FormField> fields;
    private final Map<String, FormField> byId;
    private final ValueCheck check;

    private PlaceholderForm(SourceText source, List<FormField> fields) {
        this.source = source;
        this.fields = fields;
        this.byId = fields.stream().collect(Collectors.toUnmodifiableMap(FormField::id, Function.identity()));
        this.check = new ValueCheck(source.text());
    }

    /** {@return the form of a summary} */
    public static PlaceholderForm of(WorkSummary summary) {
        Excerpts excerpts = Excerpts.of(summary);
        List<FormField> fields = new ArrayList<>();
        for (Placeholder placeholder : summary.placeholders()) {
            if (placeholder.intent() == Intent.UNFILLED) {
                fields.add(new FormField(
                        placeholder,
                        summary.source().position(placeholder.start()),
                        excerpts.sentence(placeholder.span())));
            }
        }
        return new PlaceholderForm(summary.source(), List.copyOf(fields));
    }

    /** {@return the text whose placeholders they are} */
    public SourceText source() {
        return source;
    }

    /** {@return the fields, in document order} */
    public List<FormField> fields() {
        return fields;
    }

    /** {@return the field with the id, or nothing where there is none} */
    public Optional<FormField> field(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Looks for values that can't be filled in.
     *
     * @param values values by the ids of their fields
     * @return what is wrong, in document order, ids without a field last; empty if all is well
     */
    public List<FillProblem> check(Map<String, String> values) {
        return check(values, null);
    }

    /**
     * Fills the text in.
     *
     * @param values values by the ids of their fields
     * @return the text with the values in it, and unchanged elsewhere
     * @throws FillException if any value is wrong
     */
    public String fill(Map<String, String> values) throws FillException {
        refuse(check(values, null));
        StringBuilder filled = new StringBuilder(source.text());
        List<Replacement> replacements = replacements(values);
        for (int i = replacements.size() - 1; i >= 0; i--) {
            Replacement replacement = replacements.get(i);
            filled.replace(replacement.at().start(), replacement.at().end(), replacement.with());
        }
        return filled.toString();
    }

    /**
     * Fills the document in that the text was read from; every byte outside the placeholders stays as it was.
     *
     * @param document the document's bytes
     * @param values values by the ids of their fields
     * @return the document with the values in it
     * @throws FillException if any value is wrong, or the document's character set lacks a character of it
     * @throws DocumentException if the document is no plain text
     * @throws IllegalArgumentException if the text was read from other bytes
     */
    public byte[] fill(byte[] document, Map<String, String> values) throws FillException, DocumentException {
        DocumentEditor editor = DocumentEditor.of(document, source);
        refuse(check(values, editor));
        return editor.replace(replacements(values));
    }

    private List<FillProblem> check(Map<String, String> values, @Nullable DocumentEditor editor) {
        List<FillProblem> problems = new ArrayList<>();
        for (FormField field : fields) {
            String value = values.getOrDefault(field.id(), "");
            String problem = value.isBlank() ? null : problem(field, value, editor);
            if (problem != null) {
                problems.add(new FillProblem(field.id(), field.position(), problem));
            }
        }
        values.keySet().stream()
                .filter(id -> !byId.containsKey(id))
                .sorted()
                .map(id -> new FillProblem(id, null, "there is no such placeholder to fill in."))
                .forEach(problems::add);
        return problems;
    }

    private @Nullable String problem(FormField field, String given, @Nullable DocumentEditor editor) {
        Checked checked = check.check(field.placeholder(), given);
        if (checked.problem() == null && editor != null && !editor.canWrite(checked.value())) {
            return "\"" + checked.value() + "\" has a character that " + editor.charset()
                    + ", the document's character set, lacks.";
        }
        return checked.problem();
    }

    private List<Replacement> replacements(Map<String, String> values) {
        List<Replacement> replacements = new ArrayList<>();
        for (FormField field : fields) {
            String value = values.getOrDefault(field.id(), "");
            if (!value.isBlank()) {
                Placeholder placeholder = field.placeholder();
                replacements.add(new Replacement(
                        placeholder.span(), check.check(placeholder, value).value()));
            }
        }
        return replacements;
    }

    private static void refuse(List<FillProblem> problems) throws FillException {
        if (!problems.isEmpty()) {
            throw new FillException(problems);
        }
    }
}
