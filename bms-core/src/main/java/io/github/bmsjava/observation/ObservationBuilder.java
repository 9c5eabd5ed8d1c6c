package io.github.bmsjava.observation;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.SubjectId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Figure;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Quantity;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds an {@link Observation}. Not thread-safe. The last of value and absence that is set counts. */
public final class ObservationBuilder {
    SubjectId subject;
    final IndicatorId indicator;
    final Period period;
    ValueKind kind = ValueKind.ACTUAL;

    @Nullable
    Quantity quantity;

    @Nullable
    Absence absence;

    final Set<QualityFlag> flags = EnumSet.noneOf(QualityFlag.class);

    @Nullable
    String raw;

    int version;

    @Nullable
    String source;

    @Nullable
    LocalDate imported;

    @Nullable
    Capture capture;

    @Nullable
    String note;

    @Nullable
    String place;

    final Map<String, String> extensions = new LinkedHashMap<>();

    ObservationBuilder(SubjectId subject, IndicatorId indicator, Period period) {
        this.subject = subject;
        this.indicator = indicator;
        this.period = period;
    }

    ObservationBuilder(Observation from) {
        this(from.key().subject(), from.key().indicator(), from.key().period());
        kind = from.key().kind();
        quantity = from.quantity().orElse(null);
        absence = from.absence().orElse(null);
        flags.addAll(from.flags());
        raw = from.raw().orElse(null);
        version = from.version().orElse(0);
        source = from.source().orElse(null);
        imported = from.imported().orElse(null);
        capture = from.capture().orElse(null);
        note = from.note().orElse(null);
        place = from.place().orElse(null);
        extensions.putAll(from.extensions());
    }

    /**
     * Sets whose figure it is, for a reference series.
     *
     * @param owner a unit or a reference series
     * @return this builder
     */
    public ObservationBuilder subject(SubjectId owner) {
        subject = Objects.requireNonNull(owner, "owner");
        return this;
    }

    /**
     * Sets the kind; the default is actual.
     *
     * @param valueKind actual, budget or forecast
     * @return this builder
     */
    public ObservationBuilder kind(ValueKind valueKind) {
        kind = Objects.requireNonNull(valueKind, "valueKind");
        return this;
    }

    /**
     * Sets the value to a scalar.
     *
     * @param text for example {@code "5,0"}
     * @return this builder
     */
    public ObservationBuilder amount(String text) {
        return quantity(Quantity.of(text));
    }

    /**
     * Sets the value.
     *
     * @param value a quantity
     * @return this builder
     */
    public ObservationBuilder quantity(Quantity value) {
        quantity = Objects.requireNonNull(value, "value");
        absence = null;
        return this;
    }

    /**
     * Says why there is no value.
     *
     * @param why the absence
     * @return this builder
     */
    public ObservationBuilder absent(Absence why) {
        absence = Objects.requireNonNull(why, "why");
        quantity = null;
        return this;
    }

    /**
     * Sets value or absence, flags and raw text from print.
     *
     * @param figure what the cell says
     * @return this builder
     */
    public ObservationBuilder printed(Figure figure) {
        figure.quantity().ifPresent(this::quantity);
        figure.absence().ifPresent(this::absent);
        flags.addAll(figure.flags());
        return raw(figure.raw());
    }

    /**
     * Adds a quality flag.
     *
     * @param flag the flag
     * @return this builder
     */
    public ObservationBuilder flag(QualityFlag flag) {
        flags.add(flag);
        return this;
    }

    /**
     * Keeps the text as printed.
     *
     * @param text the raw text
     * @return this builder
     */
    public ObservationBuilder raw(String text) {
        raw = text;
        return this;
    }

    /**
     * Sets the version.
     *
     * @param number 1 or more; a later version supersedes an earlier one
     * @return this builder
     */
    public ObservationBuilder version(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("version " + number + " of an observation is less than one.");
        }
        version = number;
        return this;
    }

    /**
     * Sets the report or system it comes from.
     *
     * @param name for example {@code Årsmelding 2015}
     * @return this builder
     */
    public ObservationBuilder source(String name) {
        source = name;
        return this;
    }

    /**
     * Sets when it was imported.
     *
     * @param day the day
     * @return this builder
     */
    public ObservationBuilder imported(LocalDate day) {
        imported = day;
        return this;
    }

    /**
     * Sets how it was captured.
     *
     * @param way automatic, manual or survey
     * @return this builder
     */
    public ObservationBuilder capture(Capture way) {
        capture = way;
        return this;
    }

    /**
     * Adds a remark.
     *
     * @param text the note
     * @return this builder
     */
    public ObservationBuilder note(String text) {
        note = text;
        return this;
    }

    /**
     * Keeps where it was read.
     *
     * @param where file with line and column, or JSON pointer
     * @return this builder
     */
    public ObservationBuilder place(String where) {
        place = where;
        return this;
    }

    /**
     * Attaches an attribute that the library keeps and does not read.
     *
     * @param attribute its name
     * @param json its value as JSON text
     * @return this builder
     */
    public ObservationBuilder extension(String attribute, String json) {
        extensions.put(attribute, json);
        return this;
    }

    /**
     * The observation.
     *
     * @return immutable
     * @throws IllegalArgumentException if neither a value nor an absence was set
     */
    public Observation build() {
        if (quantity == null && absence == null) {
            throw new IllegalArgumentException("observation of '" + indicator + "' for '" + subject.value() + "' in "
                    + period + " has no value.\nMaybe absent(Absence.NOT_REPORTED) was meant.");
        }
        return new Observation(this);
    }
}
