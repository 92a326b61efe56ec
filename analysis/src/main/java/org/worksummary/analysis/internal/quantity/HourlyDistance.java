package org.worksummary.analysis.internal.quantity;

import org.worksummary.analysis.internal.view.TextView;
import org.worksummary.model.QuantityKind;

/**
 * A distance that 时速 makes a speed (时速): 时速350公里, 平均时速达到80千米.
 *
 * <p>Must not match 2小时350公里.
 */
final class HourlyDistance {
    private static final String FILLERS = "达到为约近超可 ";
    private static final String SPEED = "时速";
    private static final int MOST_FILLERS = 4;

    private HourlyDistance() {}

    /** {@return what the unit measures there: a speed behind 时速, else what it always does} */
    static QuantityKind kind(TextView view, int start, Unit unit) {
        return unit.kind() == QuantityKind.LENGTH && isBehindSpeed(view, start) ? QuantityKind.SPEED : unit.kind();
    }

    /** {@return the base unit of a speed: 公里/小时 of 公里 behind 时速} */
    static String base(UnitMatch match) {
        return match.unit().kind() == QuantityKind.LENGTH ? match.text() + "/小时" : match.base();
    }

    private static boolean isBehindSpeed(TextView view, int start) {
        int at = start;
        while (start - at < MOST_FILLERS && FILLERS.indexOf(view.at(at - 1)) >= 0) {
            at--;
        }
        return view.startsWith(SPEED, at - SPEED.length());
    }
}
