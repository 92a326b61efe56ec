package org.worksummary.analysis.internal.document.docx;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.document.Budget;
import org.worksummary.analysis.internal.document.archive.Xml;
import org.worksummary.analysis.internal.document.archive.Xml.Event;
import org.worksummary.analysis.internal.document.archive.ZipArchive;

/** Which parts of the archive belong to a part of it, and what for. */
final class Relationships {
    private final Map<String, String> byId = new LinkedHashMap<>();
    private final Map<String, String> byType = new LinkedHashMap<>();

    /** Reads the relationships of a part; of the whole document for an empty name. */
    static Relationships of(String part, ZipArchive archive, Budget budget) throws IOException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Relationships all = new Relationships();
        byte[] bytes = archive.find(folder + "_rels/" + part.substring(slash + 1) + ".rels", budget)
                .orElse(null);
        if (bytes == null) {
            return all;
        }
        Xml xml = Xml.open(bytes);
        for (Event event = xml.next(); event != Event.DONE; event = xml.next()) {
            if (event == Event.START
                    && xml.is("Relationship")
                    && !xml.attribute("TargetMode", "").equals("External")) {
                String target = resolve(folder, xml.attribute("Target", ""));
                String type = xml.attribute("Type", "");
                all.byId.put(xml.attribute("Id", ""), target);
                all.byType.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), target);
            }
        }
        return all;
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../") && !base.isEmpty()) {
            rest = rest.substring(3);
            base = base.substring(0, base.lastIndexOf('/', base.length() - 2) + 1);
        }
        return base + rest;
    }

    /** {@return the part with the id} */
    @Nullable
    String byId(String id) {
        return byId.get(id);
    }

    /** {@return the first part of a type: styles, numbering, footnotes} */
    @Nullable
    String byType(String type) {
        return byType.get(type);
    }
}
