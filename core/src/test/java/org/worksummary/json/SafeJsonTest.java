package org.worksummary.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.worksummary.model.Header;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.SourceText;

/** JSON may be shown in a terminal and encoded by anybody, whatever a report holds. */
class SafeJsonTest {
    private static WorkSummary summary(String text) {
        return new WorkSummary(
                SourceText.of(text),
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
                List.of());
    }

    @Test
    void everyCharacterReadsBackAndNoneSteers() {
        StringBuilder all = new StringBuilder();
        for (int c = 0; c <= 0xFFFF; c++) {
            all.append((char) c).append('字');
        }
        WorkSummary summary = summary(all.append("\uD83D\uDE00").toString());
        for (String json : List.of(SummaryJson.write(summary), SummaryJson.writePretty(summary))) {
            assertThat(SummaryJson.read(json)).isEqualTo(summary);
            assertThat(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(json);
            assertThat(json.chars().filter(c -> c != '\n'))
                    .noneMatch(Character::isISOControl)
                    .noneMatch(c -> Character.getType(c) == Character.FORMAT)
                    .noneMatch(c -> Character.getType(c) == Character.LINE_SEPARATOR)
                    .noneMatch(c -> Character.getType(c) == Character.PARAGRAPH_SEPARATOR);
        }
    }

    @Test
    void onlyWhatNeedsItIsEscaped() {
        assertThat(SummaryJson.write(summary("工作\u3000总结：１２％、é€—“〇”\uD83D\uDE00")))
                .contains("\"工作\u3000总结：１２％、é€—“〇”\uD83D\uDE00\"");
        assertThat(SummaryJson.write(summary("\u009B31m\u007F\u202E\uFEFF\uD83D")))
                .contains("\"\\u009B31m\\u007F\\u202E\\uFEFF\\uD83D\"");
    }

    @Test
    void pairsMayBeWrittenInParts() throws Exception {
        StringWriter target = new StringWriter();
        try (EscapingWriter writer = new EscapingWriter(target)) {
            for (char c : "甲\uD83D\uDE00\uDE00\uD83D乙\u202E".toCharArray()) {
                writer.write(c);
            }
        }
        assertThat(target).hasToString("甲\uD83D\uDE00\\uDE00\\uD83D乙\\u202E");
    }
}
