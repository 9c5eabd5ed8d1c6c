package io.github.bmsjava.internal.engine;

import io.github.bmsjava.indicator.MissingPolicy;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.Fraction;
import java.util.Collection;
import java.util.Comparator;

/** What becomes of a figure of which parts are missing. */
final class Missing {
    private Missing() {}

    /** Whether enough is there. */
    static boolean isEnough(Coverage known, MissingPolicy policy) {
        if (known.measured() == known.expected()) {
            return known.expected() > 0;
        }
        return !policy.requiresAll()
                && known.measured() > 0
                && known.share().orElseThrow().compareTo(Fraction.of(policy.minimum())) >= 0;
    }

    /** The gravest of some absences: the one that stands last in {@link Absence}. */
    static Absence gravest(Collection<Absence> absences) {
        return absences.stream().max(Comparator.naturalOrder()).orElseThrow();
    }
}
