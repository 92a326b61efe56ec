package org.worksummary.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.model.Block;
import org.worksummary.model.Header;
import org.worksummary.model.Item;
import org.worksummary.model.Plan;
import org.worksummary.model.Problem;
import org.worksummary.model.ReportPeriod;
import org.worksummary.model.Section;
import org.worksummary.model.SigningDate;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.Repair;
import org.worksummary.text.SourceText;

/** Writes a whole summary in the order its JSON form documents. */
final class SummaryWriter {
    private final FieldWriter out;
    private final MentionWriter mentions;

    SummaryWriter(JsonGenerator generator, @Nullable LocationWriter locations) {
        this.out = new FieldWriter(generator, locations);
        this.mentions = new MentionWriter(out);
    }

    void write(WorkSummary summary) throws IOException {
        out.begin();
        out.string("schemaVersion", SummaryJson.SCHEMA_VERSION);
        source(summary.source());
        header(summary.header());
        out.texts("preamble", summary.preamble());
        sections(summary.sections());
        out.texts("closing", summary.closing());
        items("measures", summary.measures());
        items("problems", summary.problems());
        items("plans", summary.plans());
        mentions.write(summary);
        blocks(summary.blocks());
        out.end();
    }

    private void source(SourceText source) throws IOException {
        out.begin("source");
        out.string("name", source.name());
        out.string("mediaType", source.mediaType());
        out.string("charset", source.charset());
        out.string("sha256", source.sha256());
        out.integer("length", source.length());
        out.string("text", source.text());
        out.beginList("repairs");
        for (Repair repair : source.repairs()) {
            out.begin();
            out.span(repair.span().start(), repair.span().end());
            out.string("what", repair.what());
            out.end();
        }
        out.endList();
        out.end();
    }

    private void header(Header header) throws IOException {
        out.begin("header");
        out.texts("notices", header.notices());
        out.text("title", header.title());
        out.text("subtitle", header.subtitle());
        out.text("organization", header.organization());
        out.text("author", header.author());
        ReportPeriod period = header.period();
        if (period != null) {
            out.begin("period");
            out.place(period.at());
            out.date("from", period.from());
            out.date("to", period.to());
            out.constant("granularity", period.granularity());
            out.end();
        }
        out.text("topic", header.topic());
        out.text("addressee", header.addressee());
        out.text("documentNumber", header.documentNumber());
        SigningDate date = header.date();
        if (date != null) {
            out.begin("date");
            out.place(date.at());
            out.date("from", date.from());
            out.date("to", date.to());
            out.end();
        }
        out.text("signature", header.signature());
        out.end();
    }

    private void sections(List<Section> sections) throws IOException {
        out.beginList("sections");
        for (Section section : sections) {
            out.begin();
            out.place(section.at());
            out.string("id", section.id());
            out.integer("level", section.level());
            out.string("marker", section.marker());
            out.text("heading", section.heading());
            out.flag("runIn", section.runIn());
            out.constant("role", section.role());
            out.texts("lead", section.lead());
            out.strings("items", section.items());
            sections(section.sections());
            out.end();
        }
        out.endList();
    }

    private void items(String name, List<? extends Item> items) throws IOException {
        out.beginList(name);
        for (Item item : items) {
            out.begin();
            out.place(item.at());
            out.string("id", item.id());
            out.constant("kind", item.kind());
            out.string("marker", item.marker());
            out.text("title", item.title());
            out.string("section", item.section());
            out.string("parent", item.parent());
            out.strings("quantities", item.quantities());
            out.strings("placeholders", item.placeholders());
            if (item instanceof Plan plan) {
                out.strings("answers", plan.answers());
            } else if (item instanceof Problem problem) {
                out.strings("causes", problem.causes());
            }
            out.end();
        }
        out.endList();
    }

    private void blocks(List<Block> blocks) throws IOException {
        out.beginList("blocks");
        for (Block block : blocks) {
            out.begin();
            out.constant("kind", block.kind());
            out.span(block.start(), block.end());
            if (!block.cells().isEmpty()) {
                out.texts("cells", block.cells());
            }
            out.end();
        }
        out.endList();
    }
}
