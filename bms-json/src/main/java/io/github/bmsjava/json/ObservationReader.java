package io.github.bmsjava.json;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationBuilder;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads many observations: the usual ones, a number of a unit with at most its source, version and note, without looking for what
 * could be wrong member by member; everything else as {@link ObservationCodec} does, which finds the same in the usual ones. Ids and
 * periods that were understood are remembered. Not thread-safe.
 */
final class ObservationReader {
    private final Memory<OrgUnitId> units = new Memory<>(ObservationReader::unit);
    private final Memory<IndicatorId> indicators = new Memory<>(ObservationReader::indicator);
    private final Memory<Period> periods =
            new Memory<>(text -> Period.find(text).orElse(null));

    /** An item of a list that stands in the document itself. */
    Optional<Observation> read(Value root, String list, int number, Node item) {
        Observation usual = item instanceof Node.Obj object
                ? usual(object, root.problems().place(list, number, item.line(), item.column()))
                : null;
        return usual == null
                ? ObservationCodec.read(root.below(list, item).below(Integer.toString(number), item))
                : Optional.of(usual);
    }

    /** The observation, or null where anything is not as usual. */
    private @Nullable Observation usual(Node.Obj object, String place) {
        if (!object.repeated().isEmpty()) {
            return null;
        }
        OrgUnitId unit = null;
        IndicatorId indicator = null;
        Period period = null;
        BigDecimal amount = null;
        BigDecimal numerator = null;
        BigDecimal denominator = null;
        String source = null;
        String note = null;
        for (Node.Member member : object.members().values()) {
            switch (member.name()) {
                case "unit" -> unit = units.find(member.value());
                case "indicator" -> indicator = indicators.find(member.value());
                case "period" -> period = periods.find(member.value());
                case "value" -> amount = number(member.value());
                case "numerator" -> numerator = number(member.value());
                case "denominator" -> denominator = number(member.value());
                case "source" -> source = text(member.value());
                case "note" -> note = text(member.value());
                default -> {
                    return null;
                }
            }
        }
        Quantity figure = figure(amount, numerator, denominator);
        int known = (amount == null ? 5 : 4) + (source == null ? 0 : 1) + (note == null ? 0 : 1);
        if (unit == null
                || indicator == null
                || period == null
                || figure == null
                || known != object.members().size()) {
            return null;
        }
        ObservationBuilder made = Observation.builder(new ObservationKey(unit, indicator, period, ValueKind.ACTUAL))
                .quantity(figure)
                .place(place);
        try {
            if (source != null) {
                made.source(source);
            }
            return (note == null ? made : made.note(note)).build();
        } catch (IllegalArgumentException e) { // says what is wrong where it is reported
            return null;
        }
    }

    private static @Nullable Quantity figure(
            @Nullable BigDecimal amount, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        if (amount != null) {
            return numerator == null && denominator == null ? new Quantity.Scalar(amount) : null;
        }
        return numerator == null || denominator == null ? null : new Quantity.Ratio(numerator, denominator);
    }

    private static @Nullable String text(Node node) {
        return node instanceof Node.Text text ? text.text() : null;
    }

    private static @Nullable BigDecimal number(Node node) {
        return node instanceof Node.Num number ? Decoders.exact(number.text()).orElse(null) : null;
    }

    private static @Nullable OrgUnitId unit(String text) {
        return isId(text) ? OrgUnitId.of(text) : null;
    }

    private static @Nullable IndicatorId indicator(String text) {
        return isId(text) ? IndicatorId.of(text) : null;
    }

    /** What needs no bringing into form, of which a warning would speak. */
    private static boolean isId(String text) {
        return Ids.fault(text).isEmpty() && Ids.normalise(text).equals(text);
    }

    /** What texts were understood as; not more of them than a country has units. */
    private static final class Memory<T> {
        private static final int MOST = 100_000;

        private final Map<String, T> known = new HashMap<>();
        private String lastText = "";
        private @Nullable T last;
        private final Function<String, @Nullable T> meaning;

        Memory(Function<String, @Nullable T> meaning) {
            this.meaning = meaning;
        }

        @Nullable
        T find(Node node) {
            if (!(node instanceof Node.Text text)) {
                return null;
            }
            if (last != null && lastText.equals(text.text())) {
                return last; // figures of one unit or indicator often follow each other
            }
            T found = known.get(text.text());
            if (found == null) {
                found = meaning.apply(text.text());
                if (found != null && known.size() < MOST) {
                    known.put(text.text(), found);
                }
            }
            lastText = text.text();
            last = found;
            return found;
        }
    }
}
