package org.worksummary.analysis.internal.document.word;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.document.numbering.ListCounters;
import org.worksummary.analysis.internal.document.numbering.ListLevel;
import org.worksummary.analysis.internal.document.numbering.ListLevels;
import org.worksummary.analysis.internal.document.numbering.NumberCodes;

/** The lists of a binary Word document, and the markers of its paragraphs. Used once. */
final class WordLists {
    private static final int LEVELS = 9;
    private static final int LARGEST_LIST = 0x07FE;
    private static final int NOTHING_FOLLOWS = 2;

    private final @Nullable ListTables tables;
    private final Map<Integer, ListLevels> lists = new HashMap<>();
    private final ListCounters counters = new ListCounters();

    WordLists(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /** Counts a paragraph, and returns its marker; empty for one without. */
    String next(Paragraph paragraph) {
        int id = paragraph.getIlfo();
        if (tables == null || id < 1 || id > LARGEST_LIST) {
            return "";
        }
        ListLevels list = lists.get(id);
        if (list == null) {
            list = levels(id, tables);
            lists.put(id, list);
        }
        return counters.next(list, paragraph.getIlvl());
    }

    private static ListLevels levels(int id, ListTables tables) {
        @Nullable ListLevel[] levels = new ListLevel[LEVELS];
        @Nullable Integer[] restarts = new Integer[LEVELS];
        String definition = "none";
        try {
            int list = tables.getLfo(id).getLsid();
            definition = Integer.toHexString(list);
            ListData data = tables.getListData(list);
            if (data != null) {
                for (int i = 0; i < Math.min(LEVELS, data.numLevels()); i++) {
                    levels[i] = level(data.getLevels()[i]);
                }
            }
            override(tables.getLfoData(id), levels, restarts);
        } catch (NoSuchElementException e) {
            // A list that the tables don't have numbers nothing.
            definition = "none";
        }
        return new ListLevels(definition, Arrays.asList(levels), Arrays.asList(restarts), String.valueOf(id));
    }

    private static void override(@Nullable LFOData data, @Nullable ListLevel[] levels, @Nullable Integer[] restarts) {
        if (data == null) {
            return;
        }
        for (ListFormatOverrideLevel override : data.getRgLfoLvl()) {
            int index = override.getLevelNum();
            if (index < 0 || index >= LEVELS) {
                continue;
            }
            if (override.isFormatting() && override.getLevel() != null) {
                levels[index] = level(override.getLevel());
            }
            if (override.isStartAt()) {
                restarts[index] = override.isFormatting() ? override.getLevel().getStartAt() : override.getIStartAt();
            }
        }
    }

    private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
        int restart = level.getRestart();
        return new ListLevel(
                level.getStartAt(),
                NumberCodes.format(level.getNumberFormat() & 0xFF),
                pattern(level.getNumberText()),
                level.isLegalNumbering(),
                restart < 0 ? ListLevel.AFTER_ANY : restart,
                level.getTypeOfCharFollowingTheNumber() == NOTHING_FOLLOWS);
    }

    /** The text has the level itself, from 0, where its number belongs. */
    private static String pattern(@Nullable String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text == null ? new char[0] : text.toCharArray()) {
            if (c < LEVELS) {
                out.append('%').append(c + 1);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
