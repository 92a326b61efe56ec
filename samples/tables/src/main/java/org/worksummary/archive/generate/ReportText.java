package org.worksummary.archive.generate;

import java.util.List;
import java.util.Random;

/**
 * Makes up a work summary (工作总结) of invented places: sections, points, figures, placeholders, problems, plans.
 *
 * <p>Sentences are put together from parts by chance, so that two reports share words as reports of one kind do, but not
 * their paragraphs.
 */
final class ReportText {
    private static final List<String> PLACES = List.of(
            "东山", "南桥", "西河", "北林", "中湖", "新港", "青石", "白塔", "红岩", "绿洲", "柳溪", "梅岭", "竹园", "松岗", "桃源", "云坪", "石磨", "金坝",
            "银滩", "玉泉");
    private static final List<String> KINDS = List.of("镇", "乡", "街道办事处", "县教育局", "县水务局", "县卫生健康局", "县交通运输局", "县文化馆");
    private static final List<String> TASKS = List.of(
            "项目建设", "安全生产", "环境整治", "基层治理", "乡村振兴", "招商引资", "教育教学", "卫生服务", "道路养护", "水利设施", "文化活动", "信访调解", "就业帮扶",
            "森林防火", "河道管护", "数字服务", "队伍建设", "作风建设");
    private static final List<String> VERBS =
            List.of("推进", "加强", "抓好", "落实", "深化", "夯实", "优化", "强化", "统筹", "健全", "完善", "提升", "规范", "拓展");
    private static final List<String> THINGS = List.of(
            "培训班", "座谈会", "检查组", "服务站", "示范点", "宣传栏", "活动室", "台账", "隐患", "案件", "群众诉求", "惠民项目", "公益岗位", "志愿队伍", "巡查路线",
            "便民窗口", "管护协议", "图书角", "健身点", "维修点");
    private static final List<String> UNITS = List.of("个", "次", "场", "处", "家", "项", "名", "户");
    private static final List<String> ENDS = List.of(
            "群众的满意程度有了提升",
            "工作机制进一步理顺",
            "责任逐级压实到人",
            "基础数据做到了随时更新",
            "服务半径明显缩短",
            "经验在全县交流推广",
            "矛盾纠纷化解在源头",
            "干部队伍的面貌有了变化",
            "设施运行保持平稳",
            "问题整改形成闭环",
            "资金使用更加规范",
            "邻近村组主动参与进来",
            "季节性的困难得到缓解",
            "老旧设备按期完成更换");
    private static final List<String> LACKS = List.of(
            "专业人才不足", "资金缺口较大", "工作方法单一", "基础设施老化", "宣传力度不够", "部门协同不畅", "村级力量薄弱", "数据共享滞后", "考核办法不完善", "长效机制还不健全");

    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final int year;

    private ReportText(Random random) {
        this.random = random;
        this.year = 2015 + random.nextInt(10);
    }

    /** {@return a report of about so many paragraphs; the same for the same state of the random numbers} */
    static String of(Random random, int paragraphs) {
        ReportText made = new ReportText(random);
        made.write(paragraphs);
        return made.text.toString();
    }

    private void write(int paragraphs) {
        String who = any(PLACES) + any(KINDS);
        line(who + year + "年工作总结");
        line(year + "年，" + who + "围绕" + any(TASKS) + "和" + any(TASKS) + "，" + any(VERBS) + any(TASKS) + "，" + any(ENDS)
                + "。现将有关情况总结如下。");
        line("一、工作开展情况");
        for (int i = 1; i <= paragraphs; i++) {
            line("（" + numeral(i) + "）" + any(VERBS) + any(TASKS) + "，" + any(VERBS) + any(TASKS) + "。" + sentence()
                    + sentence() + sentence());
        }
        line("二、存在的问题");
        line("一是" + any(LACKS) + "，" + any(TASKS) + "的进度受到影响。二是" + any(LACKS) + "，" + any(VERBS) + any(TASKS)
                + "还有差距。");
        line("三、下一步工作打算");
        line("（一）" + any(VERBS) + any(TASKS) + "。" + (year + 1) + "年" + number(2, 12) + "月底前新建" + any(THINGS)
                + number(2, 40) + "个。");
        line("（二）" + any(VERBS) + any(TASKS) + "。力争" + any(ENDS) + "。");
        line(who);
        line(year + "年12月" + number(10, 31) + "日");
    }

    private String sentence() {
        String figure = switch (random.nextInt(12)) {
            case 0 -> "XX";
            case 1 -> "××";
            case 2 -> number(20, 900) + "余";
            default -> number(2, 900);
        };
        return switch (random.nextInt(5)) {
            case 0 -> any(VERBS) + any(THINGS) + figure + any(UNITS) + "，" + any(ENDS) + "。";
            case 1 ->
                "投入资金" + figure + "万元，" + any(VERBS) + any(THINGS) + number(2, 60) + any(UNITS) + "，" + any(ENDS) + "。";
            case 2 ->
                any(TASKS) + "完成率达到" + number(60, 99) + "." + number(1, 9) + "%，同比提高" + number(1, 9) + "个百分点，"
                        + any(ENDS) + "。";
            case 3 ->
                "认真落实《关于进一步" + any(VERBS) + any(TASKS) + "的意见》，" + any(VERBS) + any(THINGS) + figure + any(UNITS) + "，"
                        + any(ENDS) + "。";
            default ->
                "走访" + any(THINGS) + figure + any(UNITS) + "，" + any(VERBS) + any(THINGS) + "，" + any(ENDS) + "，"
                        + any(ENDS) + "。";
        };
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private String number(int from, int to) {
        return Integer.toString(from + random.nextInt(to - from + 1));
    }

    private static String numeral(int i) {
        String digits = "一二三四五六七八九十";
        if (i <= 10) {
            return digits.substring(i - 1, i);
        }
        return i < 20
                ? "十" + digits.charAt(i - 11)
                : (i / 10 > 9
                        ? Integer.toString(i)
                        : digits.charAt(i / 10 - 1) + "十" + (i % 10 == 0 ? "" : digits.charAt(i % 10 - 1)));
    }
}
