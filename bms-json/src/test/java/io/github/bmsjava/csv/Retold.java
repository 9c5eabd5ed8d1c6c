package io.github.bmsjava.csv;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ObservationOrigin;
import io.github.bmsjava.observation.ObservationSink;
import io.github.bmsjava.observation.RowSink;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.SubjectId;
import io.github.bmsjava.period.Period;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes plain numbers, keeps of each what a table of columns would keep, and tells it whole again. */
final class Retold implements ObservationSink {
    final List<Observation> all = new ArrayList<>();
    int numbers;
    private final Set<String> unknown;
    private final List<SubjectId> subjects = new ArrayList<>();
    private final List<ObservationKey> series = new ArrayList<>();

    /**
     * An empty sink.
     *
     * @param unknown ids of subjects and indicators that have no handle
     */
    Retold(String... unknown) {
        this.unknown = Set.of(unknown);
    }

    @Override
    public void accept(Observation observation) {
        all.add(observation);
    }

    @Override
    public Optional<RowSink> rows(ObservationOrigin origin) {
        return Optional.of(new Rows(origin));
    }

    private final class Rows implements RowSink {
        private final ObservationOrigin origin;

        Rows(ObservationOrigin origin) {
            this.origin = origin;
        }

        @Override
        public int subject(SubjectId id) {
            return unknown.contains(id.value()) ? UNKNOWN : handle(subjects, id);
        }

        @Override
        public int series(IndicatorId indicator, Period period, ValueKind kind) {
            SubjectId anyone = OrgUnitId.of("anyone");
            return unknown.contains(indicator.value())
                    ? UNKNOWN
                    : handle(series, new ObservationKey(anyone, indicator, period, kind));
        }

        private <T> int handle(List<T> known, T one) {
            if (!known.contains(one)) {
                known.add(one);
            }
            return known.indexOf(one);
        }

        @Override
        public void accept(int subject, int what, long unscaled, int scale, int row) {
            ObservationKey key = series.get(what);
            BigDecimal kept = BigDecimal.valueOf(unscaled, scale).stripTrailingZeros();
            all.add(origin.observation(
                    new ObservationKey(subjects.get(subject), key.indicator(), key.period(), key.kind()), kept, row));
            numbers++;
        }
    }
}
