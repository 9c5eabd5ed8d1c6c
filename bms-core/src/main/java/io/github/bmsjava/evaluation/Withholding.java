package io.github.bmsjava.evaluation;

import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import java.util.List;

/** What a run must not show: the results of withheld cells, and the observations of which they are made (J16). */
final class Withholding {
    private final DisclosurePattern pattern;
    private final List<Period> evaluated;

    Withholding(DisclosurePattern pattern, List<Period> evaluated) {
        this.pattern = pattern;
        this.evaluated = evaluated;
    }

    DisclosurePattern pattern() {
        return pattern;
    }

    boolean withholds(OrgUnitId unit, IndicatorId indicator, Period period) {
        return pattern.isWithheld(unit, indicator, period);
    }

    /** Whether an observation is withheld: that of a withheld cell, or one inside its period with no result of its own. */
    boolean hides(ObservationKey key) {
        if (pattern.isEmpty() || !(key.subject() instanceof OrgUnitId unit)) {
            return false;
        }
        return pattern.isWithheld(unit, key.indicator(), key.period())
                || (!evaluated.contains(key.period())
                        && evaluated.stream()
                                .filter(whole -> whole.contains(key.period()))
                                .anyMatch(whole -> pattern.isWithheld(unit, key.indicator(), whole)));
    }
}
