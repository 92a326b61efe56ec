package org.worksummary.model;

import org.worksummary.text.Diagnostic;
import org.worksummary.text.Text;

/**
 * Is shown every part of a work summary (工作总结) by a {@link SummaryWalker}; each method does nothing unless overridden.
 */
public interface SummaryVisitor {
    /** Called for a stretch that is not part of the report. */
    default void visitNotice(Text notice) {}

    /** Called for the title (标题). */
    default void visitTitle(Text title) {}

    /** Called for the second title (副标题). */
    default void visitSubtitle(Text subtitle) {}

    /** Called for who reports (单位). */
    default void visitOrganization(Text organization) {}

    /** Called for the person who reports (述职人). */
    default void visitAuthor(Text author) {}

    /** Called for the period reported on (报告期). */
    default void visitPeriod(ReportPeriod period) {}

    /** Called for what the report is about (主题). */
    default void visitTopic(Text topic) {}

    /** Called for to whom the report goes (主送机关). */
    default void visitAddressee(Text addressee) {}

    /** Called for the number of the document (发文字号). */
    default void visitDocumentNumber(Text documentNumber) {}

    /** Called for the date of the signature (成文日期). */
    default void visitDate(SigningDate date) {}

    /** Called for who signed (落款). */
    default void visitSignature(Text signature) {}

    /** Called for a paragraph before the first section (导语). */
    default void visitPreamble(Text paragraph) {}

    /** Called for a section (章节), before its heading and all that is inside. */
    default void visitSection(Section section) {}

    /** Called for the words of a section's heading (小标题). */
    default void visitHeading(Section section, Text heading) {}

    /** Called for a paragraph of a section, outside its items and subsections. */
    default void visitLead(Section section, Text paragraph) {}

    /** Called for a paragraph after the last section (结语). */
    default void visitClosing(Text paragraph) {}

    /** Called for an item of any kind; unless overridden, calls the method for its kind. */
    default void visitItem(Item item) {
        if (item instanceof Measure measure) {
            visitMeasure(measure);
        } else if (item instanceof Problem problem) {
            visitProblem(problem);
        } else if (item instanceof Plan plan) {
            visitPlan(plan);
        }
    }

    /** Called for a measure (举措). */
    default void visitMeasure(Measure measure) {}

    /** Called for a problem (问题). */
    default void visitProblem(Problem problem) {}

    /** Called for a plan (计划). */
    default void visitPlan(Plan plan) {}

    /** Called for a block, a leaf of the text (文本块). */
    default void visitBlock(Block block) {}

    /** Called for a quantity (数量). */
    default void visitQuantity(Quantity quantity) {}

    /** Called for a date, a period or a deadline (时间). */
    default void visitTime(TimeExpression time) {}

    /** Called for a reference (引用). */
    default void visitReference(Reference reference) {}

    /** Called for a placeholder (占位符). */
    default void visitPlaceholder(Placeholder placeholder) {}

    /** Called for a diagnostic (诊断). */
    default void visitDiagnostic(Diagnostic diagnostic) {}
}
