package org.worksummary.analysis.internal.document.odt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.worksummary.analysis.internal.document.Budget;
import org.worksummary.analysis.internal.document.DocumentText;
import org.worksummary.analysis.internal.document.FormatReader;
import org.worksummary.analysis.internal.document.Line;
import org.worksummary.analysis.internal.document.ReadFailure;
import org.worksummary.analysis.internal.document.Reading;
import org.worksummary.analysis.internal.document.archive.Xml;
import org.worksummary.analysis.internal.document.archive.Xml.Event;
import org.worksummary.analysis.internal.document.archive.ZipArchive;
import org.worksummary.text.Origin.Part;

/** Reads OpenDocument texts (.odt). Running heads stand before the body and feet behind it. */
public final class OdtReader implements FormatReader {
    private static final List<String> HEADS = List.of("header-first", "header", "header-left");
    private static final List<String> FEET = List.of("footer-first", "footer", "footer-left");

    @Override
    public Reading read(byte[] bytes, Budget budget) throws IOException {
        ZipArchive archive = ZipArchive.open(bytes);
        byte[] manifest = archive.find("META-INF/manifest.xml", budget).orElse(new byte[0]);
        if (isEncrypted(manifest)) {
            throw ReadFailure.encrypted(null);
        }
        byte[] content = archive.get("content.xml", budget);
        byte[] styles = archive.find("styles.xml", budget).orElse(new byte[0]);
        OdtListStyles lists = new OdtListStyles();
        OdtHiddenStyles hiddenOutside = new OdtHiddenStyles();
        OdtHiddenStyles hidden = new OdtHiddenStyles();
        if (styles.length > 0) {
            lists.read(Xml.open(styles));
            hiddenOutside.read(Xml.open(styles));
            hidden.read(Xml.open(styles));
        }
        lists.read(Xml.open(content));
        hidden.read(Xml.open(content));

        List<Line> body = stories(content, "text", lists, hidden, budget);
        DocumentText text = new DocumentText(budget);
        furniture(styles, HEADS, Part.HEADER, hiddenOutside, budget, text);
        text.add(body);
        furniture(styles, FEET, Part.FOOTER, hiddenOutside, budget, text);
        return text.build(null);
    }

    /** The manifest of older files has a document type declaration, so it is only searched. */
    private static boolean isEncrypted(byte[] manifest) {
        return new String(manifest, StandardCharsets.ISO_8859_1).contains("encryption-data");
    }

    private static List<Line> stories(
            byte[] part, String element, OdtListStyles styles, OdtHiddenStyles hidden, Budget budget)
            throws IOException {
        List<Line> lines = new ArrayList<>();
        Xml xml = Xml.open(part);
        OdtLists lists = new OdtLists(styles);
        boolean inside = !element.equals("text");
        for (Event event = xml.next(); event != Event.DONE; event = xml.next()) {
            if (event == Event.START) {
                inside |= xml.is("body");
                boolean shown = !xml.attribute("display", "true").equals("false");
                if (inside && shown && xml.is(element)) {
                    lines.addAll(new OdtStory(lists, hidden, budget).read(xml));
                }
            }
        }
        return lines;
    }

    private static void furniture(
            byte[] styles, List<String> elements, Part part, OdtHiddenStyles hidden, Budget budget, DocumentText text)
            throws IOException {
        Set<String> seen = new HashSet<>();
        if (styles.length == 0) {
            return;
        }
        for (String element : elements) {
            for (Line line : stories(styles, element, new OdtListStyles(), hidden, budget)) {
                if (!line.isBlank() && seen.add(line.pieces().get(0).text())) {
                    text.add(line.in(part));
                }
            }
        }
    }
}
