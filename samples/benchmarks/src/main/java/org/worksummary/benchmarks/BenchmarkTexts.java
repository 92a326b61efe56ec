package org.worksummary.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.worksummary.analysis.document.DocumentReader;

/** The texts that are measured, made of sentences that are varied so that no two are alike. The same in every run. */
final class BenchmarkTexts {
    /** Seen from the project's folder. */
    private static final Path REPORTS = Path.of("samples", "reports");

    private static final List<String> PLACES = List.of("白沙", "青溪", "石门", "云岭", "松江湾", "柳树屯", "南坪", "北河");
    private static final List<String> FIELDS = List.of("基层党建", "安全生产", "乡村振兴", "生态环境", "民生保障", "项目建设", "社会治理", "教育教学");

    private static final List<String> PROSE = List.of(
            "全%s上下深入学习领会上级部署要求，把%s摆在更加突出的位置，坚持问题导向和目标导向相统一。",
            "%s干部主动深入田间地头和企业车间，围绕%s广泛听取群众意见，认真梳理并逐条研究解决办法。",
            "针对%s群众反映较为集中的难点堵点，班子成员分工包联，在%s方面形成了上下联动、齐抓共管的工作格局。",
            "同时我们也清醒地看到，%s在%s中还存在思路不够宽、办法不够多、落实不够细的情况。",
            "下一步，%s将继续完善制度机制，压紧压实责任，推动%s不断取得新的进展和成效。");

    private static final List<String> FIGURES = List.of(
            "%s全年完成%s投资%d.6亿元，同比增长%d.3%%，占年度计划的%d%%。",
            "%s围绕%s开展检查%d次，排查隐患%d处，整改%d处，办结率由92.5%%提高到96.8%%。",
            "截至6月底，%s投入%s资金%d万元，新建改造站点%d个，惠及群众近%d余户。",
            "%s举办%s培训%d期，培训人员%d人次，发放资料%d余份，满意度较上年提高1.9个百分点。",
            "力争到年底，%s在%s上新增项目%d个，总投资不低于%d亿元，带动就业%d人以上。");

    private BenchmarkTexts() {}

    /** {@return the texts of a name: one that is made, or the sample reports, one by one} */
    static List<String> all(String name) throws IOException {
        if (!name.equals("samples")) {
            return List.of(of(name));
        }
        List<String> reports = new ArrayList<>();
        try (Stream<Path> files = Files.list(REPORTS)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                reports.add(DocumentReader.create().read(file).text());
            }
        }
        return reports;
    }

    /** {@return how many characters the texts of a name have} */
    static int length(String name) {
        try {
            return all(name).stream().mapToInt(String::length).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String of(String name) {
        return switch (name) {
            case "sparse" -> report(20_000, 12);
            case "report" -> report(20_000, 2);
            case "dense" -> report(20_000, 1);
            case "short" -> report(2_000, 3);
            case "long" -> report(200_000, 3);
            case "10kB" -> report(3_400, 3);
            case "10MB" -> report(3_400_000, 3);
            case "digits" -> "5".repeat(1_000_000);
            case "scales" -> "万".repeat(100_000);
            case "ranges" -> "2023年1月5日—3月12日，".repeat(10_000);
            default -> throw new IllegalArgumentException("no such text: " + name);
        };
    }

    /** {@return a report of so many characters in which one of so many sentences has figures} */
    private static String report(int length, int every) {
        StringBuilder text = new StringBuilder(length + 300);
        text.append("白沙县2023年度工作总结及2024年工作打算\n现将一年来的工作情况总结如下：\n");
        String[] parts = {"工作开展情况", "存在的问题", "下一步工作打算"};
        int sentence = 0;
        for (int section = 0; text.length() < length; section++) {
            text.append("一二三四五六七八九十".charAt(section % 10))
                    .append('、')
                    .append(parts[section % 3])
                    .append('\n');
            for (int paragraph = 0; paragraph < 6 && text.length() < length; paragraph++) {
                text.append('（').append("一二三四五六".charAt(paragraph)).append("）抓好");
                text.append(FIELDS.get((section + paragraph) % FIELDS.size())).append("工作落实。");
                for (int i = 0; i < 4; i++) {
                    text.append(sentence(sentence++, every));
                }
                text.append('\n');
            }
        }
        return text.substring(0, length);
    }

    private static String sentence(int number, int every) {
        String place = PLACES.get(number % PLACES.size());
        String field = FIELDS.get((number / 3) % FIELDS.size());
        if (number % every != 0) {
            return String.format(Locale.ROOT, PROSE.get(number % PROSE.size()), place, field);
        }
        int seed = number * 37 % 900 + 12;
        return String.format(
                Locale.ROOT,
                FIGURES.get(number / every % FIGURES.size()),
                place,
                field,
                seed,
                seed % 40 + 1,
                seed % 70 + 20);
    }
}
