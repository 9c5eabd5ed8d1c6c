package io.github.bmsjava.observation;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Quantity;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One observed, budgeted or forecast figure, or the word that there is none: exactly one of {@link #quantity()} and
 * {@link #absence()} is present. Immutable; made by {@link #of} or {@link #builder}.
 */
public final class Observation {
    private final ObservationKey key;
    private final @Nullable Quantity quantity;
    private final @Nullable Absence absence;
    private final Set<QualityFlag> flags;
    private final @Nullable String raw;
    private final int version;
    private final @Nullable String source;
    private final @Nullable LocalDate imported;
    private final @Nullable Capture capture;
    private final @Nullable String note;
    private final @Nullable String place;
    private final ImmutableMap<String, String> extensions;

    Observation(ObservationBuilder builder) {
        key = new ObservationKey(builder.subject, builder.indicator, builder.period, builder.kind);
        quantity = builder.quantity;
        absence = builder.absence;
        flags = Sets.immutableEnumSet(builder.flags);
        raw = builder.raw;
        version = builder.version;
        source = builder.source;
        imported = builder.imported;
        capture = builder.capture;
        note = builder.note;
        place = builder.place;
        extensions = ImmutableMap.copyOf(builder.extensions);
    }

    /**
     * An actual scalar, from code.
     *
     * @param unit the id of the unit
     * @param indicator the id of the indicator
     * @param period for example {@code "2014"} or {@code "2014-T1"}
     * @param amount for example {@code "5,0"}
     * @return the observation
     */
    public static Observation of(String unit, String indicator, String period, String amount) {
        return builder(unit, indicator, period).amount(amount).build();
    }

    /**
     * Starts an actual observation of a unit.
     *
     * @param unit the id of the unit
     * @param indicator the id of the indicator
     * @param period for example {@code "2014"} or {@code "2014-T1"}
     * @return a builder without a value
     */
    public static ObservationBuilder builder(String unit, String indicator, String period) {
        return new ObservationBuilder(OrgUnitId.of(unit), IndicatorId.of(indicator), Period.parse(period));
    }

    /**
     * Starts an observation of a key.
     *
     * @param key what the value belongs to
     * @return a builder without a value
     */
    public static ObservationBuilder builder(ObservationKey key) {
        return new ObservationBuilder(key.subject(), key.indicator(), key.period()).kind(key.kind());
    }

    /**
     * A builder that starts from this observation.
     *
     * @return a builder with everything set as here
     */
    public ObservationBuilder toBuilder() {
        return new ObservationBuilder(this);
    }

    /**
     * What the value belongs to.
     *
     * @return subject, indicator, period and kind
     */
    public ObservationKey key() {
        return key;
    }

    /**
     * The value.
     *
     * @return the quantity, or empty where it is absent
     */
    public Optional<Quantity> quantity() {
        return Optional.ofNullable(quantity);
    }

    /**
     * Why there is no value.
     *
     * @return the absence, or empty where there is a value
     */
    public Optional<Absence> absence() {
        return Optional.ofNullable(absence);
    }

    /**
     * What is said of the figure besides its size.
     *
     * @return the flags, in the order of their definition
     */
    public Set<QualityFlag> flags() {
        return flags;
    }

    /**
     * The text as printed.
     *
     * @return the raw text, if it was read from print
     */
    public Optional<String> raw() {
        return Optional.ofNullable(raw);
    }

    /**
     * The version; a later one supersedes an earlier one of the same key.
     *
     * @return 1 or more, or empty where the source does not number its figures
     */
    public OptionalInt version() {
        return version == 0 ? OptionalInt.empty() : OptionalInt.of(version);
    }

    /**
     * The report or system it comes from.
     *
     * @return for example {@code Årsmelding 2015}, if stated
     */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /**
     * When it was imported.
     *
     * @return the day, if stated
     */
    public Optional<LocalDate> imported() {
        return Optional.ofNullable(imported);
    }

    /**
     * How it was captured.
     *
     * @return automatic, manual or survey, if stated
     */
    public Optional<Capture> capture() {
        return Optional.ofNullable(capture);
    }

    /**
     * A remark.
     *
     * @return the note, if any
     */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /**
     * Where it was read.
     *
     * @return file with line and column, or JSON pointer; does not count for equality
     */
    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    /**
     * Attributes that others attached; the library keeps them and reads nothing from them.
     *
     * @return name to JSON text, in the order given
     */
    public Map<String, String> extensions() {
        return extensions;
    }

    /**
     * Whether two observations say the same, whatever the trailing zeros.
     *
     * @param other another of the same key
     * @return true if both are absent for one reason, or of one amount
     */
    public boolean saysTheSameAs(Observation other) {
        if (quantity == null || other.quantity == null) {
            return absence == other.absence && quantity == other.quantity;
        }
        return quantity.sameAmount(other.quantity);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Observation that
                && key.equals(that.key)
                && Objects.equals(quantity, that.quantity)
                && absence == that.absence
                && flags.equals(that.flags)
                && Objects.equals(raw, that.raw)
                && version == that.version
                && Objects.equals(source, that.source)
                && Objects.equals(imported, that.imported)
                && capture == that.capture
                && Objects.equals(note, that.note)
                && extensions.equals(that.extensions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                key.subject(), key.indicator(), key.period(), key.kind().id(), version, raw);
    }

    /** One line: key, value or absence, raw text, version. */
    @Override
    public String toString() {
        return key + ": " + (quantity != null ? quantity : absence) + (raw == null ? "" : " from '" + raw + "'")
                + (version == 0 ? "" : ", version " + version);
    }
}
