package org.worksummary.analysis.internal.check;

import java.util.List;
import org.worksummary.analysis.Rule;
import org.worksummary.text.Diagnostic;
import org.worksummary.text.Repair;
import org.worksummary.text.SourceText;
import org.worksummary.text.Text;

/**
 * Tells where the file was damaged, or in another character set than the rest: {@code source.repaired}.
 *
 * <p>Damaged characters stand as U+FFFD in the text; what was in another character set was read in that.
 */
public final class RepairCheck {
    private static final Rule RULE = Rule.of("source.repaired");

    private RepairCheck() {}

    /** {@return a diagnostic for each stretch that the reader mended} */
    public static List<Diagnostic> check(SourceText source) {
        return source.repairs().stream()
                .map(repair -> diagnostic(source, repair))
                .toList();
    }

    private static Diagnostic diagnostic(SourceText source, Repair repair) {
        Text at = source.slice(repair.span().start(), repair.span().end());
        boolean lost = at.toString().indexOf('\uFFFD') >= 0;
        return RULE.at(at, lost ? "文件此处字节损坏，有字读不出，请对照原件补上" : "文件此处的字符集与其余部分不同，已分别读取，请核对");
    }
}
