package org.worksummary.command.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.worksummary.model.Block;
import org.worksummary.model.BlockKind;
import org.worksummary.model.Header;
import org.worksummary.model.Node;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.SourceText;
import org.worksummary.text.Text;

class ContextTest {
    private static final String TEXT = "一、投入情况\n全年落实维护\n经费XX万元用于检修，\n新建泵站3座";

    @Test
    void crossesTheLineEndsOfAWrappedParagraphButNotItsBorders() {
        int body = TEXT.indexOf("全年");
        Context context = new Context(summary(List.of(
                new Block(BlockKind.HEADING, Text.of(TEXT, 0, body - 1)),
                new Block(BlockKind.PARAGRAPH, Text.of(TEXT, body, TEXT.length())))));

        assertThat(context.of(node("XX"), 20, 4)).isEqualTo("全年落实维护经费〔XX〕万元用于");
        assertThat(context.of(node("XX"), 4, 0)).isEqualTo("护经费〔XX〕");
        assertThat(context.of(node("3座"), 20, 20)).isEqualTo("新建泵站〔3座〕");
        assertThat(context.of(node("投入"), 20, 20)).isEqualTo("一、〔投入〕情况");
    }

    @Test
    void withoutBlocksALineIsTheBorder() {
        Context context = new Context(summary(List.of()));

        assertThat(context.of(node("XX"), 20, 20)).isEqualTo("经费〔XX〕万元用于检修");
        assertThat(context.of(node("一"), 20, 1)).isEqualTo("〔一〕、");
        assertThat(context.of(node("座"), 2, 20)).isEqualTo("站3〔座〕");
    }

    private static Node node(String words) {
        int start = TEXT.indexOf(words);
        return new Block(BlockKind.PARAGRAPH, Text.of(TEXT, start, start + words.length()));
    }

    private static WorkSummary summary(List<Block> blocks) {
        return new WorkSummary(
                SourceText.of(TEXT),
                Header.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                blocks);
    }
}
