package org.worksummary.analysis.internal.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.worksummary.analysis.internal.mention.Mask;
import org.worksummary.analysis.internal.mention.QuantityMention;
import org.worksummary.analysis.internal.mention.SpanSet;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.Change;
import org.worksummary.model.Modifier;
import org.worksummary.model.Placeholder;
import org.worksummary.model.QuantityKind;

class QuantityScannerTest {
    private static final QuantityScanner SCANNER = QuantityScanner.create();

    @ParameterizedTest
    @CsvSource({
        "募捐XX万元。, XX万元, MONEY, 万元, EXACT",
        "达标率为xx%。, xx%, PERCENT, %, EXACT",
        "累计谈话xx余人次。, xx余人次, COUNT, 人次, MORE_THAN",
        "发送短信xx万人次。, xx万人次, COUNT, 万人次, EXACT",
        "占xx成。, xx成, PERCENT, 成, EXACT",
        "约XX名党员参加。, XX名, COUNT, 名, APPROXIMATE",
        "收缴XX余册（张）。, XX余册(张), COUNT, 册(张), MORE_THAN",
        "不少于XX场。, XX场, COUNT, 场, AT_LEAST",
        "信访件xx日内办结。, xx日, DURATION, 日, AT_MOST",
        "选派XX至XX名干部。, XX至XX名, COUNT, 名, EXACT",
        "需资金XX—XX万元。, XX—XX万元, MONEY, 万元, EXACT",
        "推出微视频XX部，, XX部, COUNT, 部, EXACT",
        "居全市第XX位。, 第XX位, RANK, , EXACT",
        "投入XX多万元。, XX多万元, MONEY, 万元, MORE_THAN",
        "产值XX万亿元。, XX万亿元, MONEY, 万亿元, EXACT"
    })
    void readsAMaskWithAUnit(String sentence, String text, QuantityKind kind, String unit, Modifier modifier) {
        TextView view = TextView.of(sentence);
        List<QuantityMention> found = SCANNER.scan(view, masks(view), new SpanSet());
        assertThat(found).hasSize(1);
        QuantityMention mention = found.get(0);
        assertThat(view.subSequence(mention.start(), mention.end())).isEqualTo(text);
        assertThat(mention.kind()).isEqualTo(kind);
        assertThat(mention.unit()).isEqualTo(unit);
        assertThat(mention.modifier()).isEqualTo(modifier);
        assertThat(mention.min()).isNull();
        assertThat(mention.max()).isNull();
        assertThat(mention.normalizedMin()).isNull();
        assertThat(mention.normalizedUnit()).isNull();
        assertThat(mention.maskStart()).isEqualTo(kind == QuantityKind.RANK ? mention.start() + 1 : mention.start());
    }

    @ParameterizedTest
    @CsvSource({"XX县委组织部", "第XX届", "XX年", "XX部长讲话", "XX队员", "整合XX资金", "XX项目实行考核", "第XX次会议", "XX路通车", "XX班学生", "XX口岸"})
    void readsNoQuantityFromAMaskedName(String sentence) {
        TextView view = TextView.of(sentence);
        assertThat(SCANNER.scan(view, masks(view), new SpanSet())).isEmpty();
    }

    @Test
    void readsAnEmptyBracketAsAMask() {
        TextView view = TextView.of("个体商户（ ）家，停车场3座。");
        List<Mask> masks = List.of(mask(4, 7));
        List<QuantityMention> found = SCANNER.scan(view, masks, new SpanSet());
        assertThat(found).hasSize(2);
        assertThat(view.subSequence(found.get(0).start(), found.get(0).end())).isEqualTo("( )家");
        assertThat(found.get(0).maskStart()).isEqualTo(4);
        assertThat(found.get(1).maskStart()).isEqualTo(-1);
    }

    @Test
    void keepsOutOfSpansThatAreTaken() {
        TextView view = TextView.of("1—6月完成3天工作，第12期。历时5天。");
        SpanSet taken = new SpanSet();
        taken.add(0, 4);
        taken.add(6, 8);
        List<QuantityMention> found = SCANNER.scan(view, List.of(), taken);
        assertThat(found).hasSize(1);
        assertThat(view.subSequence(found.get(0).start(), found.get(0).end())).isEqualTo("5天");
    }

