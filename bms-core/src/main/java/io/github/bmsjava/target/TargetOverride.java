package io.github.bmsjava.target;

import com.google.common.collect.ImmutableMap;
import io.github.bmsjava.threshold.LevelBound;
import java.util.Map;

/**
 * What a person decided that a printed target means, where the print contradicts itself (J12). The print stays beside it.
 *
 * @param bounds by level id, instead of the printed ones
 * @param by who decided
 * @param reason why
 */
public record TargetOverride(Map<String, LevelBound> bounds, String by, String reason) {

    /**
     * Copies the bounds and checks that somebody stands for them.
     *
     * @param bounds by level id; not empty
     * @param by not blank
     * @param reason not blank
     */
    public TargetOverride {
        bounds = ImmutableMap.copyOf(bounds);
        if (bounds.isEmpty() || by.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("an override needs bounds, who decided and why: " + bounds + ", by '"
                    + by + "', because '" + reason + "'.");
        }
    }
}
