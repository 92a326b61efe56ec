package org.worksummary.analysis.internal.block;

import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.block.Opening.Form;
import org.worksummary.analysis.internal.block.Sentences.Stops;
import org.worksummary.analysis.internal.line.Paragraph;
import org.worksummary.analysis.internal.marker.Marker;
import org.worksummary.analysis.internal.marker.MarkerScanner;
import org.worksummary.analysis.internal.marker.MarkerStyle;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Reads how a paragraph begins: #, marker, bold, 【label】, heading and the end of the heading.
 *
 * <p>A run-in heading ends at 。 or ：, or at a gap where what comes before the gap is short and what comes behind is not.
 */
public final class OpeningReader {
    private static final Stops SQUARE_END = Stops.of("】");
    private static final Stops CURLY_END = Stops.of("}");
    private static final Stops ENDS = Stops.of("。!?;");
    private static final Stops STOPS = Stops.of("。!?;:");
    private static final int LONGEST_LABEL = 24;
    private static final int LONGEST_BEFORE_COLON = 18;

    /** 德能勤绩廉: the five heads of a report on one's duties, each before its heading: （一）德 立德树人守初心. */
    private static final String VIRTUES = "德能勤绩廉";

    private final TextView view;
    private final HeadingGap gaps;

    /** Makes a reader of the view's paragraphs. */
    public OpeningReader(TextView view) {
        this.view = view;
        this.gaps = new HeadingGap(view);
    }

    /** {@return how the paragraph begins} */
    public Opening read(Paragraph paragraph) {
        int end = paragraph.end();
        int i = paragraph.start();
        int depth = 0;
        while (i < end && view.charAt(i) == '#') {
            depth++;
            i++;
        }
        if (depth > 6 || i == end) {
            return plain(paragraph);
        }
        i = skipBlanks(i, end);
        boolean bold = isBold(i, end);
        if (bold) {
            i += 2;
        }
        Marker marker = paragraph.isTableRow() ? null : marker(i, end);
        if (marker == null && depth > 0) {
            marker = BlankNumbers.at(view, i, end);
        }
        if (marker == null && bold && depth == 0) {
            return boldLine(paragraph, i);
        }
        int from = marker == null ? i : marker.end();
        if (marker != null && !bold && isBold(from, end)) {
            bold = true;
            from += 2;
        }
        if (marker == null && depth == 0 && view.charAt(i) != '【') {
            return plain(paragraph);
        }
        if (from + 2 < end && view.charAt(from + 1) == ' ' && VIRTUES.indexOf(view.charAt(from)) >= 0) {
            from = skipBlanks(from + 1, end);
        }
        if (from >= end) {
            return plain(paragraph);
        }
        if (isLabel(marker, from)) {
            Opening labelled = label(marker, depth, from, end);
            if (labelled != null) {
                return labelled;
            }
            if (marker == null && depth == 0) {
                return plain(paragraph);
            }
        }
        return withHeading(marker, depth, bold, from, end);
    }

    /** {@return how the paragraph begins, its marker given} */
    Opening read(Paragraph paragraph, Marker marker) {
        return withHeading(marker, 0, false, marker.end(), paragraph.end());
    }

    /** The marker at the index; behind a picture or a ◆ the marker that it decorates: ✅ 一、, 📌1. */
    private @Nullable Marker marker(int start, int end) {
        Marker marker = MarkerScanner.atParagraph(view, start, end);
        if (marker == null) {
            return null;
        }
        boolean sign = marker.style() == MarkerStyle.BULLET && view.charAt(start) > '\u007f';
        boolean decorates = sign || marker.style() == MarkerStyle.PICTURE;
        Marker inner = decorates ? MarkerScanner.atParagraph(view, marker.end(), end) : null;
        return inner == null || inner.ordinal() == 0 ? marker : inner;
    }

    private Opening withHeading(@Nullable Marker marker, int depth, boolean bold, int from, int end) {
        int last = bold ? boldEnd(from, end) : end;
        boolean point = marker != null && marker.style().isPoint();
        if (bold && last < end && !isParted(from, last, end)) {
            return numbered(marker, depth, from, end);
        }
        if (bold && last < end) {
            int stop = trimHeading(from, last);
            int body = skipSeparators(last, end);
            return new Opening(body < end ? point(point) : Form.HEADING, marker, depth, false, from, stop, body);
        }
        if (depth > 0 && !point) {
            return new Opening(Form.HEADING, marker, depth, false, from, trimHeading(from, last), end);
        }
        if (point) {
            return new Opening(Form.POINT, marker, depth, false, from, from, from);
        }
        return numbered(marker, depth, from, end);
    }

    /** Whether bold words are a heading of their own: something parts them from the text; not **习惯性违章**屡禁不止. */
    private boolean isParted(int from, int last, int end) {
        boolean inside = last > from && "。:!?;".indexOf(view.charAt(last - 1)) >= 0;
        return inside || last + 2 >= end || " 。:;".indexOf(view.charAt(last + 2)) >= 0;
    }

    private Form point(boolean point) {
        return point ? Form.POINT : Form.RUN_IN;
    }

