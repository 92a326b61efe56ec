package org.worksummary.analysis.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.worksummary.analysis.internal.placeholder.MaskScanner;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Granularity;
import org.worksummary.model.TimeKind;

class TimeScannerTest {
    private static final TimeContext YEAR_2021 = TimeContext.of(
            new DateRange(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31), Granularity.YEAR),
            LocalDate.of(2021, 12, 20));

    private final MaskScanner masks = MaskScanner.create();
    private final TimeScanner scanner = TimeScanner.create();
    private final TimeResolver resolver = TimeResolver.create();

    static Stream<String> sentences() throws IOException {
        return lines("times.txt");
    }

    static Stream<String> sentencesWithoutTimes() throws IOException {
        return lines("no-times.txt");
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void findsTimes(String line) {
        String marked = line.substring(0, line.indexOf('\t'));
        assertThat(mark(marked.replace("⟦", "").replace("⟧", ""))).isEqualTo(marked);
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void resolvesTimes(String line) {
        String marked = line.substring(0, line.indexOf('\t'));
        TextView view = TextView.of(marked.replace("⟦", "").replace("⟧", ""));
        List<DateRange> ranges = resolver.resolveAll(view, scan(view), YEAR_2021);
        assertThat(ranges.stream().map(TimeScannerTest::days).collect(Collectors.joining(" ")))
                .isEqualTo(line.substring(line.indexOf('\t') + 1));
    }

    @ParameterizedTest
    @MethodSource("sentencesWithoutTimes")
    void leavesLookAlikesAlone(String sentence) {
        assertThat(mark(sentence)).isEqualTo(sentence);
    }

    @Test
    void tellsKinds() {
        assertThat(scan(TextView.of("3月15日、一季度、6月底前、截至9月30日、9月20日晚8时、下周五前")))
                .extracting(TimeMention::kind)
                .containsExactly(
                        TimeKind.DATE,
                        TimeKind.PERIOD,
                        TimeKind.DEADLINE,
                        TimeKind.DEADLINE,
                        TimeKind.DATE,
                        TimeKind.DEADLINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本周|2022-09-19..2022-09-25",
                "上周|2022-09-12..2022-09-18",
                "本周三|2022-09-21..2022-09-21",
                "下周五前|?..2022-09-30",
                "下周二上午9:30|2022-09-27..2022-09-27",
                "下周一至周三|2022-09-26..2022-09-28",
                "9月20日晚8时|2022-09-20..2022-09-20",
                "去年|2021-01-01..2021-12-31",
                "上月|2022-08-01..2022-08-31",
                "本季度|2022-07-01..2022-09-30"
            })
    void countsWeeksFromAWeeklyReport(String example) {
        TimeContext week = TimeContext.of(
                new DateRange(LocalDate.of(2022, 9, 19), LocalDate.of(2022, 9, 25), Granularity.WEEK),
                LocalDate.of(2022, 9, 25));
        String text = example.substring(0, example.indexOf('|'));
        TextView view = TextView.of(text);
        List<TimeMention> mentions = scan(view);
        assertThat(mark(text)).isEqualTo("⟦" + text + "⟧");
        assertThat(days(resolver.resolve(mentions.get(0), week)))
                .isEqualTo(example.substring(example.indexOf('|') + 1));
    }

    @Test
    void takesTheYearOfThePlanInAPlan() {
        String report = "全年完成任务。";
        String plan = "全年力争翻番，今年重点抓三件事，明年再上台阶，比上年增长。";
        TextView view = TextView.of(report + plan);
        TimeContext speech = planned(2020, LocalDate.of(2021, 1, 14), report.length(), 2021);
        assertThat(all(view, speech))
                .containsExactly(
                        "2020-01-01..2020-12-31",
                        "2021-01-01..2021-12-31",
                        "2021-01-01..2021-12-31",
                        "2021-01-01..2021-12-31",
                        "2020-01-01..2020-12-31");
        TimeContext december = planned(2020, LocalDate.of(2020, 12, 30), report.length(), 2021);
        assertThat(all(view, december))
                .containsExactly(
                        "2020-01-01..2020-12-31",
                        "2021-01-01..2021-12-31",
                        "2020-01-01..2020-12-31",
                        "2021-01-01..2021-12-31",
                        "2020-01-01..2020-12-31");
    }

    @Test
    void comparesAPlanWithTheYearReportedOn() {
        TimeContext speech = planned(2020, LocalDate.of(2021, 1, 14), 0, 2021);
        assertThat(all(TextView.of("比今年增长20%。今年重点抓三件事。"), speech))
                .containsExactly("2020-01-01..2020-12-31", "2021-01-01..2021-12-31");
    }

    @Test
    void endOfTheMonthIsThatOfTheMonthSpokenOf() {
        DateRange may = new DateRange(LocalDate.of(2023, 5, 1), LocalDate.of(2023, 5, 31), Granularity.MONTH);
        assertThat(all(TextView.of("月底前完成验收。"), TimeContext.of(may, null))).containsExactly("?..2023-05-31");
        assertThat(all(TextView.of("月底前完成验收。"), YEAR_2021)).containsExactly("?..?");
    }

    @Test
    void resolvesATitleByItself() {
        TextView full = TextView.of("2020年前三季度工作总结");
        assertThat(days(resolver.resolve(scan(full).get(0), TimeContext.none())))
                .isEqualTo("2020-01-01..2020-09-30");
        TimeMention quarter = scan(TextView.of("一季度工作总结")).get(0);
        assertThat(days(resolver.resolve(quarter, TimeContext.none()))).isEqualTo("?..?");
        assertThat(days(resolver.resolveIn(quarter, 2020))).isEqualTo("2020-01-01..2020-03-31");
        assertThat(resolver.resolveIn(quarter, 2020).granularity()).isEqualTo(Granularity.QUARTER);
    }

    @Test
    void takesTheYearOfAStraddlingReportByTheMonth() {
        TimeContext term = TimeContext.of(
                new DateRange(LocalDate.of(2021, 9, 1), LocalDate.of(2022, 1, 20), Granularity.TERM), null);
        assertThat(all(TextView.of("9月开学，1月考试。"), term))
                .containsExactly("2021-09-01..2021-09-30", "2022-01-01..2022-01-31");
    }

    @Test
    void looksBackFromASignatureInJanuary() {
        TimeContext january = TimeContext.of(null, LocalDate.of(2024, 1, 20));
        assertThat(all(TextView.of("10月举办运动会，3月底前开学。"), january))
                .containsExactly("2023-10-01..2023-10-31", "?..2024-03-31");
    }

    @Test
    void leavesDaysOpenThatTheCalendarDoesNotKnow() {
        assertThat(all(TextView.of("2021年2月30日"), YEAR_2021)).containsExactly("?..?");
        assertThat(all(TextView.of("2020年2月29日"), YEAR_2021)).containsExactly("2020-02-29..2020-02-29");
    }

    private static TimeContext planned(int year, LocalDate signed, int planStart, int planYear) {
        DateRange report = new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Granularity.YEAR);
        return new TimeContext() {
            @Override
            public DateRange report() {
                return report;
            }

            @Override
            public @org.jspecify.annotations.Nullable DateRange inForce(int viewIndex) {
                return viewIndex < planStart
                        ? null
                        : new DateRange(LocalDate.of(planYear, 1, 1), LocalDate.of(planYear, 12, 31), Granularity.YEAR);
            }

            @Override
            public LocalDate signed() {
                return signed;
            }
        };
    }

    private List<String> all(TextView view, TimeContext context) {
        return resolver.resolveAll(view, scan(view), context).stream()
                .map(TimeScannerTest::days)
                .toList();
    }

    private List<TimeMention> scan(TextView view) {
        return scanner.scan(view, masks.scan(view));
    }

    private static String days(DateRange range) {
        return Objects.toString(range.from(), "?") + ".." + Objects.toString(range.to(), "?");
    }

    private String mark(String text) {
        TextView view = TextView.of(text);
        StringBuilder marked = new StringBuilder(text);
        List<TimeMention> found = scan(view);
        for (int i = found.size() - 1; i >= 0; i--) {
            TimeMention mention = found.get(i);
            marked.insert(view.sourceOffset(mention.end() - 1) + 1, '⟧')
                    .insert(view.sourceOffset(mention.start()), '⟦');
        }
        return marked.toString();
    }

    private static Stream<String> lines(String name) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TimeScannerTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("# ")).toList().stream();
        }
    }
}
