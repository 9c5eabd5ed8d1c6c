package io.github.bmsjava.json;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.ReferenceSeries;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a JSON-stat dataset. Each has the dataset's source, so that "Kilde: SSB" goes with it (R118). Immutable.
 *
 * @param label what the dataset is called; empty where it does not say
 * @param source who publishes it; empty where it does not say
 * @param updated when it was updated, as it says; empty where it does not
 * @param observations the figures, in the dataset's order
 * @param references the regions that are no units, in the dataset's order
 * @param contents what was measured, by indicator, in the dataset's order
 */
public record JsonStatSeries(
        String label,
        String source,
        String updated,
        List<Observation> observations,
        List<ReferenceSeries> references,
        Map<IndicatorId, Contents> contents) {
    /**
     * Copies the lists.
     *
     * @param label what the dataset is called
     * @param source who publishes it
     * @param updated when it was updated
     * @param observations the figures
     * @param references the regions that are no units
     * @param contents what was measured
     */
    public JsonStatSeries {
        observations = List.copyOf(observations);
        references = List.copyOf(references);
        contents = Collections.unmodifiableMap(new LinkedHashMap<>(contents));
    }

    /**
     * What a category of the contents is.
     *
     * @param label what it is called
     * @param unit what it is counted in, for example {@code kr} or {@code prosent}; empty where the dataset does not say
     * @param decimals with how many decimals it is published; null where the dataset does not say
     */
    public record Contents(
            String label, String unit, @Nullable Integer decimals) {
        /**
         * With how many decimals it is published.
         *
         * @return the number, if stated
         */
        public Optional<Integer> findDecimals() {
            return Optional.ofNullable(decimals);
        }
    }

    /**
     * The figures as a source for an evaluation.
     *
     * @return in the dataset's order
     */
    public Observations asObservations() {
        return Observations.of(observations);
    }

    /** The label, the source and how many figures and reference series there are. */
    @Override
    public String toString() {
        return (label.isEmpty() ? "dataset" : label) + (source.isEmpty() ? "" : ", Kilde: " + source) + ": "
                + observations.size() + " figures, " + references.size() + " reference series";
    }
}