    private Opening numbered(@Nullable Marker marker, int depth, int from, int end) {
        int stop = Sentences.find(view, from, end, STOPS);
        if (stop < end && view.charAt(stop) == ';' && gaps.find(from, stop) < 0) {
            return new Opening(Form.POINT, marker, depth, false, from, from, from);
        }
        boolean colon = stop < end && view.charAt(stop) == ':';
        int behind = skipBlanks(Math.min(stop + 1, end), end);
        if (behind >= end) {
            return alone(marker, depth, from, stop, end, stop < end && !colon);
        }
        if (stop < end && view.charAt(stop) == '?') {
            return gapOrPoint(marker, depth, from, stop);
        }
        if (colon && stop - from > LONGEST_BEFORE_COLON) {
            int sentence = Sentences.find(view, stop, end, ENDS);
            return gapOrPoint(marker, depth, from, Math.min(sentence, stop));
        }
        if (marker != null && goesOn(marker, behind, end)) {
            return new Opening(Form.POINT, marker, depth, false, from, from, from);
        }
        if (gaps.find(from, stop) < 0 && HeadingShape.fits(view, from, stop)) {
            return new Opening(Form.RUN_IN, marker, depth, false, from, trimHeading(from, stop), behind);
        }
        return gapOrPoint(marker, depth, from, stop);
    }

    /** Whether the next number of the same list follows in the same paragraph: 1、学习不够。2、方法单一。 */
    private boolean goesOn(Marker marker, int from, int end) {
        Marker next = MarkerScanner.numberedAtClause(view, from, end);
        return next != null && next.isLike(marker) && next.ordinal() == marker.ordinal() + 1;
    }

    private Opening alone(@Nullable Marker marker, int depth, int from, int stop, int end, boolean sentence) {
        if (gaps.find(from, stop) > 0 || !HeadingShape.fits(view, from, stop)) {
            return gapOrPoint(marker, depth, from, stop);
        }
        Form form = sentence ? Form.SENTENCE : Form.HEADING;
        return new Opening(form, marker, depth, false, from, trimHeading(from, stop), end);
    }

    /** A heading ended by a gap, with its text behind: 压实工作责任，推动任务落地 印发《…》等文件，与… */
    private Opening gapOrPoint(@Nullable Marker marker, int depth, int from, int stop) {
        int gap = gaps.find(from, stop);
        if (gap > 0) {
            return new Opening(Form.RUN_IN, marker, depth, false, from, gap, skipBlanks(gap, stop));
        }
        return new Opening(Form.POINT, marker, depth, false, from, from, from);
    }

    private boolean isLabel(@Nullable Marker marker, int from) {
        return view.charAt(from) == '【' || marker != null && marker.style() == MarkerStyle.DIGIT_LABEL;
    }

    private @Nullable Opening label(@Nullable Marker marker, int depth, int from, int end) {
        boolean square = view.charAt(from) == '【';
        int limit = Math.min(end, from + LONGEST_LABEL + 2);
        int close = Sentences.find(view, from + 1, limit, square ? SQUARE_END : CURLY_END);
        boolean closed = close < limit;
        if (!closed || close - from < 3 || !LabelShape.fits(view, from + 1, close)) {
            return null;
        }
        int body = skipSeparators(close + 1, end);
        return new Opening(
                body < end ? Form.RUN_IN : Form.HEADING, marker, depth, true, from + 1, close, Math.min(body, end));
    }

    /** A line in bold: a heading if it has the line for itself, else its text. */
    private Opening boldLine(Paragraph paragraph, int from) {
        int close = boldEnd(from, paragraph.end());
        int body = skipSeparators(close, paragraph.end());
        int stop = trimHeading(from, close);
        if (close >= paragraph.end() || !HeadingShape.fits(view, from, stop)) {
            return plain(paragraph);
        }
        boolean colon = body < paragraph.end() && view.charAt(body - 1) != ':' && stop == close;
        if (colon) {
            return plain(paragraph);
        }
        Form form = body < paragraph.end() ? Form.RUN_IN : Form.HEADING;
        return new Opening(form, null, 0, false, from, stop, Math.min(body, paragraph.end()));
    }

    private Opening plain(Paragraph paragraph) {
        int start = paragraph.start();
        return new Opening(Form.PLAIN, null, 0, false, start, start, start);
    }

    private boolean isBold(int i, int end) {
        return view.startsWith("**", i) && i + 2 < end && boldEnd(i + 2, end) < end && view.charAt(i + 2) != ' ';
    }

    /** The index of the closing ** of the bold that opened before {@code from}, or {@code end}. */
    private int boldEnd(int from, int end) {
        int close = view.indexOf("**", from);
        return close < 0 || close > from + LONGEST_LABEL * 2 || close >= end ? end : close;
    }

    private int skipBlanks(int i, int end) {
        int at = i;
        while (at < end && view.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private int skipSeparators(int i, int end) {
        int at = i;
        while (at < end && " *:。".indexOf(view.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private int trimHeading(int from, int stop) {
        int at = stop;
        while (at > from && " *。:;#".indexOf(view.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }
}
