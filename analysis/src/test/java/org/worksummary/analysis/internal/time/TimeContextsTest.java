package org.worksummary.analysis.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Granularity;
import org.worksummary.model.TimeKind;

/** What an expression means in reports on other periods than a year, and how long it is. */
class TimeContextsTest {
    private final TimeScanner scanner = TimeScanner.create();
    private final TimeResolver resolver = TimeResolver.create();

    @ParameterizedTest
    @CsvSource({
        // a week, a month and a quarter are counted from the report's, whenever it was signed
        "本周, 2022-09-19, 2022-09-25, 2022-10-09, 2022-09-19..2022-09-25",
        "上周, 2022-09-19, 2022-09-25, , 2022-09-12..2022-09-18",
        "周三前, 2022-09-19, 2022-09-25, , ?..2022-09-21",
        "于周五, 2022-09-19, 2022-09-25, , 2022-09-23..2022-09-23",
        "上月, 2023-05-01, 2023-05-31, 2023-06-02, 2023-04-01..2023-04-30",
        "本季度, 2023-04-01, 2023-06-30, 2023-07-05, 2023-04-01..2023-06-30",
        "上季度, 2023-04-01, 2023-06-30, 2023-07-05, 2023-01-01..2023-03-31",
        // in a report on a longer period from the signature
        "本周, 2022-09-01, 2022-09-30, 2022-10-05, 2022-10-03..2022-10-09",
        "本月, 2022-01-01, 2022-12-31, 2022-12-20, 2022-12-01..2022-12-31",
        "本季度, 2022-01-01, 2022-12-31, 2022-12-20, 2022-10-01..2022-12-31",
        // and where nothing fixes it, not at all
        "本周, 2022-01-01, 2022-12-31, , ?..?",
        "本月, 2022-01-01, 2022-12-31, , ?..?",
        "本月, , , , ?..?",
        "五年来, , , , ?..?",
        "三个月来, , , 2022-12-20, ?..?",
        // a day without a month lies in the report's, where that is a month or less
        "3日，召开例会, 2023-05-01, 2023-05-31, , 2023-05-03..2023-05-03",
        "31日，召开例会, 2023-06-01, 2023-06-30, , ?..?",
        "3日，召开例会, 2023-01-01, 2023-12-31, 2023-12-20, ?..?",
        "3日，召开例会, , , 2023-12-20, ?..?",
        "25日，召开例会, 2023-03-21, 2023-04-20, , 2023-03-25..2023-03-25",
        "21日，召开例会, 2023-03-21, 2023-04-20, , 2023-03-21..2023-03-21",
        "20日，召开例会, 2023-03-21, 2023-04-20, , 2023-04-20..2023-04-20",
        "3日，召开例会, 2023-03-27, 2023-04-02, , ?..?",
        "2日，召开例会, 2023-03-27, 2023-04-02, , 2023-04-02..2023-04-02",
        "28日前，, 2023-03-27, 2023-04-02, , ?..2023-03-28",
        "本月5日, 2023-05-01, 2023-05-31, 2023-06-02, 2023-05-05..2023-05-05",
        "上月5日至8日, 2023-05-01, 2023-05-31, 2023-06-02, 2023-04-05..2023-04-08",
        "上月31日, 2023-05-01, 2023-05-31, , ?..?",
        "本月5日, 2023-01-01, 2023-12-31, 2023-12-20, 2023-12-05..2023-12-05",
        "本月5日, 2023-01-01, 2023-12-31, , ?..?",
        // what names no year lies in that part of a report from autumn to winter where the month is
        "四季度, 2021-09-01, 2022-01-20, , 2021-10-01..2021-12-31",
        "一季度, 2021-09-01, 2022-01-20, , 2022-01-01..2022-03-31",
        "下半年, 2021-09-01, 2022-01-20, , 2021-07-01..2021-12-31",
        "上半年, 2021-09-01, 2022-01-20, , 2022-01-01..2022-06-30",
        "9月上旬, 2021-09-01, 2022-01-20, , 2021-09-01..2021-09-10",
        "1月上旬, 2021-09-01, 2022-01-20, , 2022-01-01..2022-01-10",
        // in the year of a report without an end, else in that of the signature or, from July on, in the one before
        // January and February
        "一季度, 2023-03-01, , , 2023-01-01..2023-03-31",
        "7月, , , 2024-02-28, 2023-07-01..2023-07-31",
        "6月, , , 2024-02-28, 2024-06-01..2024-06-30",
        "7月, , , 2024-03-01, 2024-07-01..2024-07-31",
        // the same period of another year ends with the month where the report's does
        "2020年同期, 2023-02-01, 2023-02-28, , 2020-02-01..2020-02-29",
        "去年同期, 2024-02-01, 2024-02-29, , 2023-02-01..2023-02-28",
        "去年同期, 2022-09-19, 2022-09-25, , 2021-09-19..2021-09-25",
        "去年同期, , , 2022-09-25, ?..?"
    })
    void countsFromTheReport(
            String text, @Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate signed, String days) {
        DateRange report = from == null ? null : new DateRange(from, to, Granularity.OTHER);
        DateRange range = resolver.resolve(scan(text).get(0), TimeContext.of(report, signed));
        assertThat(Objects.toString(range.from(), "?") + ".." + Objects.toString(range.to(), "?"))
                .isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2021年, YEAR",
        "上半年, HALF_YEAR",
        "一季度, QUARTER",
        "前三季度, OTHER",
        "3月, MONTH",
        "1—9月, OTHER",
        "3月上旬, TEN_DAYS",
        "8月中下旬, OTHER",
        "3月15日, DAY",
        "本月5日, DAY",
        "3日至5日，, OTHER",
        "本周, WEEK",
        "本周三, DAY",
        "下周二至周四, OTHER",
        "本月, MONTH",
        "本季度, QUARTER",
        "“十四五”时期, YEARS",
        "“十四五”开局之年, YEAR",
        "过去五年, YEARS",
        "一年来, YEAR",
        "半年来, HALF_YEAR",
        "三个月来, OTHER",
        "本学期, TERM",
        "2019—2021年, YEARS",
        "2019年至2021年3月, OTHER",
        "2019年10月至2021年, OTHER",
        "去年同期, YEAR"
    })
    void tellsHowLong(String text, Granularity granularity) {
        DateRange year = new DateRange(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31), Granularity.YEAR);
        TimeContext context = TimeContext.of(year, LocalDate.of(2021, 12, 20));
        List<TimeMention> mentions = scan(text);
        assertThat(mentions).hasSize(1);
        assertThat(resolver.resolve(mentions.get(0), context).granularity()).isEqualTo(granularity);
    }

    @Test
    void isADateOnlyWhereItIsOneDay() {
        assertThat(scan("本周三，下周一至周三，6月19日至21日，6月19日以来，2021.3.15，本周").stream()
                        .map(TimeMention::kind)
                        .collect(Collectors.toList()))
                .containsExactly(
                        TimeKind.DATE,
                        TimeKind.PERIOD,
                        TimeKind.PERIOD,
                        TimeKind.PERIOD,
                        TimeKind.DATE,
                        TimeKind.PERIOD);
    }

    private List<TimeMention> scan(String text) {
        return scanner.scan(TextView.of(text), List.of());
    }
}
