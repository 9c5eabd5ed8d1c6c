package io.github.bmsjava.json;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationBuilder;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads many observations: the usual ones, a figure of a unit or why there is none, without looking for what could be wrong member by
 * member; everything else as {@link ObservationCodec} does, which finds the same in the usual ones. Ids and
 * periods that were understood are remembered. Not thread-safe.
 */
final class ObservationReader {
    private static final Map<String, Absence> ABSENCES = Decoders.byWord(List.of(Absence.values()), Absence::id);
    private static final Map<String, QualityFlag> FLAGS =
            Decoders.byWord(List.of(QualityFlag.values()), QualityFlag::id);
    private static final Pattern FEW_DIGITS = Pattern.compile("[0-9]{1,9}");

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
        Row row = new Row();
        for (Node.Member member : object.members().values()) {
            if (!row.takes(member.name(), member.value())) {
                return null;
            }
        }
        try {
            return row.observation(place);
        } catch (IllegalArgumentException e) { // says what is wrong where it is reported
            return null;
        }
    }

    /** The members of one observation. */
    private final class Row {
        private @Nullable OrgUnitId unit;
        private @Nullable IndicatorId indicator;
        private @Nullable Period period;
        private @Nullable BigDecimal amount;
        private @Nullable BigDecimal numerator;
        private @Nullable BigDecimal denominator;
        private @Nullable String words;
        private @Nullable Absence absence;
        private @Nullable Integer version;
        private @Nullable String raw;
        private @Nullable String source;
        private @Nullable String note;
        private Set<QualityFlag> flags = Set.of();

        /** False if the member is not as usual. */
        boolean takes(String name, Node value) {
            return switch (name) {
                case "unit" -> (unit = units.find(value)) != null;
                case "indicator" -> (indicator = indicators.find(value)) != null;
                case "period" -> (period = periods.find(value)) != null;
                case "value" -> (amount = number(value)) != null;
                case "numerator" -> (numerator = number(value)) != null;
                case "denominator" -> (denominator = number(value)) != null;
                case "words" -> (words = text(value)) != null;
                case "absence" ->
                    (absence = value instanceof Node.Text text ? ABSENCES.get(text.text()) : null) != null;
                case "version" -> (version = version(value)) != null;
                case "raw" -> (raw = text(value)) != null;
                case "source" -> (source = text(value)) != null;
                case "note" -> (note = text(value)) != null;
                case "flags" -> value instanceof Node.Arr list && takesFlags(list.items());
                default -> false;
            };
        }

        private boolean takesFlags(List<Node> items) {
            flags = EnumSet.noneOf(QualityFlag.class);
            for (Node item : items) {
                QualityFlag flag = item instanceof Node.Text text ? FLAGS.get(text.text()) : null;
                if (flag == null) {
                    return false;
                }
                flags.add(flag);
            }
            return true;
        }

        @Nullable
        Observation observation(String place) {
            if (unit == null || indicator == null || period == null) {
                return null;
            }
            ObservationBuilder made =
                    Observation.builder(new ObservationKey(unit, indicator, period, ValueKind.ACTUAL));
            if (!figure(made)) {
                return null;
            }
            if (version != null) {
                made.version(version);
            }
            if (raw != null) {
                made.raw(raw);
            }
            if (source != null) {
                made.source(source);
            }
            if (note != null) {
                made.note(note);
            }
            flags.forEach(made::flag);
            return made.place(place).build();
        }

        /** False unless there is one value, in one form, or the reason why there is none. */
        private boolean figure(ObservationBuilder made) {
            int forms = (amount == null ? 0 : 1)
                    + (numerator == null && denominator == null ? 0 : 1)
                    + (words == null ? 0 : 1)
                    + (absence == null ? 0 : 1);
            if (forms != 1 || (numerator == null) != (denominator == null)) {
                return false;
            }
            if (amount != null) {
                made.quantity(new Quantity.Scalar(amount));
            } else if (numerator != null && denominator != null) {
                made.quantity(new Quantity.Ratio(numerator, denominator));
            } else if (words != null) {
                made.quantity(new Quantity.Words(words));
            } else if (absence != null) {
                made.absent(absence);
            }
            return true;
        }
    }

    /** A version as we write it; others are understood, or not, by the thorough reader. */
    private static @Nullable Integer version(Node node) {
        return node instanceof Node.Num number
                        && FEW_DIGITS.matcher(number.text()).matches()
                ? Integer.valueOf(number.text())
                : null;
    }

    private static @Nullable String text(Node node) {
        return node instanceof Node.Text text ? text.text() : null;
    }

    private static @Nullable BigDecimal number(Node node) {
        return node instanceof Node.Num number ? Decoders.exact(number.text()).orElse(null) : null;
    }

    private static @Nullable OrgUnitId unit(String text) {
        return Ids.fault(text).isEmpty() ? OrgUnitId.of(text) : null;
    }

    private static @Nullable IndicatorId indicator(String text) {
        return Ids.fault(text).isEmpty() ? IndicatorId.of(text) : null;
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
