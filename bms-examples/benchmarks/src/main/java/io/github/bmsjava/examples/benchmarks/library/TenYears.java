package io.github.bmsjava.examples.benchmarks.library;

import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.ObservationTable;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.examples.benchmarks.workload.Tier;
import io.github.bmsjava.examples.benchmarks.workload.Units;
import io.github.bmsjava.examples.benchmarks.workload.Workload;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationPart;
import io.github.bmsjava.observation.ObservationSink;
import io.github.bmsjava.observation.ObservationSource;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.Reorganisation;
import io.github.bmsjava.organisation.SubjectId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.ScorecardModel;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ten years of a workload's units, of which some merge, split, move or change their code on the first day of eight of them; and the
 * last of these years alone. The figures of a month are those of a year here.
 */
public final class TenYears {
    private static final int FIRST = 2015;
    private static final int LAST = 2024;
    private static final int EVENTS = 8;

    private final Workload workload;
    private final Organisation organisation;
    private final ScorecardModel model;

    /** Of a workload. */
    public TenYears(Workload workload) {
        this.workload = workload;
        Model definitions = new Model(workload);
        this.model = definitions.definitions();
        this.organisation = reorganised(definitions.organisation());
    }

    private Organisation reorganised(Organisation before) {
        Units units = workload.units();
        List<OrgUnit> own = IntStream.range(0, units.size())
                .filter(unit -> units.tier(unit) == Tier.UNIT)
                .mapToObj(unit -> before.unit(units.id(unit)))
                .toList();
        Organisation.Builder after = before.toBuilder();
        for (int i = 0; i < EVENTS; i++) {
            OrgUnit one = own.get(2 * i * (own.size() / (2 * EVENTS)));
            OrgUnit next = own.get(2 * i * (own.size() / (2 * EVENTS)) + 1);
            String date = FIRST + 1 + i + "-01-01";
            String parent = one.parent().orElseThrow().value();
            String id = one.id().value();
            switch (i % 4) {
                case 0 ->
                    after.event(Reorganisation.merge(
                            date, begun("m" + i, parent, after), id, next.id().value()));
                case 1 ->
                    after.event(Reorganisation.split(
                            date, id, begun("a" + i, parent, after), begun("b" + i, parent, after)));
                case 2 -> after.event(Reorganisation.codeChange(date, id, begun("c" + i, parent, after)));
                default -> after.event(Reorganisation.move(date, id, otherParent(own, parent), parent));
            }
        }
        return after.build().orThrow();
    }

    private static String begun(String id, String parent, Organisation.Builder into) {
        into.unit(id, unit -> unit.parent(parent).type(Tier.UNIT.id()));
        return id;
    }

    private static String otherParent(List<OrgUnit> units, String parent) {
        return units.stream()
                .map(unit -> unit.parent().orElseThrow().value())
                .filter(other -> !other.equals(parent))
                .findFirst()
                .orElseThrow();
    }

    /** One run over so many of the last years; its plan is compiled and its figures are loaded. */
    public Runnable years(int count) {
        EvaluationPlan plan = EvaluationPlan.compile(model, organisation, PlanOptions.years(LAST - count + 1, LAST))
                .orThrow();
        ObservationTable table = plan.load(source());
        return () -> plan.evaluate(table);
    }

    private ObservationSource source() {
        return (request, sink) -> new Source(workload).read(request, new Yearly(sink));
    }

    /** The first ten months as the ten years, the rest as nothing. */
    private static final class Yearly implements ObservationSink {
        private final ObservationSink to;

        Yearly(ObservationSink to) {
            this.to = to;
        }

        @Override
        public void accept(Observation observation) {
            to.accept(observation);
        }

        @Override
        public int subject(SubjectId id) {
            return to.subject(id);
        }

        @Override
        public int series(IndicatorId indicator, Period month, ValueKind kind, ObservationPart part) {
            int place = Model.periods().indexOf(month);
            return place > LAST - FIRST ? UNKNOWN : to.series(indicator, Period.year(FIRST + place), kind, part);
        }

        @Override
        public void accept(int subject, int series, long unscaled, int scale) {
            if (series != UNKNOWN) {
                to.accept(subject, series, unscaled, scale);
            }
        }
    }
}
