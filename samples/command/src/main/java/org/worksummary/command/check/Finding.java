package org.worksummary.command.check;

import java.util.List;
import org.worksummary.analysis.Excerpts;
import org.worksummary.command.page.OneLine;
import org.worksummary.model.WorkSummary;
import org.worksummary.text.Diagnostic;
import org.worksummary.text.Position;

/**
 * A diagnostic with its file (检查结果).
 *
 * @param file the file as it was named
 * @param diagnostic what was found
 * @param from the place where it begins
 * @param to the place behind its end
 * @param sentence the sentence it stands in, on one line, with 〔 and 〕 around it
 */
public record Finding(String file, Diagnostic diagnostic, Position from, Position to, String sentence) {

    /** {@return the diagnostics of a summary} */
    public static List<Finding> of(String file, WorkSummary summary) {
        Excerpts excerpts = Excerpts.of(summary);
        return summary.diagnostics().stream()
                .map(diagnostic -> new Finding(
                        file,
                        diagnostic,
                        summary.source().position(diagnostic.at().start()),
                        summary.source().position(diagnostic.at().end()),
                        excerpts.sentence(diagnostic.at().span())))
                .toList();
    }

    /** {@return what was found, in one sentence on one line} */
    public String message() {
        return OneLine.of(diagnostic.message());
    }
}
