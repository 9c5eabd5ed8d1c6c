package io.github.bmsjava.observation;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.SubjectId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Absence;
import java.util.Optional;

/**
 * Receives observations from a source, in any order. Not thread-safe.
 *
 * <p>There are two ways in. {@link #accept(Observation)} keeps all that an observation says: raw text, place, version,
 * flags. For many plain numbers, resolve the subjects and the series once and hand over the numbers alone:
 *
 * <pre>{@code
 * int days = sink.series(IndicatorId.of("sykedager"), Period.parse("2014"), ValueKind.ACTUAL, ObservationPart.VALUE);
 * int lund = sink.subject(OrgUnitId.of("lund"));
 * sink.accept(lund, days, 605, 1); // 60.5
 * }</pre>
 *
 * <p>Numbers whose text and place must not be lost, and can be told again from little, go through {@link #rows}.
 */
@FunctionalInterface
public interface ObservationSink {
    /** The handle of an id that a run does not know: it was reported when it was resolved, and its figures are passed over. */
    int UNKNOWN = -1;

    /**
     * Takes one observation.
     *
     * @param observation of any key; several of one key are versions of it, or conflict
     */
    void accept(Observation observation);

    /**
     * Resolves a unit or a reference series once, for many figures.
     *
     * @param id the id
     * @return its handle, good for this sink only; {@link #UNKNOWN} if the run does not know it, which is an issue
     * @throws UnsupportedOperationException if the sink takes whole observations only; that of an evaluation plan takes both
     */
    default int subject(SubjectId id) {
        throw withoutHandles();
    }

    /**
     * Resolves what was measured once, for the figures of many subjects.
     *
     * @param indicator the id of the indicator
     * @param period when
     * @param kind actual, budget or forecast
     * @param part which number of the figure
     * @return its handle, good for this sink only; {@link #UNKNOWN} if the run does not read it, which is an issue
     * @throws UnsupportedOperationException if the sink takes whole observations only; that of an evaluation plan takes both
     */
    default int series(IndicatorId indicator, Period period, ValueKind kind, ObservationPart part) {
        throw withoutHandles();
    }

    /**
     * Takes one number: {@code unscaled} ÷ 10 to the power of {@code scale}. The parts of one figure may come in any order.
     * Trailing zeros are not kept.
     *
     * @param subject a handle of {@link #subject}
     * @param series a handle of {@link #series}
     * @param unscaled the digits
     * @param scale the decimals, 0 to 18
     * @throws IllegalArgumentException if a handle is not of this sink, or the scale is out of range
     * @throws UnsupportedOperationException if the sink takes whole observations only; that of an evaluation plan takes both
     */
    default void accept(int subject, int series, long unscaled, int scale) {
        throw withoutHandles();
    }

    /**
     * Takes the word that there is no figure.
     *
     * @param subject a handle of {@link #subject}
     * @param series a handle of {@link #series}, of any part
     * @param absence why there is none
     * @throws IllegalArgumentException if a handle is not of this sink
     * @throws UnsupportedOperationException if the sink takes whole observations only; that of an evaluation plan takes both
     */
    default void absent(int subject, int series, Absence absence) {
        throw withoutHandles();
    }

    /**
     * Opens the way for plain numbers that can be told whole again, by the thousand. What is handed over there and here may
     * be mixed in any order.
     *
     * @param origin tells of a row what a whole observation would have said
     * @return takes the numbers; empty if the sink takes whole observations only, as it does unless it says otherwise
     */
    default Optional<RowSink> rows(ObservationOrigin origin) {
        return Optional.empty();
    }

    private static UnsupportedOperationException withoutHandles() {
        return new UnsupportedOperationException(
                "this sink takes whole observations only.\nMaybe accept(Observation), or hand on the methods of the sink behind it.");
    }
}
