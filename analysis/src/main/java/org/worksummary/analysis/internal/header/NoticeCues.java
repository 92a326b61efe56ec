package org.worksummary.analysis.internal.header;

import java.util.ArrayList;
import java.util.List;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.analysis.internal.line.Paragraph;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Tells short paragraphs that are no part of the report (声明、来源、网页附带文字).
 *
 * <p>Such: {@code 仅供参考，请勿照搬！}, {@code 来源：某某日报}, {@code 当前位置：首页>工作总结}, {@code （下转第四版）}, {@code （据某社电；本报有删节）}. Not: a long paragraph, whatever it holds.
 */
final class NoticeCues {
    private static final int LONGEST = 80;

    private final List<String> openers = new ArrayList<>();
    private final List<String> anywhere = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<String> ends = new ArrayList<>();

    NoticeCues() {
        for (List<String> entry : Lexicon.read("notice-cues.txt")) {
            List<String> words = switch (entry.get(1)) {
                case "start" -> openers;
                case "remark" -> remarks;
                case "end" -> ends;
                default -> anywhere;
            };
            words.add(entry.get(0));
        }
    }

    boolean isNotice(TextView view, Paragraph paragraph) {
        int start = paragraph.start();
        int end = paragraph.end();
        if (end - start > LONGEST) {
            return false;
        }
        boolean bracketed = view.charAt(start) == '(' && view.charAt(end - 1) == ')';
        while (start < end && " ([【-*>#".indexOf(view.charAt(start)) >= 0) {
            start++;
        }
        for (String opener : openers) {
            if (view.startsWith(opener, start)) {
                return true;
            }
        }
        for (String word : ends) {
            if (view.endsWith(word, end) && end - word.length() > start) {
                return true;
            }
        }
        return holds(view, anywhere, start, end) || bracketed && holds(view, remarks, start, end);
    }

    private static boolean holds(TextView view, List<String> words, int start, int end) {
        for (String word : words) {
            if (view.indexOf(word, start, end) >= 0) {
                return true;
            }
        }
        return false;
    }
}
