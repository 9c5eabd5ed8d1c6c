package io.github.bmsjava.json;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.QualityFlag;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a JSON-stat dataset to read it as figures: which dimension says whose, what and when, and which category of
 * every other is meant. Immutable.
 *
 * <p>A dimension that the dataset itself gives the role {@code geo}, {@code metric} or {@code time} need not be named. A region is a
 * unit only where {@link Builder#unit} says so; every other region becomes a reference series, which is compared with and never added
 * up: a municipality, its KOSTRA group {@code EKG16} and the country {@code EAK} may stand side by side in one dimension.
 *
 * <pre>{@code
 * JsonStatSource source = JsonStatSource.builder()
 *     .unit("0301", "oslo")
 *     .indicator("KOSfriinntinnb0000", "frie-inntekter")
 *     .where("KOKfunksjon0000", "FGK1")
 *     .build();
 * JsonStatSeries series = JsonStat.read(Path.of("12134.json"), source).orThrow();
 * }</pre>
 */
public final class JsonStatSource {
    private static final Map<String, Absence> ABSENT = Map.of(
            ".", Absence.NOT_APPLICABLE,
            "..", Absence.NOT_REPORTED,
            "...", Absence.NOT_DUE,
            "…", Absence.NOT_DUE,
            ":", Absence.SUPPRESSED);
    private static final Map<String, QualityFlag> QUALITY = Map.of("*", QualityFlag.PRELIMINARY);

    private final @Nullable String region;
    private final @Nullable String contents;
    private final @Nullable String time;
    private final Map<String, OrgUnitId> units;
    private final Map<String, IndicatorId> indicators;
    private final @Nullable IndicatorId only;
    private final Map<String, String> chosen;
    private final Map<String, Absence> absences;
    private final Map<String, QualityFlag> qualities;

    private JsonStatSource(Builder from) {
        region = from.region;
        contents = from.contents;
        time = from.time;
        units = Map.copyOf(from.units);
        indicators = Map.copyOf(from.indicators);
        only = from.only;
        chosen = Map.copyOf(from.chosen);
        absences = Map.copyOf(from.absences);
        qualities = Map.copyOf(from.qualities);
    }

    /**
     * Starts a declaration that takes the dataset at its word, with the symbols of Statistics Norway: {@code .} not applicable,
     * {@code ..} not reported, {@code ...} not due, {@code :} suppressed, {@code *} preliminary.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    Optional<String> region() {
        return Optional.ofNullable(region);
    }

    Optional<String> contents() {
        return Optional.ofNullable(contents);
    }

    Optional<String> time() {
        return Optional.ofNullable(time);
    }

    Map<String, OrgUnitId> units() {
        return units;
    }

    Map<String, IndicatorId> indicators() {
        return indicators;
    }

    Optional<IndicatorId> only() {
        return Optional.ofNullable(only);
    }

    Map<String, String> chosen() {
        return chosen;
    }

    Map<String, Absence> absences() {
        return absences;
    }

    Map<String, QualityFlag> qualities() {
        return qualities;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JsonStatSource that
                && Objects.equals(region, that.region)
                && Objects.equals(contents, that.contents)
                && Objects.equals(time, that.time)
                && units.equals(that.units)
                && indicators.equals(that.indicators)
                && Objects.equals(only, that.only)
                && chosen.equals(that.chosen)
                && absences.equals(that.absences)
                && qualities.equals(that.qualities);
    }

    @Override
    public int hashCode() {
        return Objects.hash(units, indicators, chosen);
    }

    /** How many regions are units, and how many categories are chosen. */
    @Override
    public String toString() {
        return "JSON-stat source with " + units.size() + " units and " + chosen.size() + " chosen categories";
    }

    /** Builds a declaration. Not thread-safe. */
    public static final class Builder {
        private @Nullable String region;
        private @Nullable String contents;
        private @Nullable String time;
        private final Map<String, OrgUnitId> units = new LinkedHashMap<>();
        private final Map<String, IndicatorId> indicators = new LinkedHashMap<>();
        private @Nullable IndicatorId only;
        private final Map<String, String> chosen = new LinkedHashMap<>();
        private final Map<String, Absence> absences = new LinkedHashMap<>(ABSENT);
        private final Map<String, QualityFlag> qualities = new LinkedHashMap<>(QUALITY);

        private Builder() {}

        /**
         * Names the dimension that says whose a figure is.
         *
         * @param dimension its id
         * @return this builder
         */
        public Builder regionFrom(String dimension) {
            region = Objects.requireNonNull(dimension, "dimension");
            return this;
        }

        /**
         * Names the dimension that says what was measured.
         *
         * @param dimension its id
         * @return this builder
         */
        public Builder indicatorFrom(String dimension) {
            contents = Objects.requireNonNull(dimension, "dimension");
            return this;
        }

        /**
         * Names the dimension that says when.
         *
         * @param dimension its id
         * @return this builder
         */
        public Builder periodFrom(String dimension) {
            time = Objects.requireNonNull(dimension, "dimension");
            return this;
        }

        /**
         * Says which unit a region is. What no call names becomes a reference series of the region's code.
         *
         * @param code the region's code, for example {@code "0301"}
         * @param unit the id of the unit
         * @return this builder
         * @throws IllegalArgumentException if the text is no id
         */
        public Builder unit(String code, String unit) {
            units.put(code, OrgUnitId.of(unit));
            return this;
        }

        /**
         * Says which indicator a category of the contents is. What no call names has its code as its id.
         *
         * @param code the category's code
         * @param indicator the id of the indicator
         * @return this builder
         * @throws IllegalArgumentException if the text is no id
         */
        public Builder indicator(String code, String indicator) {
            indicators.put(code, IndicatorId.of(indicator));
            return this;
        }

        /**
         * Says which indicator all figures are, in a dataset without a dimension of contents.
         *
         * @param indicator the id of the indicator
         * @return this builder
         * @throws IllegalArgumentException if the text is no id
         */
        public Builder onlyIndicator(String indicator) {
            only = IndicatorId.of(indicator);
            return this;
        }

        /**
         * Chooses the category of a dimension that is neither region, contents nor time.
         *
         * @param dimension its id
         * @param category the code of the category that is meant
         * @return this builder
         */
        public Builder where(String dimension, String category) {
            chosen.put(Objects.requireNonNull(dimension, "dimension"), Objects.requireNonNull(category, "category"));
            return this;
        }

        /**
         * Says what a status means where there is no value.
         *
         * @param status for example {@code "-"}
         * @param absence why there is no value
         * @return this builder
         */
        public Builder status(String status, Absence absence) {
            absences.put(status, Objects.requireNonNull(absence, "absence"));
            return this;
        }

        /**
         * Says what a status means beside a value.
         *
         * @param status for example {@code "e"}
         * @param quality what must be said beside the figure
         * @return this builder
         */
        public Builder status(String status, QualityFlag quality) {
            qualities.put(status, Objects.requireNonNull(quality, "quality"));
            return this;
        }

        /**
         * The declaration.
         *
         * @return an immutable declaration
         */
        public JsonStatSource build() {
            return new JsonStatSource(this);
        }
    }
}
