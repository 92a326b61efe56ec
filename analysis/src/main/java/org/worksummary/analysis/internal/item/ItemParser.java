package org.worksummary.analysis.internal.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.block.HeadingWords;
import org.worksummary.analysis.internal.block.Opening;
import org.worksummary.analysis.internal.line.Paragraph.Cell;
import org.worksummary.analysis.internal.marker.MarkerStyle;
import org.worksummary.analysis.internal.outline.Body;
import org.worksummary.analysis.internal.outline.LevelKey;
import org.worksummary.analysis.internal.outline.Outline;
import org.worksummary.analysis.internal.outline.SectionNode;
import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.ItemKind;
import org.worksummary.model.Role;

/**
 * Reads the items of sections: titled headings, points, and paragraphs where there is neither.
 *
 * <p>A heading is an item where it states something; where it names the section's role (工作开展情况) or only a field whose text
 * has points of its own, it is none. Immutable; one parser serves many documents.
 */
public final class ItemParser {
    private final ProblemCues problemCues = new ProblemCues();
    private final LeadParagraphs leads = new LeadParagraphs();
    private final PlanCues plans = new PlanCues();
    private final FieldHeadings fields = new FieldHeadings();
    private final UnheadedText unheaded = new UnheadedText(problemCues, plans);

    /** {@return the items of all sections, or of a text without any, in order, a parent before its children} */
    public List<ItemNode> parse(TextView view, Outline outline) {
        Reading reading = new Reading(view);
        reading.severalUnderFields = reading.holdsSeveral(outline.sections());
        for (SectionNode section : outline.sections()) {
            reading.section(section, null);
        }
        if (outline.sections().isEmpty()) {
            unheaded.read(view, outline.preamble(), reading.points);
        }
        reading.items.sort(
                Comparator.comparingInt(ItemNode::start).thenComparing(ItemNode::end, Comparator.reverseOrder()));
        return List.copyOf(reading.items);
    }

    private static @Nullable ItemKind kind(Role role) {
        return switch (role) {
            case WORK_DONE, RESULT, EXPERIENCE -> ItemKind.MEASURE;
            case PROBLEM, CAUSE -> ItemKind.PROBLEM;
            case PLAN, REQUEST -> ItemKind.PLAN;
            case BACKGROUND, CONCLUSION, OTHER -> null;
        };
    }

    /** The reading of one document. */
    private final class Reading {
        private final TextView view;
        private final PointReader points;
        private final HeadingWords words;
        private final List<ItemNode> items = new ArrayList<>();
        /** Whether a bare heading that names a field stands over several paragraphs: then each paragraph under such is an item, else the heading. */
        private boolean severalUnderFields;

        Reading(TextView view) {
            this.view = view;
            this.points = new PointReader(view, items, plans);
            this.words = new HeadingWords(view);
        }

        void section(SectionNode section, @Nullable ItemNode outer) {
            ItemKind kind = kind(section.role());
            ItemNode own = kind == null ? null : headingItem(section, kind, outer);
            ItemNode parent = own == null ? outer : own;
            boolean found = bodies(section, kind, parent);
            if (own == null && kind != null && !found && reportsItself(section)) {
                paragraphs(section, kind, parent);
            }
            for (SectionNode child : section.children()) {
                section(child, parent);
            }
        }

        /** Whether a section's own paragraphs report: it has no subsections, or only such as name another role (改进措施 under 存在的问题). */
        private boolean reportsItself(SectionNode section) {
            for (SectionNode child : section.children()) {
                if (!child.isRoleNamed() || child.role() == section.role()) {
                    return false;
                }
            }
            return true;
        }

        private @Nullable ItemNode headingItem(SectionNode section, ItemKind kind, @Nullable ItemNode outer) {
            Opening opening = section.opening();
            if (section.isRoleNamed() && !isResultField(section)
                    || opening.headingEnd() == opening.headingStart()
                    || isNothing(section)) {
                return null;
            }
            String heading = words.of(opening);
            boolean numbered = opening.marker() != null;
            boolean label =
                    section.key().equals(LevelKey.LABEL) && heading.indexOf('，') < 0 && heading.indexOf(',') < 0;
            boolean field = label || !section.key().equals(LevelKey.PARALLEL) && fields.namesField(heading, numbered);
            if (field
                    && (label
                            || severalUnderFields && section.key().isBare()
                            || hasPoints(section)
                            || fields.isAdverbial(heading))) {
                return null;
            }
            boolean named = opening.marker() != null && opening.marker().style() == MarkerStyle.NAMED;
            if ((named || section.key().isBare()) && hasPoints(section) && !fields.states(heading)) {
                return null;
            }
            int markerEnd = opening.marker() == null
                    ? section.start()
                    : opening.marker().textEnd();
            ItemNode item = new ItemNode(
                    kind,
                    section.start(),
                    section.end(),
                    markerEnd,
                    opening.headingStart(),
                    opening.headingEnd(),
                    section,
                    outer);
            items.add(item);
            return item;
        }

