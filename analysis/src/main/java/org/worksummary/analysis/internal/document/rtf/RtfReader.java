package org.worksummary.analysis.internal.document.rtf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.worksummary.analysis.internal.document.Budget;
import org.worksummary.analysis.internal.document.DocumentText;
import org.worksummary.analysis.internal.document.FormatReader;
import org.worksummary.analysis.internal.document.Line;
import org.worksummary.analysis.internal.document.ReadFailure;
import org.worksummary.analysis.internal.document.Reading;
import org.worksummary.text.Origin.Part;

/**
 * Reads rich text (.rtf).
 *
 * <p>Bytes are read in the character set of their font, raw ones as well as escaped ones. The markers of lists are those
 * the writing program left beside them ({@code \listtext}).
 */
public final class RtfReader implements FormatReader {

    @Override
    public Reading read(byte[] bytes, Budget budget) throws IOException {
        return new Parse(bytes, budget).run();
    }

    /** One reading of one document. */
    private static final class Parse {
        private static final int DEEPEST = 10_000;

        private final RtfTokenizer tokens;
        private final Budget budget;
        private final RtfFonts fonts = new RtfFonts();
        private final Deque<RtfState> outer = new ArrayDeque<>();
        private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
        private final RtfStory body = new RtfStory(Part.BODY);
        private final List<Line> heads = new ArrayList<>();
        private final List<Line> feet = new ArrayList<>();
        private final StringBuilder marker = new StringBuilder();
        private RtfState state = new RtfState(body);
        private int toSkip;
        private int tokensSeen;

        Parse(byte[] bytes, Budget budget) {
            this.tokens = new RtfTokenizer(bytes);
            this.budget = budget;
        }

        Reading run() throws IOException {
            while (true) {
                if (++tokensSeen % 4096 == 0) {
                    budget.checkTime();
                }
                switch (tokens.next()) {
                    case OPEN -> open();
                    case CLOSE -> close();
                    case WORD -> word();
                    case BYTE -> text();
                    case END -> {
                        return end();
                    }
                }
            }
        }

        private Reading end() throws ReadFailure {
            flush();
            DocumentText text = new DocumentText(budget);
            furniture(heads, Part.HEADER, text);
            text.add(body.finish());
            furniture(feet, Part.FOOTER, text);
            return text.build(null);
        }

        private static void furniture(List<Line> lines, Part part, DocumentText text) throws ReadFailure {
            Set<String> seen = new HashSet<>();
            for (Line line : lines) {
                if (!line.isBlank() && seen.add(line.pieces().get(0).text())) {
                    text.add(line.in(part));
                }
            }
        }

        private void open() throws IOException {
            flush();
            toSkip = 0;
            if (outer.size() >= DEEPEST) {
                throw new IOException("groups are nested too deep");
            }
            outer.push(state);
            state = new RtfState(state);
        }

        private void close() {
            flush();
            toSkip = 0;
            RtfState inner = state;
            if (outer.isEmpty()) {
                return;
            }
            state = outer.pop();
            if (inner.collectsMarker() && !state.collectsMarker()) {
                state.story().marker(markerText());
                marker.setLength(0);
            }
            if (inner.story() != state.story()) {
                finish(inner.story());
            }
        }

        private String markerText() {
            String shown = marker.toString().strip();
            boolean tight = marker.length() > 0 && marker.charAt(marker.length() - 1) > ' ';
            char last = shown.isEmpty() ? '、' : shown.charAt(shown.length() - 1);
            boolean word = last < 0x80 && Character.isLetterOrDigit(last) || "章节条编篇款".indexOf(last) >= 0;
            return word && !tight ? shown + " " : shown;
        }

        private void finish(RtfStory story) {
            switch (story.part()) {
                case HEADER -> heads.addAll(story.finish());
                case FOOTER -> feet.addAll(story.finish());
                default -> state.story().hang(story);
            }
        }

        private void text() {
            if (toSkip > 0) {
                toSkip--;
            } else if (state.isShown()) {
                pending.write(tokens.value());
            }
        }

        private void flush() {
            if (pending.size() > 0) {
                show(pending.toString(fonts.charset(state.font, state.eastAsianFont)));
                pending.reset();
            }
        }

        private void show(String characters) {
            if (!state.isShown()) {
                return;
            }
            if (state.collectsMarker()) {
                marker.append(characters);
            } else {
                state.story().append(characters);
            }
        }

        private void word() throws ReadFailure {
            String word = tokens.word();
            if (word.equals("u")) {
                unicode();
                return;
            }
            if (toSkip > 0 && RtfWords.character(word) != null) {
                toSkip--;
                return;
            }
            flush();
            toSkip = 0;
            String character = RtfWords.character(word);
            if (character != null) {
                show(character);
            } else if (RtfWords.isSkipped(word)) {
                state.close();
            } else {
                control(word);
            }
        }

        private void unicode() {
            flush();
            if (state.isShown()) {
                show(String.valueOf((char) tokens.parameter('?')));
            }
            toSkip = state.fallbackLength;
        }

        private void control(String word) throws ReadFailure {
            switch (word) {
                case "ansicpg" -> fonts.codePage(tokens.parameter(1252));
                case "fonttbl" -> state.skip();
                case "f" -> state.font = tokens.parameter(0);
                case "af" -> state.eastAsianFont = tokens.parameter(0);
                case "fcharset" -> fonts.font(state.font, tokens.parameter(0));
                case "uc" -> state.fallbackLength = Math.max(0, tokens.parameter(1));
                case "v" -> state.hidden = tokens.parameter(1) != 0;
                case "deleted" -> state.deleted = tokens.parameter(1) != 0;
                case "plain" -> {
                    state.hidden = false;
                    state.deleted = false;
                }
                case "bin" -> tokens.skip(tokens.parameter(0));
                case "*" -> state.skip();
                case "listtext", "pntext" -> state.collectMarker();
                case "footnote" -> state.begin(new RtfStory(Part.NOTE));
                case "nesttableprops" -> state.unskip();
                case "shptxt", "dptxbxtext" -> state.begin(new RtfStory(Part.TEXT_BOX));
                case "header", "headerr", "headerl", "headerf" -> state.begin(new RtfStory(Part.HEADER));
                case "footer", "footerr", "footerl", "footerf" -> state.begin(new RtfStory(Part.FOOTER));
                default -> paragraph(word);
            }
        }

        private void paragraph(String word) throws ReadFailure {
            if (!state.isShown() || state.collectsMarker()) {
                return;
            }
            RtfStory story = state.story();
            switch (word) {
                case "par", "sect" -> {
                    budget.piece(0);
                    story.endParagraph();
                }
                case "cell", "nestcell" -> {
                    budget.piece(0);
                    story.endCell(word.equals("nestcell"));
                }
                case "row", "nestrow" -> story.endRow(word.equals("nestrow"));
                case "page", "column" -> story.endPage();
                case "intbl" -> story.inTable();
                case "itap" -> story.level(Math.max(0, tokens.parameter(1)));
                case "outlinelevel" -> story.outlineLevel(tokens.parameter(8) < 9 ? tokens.parameter(0) + 1 : 0);
                case "pard" -> {
                    story.level(0);
                    story.outlineLevel(0);
                }
                default -> {}
            }
        }
    }
}
