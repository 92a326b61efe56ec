package org.worksummary.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.worksummary.analysis.internal.line.Line;
import org.worksummary.analysis.internal.line.LineSplitter;
import org.worksummary.json.SummaryJson;
import org.worksummary.model.Block;
import org.worksummary.model.SummaryInvariants;
import org.worksummary.model.WorkSummary;

/** What is promised for every text (承诺), checked on one summary. {@link SoundParser} does so after every parse. */
public final class Promises {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SummaryJson.schema(), InputFormat.JSON);
    /** Texts longer than that are not held against the schema, which takes far longer than parsing them. */
    private static final int SHORT = 20_000;

    private Promises() {}

    /** Fails if any promise is broken. */
    public static void check(WorkSummary summary) {
        assertThat(SummaryInvariants.violations(summary)).isEmpty();
        linesTile(summary.source().text());
        everyCharacterStandsInOneBlock(summary);
        String json = SummaryJson.write(summary);
        assertThat(SummaryJson.read(json).equals(summary))
                .as("JSON reads back equal")
                .isTrue();
        everyoneCanShow(json);
        if (summary.source().length() <= SHORT) {
            assertThat(SummaryJson.read(SummaryJson.writePretty(summary))).isEqualTo(summary);
            assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        }
    }

    private static void linesTile(String text) {
        int at = 0;
        for (Line line : LineSplitter.split(text)) {
            assertThat(line.start()).as("line").isEqualTo(at);
            assertThat(line.end()).as("line").isGreaterThan(at);
            at = line.end();
        }
        assertThat(at).as("end of the last line").isEqualTo(text.length());
    }

    /** Counts, character by character: a way of its own beside the library's check of its blocks. */
    private static void everyCharacterStandsInOneBlock(WorkSummary summary) {
        String text = summary.source().text();
        byte[] blocks = new byte[text.length()];
        for (Block block : summary.blocks()) {
            for (int i = block.at().start(); i < block.at().end(); i++) {
                blocks[i]++;
            }
        }
        for (int i = 0; i < blocks.length; i++) {
            if (blocks[i] > 1 || blocks[i] == 0 && isVisible(text.charAt(i))) {
                throw new AssertionError("the character at " + i + " stands in " + blocks[i] + " blocks");
            }
        }
    }

    private static boolean isVisible(char c) {
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && !Character.isISOControl(c)
                && Character.getType(c) != Character.FORMAT;
    }

    private static void everyoneCanShow(String json) {
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < json.length() && Character.isLowSurrogate(json.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)
                    || Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT) {
                throw new AssertionError("JSON has the raw character U+" + Integer.toHexString(c) + " at " + i);
            }
        }
    }
}
