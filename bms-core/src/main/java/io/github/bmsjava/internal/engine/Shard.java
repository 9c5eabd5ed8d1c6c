package io.github.bmsjava.internal.engine;

import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.value.Absence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a unit and all below it bring to the figures of one indicator above them.
 *
 * @param contributors the expected units with their own figures, in the organisation's order
 * @param weights the figures by which they are weighted, where the rule weighs by a series
 * @param whyNothing the gravest reason where nothing is expected; null where something is, or nothing is measured
 */
record Shard(
        List<Contributor> contributors,
        Map<OrgUnitId, OwnFigure> weights,
        @Nullable Absence whyNothing) {
    Shard {
        contributors = List.copyOf(contributors);
        weights = new LinkedHashMap<>(weights);
    }
}
