package org.worksummary.analysis.internal.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.analysis.internal.line.Paragraph;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Finds whom a report is addressed to (主送机关、称谓): a line that ends with a colon, or the greeting a paragraph begins with.
 *
 * <p>Addressees: {@code 各位代表：}, {@code 县安全生产委员会办公室：}, {@code 尊敬的各位领导，大家好！我是…}. None: {@code 现总结如下：}, {@code 报送单位：某局}.
 */
final class Salutations {
    private static final int LONGEST_LINE = 40;
    private static final int LONGEST_GREETING = 30;

    private final List<String> greetings = Lexicon.words("greetings.txt");
    private final List<String> ends = Lexicon.words("greeting-ends.txt");
    private final OrganizationNames names;

    Salutations(OrganizationNames names) {
        this.names = names;
    }

    /** {@return the addressee of a line that is nothing else, without its colon, or {@code null}} */
    @Nullable
    Range line(TextView view, Paragraph paragraph) {
        int end = paragraph.end() - 1;
        if (paragraph.length() > LONGEST_LINE || paragraph.length() < 3 || view.charAt(end) != ':') {
            return null;
        }
        int start = paragraph.start();
        for (int i = start; i < end; i++) {
            if ("。:;!?下".indexOf(view.charAt(i)) >= 0) {
                return null;
            }
        }
        boolean addressed = isGreeting(view, start) || names.endsLikeOne(view, start, end);
        return addressed ? new Range(start, end) : null;
    }

    /** {@return the greeting that a paragraph begins with, or {@code null}} */
    @Nullable
    Range opening(TextView view, Paragraph paragraph) {
        int start = paragraph.start();
        if (!isGreeting(view, start)) {
            return null;
        }
        int limit = Math.min(paragraph.end(), start + LONGEST_GREETING);
        int found = limit;
        for (String end : ends) {
            int at = view.indexOf(end, start + 2, limit);
            found = at >= 0 && at < found ? at : found;
        }
        while (found > start && "，,:! ".indexOf(view.charAt(found - 1)) >= 0) {
            found--;
        }
        return found < limit ? new Range(start, found) : null;
    }

    private boolean isGreeting(TextView view, int start) {
        for (String greeting : greetings) {
            if (view.startsWith(greeting, start)) {
                return true;
            }
        }
        return false;
    }
}
