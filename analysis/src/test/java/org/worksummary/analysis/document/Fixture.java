package org.worksummary.analysis.document;

import static org.worksummary.analysis.document.DocxFile.abstractList;
import static org.worksummary.analysis.document.DocxFile.item;
import static org.worksummary.analysis.document.DocxFile.level;
import static org.worksummary.analysis.document.DocxFile.list;
import static org.worksummary.analysis.document.DocxFile.p;
import static org.worksummary.analysis.document.DocxFile.restart;
import static org.worksummary.analysis.document.DocxFile.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.worksummary.text.SourceText;

/** Writes the two documents that the other fixtures were converted from; see the README beside them. */
final class Fixture {
    private static final String[] FORMATS = {
        "chineseCounting",
        "chineseCountingThousand",
        "decimal",
        "decimalEnclosedCircleChinese",
        "upperLetter",
        "lowerLetter",
        "upperRoman",
        "lowerRoman"
    };
    private static final String[] PATTERNS = {"%1、", "（%1）", "%1.", "%1"};

    private Fixture() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Files.write(folder.resolve("summary.docx"), summary());
        Files.write(folder.resolve("typed.docx"), typed());
        Files.write(folder.resolve("numbering.docx"), numbering());
    }

    /** A whole report; every 一、 （一） 1. in it is automatic. */
    static byte[] summary() {
        String numbering = abstractList(
                        0,
                        level(0, 1, "chineseCounting", "%1、", "<w:suff w:val=\"nothing\"/>")
                                + level(1, 1, "chineseCounting", "（%2）", "<w:suff w:val=\"nothing\"/>")
                                + level(2, 1, "decimal", "%3.", "<w:suff w:val=\"nothing\"/>"))
                + list(1, 0, "");
        String body = centred("云溪县林业局2024年上半年工作总结")
                + p("")
                + p("县人民政府：")
                + p("今年以来，我局紧扣“增绿、护绿、用绿”主线，各项工作取得明显成效。现将有关情况报告如下。")
                + item(1, 0, "主要工作开展情况")
                + item(1, 1, "造林绿化提质增效。完成人工造林1.2万亩，同比增长8.6%；新建苗圃3个，育苗120余万株，总投资XX万元。")
                + item(1, 1, "资源保护从严从实。")
                + item(1, 2, "巡护力度不断加大。开展联合巡护36次，出动护林员500余人次，查处案件4起。")
                + item(1, 2, "防火基础更加牢固。新修防火道路12.5公里，配备风力灭火机80台，火情同比下降三成。")
                + item(1, 1, "林业产业稳步发展。油茶种植面积达到2.3万亩，带动农户××户，户均增收1800元。")
                + p("主要指标完成情况见下表。")
                + table("指标|计划|完成", "造林（万亩）|1.0|1.2", "育苗（万株）|100|120")
                + item(1, 0, "存在的问题")
                + p("一是基层力量薄弱，乡镇林业站平均在岗人员不足2人。二是资金投入不够，管护经费缺口约150万元。")
                + item(1, 0, "下一步工作打算")
                + item(1, 1, "持续推进国土绿化。力争全年完成造林2万亩，森林覆盖率提高0.5个百分点。")
                + item(1, 1, "加强队伍建设。计划招聘护林员____名，举办培训班2期。")
                + p("")
                + right("云溪县林业局")
                + right("2024年7月5日");
        return DocxFile.of(body + page())
                .withNumbering(numbering)
                .withStyles(styles())
                .bytes();
    }

    /** The same report with every marker typed. */
    static byte[] typed() throws IOException {
        SourceText source = DocumentReader.create().read("summary.docx", summary());
        StringBuilder body = new StringBuilder();
        List<String> rows = new ArrayList<>();
        for (String line : source.text().lines().toList()) {
            if (line.indexOf('\t') >= 0) {
                rows.add(line.replace('\t', '|'));
                continue;
            }
            if (!rows.isEmpty()) {
                body.append(table(rows.toArray(String[]::new)));
                rows.clear();
            }
            boolean signature = line.equals("云溪县林业局") || line.equals("2024年7月5日");
            boolean title = body.length() == 0;
            body.append(title ? centred(line) : signature ? right(line) : p(line));
        }
        return DocxFile.of(body + page()).withStyles(styles()).bytes();
    }

    /** Eight formats at four levels, each with a second list that starts anew at 3. */
    static byte[] numbering() {
        StringBuilder body = new StringBuilder();
        StringBuilder definitions = new StringBuilder();
        StringBuilder lists = new StringBuilder();
        for (int f = 0; f < FORMATS.length; f++) {
            StringBuilder levels = new StringBuilder();
            for (int i = 0; i < 4; i++) {
                String pattern = PATTERNS[i].replace("%1", "%" + (i + 1));
                levels.append(level(i, 1, FORMATS[f], pattern, "<w:suff w:val=\"nothing\"/>"));
            }
            definitions.append(abstractList(f, levels.toString()));
            int first = 2 * f + 1;
            lists.append(list(first, f, "")).append(list(first + 1, f, restart(0, 3)));
            body.append(p("格式" + f));
            for (int entry = 0; entry < 2; entry++) {
                for (int i = 0; i < 4; i++) {
                    body.append(item(first, i, "级")).append(item(first, i, "次"));
                }
            }
            body.append(item(first + 1, 0, "另起")).append(item(first + 1, 1, "其下"));
        }
        return DocxFile.of(body + page())
                .withNumbering(definitions.toString() + lists)
                .withStyles(styles())
                .bytes();
    }

    private static String centred(String text) {
        return "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + DocxFile.run(text) + "</w:p>";
    }

    private static String right(String text) {
        return "<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr>" + DocxFile.run(text) + "</w:p>";
    }

    /** A4 with the margins of an official letter. */
    private static String page() {
        return "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\""
                + " w:left=\"1588\" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/></w:sectPr>";
    }

    private static String styles() {
        return "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsia=\"WenQuanYi Micro Hei\""
                + " w:ascii=\"WenQuanYi Micro Hei\" w:hAnsi=\"WenQuanYi Micro Hei\"/><w:sz w:val=\"32\"/></w:rPr>"
                + "</w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\">"
                + "<w:name w:val=\"Normal\"/><w:pPr><w:ind w:firstLine=\"640\"/></w:pPr></w:style>";
    }
}
