package org.worksummary.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Documents of every format that a fuzzer makes up. A plain test run replays the kept inputs and a fixed number of damaged
 * documents; {@code JAZZER_FUZZ=1} searches for new ones, one method a run, and {@code -Dworksummary.damaged=5000} damages
 * more documents: see docs/documents.md.
 */
class DocumentFuzzTests {
    private static final int DAMAGED = Integer.getInteger("worksummary.damaged", 40);

    /** Each document of the fixtures, damaged in every way. */
    @ParameterizedTest
    @CsvSource({
        "summary.doc,",
        "numbering.doc,",
        "summary.pdf,",
        "summary.rtf,",
        "typed.html,",
        "summary.docx,",
        "summary.odt,",
        "summary.docx,word/document.xml",
        "numbering.docx,word/numberingn.xml",
        "summary.docx,word/numberingn.xml",
        "numbering.odt,content.xml",
        "summary.odt,styles.xml"
    })
    void damagedDocumentsAreReadOrRefused(String file, String part) {
        byte[] whole = Documents.fixture(file);
        byte[] sound = part == null ? whole : Documents.part(whole, part);
        for (Mutation mutation : Mutation.values()) {
            for (int seed = 0; seed < DAMAGED; seed++) {
                byte[] damaged = mutation.of(sound, new Random(seed));
                byte[] document = part == null ? damaged : Documents.with(whole, part, damaged);
                try {
                    Documents.check(document);
                } catch (RuntimeException | Error e) {
                    throw new AssertionError(file + " " + part + ", " + mutation + " with seed " + seed, e);
                }
            }
        }
    }

    /** The bytes are the document part of a Word document. */
    @FuzzTest(maxDuration = "1m")
    void docx(byte[] part) {
        Documents.check(Documents.with(Documents.fixture("typed.docx"), "word/document.xml", part));
    }

    /** The bytes are the content of an OpenDocument text. */
    @FuzzTest(maxDuration = "1m")
    void odt(byte[] part) {
        Documents.check(Documents.with(Documents.fixture("typed.odt"), "content.xml", part));
    }

    @FuzzTest(maxDuration = "1m")
    void doc(byte[] bytes) {
        Documents.check(bytes);
    }

    @FuzzTest(maxDuration = "1m")
    void pdf(byte[] bytes) {
        Documents.check(bytes);
    }

    @FuzzTest(maxDuration = "1m")
    void html(byte[] bytes) {
        Documents.check(bytes);
    }

    @FuzzTest(maxDuration = "1m")
    void rtf(byte[] bytes) {
        Documents.check(bytes);
    }
}
