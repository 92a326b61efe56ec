package org.worksummary.analysis.internal.time;

import java.util.List;
import org.worksummary.analysis.internal.time.Stretch.Shape;
import org.worksummary.analysis.internal.view.TextView;

/**
 * Gives a day without a month that of the time before it in the same paragraph: 6月3日召开会议，5日，印发方案.
 *
 * <p>Not that of a deadline or of a range of months (截至6月底, 1—6月), and none from another paragraph.
 */
final class MonthBefore {
    private MonthBefore() {}

    /** {@return the mention, its month filled in where the last of those before it tells it} */
    static TimeMention settle(TextView view, TimeMention mention, List<TimeMention> before) {
        Stretch first = mention.first().stretch();
        if (first.shape() != Shape.DAY_OF_MONTH || first.from() != Stretch.IN_FORCE || before.isEmpty()) {
            return mention;
        }
        TimeMention last = before.get(before.size() - 1);
        boolean parted = view.indexOf("\n", last.end(), mention.start()) >= 0;
        if (last.bound() == Bound.UNTIL || parted) {
            return mention;
        }
        TimePoint lastPoint = last.last();
        TimePoint told = lastPoint == null ? last.first() : lastPoint;
        TimePoint end = mention.last();
        return new TimeMention(
                mention.start(),
                mention.end(),
                mention.kind(),
                day(mention.first(), told),
                end == null ? null : day(end, told),
                mention.bound());
    }

    private static TimePoint day(TimePoint point, TimePoint told) {
        Stretch month = told.stretch();
        int number = point.stretch().to();
        return switch (month.shape()) {
            case DAY -> new TimePoint(told.year(), new Stretch(Shape.DAY, month.from(), number));
            case MONTH ->
                month.from() == month.to()
                        ? new TimePoint(told.year(), new Stretch(Shape.DAY, month.from(), number))
                        : point;
            case RELATIVE_MONTH, DAY_OF_MONTH ->
                new TimePoint(told.year(), new Stretch(Shape.DAY_OF_MONTH, month.from(), number));
            default -> point;
        };
    }
}
