package org.worksummary.analysis.internal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.analysis.internal.placeholder.MaskScanner;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Granularity;

class TimeScannerRobustnessTest {
    private final MaskScanner masks = MaskScanner.create();
    private final TimeScanner scanner = TimeScanner.create();
    private final TimeResolver resolver = TimeResolver.create();
    private final TimeContext context = TimeContext.of(
            new DateRange(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31), Granularity.YEAR),
            LocalDate.of(2021, 12, 20));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "年",
                "第",
                "2020年",
                "一",
                "十",
                "1",
                "1-",
                "月",
                "3月",
                "3月至",
                "“",
                "“十四五”",
                "截至",
                "今年",
                "2020-",
                "2020.1.",
                "X月",
                "XX年",
                "春节、",
                "上",
                "过去的",
                "至",
                "前",
                "二〇",
                "1、2、",
                "_月",
                " 月",
                "每年",
                "2020—2021"
            })
    void staysLinear(String piece) {
        TextView view = TextView.of(piece.repeat(200_000 / piece.length()));
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            List<TimeMention> mentions = scan(view);
            int end = 0;
            for (TimeMention mention : mentions) {
                assertThat(mention.start()).isGreaterThanOrEqualTo(end);
                assertThat(mention.end()).isBetween(mention.start() + 1, view.length());
                end = mention.end();
            }
            assertThat(resolver.resolveAll(view, mentions, context)).hasSameSizeAs(mentions);
        });
    }

    @Test
    void acceptsEveryPrefixAndSuffix() {
        String text = "截至2020年12月31日上午9:30至2021—2022学年度第二学期“十四五”开局之年X月X日前三季度末下周一至周三";
        for (int i = 0; i <= text.length(); i++) {
            String prefix = text.substring(0, i);
            String suffix = text.substring(i);
            assertThatCode(() -> all(prefix, context)).doesNotThrowAnyException();
            assertThatCode(() -> all(suffix, TimeContext.none())).doesNotThrowAnyException();
        }
    }

    private List<DateRange> all(String text, TimeContext in) {
        TextView view = TextView.of(text);
        return resolver.resolveAll(view, scan(view), in);
    }

    private List<TimeMention> scan(TextView view) {
        return scanner.scan(view, masks.scan(view));
    }
}
