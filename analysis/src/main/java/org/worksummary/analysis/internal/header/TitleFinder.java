package org.worksummary.analysis.internal.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.block.Opening;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.analysis.internal.line.Paragraph;
import org.worksummary.analysis.internal.marker.Marker;
import org.worksummary.analysis.internal.marker.MarkerStyle;
import org.worksummary.analysis.internal.view.Chars;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Finds the title (标题): the first short line that ends with a word of the genre, and the lines above that belong to it.
 *
 * <p>Titles: {@code 县委组织部一季度党建工作总结}, {@code 政 府 工 作 报 告}, {@code 某镇人民政府⏎关于上半年安全生产工作情况的汇报}, {@code # 2019年工作总结}, {@code 【月报】某部3月工作总结}. None:
 * {@code 一、2019年工作总结} (a section), {@code 现总结如下：}, {@code 下周计划} behind other lines.
 */
final class TitleFinder {
    private static final int LONGEST = 60;
    private static final int LONGEST_UPPER_LINE = 30;
    private static final int FARTHEST = 40;
    private static final int SHORTEST_TIMED = 12;
    private static final int LONGEST_PLANNED = 8;

    private final List<List<String>> genres = Lexicon.read("genres.txt");
    private final DraftFrame frames;
    private final SloganTitles slogans;

    TitleFinder(DraftFrame frames) {
        this.frames = frames;
        this.slogans =
                new SloganTitles(genres.stream().map(genre -> genre.get(0)).toList());
    }

    /**
     * Finds the title's lines.
     *
     * @return the first and the last paragraph of the title, or {@code null} if there is none
     */
    int @Nullable [] find(TextView view, List<Paragraph> paragraphs, List<Opening> openings, boolean[] notices) {
        int column = column(view, paragraphs);
        if (column > 1) {
            return new int[] {0, column - 1};
        }
        int limit = Math.min(FARTHEST, paragraphs.size());
        for (int i = 0; i < limit; i++) {
            Paragraph paragraph = paragraphs.get(i);
            if (notices[i]) {
                continue;
            }
            if (slogans.isAt(view, paragraphs, openings, notices, i)) {
                return new int[] {i, i};
            }
            if (isTitle(view, paragraph, openings.get(i)) && !(i > 0 && isPlanned(view, paragraph))) {
                int inner = openings.get(i).depth() > 0 ? frames.title(view, paragraphs, openings, i) : -1;
                int line = inner >= 0 && isTitle(view, paragraphs.get(inner), openings.get(inner)) ? inner : i;
                return new int[] {upperLines(view, paragraphs, notices, line), lowerLine(view, paragraphs, line)};
            }
            if (endsSearch(view, paragraph, openings.get(i))) {
                return null;
            }
        }
        return null;
    }

    /** The number of lines of a title that has one character a line, or 0. */
    private int column(TextView view, List<Paragraph> paragraphs) {
        StringBuilder words = new StringBuilder();
        int lines = 0;
        while (lines < Math.min(LONGEST, paragraphs.size())
                && paragraphs.get(lines).length() == 1) {
            words.append(view.charAt(paragraphs.get(lines++).start()));
        }
        return words.length() > 2 && endsWithGenre(words.toString()) ? lines : 0;
    }

    private boolean isTitle(TextView view, Paragraph paragraph, Opening opening) {
        Marker marker = opening.marker();
        boolean marked = marker != null && marker.style() != MarkerStyle.PICTURE;
        boolean label = opening.label() && opening.form() != Opening.Form.RUN_IN;
        if (marked || paragraph.length() > LONGEST || label || paragraph.isTableRow()) {
            return false;
        }
        String words = words(view, paragraph);
        return words.length() >= 2 && endsWithGenre(words);
    }

    /** A short line that names a time to come is a heading: 下周计划, 明年工作打算. */
    private static boolean isPlanned(TextView view, Paragraph paragraph) {
        return paragraph.length() <= LONGEST_PLANNED && "下明来".indexOf(view.charAt(paragraph.start())) >= 0;
    }

    private boolean endsWithGenre(String words) {
        for (List<String> genre : genres) {
            boolean timed = genre.size() > 1;
            if (words.endsWith(genre.get(0)) && (!timed || saysTime(words))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line says which time it is about, and whose it is: 某集团三季度经营情况分析. */
    private static boolean saysTime(String words) {
        boolean time = words.contains("年") || words.contains("季度") || words.contains("月") || words.contains("关于");
        return time && words.length() >= SHORTEST_TIMED;
    }

    /** The line's Han characters, letters and digits, without decoration and without a bracket at its end. */
    private static String words(TextView view, Paragraph paragraph) {
        int end = paragraph.end();
        if (view.charAt(end - 1) == ')') {
            int open = end - 1;
            while (open > paragraph.start() && view.charAt(open) != '(') {
                open--;
            }
            end = open > paragraph.start() ? open : end;
        }
        StringBuilder words = new StringBuilder();
        for (int i = paragraph.start(); i < end; i++) {
            char c = view.charAt(i);
            if (c == '。' || c == '，' || c == ';' || c == '>' || c == ':') {
                return "";
            }
            if (Chars.isHan(c) || Chars.isDigit(c) || Chars.isLetter(c)) {
                words.append(c);
            }
        }
        return words.toString();
    }

    private static boolean endsSearch(TextView view, Paragraph paragraph, Opening opening) {
        Marker marker = opening.marker();
        boolean section = marker != null && !marker.style().isPoint();
        return section
                || paragraph.length() > LONGEST * 2 && view.indexOf("。", paragraph.start(), paragraph.end()) >= 0;
    }

    /** The line below that goes on with the title: 某馆2019年工作总结⏎暨2020年工作要点; or the line itself. */
    private int lowerLine(TextView view, List<Paragraph> paragraphs, int line) {
        if (line + 1 >= paragraphs.size()) {
            return line;
        }
        Paragraph below = paragraphs.get(line + 1);
        boolean joined = "暨及".indexOf(view.charAt(below.start())) >= 0 && !below.blankBefore();
        return joined && below.length() <= LONGEST_UPPER_LINE && endsWithGenre(words(view, below)) ? line + 1 : line;
    }

    private int upperLines(TextView view, List<Paragraph> paragraphs, boolean[] notices, int last) {
        int first = last;
        while (first > 0 && !notices[first - 1] && goesOn(view, paragraphs.get(first - 1), paragraphs.get(first))) {
            first--;
        }
        return first;
    }

    /** Whether the lower line can't begin a title and the upper one can be its beginning. */
    private boolean goesOn(TextView view, Paragraph upper, Paragraph lower) {
        if (lower.blankBefore()
                || upper.length() > LONGEST_UPPER_LINE
                || upper.isTableRow()
                || isMasthead(view, upper)) {
            return false;
        }
        for (int i = upper.start(); i < upper.end(); i++) {
            if ("。，,:;!?〔[#>】".indexOf(view.charAt(i)) >= 0 || view.charAt(i) == ')' && !closesName(view, i)) {
                return false;
            }
        }
        String words = words(view, upper);
        if (words.isEmpty() || endsWithGenre(words)) {
            return false;
        }
        return words.contains("关于") || beginsWithin(view, lower) || upper.length() <= 2 && lower.length() <= 2;
    }

    /** Whether a bracket ends a name: 某县烟草专卖局（分公司）; not 某报（2019年1月5日）. */
    private static boolean closesName(TextView view, int bracket) {
        return "司局部委会院校".indexOf(view.at(bracket - 1)) >= 0;
    }

    /** A line with the day or the number of an issue is a publisher's: 某某日报 2024年1月31日 第02版, 第12期. */
    private static boolean isMasthead(TextView view, Paragraph upper) {
        char last = view.charAt(upper.end() - 1);
        return "版期日".indexOf(last) >= 0 && Chars.isDigit(view.at(upper.end() - 2));
    }

    private boolean beginsWithin(TextView view, Paragraph lower) {
        int start = lower.start();
        if (view.startsWith("关于", start)
                || Chars.isDigit(view.charAt(start))
                || "及暨和与“".indexOf(view.charAt(start)) >= 0) {
            return true;
        }
        String words = words(view, lower);
        return words.length() <= 6
                || words.startsWith("工作")
                || words.startsWith("年度")
                || words.startsWith("上半年")
                || words.startsWith("预");
    }
}
