package org.worksummary.analysis.internal.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.mention.QuantityMention;
import org.worksummary.analysis.internal.mention.SpanSet;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Placeholder;

class QuantityScannerRobustnessTest {
    private static final QuantityScanner SCANNER = QuantityScanner.create();
    private static final String ALPHABET =
            "0123456789.,，、-—~至到/%‰ \n()（）“”《》第翻番一二三两十百千万亿兆零〇几数余多来半点分之成倍个人次年月日元亩吨斤度约近超上以内左右同比增长较下降负X×+:";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（", "万", "X", "9", "第", "“", "《", "十", "百万", "一", "零", "1.", "1,", "1-", "1至", "1/", "两三", "3个", "一次",
                "翻", "翻了", "三分之", "百分之", "几", "数十", "约", "近", "同比增长", "每", "、第一", "1 ", "余", "三百余", "以上", "\n1.", "-"
            })
    void takesLinearTime(String piece) {
        String text = piece.repeat(200_000 / piece.length());
        TextView view = TextView.of(text);
        List<QuantityMention> found = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> SCANNER.scan(view, List.of(), new SpanSet()));
        assertOrdered(view, found);
    }

    @Test
    void takesLinearTimeOverMasks() {
        TextView view = TextView.of("XX至".repeat(60_000));
        List<Mask> masks = new ArrayList<>();
        for (int at = 0; at < view.length(); at += 3) {
            masks.add(new Mask(at, at + 2, Placeholder.Style.LETTER_X, Placeholder.Intent.UNFILLED, 1, "test"));
        }
        List<QuantityMention> found = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> SCANNER.scan(view, masks, new SpanSet()));
        assertThat(found).isEmpty();
    }

    @Test
    void acceptsAnyText() {
        Random random = new Random(20_240_317);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(30);
            for (int i = 0; i < length; i++) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            TextView view = TextView.of(text.toString());
            assertOrdered(view, SCANNER.scan(view, List.of(), new SpanSet()));
        }
    }

    @Test
    void findsTheSameInEveryScan() {
        TextView view = TextView.of("全年投入3.5亿元，同比增长8.6%，惠及1.2万余人。");
        assertThat(SCANNER.scan(view, List.of(), new SpanSet()))
                .hasSize(3)
                .isEqualTo(QuantityScanner.create().scan(view, List.of(), new SpanSet()));
    }

    private static void assertOrdered(TextView view, List<QuantityMention> found) {
        int last = 0;
        for (QuantityMention mention : found) {
            assertThat(mention.start()).as("%s", mention).isGreaterThanOrEqualTo(last);
            assertThat(mention.end()).as("%s", mention).isGreaterThan(mention.start());
            assertThat(mention.end()).as("%s", mention).isLessThanOrEqualTo(view.length());
            assertThat(mention.reachStart()).as("%s", mention).isBetween(0, mention.start());
            assertThat(mention.reachEnd()).as("%s", mention).isBetween(mention.end(), view.length());
            last = mention.end();
        }
    }
}
