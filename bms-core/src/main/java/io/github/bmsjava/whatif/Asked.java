package io.github.bmsjava.whatif;

import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.threshold.StatusScale;
import java.util.Optional;

/** What is asked for: a light that can change, and a level of its scale. */
final class Asked {
    private Asked() {}

    static StatusLevel level(StatusScale scale, String id) {
        return scale.findLevel(id)
                .orElseThrow(() ->
                        new IllegalArgumentException("there is no level '" + id + "' among " + scale.levels() + "."));
    }

    static IllegalArgumentException noLight(Object what, Status status) {
        return new IllegalArgumentException(what + " has no light to change: " + status + ".");
    }

    /** Whether a light is as good as wanted, or better. */
    static boolean isReached(StatusScale scale, Optional<StatusLevel> light, StatusLevel wanted) {
        return light.filter(level -> scale.indexOf(level) >= scale.indexOf(wanted))
                .isPresent();
    }
}
