package org.worksummary.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.worksummary.text.SourceText;
import org.worksummary.text.Text;

class SummaryInvariantsTest {
    private static final WorkSummary SOUND = SampleSummary.create();

    @Test
    void findNothingInASoundSummary() {
        assertThat(SummaryInvariants.violations(SOUND)).isEmpty();
        assertThat(SummaryInvariants.violations(over("", List.of(), List.of(), List.of())))
                .isEmpty();
    }

    private static WorkSummary over(String text, List<Section> sections, List<Item> items, List<Block> blocks) {
        return new WorkSummary(
                SourceText.of(text),
                Header.empty(),
                List.of(),
                sections,
                List.of(),
                items,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                blocks);
    }

    private static Section section(String id, Text at, int level, Section... children) {
        return new Section(id, at, level, null, null, false, Role.OTHER, List.of(), List.of(), List.of(children));
    }

    private static Item item(String id, Text at, String parent) {
        return new Measure(new ItemFacts(id, at, null, null, null, parent, List.of(), List.of()));
    }

    private static List<String> ofSections(String text, Section... sections) {
        return SummaryInvariants.violations(over(text, List.of(sections), List.of(), List.of()));
    }

    private static List<String> ofItems(String text, Item... items) {
        return SummaryInvariants.violations(over(text, List.of(), List.of(items), List.of()));
    }

    private static List<String> ofBlocks(String text, Block... blocks) {
        return SummaryInvariants.violations(over(text, List.of(), List.of(), List.of(blocks)));
    }

    @Test
    void findTextOfAnotherSource() {
        assertThat(ofSections("甲乙", section("s1", Text.of("甲丙", 0, 2), 1)))
                .containsExactly("section s1 at 0..2 is not what the source has there");
        assertThat(ofSections("甲", section("s1", Text.of("甲乙", 0, 2), 1))).hasSize(1);
    }

    @Test
    void findACutSurrogatePair() {
        String text = "\uD83D\uDE00";
        assertThat(ofSections(text, section("s1", Text.of(text, 0, 1), 1)))
                .containsExactly("section s1 at 0..1 cuts a surrogate pair");
        assertThat(ofSections("\uD83D", section("s1", Text.of("\uD83D", 0, 1), 1)))
                .isEmpty();
    }

    @Test
    void findSectionsThatOverlapOrLeaveTheirParent() {
        String text = "甲乙丙丁";
        Section late = section("s2", Text.of(text, 2, 4), 2);
        assertThat(ofSections(text, section("s1", Text.of(text, 0, 3), 1, late)))
                .containsExactly("section s2 at 2..4 lies outside section s1 at 0..3");
        assertThat(ofSections(text, section("s1", Text.of(text, 0, 3), 1), section("s2", Text.of(text, 2, 4), 1)))
                .containsExactly("preamble, section or closing at 2..4 begins before the end of the one before");
        assertThat(ofSections(text, section("s1", Text.of(text, 0, 4), 2, late)))
                .containsExactly("section s2 is not on a level below its parent's");
        assertThat(ofSections(text, section("s2", Text.of(text, 0, 1), 1), section("s2", Text.of(text, 1, 2), 1)))
                .containsExactly("the id s2 is given twice");
    }

    @Test
    void findItemsOutOfPlace() {
        String text = "甲乙丙丁";
        assertThat(ofItems(text, item("m1", Text.of(text, 0, 2), null), item("m2", Text.of(text, 1, 3), "m1")))
                .containsExactly("item m2 at 1..3 lies outside its parent at 0..2");
        assertThat(ofItems(text, item("m1", Text.of(text, 0, 2), null), item("m2", Text.of(text, 1, 3), null)))
                .containsExactly("item m2 begins before the end of its sibling m1");
        assertThat(ofItems(text, item("m1", Text.of(text, 2, 3), null), item("m2", Text.of(text, 0, 1), null)))
                .contains("item at 0..1 is out of order");
        assertThat(ofItems(text, item("m2", Text.of(text, 0, 2), "m1"), item("m1", Text.of(text, 0, 2), null)))
                .containsExactly("item m2 comes before its parent m1");
        assertThat(ofItems(text, item("m1", Text.of(text, 0, 2), "m0")))
                .containsExactly("item m1 names an item that is not there: m0");
    }

    @Test
    void findBlocksThatOverlapOrLeaveSomethingOut() {
        String text = " 甲\u3000乙\n";
        Block first = new Block(BlockKind.PARAGRAPH, Text.of(text, 1, 2));
        Block second = new Block(BlockKind.PARAGRAPH, Text.of(text, 3, 4));
        assertThat(ofBlocks(text, first, second)).isEmpty();
        assertThat(ofBlocks(text, first)).containsExactly("the character at 3 stands in no block");
        assertThat(ofBlocks(text, second)).containsExactly("the character at 1 stands in no block");
        assertThat(ofBlocks(text, new Block(BlockKind.TITLE, Text.of(text, 0, 4)), second))
                .containsExactly("block at 3..4 begins before the end of the one before");
    }

    private static List<String> withQuantity(UnaryOperator<Quantity> change) {
        List<Quantity> quantities = SOUND.quantities().stream()
                .map(quantity -> quantity.id().equals("q4") ? change.apply(quantity) : quantity)
                .toList();
        return SummaryInvariants.violations(new WorkSummary(
                SOUND.source(),
                SOUND.header(),
                SOUND.preamble(),
                SOUND.sections(),
                SOUND.closing(),
                SOUND.items(),
                quantities,
                SOUND.times(),
                SOUND.references(),
                SOUND.placeholders(),
                SOUND.diagnostics(),
                SOUND.blocks()));
    }

    private static Quantity copy(Quantity from, Text at, Value value, String time, String item, String section) {
        return new Quantity(
                from.id(),
                at,
                from.kind(),
                value,
                from.unit(),
                null,
                from.modifier(),
                null,
                null,
                null,
                null,
                time,
                item,
                section);
    }

    @Test
    void findLinksThatLeadNowhere() {
        assertThat(withQuantity(q -> copy(q, q.at(), q.value(), null, "m2", "s2")))
                .isEmpty();
        assertThat(withQuantity(q -> copy(q, q.at(), q.value(), "t9", "m2", "s2")))
                .containsExactly("quantity q4 names a time that is not there: t9");
        assertThat(withQuantity(q -> copy(q, q.at(), q.value(), null, "m9", "s9")))
                .containsExactly(
                        "quantity q4 names an item that is not there: m9",
                        "quantity q4 names a section that is not there: s9");
        assertThat(withQuantity(q -> copy(q, q.at(), q.value(), null, "m1", "s2")))
                .singleElement()
                .asString()
                .contains("quantity q4", "lies outside its item");
        assertThat(withQuantity(q -> copy(q, q.at(), new Value.Masked("x9"), null, "m2", "s2")))
                .containsExactly("quantity q4 names a placeholder that is not there: x9");
        assertThat(withQuantity(q -> copy(q, SOUND.quantities().get(2).at(), q.value(), null, null, null)))
                .isNotEmpty();
    }
}
