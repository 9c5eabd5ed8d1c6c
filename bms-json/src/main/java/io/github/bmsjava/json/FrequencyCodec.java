package io.github.bmsjava.json;

import io.github.bmsjava.indicator.Frequency;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.period.PeriodType;
import java.util.List;
import java.util.Optional;

/**
 * How often an indicator is measured: {@code "year"}, {@code {"every": 2, "from": "2003"}} or {@code {"in": ["2003",
 * "2006"]}}.
 */
final class FrequencyCodec {
    private static final Decoder<PeriodType> TYPE = Decoders.word(List.of(PeriodType.values()), PeriodType::id);

    private FrequencyCodec() {}

    static Optional<Frequency> read(Value value) {
        if (value.node() instanceof Node.Text) {
            return TYPE.read(value).map(Frequency::every);
        }
        Fields fields = new Fields(value);
        if (fields.has("in")) {
            Optional<List<Period>> named = fields.required("in", Decoders.list(Decoders.PERIOD));
            return fields.make(() -> Frequency.in(named.orElseThrow().toArray(Period[]::new)));
        }
        Optional<Integer> every = fields.required("every", Decoders.INTEGER);
        Optional<Period> from = fields.required("from", Decoders.PERIOD);
        return fields.make(() -> Frequency.every(every.orElseThrow(), from.orElseThrow()));
    }

    static Node write(Frequency frequency) {
        if (!frequency.named().isEmpty()) {
            return new Members()
                    .texts(
                            "in",
                            frequency.named().stream().map(Period::toString).toList())
                    .end();
        }
        return frequency
                .first()
                .map(first -> new Members()
                        .number("every", frequency.interval())
                        .text("from", first.toString())
                        .end())
                .orElseGet(() -> Node.text(frequency.type().id()));
    }
}