        private boolean holdsSeveral(List<SectionNode> sections) {
            for (SectionNode section : sections) {
                boolean field = section.key().isBare()
                        && kind(section.role()) != null
                        && !section.isRoleNamed()
                        && fields.namesField(words.of(section.opening()), false);
                if (field && section.bodies().size() > 1 && !hasPoints(section) || holdsSeveral(section.children())) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a numbered heading that names results stands under another, and so names a field of them: 经营指标 under 指标完成情况. */
        private boolean isResultField(SectionNode section) {
            SectionNode parent = section.parent();
            return section.role() == Role.RESULT
                    && parent != null
                    && parent.isRoleNamed()
                    && parent.role() == Role.RESULT
                    && section.opening().marker() != null
                    && !hasPoints(section);
        }

        private boolean isNothing(SectionNode section) {
            boolean table = section.opening().form() == Opening.Form.HEADING
                    && !section.bodies().isEmpty();
            for (Body body : section.bodies()) {
                table &= body.tableRow();
            }
            if (table && section.children().isEmpty()) {
                return true;
            }
            if (!section.children().isEmpty() || section.bodies().size() != 1) {
                return false;
            }
            Body body = section.bodies().get(0);
            return LeadParagraphs.isNothing(view, body.start(), body.end());
        }

        private boolean hasPoints(SectionNode section) {
            if (!section.children().isEmpty()) {
                return true;
            }
            for (Body body : section.bodies()) {
                if (body.marker() != null || points.hasPoints(body)) {
                    return true;
                }
            }
            return false;
        }

        /** Reads the points and listed problems of a section's own paragraphs; tells whether there were any. */
        private boolean bodies(SectionNode section, @Nullable ItemKind kind, @Nullable ItemNode parent) {
            boolean found = false;
            boolean table = false;
            List<Cell> head = List.of();
            for (Body body : section.bodies()) {
                if (body.tableRow()) {
                    head = table ? head : body.cells();
                    int task = table && kind != null ? TaskRows.task(view, head, body.cells()) : -1;
                    if (task >= 0 && kind != null) {
                        points.row(task, body.end(), kind, section, parent);
                        found = true;
                    }
                    table = true;
                    continue;
                }
                table = false;
                boolean problems = kind == ItemKind.PROBLEM && parent == null;
                int colon = problems
                        ? problemCues.anyColon(view, body.start(), body.end())
                        : problemCues.colon(view, body.start(), body.end());
                boolean hidden = colon >= 0 && (kind == ItemKind.PROBLEM || kind == ItemKind.MEASURE);
                if (problems) {
                    points.listedBefore(body, section);
                }
                if (kind == ItemKind.PROBLEM && plans.opens(view, body.start()) && !points.hasPoints(body)) {
                    points.whole(body, ItemKind.PLAN, section, parent);
                } else if (kind != null && points.read(body, hidden ? ItemKind.PROBLEM : kind, section, parent)) {
                    found = true;
                } else if (hidden && points.listed(body, colon, section, parent)) {
                    found = kind == ItemKind.PROBLEM || found;
                } else if (kind == ItemKind.PLAN && leads.statesTargets(view, body.start(), body.end())) {
                    points.whole(body, kind, section, parent);
                }
            }
            return found;
        }

        private void paragraphs(SectionNode section, ItemKind kind, @Nullable ItemNode parent) {
            List<Body> bodies = section.bodies();
            for (int i = 0; i < bodies.size(); i++) {
                Body body = bodies.get(i);
                boolean listed = problemCues.colon(view, body.start(), body.end()) >= 0 && kind == ItemKind.MEASURE;
                boolean plan = kind == ItemKind.PROBLEM && plans.opens(view, body.start());
                boolean target = plan || kind == ItemKind.PLAN && leads.statesTargets(view, body.start(), body.end());
                if (!body.tableRow() && !listed && !target && !leads.isLead(view, bodies, i, section.role())) {
                    points.whole(body, kind, section, parent);
                }
            }
        }
    }
}
