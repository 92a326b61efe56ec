package org.worksummary.analysis.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sets what was found in one report beside what is annotated for it. */
final class Comparison {
    private final AnnotatedReport report;
    private final List<Fact> found;
    private final Tally tally;
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(AnnotatedReport report, List<Fact> found, Tally tally) {
        this.report = report;
        this.found = found;
        this.tally = tally;
    }

    /** {@return where they differ; what agrees is counted in the tally too} */
    static List<Difference> of(AnnotatedReport report, List<Fact> found, Tally tally) {
        Comparison comparison = new Comparison(report, found, tally);
        for (Mark mark : Mark.values()) {
            if (mark == Mark.NOTICE) {
                comparison.notices();
            } else {
                comparison.facts(mark);
            }
        }
        return comparison.differences;
    }

    private void facts(Mark mark) {
        List<Fact> expected = counted(mark, report.facts());
        Map<String, Fact> free = new HashMap<>();
        counted(mark, found).forEach(fact -> free.put(fact.key(), fact));
        int right = 0;
        for (Fact fact : expected) {
            Fact twin = free.remove(fact.key());
            if (twin == null) {
                differences.add(new Difference(report.name(), mark.word() + " missing", fact.place()));
            } else {
                right++;
                values(fact, twin);
            }
        }
        List<Fact> optional = report.facts().stream()
                .filter(fact -> fact.mark() == mark && fact.optional())
                .toList();
        List<Fact> wrong = free.values().stream()
                .filter(fact -> optional.stream().noneMatch(fact::overlaps))
                .toList();
        wrong.forEach(
                fact -> differences.add(new Difference(report.name(), mark.word() + " unexpected", fact.place())));
        tally.add(mark.word(), right, expected.size(), right + wrong.size());
    }

    private void values(Fact expected, Fact twin) {
        List<String> wrong = expected.differences(twin);
        for (String name : expected.mark().fields()) {
            int right = wrong.stream().anyMatch(value -> value.startsWith(name + " ")) ? 0 : 1;
            tally.add(expected.mark().word() + " " + name, right, 1, 1);
        }
        wrong.forEach(value ->
                differences.add(new Difference(report.name(), expected.mark().word() + " " + value, expected.place())));
    }

    /** The facts that count: not those that may be found or not, nor mentions inside a notice. */
    private List<Fact> counted(Mark mark, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.mark() == mark && !fact.optional())
                .filter(fact -> !mark.isMention()
                        || report.facts().stream()
                                .noneMatch(notice -> notice.mark() == Mark.NOTICE && fact.liesIn(notice)))
                .toList();
    }

    /** Notices are compared character by character: how a run of lines is split does not matter, nor do blanks. */
    private void notices() {
        boolean[] expected = inNotices(report.facts());
        boolean[] marked = inNotices(found);
        int right = 0;
        int all = 0;
        int marks = 0;
        for (int i = 0; i < expected.length; i++) {
            right += expected[i] && marked[i] ? 1 : 0;
            all += expected[i] ? 1 : 0;
            marks += marked[i] ? 1 : 0;
        }
        tally.add(Mark.NOTICE.word(), right, all, marks);
        for (int i = 0; i < expected.length; i++) {
            int start = i;
            while (i < expected.length && expected[i] != marked[i] && expected[i] == expected[start]) {
                i++;
            }
            if (i > start) {
                String what = Mark.NOTICE.word() + (expected[start] ? " missing" : " unexpected");
                String text = FactsFile.escape(report.text().substring(start, i));
                differences.add(new Difference(report.name(), what, start + "-" + i + " " + text));
            }
        }
    }

    private boolean[] inNotices(List<Fact> facts) {
        String text = report.text();
        boolean[] inside = new boolean[text.length()];
        for (Fact fact : facts) {
            for (int i = fact.start(); fact.mark() == Mark.NOTICE && i < fact.end(); i++) {
                inside[i] = !Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\u00a0';
            }
        }
        return inside;
    }
}
