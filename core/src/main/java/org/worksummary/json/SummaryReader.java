package org.worksummary.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.worksummary.model.Block;
import org.worksummary.model.BlockKind;
import org.worksummary.model.Granularity;
import org.worksummary.model.Header;
import org.worksummary.model.Item;
import org.worksummary.model.ItemFacts;
import org.worksummary.model.ItemKind;
import org.worksummary.model.Measure;
import org.worksummary.model.Plan;
import org.worksummary.model.Problem;
import org.worksummary.model.ReportPeriod;
import org.worksummary.model.Role;
import org.worksummary.model.Section;
import org.worksummary.model.SigningDate;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.Repair;
import org.worksummary.text.SourceText;

/** Reads a whole summary back; fields it doesn't know are passed over, lists that are missing are empty. */
final class SummaryReader {
    private final JsonFields root;
    private final SourceText source;

    private SummaryReader(JsonFields root, SourceText source) {
        this.root = root;
        this.source = source;
    }

    static WorkSummary read(JsonNode document) {
        JsonFields fields = new JsonFields(document, "$", "");
        String version = fields.string("schemaVersion");
        if (!version.startsWith(SummaryJson.SCHEMA_MAJOR)) {
            throw fields.wrong("schemaVersion", "version " + version + " can't be read, only 1.x");
        }
        SourceText source = source(fields.object("source"));
        WorkSummary summary = new SummaryReader(fields.over(source.text()), source).summary();
        IdCheck.check(summary);
        return summary;
    }

    private static SourceText source(JsonFields fields) {
        String text = fields.string("text");
        if (fields.has("length") && fields.integer("length") != text.length()) {
            throw fields.wrong("length", "is not the length of the text, " + text.length());
        }
        List<Repair> repairs = new ArrayList<>();
        for (JsonFields repair : fields.over(text).objects("repairs")) {
            repairs.add(new Repair(repair.span().span(), repair.string("what")));
        }
        return new SourceText(
                fields.optionalString("name"),
                fields.string("mediaType"),
                fields.optionalString("charset"),
                fields.string("sha256"),
                text,
                repairs);
    }

    private WorkSummary summary() {
        return new WorkSummary(
                source,
                header(root.object("header")),
                root.texts("preamble"),
                sections(root),
                root.texts("closing"),
                items(),
                MentionReader.quantities(root),
                MentionReader.times(root),
                MentionReader.references(root),
                MentionReader.placeholders(root),
                MentionReader.diagnostics(root),
                blocks());
    }

    private static Header header(JsonFields fields) {
        return new Header(
                fields.texts("notices"),
                fields.optionalText("title"),
                fields.optionalText("subtitle"),
                fields.optionalText("organization"),
                fields.optionalText("author"),
                period(fields.optionalObject("period")),
                fields.optionalText("topic"),
                fields.optionalText("addressee"),
                fields.optionalText("documentNumber"),
                date(fields.optionalObject("date")),
                fields.optionalText("signature"));
    }

    private static @Nullable ReportPeriod period(@Nullable JsonFields fields) {
        if (fields == null) {
            return null;
        }
        Granularity granularity = fields.constant("granularity", Granularity.class);
        return new ReportPeriod(fields.place(), fields.optionalDate("from"), fields.optionalDate("to"), granularity);
    }

    private static @Nullable SigningDate date(@Nullable JsonFields fields) {
        return fields == null
                ? null
                : new SigningDate(fields.place(), fields.optionalDate("from"), fields.optionalDate("to"));
    }

    private static List<Section> sections(JsonFields parent) {
        List<Section> sections = new ArrayList<>();
        for (JsonFields fields : parent.objects("sections")) {
            int level = fields.integer("level");
            if (level < 1) {
                throw fields.wrong("level", "a level of at least 1 is expected");
            }
            sections.add(new Section(
                    fields.string("id"),
                    fields.place(),
                    level,
                    fields.optionalString("marker"),
                    fields.optionalText("heading"),
                    fields.has("runIn") && fields.flag("runIn"),
                    fields.constant("role", Role.class),
                    fields.texts("lead"),
                    fields.strings("items"),
                    sections(fields)));
        }
        return sections;
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (JsonFields fields : root.objects("measures")) {
            items.add(new Measure(facts(fields, ItemKind.MEASURE)));
        }
        for (JsonFields fields : root.objects("problems")) {
            items.add(new Problem(facts(fields, ItemKind.PROBLEM), fields.strings("causes")));
        }
        for (JsonFields fields : root.objects("plans")) {
            items.add(new Plan(facts(fields, ItemKind.PLAN), fields.strings("answers")));
        }
        return inDocumentOrder(items);
    }

    private static ItemFacts facts(JsonFields fields, ItemKind kind) {
        if (fields.constant("kind", ItemKind.class) != kind) {
            throw fields.wrong("kind", kind + " is expected in this list");
        }
        return new ItemFacts(
                fields.string("id"),
                fields.place(),
                fields.optionalString("marker"),
                fields.optionalText("title"),
                fields.optionalString("section"),
                fields.optionalString("parent"),
                fields.strings("quantities"),
                fields.strings("placeholders"));
    }

    /** Puts the three lists together; of two items at the same place the parent comes first. */
    private static List<Item> inDocumentOrder(List<Item> items) {
        Map<String, Item> byId = new HashMap<>();
        items.forEach(item -> byId.put(item.id(), item));
        items.sort((a, b) -> {
            int order = a.at().compareTo(b.at());
            return order != 0 ? order : Integer.compare(depth(a, byId), depth(b, byId));
        });
        return items;
    }

    private static int depth(Item item, Map<String, Item> byId) {
        int depth = 0;
        String parent = item.parent();
        while (parent != null && depth <= byId.size()) {
            depth++;
            Item found = byId.get(parent);
            parent = found == null ? null : found.parent();
        }
        return depth;
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (JsonFields fields : root.objects("blocks")) {
            blocks.add(new Block(fields.constant("kind", BlockKind.class), fields.span(), fields.texts("cells")));
        }
        return blocks;
    }
}
