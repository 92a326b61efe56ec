package org.worksummary.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.worksummary.model.Granularity;
import org.worksummary.model.Role;
import org.worksummary.model.WorkSummary;

/**
 * Puts a work summary (工作总结) together by hand.
 *
 * <p>The text is laid out as GB/T 9704-2012 has it: headings numbered 一、 （一） 1. （1）, paragraphs indented by two
 * characters, points 一是…；二是…, the signature to the right. Every node of the result has its place in that text.
 * Quantities, times and placeholders are not looked for; parse the text for those. Not thread-safe.
 *
 * <pre>{@code
 * WorkSummary summary = SummaryBuilder.create()
 *         .organization("青岭县农技中心")
 *         .period(2021)
 *         .section(Role.WORK_DONE, "工作开展情况", section -> section
 *                 .measure("下村走访", "派出28名农技员。")
 *                 .measure("发放资料", "印发资料2万余份。"))
 *         .build();
 * }</pre>
 */
public final class SummaryBuilder {
    private static final int MONTHS = 12;

    final List<String> preamble = new ArrayList<>();
    final List<SectionBuilder> sections = new ArrayList<>();
    final List<String> closing = new ArrayList<>();

    @Nullable
    String title;

    @Nullable
    String subtitle;

    @Nullable
    String organization;

    @Nullable
    String author;

    @Nullable
    String topic;

    @Nullable
    String addressee;

    @Nullable
    String documentNumber;

    @Nullable
    String signature;

    @Nullable
    LocalDate date;

    @Nullable
    Period period;

    /** The period's words, its ends and its length. */
    record Period(String words, LocalDate from, LocalDate to, Granularity granularity) {}

    private SummaryBuilder() {}

    /** {@return a builder with nothing in it} */
    public static SummaryBuilder create() {
        return new SummaryBuilder();
    }

    /** Sets the title (标题); without one it is made of organisation, period and topic, if any of these is given. */
    public SummaryBuilder title(String text) {
        title = OneLine.require("title", text);
        return this;
    }

    /** Sets the second title (副标题). */
    public SummaryBuilder subtitle(String text) {
        subtitle = OneLine.require("subtitle", text);
        return this;
    }

    /** Sets who reports (单位); where no title names it, it stands below. */
    public SummaryBuilder organization(String name) {
        organization = OneLine.require("organization", name);
        return this;
    }

    /** Sets the person who reports (述职人); where no title names the person, the name stands below. */
    public SummaryBuilder author(String name) {
        author = OneLine.require("author", name);
        return this;
    }

    /** Sets what the report is about (主题), in words that the title uses. */
    public SummaryBuilder topic(String words) {
        topic = OneLine.require("topic", words);
        return this;
    }

    /** Sets a year as the period reported on: 2021年. */
    public SummaryBuilder period(int year) {
        return months(year + "年", year, 1, MONTHS, Granularity.YEAR);
    }

    /**
     * Sets half a year as the period reported on: 2021年上半年.
     *
     * @param half 1 or 2
     */
    public SummaryBuilder halfYear(int year, int half) {
        String words = year + "年" + choice("half", half, "上", "下") + "半年";
        return months(words, year, half * 6 - 5, half * 6, Granularity.HALF_YEAR);
    }

    /**
     * Sets a quarter as the period reported on: 2021年第一季度.
     *
     * @param quarter 1 to 4
     */
    public SummaryBuilder quarter(int year, int quarter) {
        String words = year + "年第" + choice("quarter", quarter, "一", "二", "三", "四") + "季度";
        return months(words, year, quarter * 3 - 2, quarter * 3, Granularity.QUARTER);
    }

    private static String choice(String what, int number, String... words) {
        if (number < 1 || number > words.length) {
            throw new IllegalArgumentException("no such " + what + ": " + number);
        }
        return words[number - 1];
    }

    private SummaryBuilder months(String words, int year, int first, int last, Granularity granularity) {
        LocalDate end = LocalDate.of(year, last, 1).plusMonths(1).minusDays(1);
        return period(words, LocalDate.of(year, first, 1), end, granularity);
    }

    /**
     * Sets the period reported on (报告期).
     *
     * @param words how the text names it
     * @param from the first day
     * @param to the last day
     * @param granularity how long it is
     */
    public SummaryBuilder period(String words, LocalDate from, LocalDate to, Granularity granularity) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the period ends before it begins");
        }
        period = new Period(OneLine.require("period", words), from, to, granularity);
        return this;
    }

    /** Sets to whom the report goes (主送机关); the colon is added. */
    public SummaryBuilder addressee(String name) {
        addressee = Punctuation.bare(OneLine.require("addressee", name));
        return this;
    }

    /** Sets the number of the document (发文字号). */
    public SummaryBuilder documentNumber(String number) {
        documentNumber = OneLine.require("document number", number);
        return this;
    }

    /** Adds a paragraph before the first section (导语); each line of the text becomes one. */
    public SummaryBuilder preamble(String text) {
        preamble.addAll(paragraphs(text));
        return this;
    }

    /** Adds a section of the highest level. */
    public SummaryBuilder section(Role role, String heading, Consumer<SectionBuilder> definition) {
        SectionBuilder section = new SectionBuilder(role, heading);
        definition.accept(section);
        sections.add(section);
        return this;
    }

    /** Adds a paragraph after the last section (结语); each line of the text becomes one. */
    public SummaryBuilder closing(String text) {
        closing.addAll(paragraphs(text));
        return this;
    }

    /** Sets who signs (落款). */
    public SummaryBuilder signature(String name) {
        signature = OneLine.require("signature", name);
        return this;
    }

    /** Sets the date of the signature (成文日期). */
    public SummaryBuilder date(LocalDate day) {
        date = day;
        return this;
    }

    /**
     * Lays out the text and builds the summary.
     *
     * @throws IllegalStateException if the text does not have the period's or the topic's words, an id is given twice,
     *     or an id that is named does not exist
     */
    public WorkSummary build() {
        return new SummaryComposer(this).compose();
    }

    static List<String> paragraphs(String text) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("the paragraph is blank");
        }
        return lines;
    }
}
