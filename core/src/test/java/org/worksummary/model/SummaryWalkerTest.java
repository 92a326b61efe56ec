package org.worksummary.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.worksummary.text.Diagnostic;
import org.worksummary.text.Text;

class SummaryWalkerTest {

    /** Notes the name of each call with the first characters of what it was shown. */
    private static final class Recorder implements SummaryVisitor {
        private final List<String> calls = new ArrayList<>();
        private final List<Text> places = new ArrayList<>();

        private void note(String name, Text at) {
            calls.add(name + " " + at.subSequence(0, Math.min(4, at.length())));
            places.add(at);
        }

        @Override
        public void visitNotice(Text notice) {
            note("notice", notice);
        }

        @Override
        public void visitTitle(Text title) {
            note("title", title);
        }

        @Override
        public void visitSubtitle(Text subtitle) {
            note("subtitle", subtitle);
        }

        @Override
        public void visitOrganization(Text organization) {
            note("organization", organization);
        }

        @Override
        public void visitAuthor(Text author) {
            note("author", author);
        }

        @Override
        public void visitPeriod(ReportPeriod period) {
            note("period", period.at());
        }

        @Override
        public void visitTopic(Text topic) {
            note("topic", topic);
        }

        @Override
        public void visitAddressee(Text addressee) {
            note("addressee", addressee);
        }

        @Override
        public void visitDocumentNumber(Text documentNumber) {
            note("number", documentNumber);
        }

        @Override
        public void visitDate(SigningDate date) {
            note("date", date.at());
        }

        @Override
        public void visitSignature(Text signature) {
            note("signature", signature);
        }

        @Override
        public void visitPreamble(Text paragraph) {
            note("preamble", paragraph);
        }

        @Override
        public void visitSection(Section section) {
            note("section", section.at());
        }

        @Override
        public void visitHeading(Section section, Text heading) {
            note("heading", heading);
        }

        @Override
        public void visitLead(Section section, Text paragraph) {
            note("lead", paragraph);
        }

        @Override
        public void visitClosing(Text paragraph) {
            note("closing", paragraph);
        }

        @Override
        public void visitMeasure(Measure measure) {
            note("measure", measure.at());
        }

        @Override
        public void visitProblem(Problem problem) {
            note("problem", problem.at());
        }

        @Override
        public void visitPlan(Plan plan) {
            note("plan", plan.at());
        }

        @Override
        public void visitQuantity(Quantity quantity) {
            note("quantity", quantity.at());
        }

        @Override
        public void visitTime(TimeExpression time) {
            note("time", time.at());
        }

        @Override
        public void visitReference(Reference reference) {
            note("reference", reference.at());
        }

        @Override
        public void visitPlaceholder(Placeholder placeholder) {
            note("placeholder", placeholder.at());
        }

        @Override
        public void visitDiagnostic(Diagnostic diagnostic) {
            note("diagnostic", diagnostic.at());
        }
    }

    @Test
    void visitsEverythingInDocumentOrder() {
        Recorder recorder = new Recorder();
        SummaryWalker.walk(SampleSummary.create(), recorder);
        assertThat(recorder.calls)
                .containsExactly(
                        "notice 【内部材",
                        "title 青岭县农",
                        "organization 青岭县农",
                        "period 2021",
                        "time 2021",
                        "topic 农业",
                        "subtitle ——在全",
                        "author 何平",
                        "number 青农技〔",
                        "addressee 县农业农",
                        "preamble 现将上半",
                        "section 一、工作",
                        "heading 工作开展",
                        "lead 上半年整",
                        "section （一）抓",
                        "heading 抓好春耕",
                        "measure 一是下村",
                        "quantity 28名",
                        "quantity 2万余份",
                        "quantity 3.6%",
                        "measure 二是补助",
                        "quantity XX万元",
                        "placeholder XX",
                        "diagnostic XX",
                        "section 二、存在",
                        "heading 存在问题",
                        "problem 人手不足",
                        "problem 待遇偏低",
                        "section 三、下半",
                        "heading 下半年打",
                        "plan 11月底",
                        "time 11月底",
                        "quantity 5—8个",
                        "reference 《种子法",
                        "closing 以上报告",
                        "signature 青岭县农",
                        "date 2021");
        assertThat(recorder.places).isSorted();
    }

    @Test
    void visitsBlocks() {
        List<Block> seen = new ArrayList<>();
        WorkSummary summary = SampleSummary.create();
        SummaryWalker.walk(summary, new SummaryVisitor() {
            @Override
            public void visitBlock(Block block) {
                seen.add(block);
            }
        });
        assertThat(seen).isEqualTo(summary.blocks());
    }
}
