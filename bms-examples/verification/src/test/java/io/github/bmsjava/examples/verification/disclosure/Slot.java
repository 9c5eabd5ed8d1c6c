package io.github.bmsjava.examples.verification.disclosure;

import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;

/**
 * Where a unit reports a figure of the indicator that is looked at.
 *
 * @param unit who
 * @param period when
 */
record Slot(OrgUnitId unit, Period period) {
    @Override
    public String toString() {
        return unit + " · " + period;
    }
}
