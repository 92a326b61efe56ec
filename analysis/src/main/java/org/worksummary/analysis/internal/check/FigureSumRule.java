package org.worksummary.analysis.internal.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.analysis.internal.mention.QuantityMention;
import org.worksummary.model.Modifier;
import org.worksummary.model.QuantityKind;
import org.worksummary.text.Diagnostic;

/**
 * {@code figure.sum}: a part behind 其中 that is more than its total, or parts that exclude each other and are more together:
 * 党员38名，其中女党员42名; 案件120件，其中刑事案件30件、民事案件80件、行政案件20件.
 *
 * <p>Must not report parts that may overlap (其中女性20人、党员25人), other things (示范村3个，其中小广场12个), profits or averages.
 */
final class FigureSumRule implements FigureRule {
    private static final String PART = "其中";
    private static final String PERSONS = "人名位户";
    private static final int SHORT = 16;

    private final ExclusiveParts parts;
    private final List<String> notAdditive = Lexicon.words("not-additive.txt");

    FigureSumRule(ExclusiveParts parts) {
        this.parts = parts;
    }

    @Override
    public void check(Figures figures, int index, Consumer<Diagnostic> found) {
        if (!figures.gapHolds(index, PART)) {
            return;
        }
        String label = partLabel(figures.gap(index));
        if (label == null || !isAdditive(figures, index) || !isPart(figures, index, index + 1)) {
            return;
        }
        String total = figures.sentenceLead(index);
        if (notAdditive.stream().anyMatch(word -> total.contains(word) || label.contains(word))) {
            return;
        }
        BigDecimal whole = figures.number(index);
        BigDecimal slack = figures.rounding(index);
        BigDecimal first = figures.number(index + 1);
        boolean more = first.compareTo(whole.add(slack).add(figures.rounding(index + 1))) > 0;
        if (more && isOfTotal(figures, index, label)) {
            String message = "其中" + figures.text(index + 1) + "大于总数" + figures.text(index);
            found.accept(figures.warning("figure.sum", message, index, index + 1));
        } else if (!more) {
            together(figures, index, label, found);
        }
    }

    private void together(Figures figures, int index, String label, Consumer<Diagnostic> found) {
        boolean before = !label.isEmpty();
        List<String> labels = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal slack = figures.rounding(index);
        int at = index + 1;
        while (isPart(figures, index, at)) {
            String joint = figures.gap(at - 1);
            if (at > index + 1 && (joint.length() > SHORT || !isJoined(joint, before))) {
                break;
            }
            labels.add(before ? at == index + 1 ? label : joint : figures.tail(at));
            sum = sum.add(figures.number(at));
            slack = slack.add(figures.rounding(at));
            at++;
        }
        if (sum.compareTo(figures.number(index).add(slack)) > 0 && parts.areExclusive(labels)) {
            String message = "各部分合计" + Shown.amount(figures, index, sum) + "，大于总数" + figures.text(index);
            found.accept(figures.warning("figure.sum", message, index, at - 1));
        }
    }

    private static boolean isJoined(String joint, boolean before) {
        if (joint.isEmpty()) {
            return false;
        }
        char sign = joint.charAt(before ? 0 : joint.length() - 1);
        return "、，,和及".indexOf(sign) >= 0;
    }

    private static boolean isAdditive(Figures figures, int index) {
        if (!figures.isPlain(index) || figures.get(index).change() != null) {
            return false;
        }
        String unit = figures.get(index).normalizedUnit();
        return unit != null
                && unit.indexOf('/') < 0
                && switch (figures.kind(index)) {
                    case COUNT, MONEY, AREA, LENGTH, MASS, VOLUME, ENERGY -> true;
                    default -> false;
                };
    }

    private static boolean isPart(Figures figures, int total, int part) {
        if (part >= figures.size() || !figures.isAlike(total, part)) {
            return false;
        }
        QuantityMention mention = figures.get(part);
        boolean least = mention.modifier() == Modifier.MORE_THAN || mention.modifier() == Modifier.AT_LEAST;
        return mention.change() == null
                && mention.normalizedMin() != null
                && mention.normalizedMax() == null
                && (least || mention.modifier() == Modifier.EXACT);
    }

    /** Whether the part is of the same things as the total: persons, a shared noun, or a word that parts it. */
    private boolean isOfTotal(Figures figures, int total, String label) {
        String unit = figures.get(total).unit();
        if (figures.kind(total) == QuantityKind.COUNT && unit != null && unit.length() == 1 && PERSONS.contains(unit)) {
            return true;
        }
        String noun = label.isEmpty() ? figures.tail(total + 1) : label;
        String tail = label.isEmpty() ? figures.tail(total) : figures.lead(total);
        String whole = tail.isEmpty() ? figures.lead(total) : tail;
        return parts.in(noun) != null || endsAlike(noun, whole) || endsAlike(noun, figures.tail(total));
    }

    private static boolean endsAlike(String one, String other) {
        return one.length() >= 2 && other.length() >= 2 && other.endsWith(one.substring(one.length() - 2));
    }

    /** The words between 其中 and the part: 女党员 of ，其中女党员; {@code null} if the gap is of another shape. */
    private static @Nullable String partLabel(String gap) {
        int at = 0;
        while (at < gap.length() && "，,;:( ".indexOf(gap.charAt(at)) >= 0) {
            at++;
        }
        if (at == 0 || !gap.startsWith(PART, at)) {
            return null;
        }
        at += PART.length();
        while (at < gap.length() && "，,: ".indexOf(gap.charAt(at)) >= 0) {
            at++;
        }
        String label = gap.substring(at).strip();
        for (int i = 0; i < label.length(); i++) {
            if ("，,;:、".indexOf(label.charAt(i)) >= 0) {
                return null;
            }
        }
        return label.equals("有") || label.equals("包括") ? "" : label;
    }
}
