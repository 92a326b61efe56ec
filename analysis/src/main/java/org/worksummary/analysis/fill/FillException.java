package org.worksummary.analysis.fill;

import java.util.List;
import java.util.stream.Collectors;

/** Tells why nothing was filled in (填写失败): each value that is wrong, with its line and column. */
public final class FillException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<FillProblem> problems;

    FillException(List<FillProblem> problems) {
        super(problems.stream().map(FillProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** {@return what is wrong, in the order of the text} */
    public List<FillProblem> problems() {
        return problems;
    }
}
