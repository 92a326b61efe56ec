package org.worksummary.analysis.internal.placeholder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.view.TextView;

class MaskScannerRobustnessTest {
    private final MaskScanner scanner = MaskScanner.create();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_", "X", "x.", "x,", "**", "* ", "** ", "某", "〇", "（ ）", "(", "【", "第", "年", "“", "×", " ", "…", "20",
                "20X", "A", "待", "X、", "**个、", " 个，", "X月", "张某", "<", "\n", "**\n", "[ ", "□"
            })
    void staysLinear(String piece) {
        TextView view = TextView.of(piece.repeat(200_000 / piece.length()));
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            List<Mask> masks = scanner.scan(view);
            int end = 0;
            for (Mask mask : masks) {
                assertThat(mask.start()).isGreaterThanOrEqualTo(end);
                assertThat(mask.end()).isBetween(mask.start() + 1, view.length());
                end = mask.end();
            }
        });
    }

    @Test
    void acceptsEveryPrefixAndSuffix() {
        String text = "**[x]_20XX年（ ）个某某X月X日×《XX》…万元 名，【填写】A县";
        for (int i = 0; i <= text.length(); i++) {
            String prefix = text.substring(0, i);
            String suffix = text.substring(i);
            assertThatCode(() -> scanner.scan(TextView.of(prefix))).doesNotThrowAnyException();
            assertThatCode(() -> scanner.scan(TextView.of(suffix))).doesNotThrowAnyException();
        }
    }
}
