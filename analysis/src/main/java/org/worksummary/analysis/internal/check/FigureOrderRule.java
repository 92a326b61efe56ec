package org.worksummary.analysis.internal.check;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.worksummary.analysis.internal.lexicon.Lexicon;
import org.worksummary.model.Change.Direction;
import org.worksummary.model.QuantityKind;
import org.worksummary.text.Diagnostic;

/**
 * {@code figure.order}: a figure that is said to rise is lower, or the other way round: 由38%提高到35%, 从12天压缩到15天.
 *
 * <p>Must not report what gets better as its number falls: 精度由5毫米提高到1毫米, 效率由7天提升到3天, 由第10位上升到第5位.
 */
final class FigureOrderRule implements FigureRule {
    private final FromTo fromTo;
    private final List<String> inverse = Lexicon.words("inverse-figures.txt");

    FigureOrderRule(FromTo fromTo) {
        this.fromTo = fromTo;
    }

    @Override
    public void check(Figures figures, int index, Consumer<Diagnostic> found) {
        FromTo.Reading reading = fromTo.read(figures, index);
        if (reading == null
                || !figures.isPlain(index)
                || !figures.isPlain(index + 1)
                || !figures.isAlike(index, index + 1)
                || !isOrdered(figures, index, reading)) {
            return;
        }
        int order = figures.number(index + 1).compareTo(figures.number(index));
        String from = figures.text(index);
        String to = figures.text(index + 1);
        if (reading.direction() == Direction.INCREASE && order < 0) {
            found.accept(figures.warning(
                    "figure.order", "“由" + from + reading.verb() + to + "”：" + to + "低于" + from, index, index + 1));
        } else if (reading.direction() == Direction.DECREASE && order > 0) {
            found.accept(figures.warning(
                    "figure.order", "“由" + from + reading.verb() + to + "”：" + to + "高于" + from, index, index + 1));
        }
    }

    private boolean isOrdered(Figures figures, int index, FromTo.Reading reading) {
        boolean rises = reading.direction() == Direction.INCREASE;
        QuantityKind kind = figures.kind(index);
        if (kind == QuantityKind.OTHER || kind == QuantityKind.RANK || kind == QuantityKind.DURATION && rises) {
            return false;
        }
        @Nullable String unit = figures.get(index).unit();
        if (unit != null && unit.length() == 1 && "位级类档等名星度".contains(unit)) {
            return false;
        }
        return inverse.stream()
                .noneMatch(
                        word -> reading.about().contains(word) || reading.base().contains(word));
    }
}
