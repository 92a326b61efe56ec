package org.worksummary.analysis.internal.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.marker.Marker;
import org.worksummary.analysis.internal.marker.MarkerStyle;
import org.worksummary.analysis.internal.outline.Body;
import org.worksummary.analysis.internal.outline.LevelKey;
import org.worksummary.analysis.internal.outline.SectionNode;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.text.Diagnostic;
import org.worksummary.text.Severity;

/**
 * Checks the numbering (序号) of headings and points: {@code numbering.gap}, {@code numbering.repeat}, {@code numbering.order}.
 *
 * <p>A sequence is what stands side by side with markers of one kind. 一、三、 has a gap, 1. 2. 2. a repeat, 二、一、 a wrong order;
 * a sequence that begins again at its first number is reported as {@code numbering.restart}, for information.
 */
public final class NumberingCheck {
    private final TextView view;
    private final List<Diagnostic> found = new ArrayList<>();

    private NumberingCheck(TextView view) {
        this.view = view;
    }

    /** {@return what is wrong with the numbering of the sections and the points in them, in order} */
    public static List<Diagnostic> check(TextView view, List<SectionNode> sections) {
        NumberingCheck check = new NumberingCheck(view);
        check.siblings(sections, List.of());
        check.found.sort(Comparator.comparing(Diagnostic::at));
        return check.found;
    }

    private void siblings(List<SectionNode> sections, List<Body> bodies) {
        List<Numbered> all = new ArrayList<>();
        for (SectionNode section : sections) {
            Marker marker = section.opening().marker();
            if (marker != null && section.opening().depth() == 0) {
                all.add(new Numbered(section.key(), marker));
            }
            siblings(section.children(), section.bodies());
        }
        for (Body body : bodies) {
            Marker marker = body.marker();
            if (marker != null) {
                all.add(new Numbered(LevelKey.of(body.opening()), marker));
            }
        }
        all.sort(Comparator.comparingInt(numbered -> numbered.marker().start()));
        Map<LevelKey, Marker> last = new HashMap<>();
        for (Numbered numbered : all) {
            compare(last.put(numbered.key(), numbered.marker()), numbered.marker());
        }
    }

    private void compare(@Nullable Marker before, Marker marker) {
        MarkerStyle style = marker.style();
        if (marker.ordinal() == 0 || style == MarkerStyle.FIRST_NEXT || style == MarkerStyle.DECIMAL) {
            return;
        }
        int expected = before == null ? 1 : before.ordinal() + 1;
        int got = marker.ordinal();
        if (got == expected) {
            return;
        }
        if (before == null) {
            report("numbering.gap", Severity.WARNING, "序号从" + got + "开始，缺少前面的序号", marker);
        } else if (got == before.ordinal()) {
            report("numbering.repeat", Severity.WARNING, "序号重复：" + got + "出现两次", marker);
        } else if (got > expected) {
            report("numbering.gap", Severity.WARNING, "序号跳号：" + before.ordinal() + "之后是" + got, marker);
        } else if (got == 1) {
            report("numbering.restart", Severity.INFO, "序号在" + before.ordinal() + "之后重新从1开始", marker);
        } else {
            report("numbering.order", Severity.WARNING, "序号倒序：" + before.ordinal() + "之后是" + got, marker);
        }
    }

    private void report(String rule, Severity severity, String message, Marker marker) {
        found.add(new Diagnostic(rule, severity, message, view.slice(marker.start(), marker.textEnd())));
    }

    /** A marker and the kind it is counted in. */
    private record Numbered(LevelKey key, Marker marker) {}
}
