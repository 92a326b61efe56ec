package org.worksummary.analysis.internal.placeholder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worksummary.analysis.internal.line.Layout;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.mention.QuantityMention;
import org.worksummary.analysis.internal.mention.SpanSet;
import org.worksummary.analysis.internal.quantity.QuantityScanner;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Placeholder.Expects;

class ExpectationTest {
    private final MaskScanner scanner = MaskScanner.create();
    private final Expectation expectation = Expectation.create();

    @ParameterizedTest
    @CsvSource({
        "投入XX万元。, MONEY",
        "增长XX%。, PERCENT",
        "提高XX个百分点。, PERCENT",
        "建成XX个。, COUNT",
        "位居第XX名。, ORDINAL",
        "完成第XX批项目。, ORDINAL"
    })
    void aNumberExpectsWhatItsQuantityIs(String text, Expects expected) {
        TextView view = TextView.of(text);
        List<Mask> masks = scanner.scan(view);
        List<QuantityMention> quantities = QuantityScanner.create().scan(view, masks, new SpanSet());
        assertThat(masks).hasSize(1);
        QuantityMention quantity = quantities.isEmpty() ? null : quantities.get(0);
        assertThat(expectation.expects(view, masks.get(0), quantity, null)).isEqualTo(expected);
    }

    @Test
    void aCellExpectsWhatTheHeadOfItsColumnNames() {
        assertThat(expected("""
                任务分解表
                事项\t责任人\t金额\t情况
                修路\t×××\t××\t××
                修桥\t×××\t约××\t××
                """))
                .containsExactly(
                        Expects.PERSON, Expects.MONEY, Expects.TEXT, Expects.PERSON, Expects.TEXT, Expects.TEXT);
    }

    @Test
    void theFirstColumnHasNoHead() {
        assertThat(expected("金额\t情况\n××\t良好\n××\t一般\n")).containsExactly(Expects.TEXT, Expects.TEXT);
    }

    @Test
    void aCellBelowTextHasNoHead() {
        assertThat(expected("各项工作的责任人见下。\n修路\t×××\n修桥\t×××\n")).containsExactly(Expects.TEXT, Expects.TEXT);
    }

    private List<Expects> expected(String text) {
        TextView view = Layout.of(text).view();
        return scanner.scan(view).stream()
                .map(mask -> expectation.expects(view, mask, null, null))
                .toList();
    }
}
