package org.worksummary.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** Texts made to be slow or deep, each for a length in characters; their costs are compared with plain text's. */
final class Pathological {
    static final String PLAIN = "plain text";
    private static final String SENTENCE = "各部门认真落实年度任务，加强沟通协调，工作有序推进，取得了较好的成效。";

    private Pathological() {}

    /** {@return the makers by name, plain text first} */
    static Map<String, IntFunction<String>> all() {
        Map<String, IntFunction<String>> all = new LinkedHashMap<>();
        all.put(PLAIN, length -> fill((SENTENCE.repeat(4) + "\n"), length));
        all.put("one line", length -> fill(SENTENCE, length));
        for (String unit : new String[] {
            "（", "一、", "一是", "第", "XX", "_", "万", "9", "《", "“", "【", "某", "〇", "年", "、", "：", "*", "|", "①", "1."
        }) {
            all.put(unit, length -> fill(unit, length));
        }
        all.put("nested brackets", length -> "（".repeat(length / 2) + "）".repeat(length / 2));
        all.put("nested quotes", length -> "“".repeat(length / 2) + "”".repeat(length / 2));
        all.put("empty lines", length -> fill("\n", length));
        all.put("CR only", length -> fill("\r", length));
        all.put("blanks only", length -> fill("\u3000 \t", length));
        all.put("lone surrogates", length -> fill("\uD83D", length));
        all.put("NUL", length -> fill("\u0000", length));
        all.put("BOM in the middle", length -> fill("工作\uFEFF总结\uFEFF", length));
        all.put("points", length -> fill("一是抓好落实；二是", length));
        all.put("headings", length -> fill("一、标题\n", length));
        all.put("days", length -> fill("3日，", length));
        all.put("letters as digits", length -> fill("3l，", length));
        all.put("question marks", length -> fill("？", length));
        all.put("lists", length -> fill("①学习；②落实；", length));
        all.put("lists in points", length -> fill("一是学习；①落实；", length));
        all.put("a list that opens again", length -> "一是学习；" + fill("①落实；", length - 10) + "二是落实。");
        all.put("counts of two", length -> fill("1 抓学习\n2 抓落实\n", length));
        all.put("bare lines", length -> fill("抓学习\n\n", length));
        all.put("falling levels", length -> fill("一、甲\n（一）乙\n1.丙\n（1）丁\n①戊\n", length));
        all.put("figures", length -> fill("同比增长3.5%，", length));
        all.put("page numbers", length -> fill("- 1 -\n行\n", length));
        all.put("table", length -> fill("甲\t1\t2\n", length));
        all.put("wrapped", length -> fill(SENTENCE.substring(0, 30) + "\n", length));
        all.put("remarks not closed", length -> fill("（下转", length));
        return all;
    }

    private static String fill(String unit, int length) {
        return unit.repeat(length / unit.length() + 1).substring(0, length);
    }

    /** Runs something with so small a stack that recursion over the text's depth would overflow it. */
    static <T> T withSmallStack(Supplier<T> work) throws InterruptedException {
        Result<T> result = new Result<>();
        Thread thread = new Thread(null, () -> result.run(work), "small stack", 640 * 1024);
        thread.start();
        thread.join();
        return result.get();
    }

    private static final class Result<T> {
        private T value;
        private Throwable failure;

        void run(Supplier<T> work) {
            try {
                value = work.get();
            } catch (Throwable e) {
                failure = e;
            }
        }

        T get() {
            if (failure != null) {
                throw new AssertionError(failure);
            }
            return value;
        }
    }
}