    @ParameterizedTest
    @CsvSource({
        "产值3.5亿元, 3.5, 亿元, 350000000, 元",
        "产值1.20亿元, 1.2, 亿元, 120000000, 元",
        "产值2.7万余元, 27000, 元, 27000, 元",
        "产值5亿元, 5, 亿元, 500000000, 元",
        "参加1.2万人次, 12000, 人次, 12000, 人次",
        "耕地51.3万亩, 513000, 亩, 513000, 亩",
        "产量1.63万吨, 1.63, 万吨, 16300000, 千克",
        "发电12亿千瓦时, 12, 亿千瓦时, 1200000000, 千瓦时",
        "提高1.7个百分点, 1.7, 个百分点, 1.7, 百分点",
        "增长20.0%, 20.0, %, 20.0, %",
        "占三成, 3, 成, 30, %",
        "库容3.15亿立方米, 3.15, 亿立方米, 315000000, 立方米"
    })
    void keepsTheNumberAsWrittenAndNormalizesIt(
            String sentence, BigDecimal min, String unit, BigDecimal normalized, String base) {
        TextView view = TextView.of(sentence);
        QuantityMention mention = SCANNER.scan(view, List.of(), new SpanSet()).get(0);
        assertThat(mention.min()).isEqualTo(min);
        assertThat(mention.unit()).isEqualTo(unit);
        assertThat(mention.normalizedMin()).isEqualByComparingTo(normalized);
        assertThat(mention.normalizedMin().scale()).isNotNegative();
        assertThat(mention.normalizedUnit()).isEqualTo(base);
    }

    @ParameterizedTest
    @CsvSource({
        "产值同比增长8.6%, INCREASE, YEAR_ON_YEAR, 同比增长8.6%",
        "比去年多4个, INCREASE, YEAR_ON_YEAR, 比去年多4个",
        "比上年同期下降约三成, DECREASE, YEAR_ON_YEAR, 比上年同期下降约三成",
        "环比回落0.3个百分点, DECREASE, PERIOD_ON_PERIOD, 环比回落0.3个百分点",
        "比上周减少5批, DECREASE, PERIOD_ON_PERIOD, 比上周减少5批",
        "较年初压降13%, DECREASE, SINCE_BASE, 较年初压降13%",
        "较2020年下降12.7%, DECREASE, SINCE_BASE, 较2020年下降12.7%",
        "比上年末提高1.7个百分点, INCREASE, SINCE_BASE, 比上年末提高1.7个百分点",
        "利润增长10%左右, INCREASE, , 增长10%左右",
        "房租下降了5%, DECREASE, , 下降了5%",
        "3家增至7家, INCREASE, , 增至7家",
        "3.6亿元，与上年持平, UNCHANGED, YEAR_ON_YEAR, 3.6亿元",
        "3.6亿元 同上年持平, UNCHANGED, YEAR_ON_YEAR, 3.6亿元",
        "3.6亿元，和上年同期持平, UNCHANGED, YEAR_ON_YEAR, 3.6亿元",
        "3.6亿元，基本与去年持平, UNCHANGED, YEAR_ON_YEAR, 3.6亿元",
        "3.6亿元，较上年基本持平, UNCHANGED, YEAR_ON_YEAR, 3.6亿元",
        "3.6亿元，同比持平, UNCHANGED, YEAR_ON_YEAR, 3.6亿元",
        "3.6亿元，环比持平, UNCHANGED, PERIOD_ON_PERIOD, 3.6亿元",
        "3.6亿元，与上月持平, UNCHANGED, PERIOD_ON_PERIOD, 3.6亿元",
        "3.6亿元，与2020年持平, UNCHANGED, SINCE_BASE, 3.6亿元",
        "3.6亿元，与预期持平, UNCHANGED, , 3.6亿元",
        "同比下降幅度达到8.6%, DECREASE, YEAR_ON_YEAR, 同比下降幅度达到8.6%",
        "同比增长分别为3.1%和4.2%, INCREASE, YEAR_ON_YEAR, 4.2%",
        "时限压到5天, DECREASE, , 压到5天",
        "产能恢复至80%, INCREASE, , 恢复至80%",
        "会员发展到230名, INCREASE, , 发展到230名",
        "同比新增23家, INCREASE, YEAR_ON_YEAR, 同比新增23家",
        "较年初新增12家, INCREASE, SINCE_BASE, 较年初新增12家",
        "比上年有进步，产量增长5%, INCREASE, , 增长5%",
        "贷款占比提高3个百分点, INCREASE, , 提高3个百分点",
        "两组对比下降5%, DECREASE, , 下降5%",
        "班组评比增加2次, INCREASE, , 增加2次",
        "城镇化比例提高3个百分点, INCREASE, , 提高3个百分点",
        "非税比重下降2个百分点, DECREASE, , 下降2个百分点",
        "技能比赛增加3场, INCREASE, , 增加3场",
        "比较优势提升3%, INCREASE, , 提升3%",
        "由20天压缩到12天, DECREASE, , 压缩到12天",
        "由2020年的3家增加到7家, INCREASE, SINCE_BASE, 增加到7家",
        "从上年的3家增加到7家, INCREASE, YEAR_ON_YEAR, 增加到7家",
        "服从去年安排增加到7家, INCREASE, , 增加到7家",
        "自由贸易区去年增加到7家, INCREASE, , 增加到7家",
        "由于去年停产下降5%, DECREASE, , 下降5%",
        "较2019年累计压减8家, DECREASE, SINCE_BASE, 较2019年累计压减8家",
        "比3月减少5批, DECREASE, PERIOD_ON_PERIOD, 比3月减少5批",
        "较上月提高2分, INCREASE, PERIOD_ON_PERIOD, 较上月提高2分"
    })
    void findsTheChangeThatAFigureSays(String sentence, Change.Direction direction, Change.Basis basis, String reach) {
        TextView view = TextView.of(sentence);
        List<QuantityMention> found = SCANNER.scan(view, List.of(), new SpanSet());
        QuantityMention mention = found.get(found.size() - 1);
        assertThat(mention.change()).isEqualTo(new Change(direction, basis));
        assertThat(view.subSequence(mention.reachStart(), mention.reachEnd())).isEqualTo(reach);
    }

    @ParameterizedTest
    @CsvSource({
        "新增23家",
        "高于全市2.3个百分点",
        "投入3亿元",
        "低于1%",
        "占比8.8%",
        "多个部门3家",
        "时限压5天",
        "发展会员23名",
        "2020年起比计划多5家",
        "3.6亿元，与会者认可"
    })
    void findsNoChangeWhereNoneIsSaid(String sentence) {
        TextView view = TextView.of(sentence);
        assertThat(SCANNER.scan(view, List.of(), new SpanSet()).get(0).change()).isNull();
    }

    @Test
    void givesAListTheChangeOfItsFirstFigure() {
        TextView view = TextView.of("同比分别增长7.1%、4.5%和-1.2%，占15%");
        List<QuantityMention> found = SCANNER.scan(view, List.of(), new SpanSet());
        Change change = new Change(Change.Direction.INCREASE, Change.Basis.YEAR_ON_YEAR);
        assertThat(found).extracting(QuantityMention::change).containsExactly(change, change, change, null);
    }

    @Test
    void widensTheReachOverTheBound() {
        TextView view = TextView.of("不少于40个，5年以上，约3吨左右，约 7人，上千户，过亿元");
        List<QuantityMention> found = SCANNER.scan(view, List.of(), new SpanSet());
        assertThat(found)
                .extracting(mention -> view.subSequence(mention.reachStart(), mention.reachEnd()))
                .containsExactly("不少于40个", "5年以上", "约3吨左右", "约 7人", "上千户", "过亿元");
    }

    @ParameterizedTest
    @CsvSource({
        "奖补5—8万元, 5, 8, 万元, 50000, 80000",
        "奖补5万至8万元, 5, 8, 万元, 50000, 80000",
        "出栏31—32万头, 310000, 320000, 头, 310000, 320000",
        "补助两到三千元, 2000, 3000, 元, 2000, 3000"
    })
    void keepsARangeAsWrittenAndNormalizesIt(
            String sentence,
            BigDecimal min,
            BigDecimal max,
            String unit,
            BigDecimal normalizedMin,
            BigDecimal normalizedMax) {
        TextView view = TextView.of(sentence);
        QuantityMention mention = SCANNER.scan(view, List.of(), new SpanSet()).get(0);
        assertThat(mention.min()).isEqualByComparingTo(min);
        assertThat(mention.max()).isEqualByComparingTo(max);
        assertThat(mention.unit()).isEqualTo(unit);
        assertThat(mention.normalizedMin()).isEqualByComparingTo(normalizedMin);
        assertThat(mention.normalizedMax()).isEqualByComparingTo(normalizedMax);
    }

    /** The scanner of the other tests is made once; this one is made here, so that how a scanner is made is tested too. */
    @Test
    void aNewScannerHasItsLexicons() {
        TextView view = TextView.of("节约3万元，收到锦旗四面，红十字会、12345热线与二手车，三农投入过亿元，网上百名读者，"
                + "用电36万度，元宵节2分钟，约5成功率，发展23家，同比新增7家，压到5天，至少参加2次，不到总数的四成，3年多，2吨强。");
        List<QuantityMention> found = QuantityScanner.create().scan(view, List.of(), new SpanSet());
        assertThat(found)
                .extracting(mention -> view.subSequence(mention.start(), mention.end()) + " " + mention.modifier()
                        + (mention.change() == null
                                ? ""
                                : " " + mention.change().direction()))
                .containsExactly(
                        "3万元 EXACT",
                        "亿元 MORE_THAN",
                        "36万度 EXACT",
                        "2分钟 EXACT",
                        "23家 EXACT",
                        "7家 EXACT INCREASE",
                        "5天 EXACT DECREASE",
                        "2次 AT_LEAST",
                        "四成 LESS_THAN",
                        "3年 MORE_THAN",
                        "2吨 MORE_THAN");
    }

    private static List<Mask> masks(TextView view) {
        List<Mask> masks = new ArrayList<>();
        for (int at = 0; at < view.length(); at++) {
            if (Character.toUpperCase(view.at(at)) == 'X') {
                masks.add(mask(at, at + 2));
                at++;
            }
        }
        return masks;
    }

    private static Mask mask(int start, int end) {
        return new Mask(start, end, Placeholder.Style.LETTER_X, Placeholder.Intent.UNFILLED, 1, "test");
    }
}
