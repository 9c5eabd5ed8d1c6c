package io.github.bmsjava.comparison;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Reorganisation;
import io.github.bmsjava.organisation.ReorganisationKind;
import io.github.bmsjava.organisation.Timeline;
import io.github.bmsjava.period.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a unit through the periods of the results and through its reorganisations (J18, R13): each point with its value, how it
 * comes about, what happened before it, and whether that is a break. Reads results and adds nothing up: figures over a merge are
 * joined by a plan as of a day, and here they are told.
 *
 * <pre>{@code
 * UnitHistory.of(results, results.in("2020").unit("4204").indicator("utgifter"))
 * // 2019: 150 (joined)
 * // 2020: 155 (itself), merge on 2020-01-01: 1001 + 1017 + 1018 → 4204
 * }</pre>
 */
public final class UnitHistory {
    private static final int SHOWN = 20;

    private final IndicatorResult of;
    private final ImmutableList<HistoryPoint> points;

    private UnitHistory(IndicatorResult of, List<HistoryPoint> points) {
        this.of = of;
        this.points = ImmutableList.copyOf(points);
    }

    /**
     * The history of a result.
     *
     * @param results where the other periods are looked up
     * @param like a result of the unit; its card, kind and type of period are those of the history
     * @return a point for each period of that type that the results span, in order; one that was not evaluated says
     *     {@link Passage#NOTHING}
     */
    public static UnitHistory of(Results results, IndicatorResult like) {
        return new UnitHistory(Objects.requireNonNull(like, "like"), new Finder(results, like).points());
    }

    /**
     * The points.
     *
     * @return in the order of their periods
     */
    public List<HistoryPoint> points() {
        return points;
    }

    /**
     * The point of a period.
     *
     * @param period for example {@code "2019"}
     * @return the point
     * @throws IllegalArgumentException if the text is no period, or the results do not have it
     */
    public HistoryPoint in(String period) {
        Period wanted = Period.parse(period);
        return points.stream()
                .filter(point -> point.period().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the history has no period " + wanted + ", but "
                        + points.stream().map(HistoryPoint::period).toList() + "."));
    }

    /** Finds the points. */
    private static final class Finder {
        private final Results results;
        private final IndicatorResult like;
        private final OrgUnit unit;
        private final Timeline timeline;

        Finder(Results results, IndicatorResult like) {
            this.results = results;
            this.like = like;
            this.unit = like.unit();
            this.timeline = results.organisation().timeline();
        }

        List<HistoryPoint> points() {
            List<HistoryPoint> points = new ArrayList<>();
            HistoryPoint evaluated = null;
            for (Period period : results.span(like.period().type())) {
                List<Reorganisation> events = points.isEmpty() ? List.of() : between(period.previous(), period);
                if (Series.isPassedOver(results, period)) {
                    points.add(new HistoryPoint(period, Passage.NOTHING, null, List.of(), events, null, false));
                } else {
                    evaluated = point(period, evaluated, events);
                    points.add(evaluated);
                }
            }
            return points;
        }

        /** What happened is told since the point before; a break is one since the last period that was evaluated. */
        private HistoryPoint point(Period period, @Nullable HistoryPoint before, List<Reorganisation> events) {
            Optional<IndicatorResult> own = Series.find(results, like, period);
            if (own.isEmpty()) {
                return notThere(period, events);
            }
            Passage passage = passage(own.get(), period);
            Optional<Issue> refusal = own.get().issues().stream()
                    .filter(issue -> issue.code() == ObservationIssue.JOIN_REFUSED
                            || issue.code() == ObservationIssue.DIVIDED_WITHOUT_KEY)
                    .findFirst();
            boolean isBreak = before != null
                    && (before.result() == null
                            ? between(before.period(), period).stream().anyMatch(Reorganisation::isBreak)
                            : Breaks.between(results, before.result(), own.get()));
            return new HistoryPoint(
                    period,
                    refusal.isPresent() ? Passage.REFUSED : passage,
                    own.get(),
                    List.of(),
                    events,
                    refusal.orElse(null),
                    isBreak);
        }

        private Passage passage(IndicatorResult result, Period period) {
            boolean isThere = unit.validity().overlaps(period);
            if (!isThere && result.marks().contains(Mark.RESTATED)) {
                return result.isComputed() ? Passage.JOINED : Passage.DIVIDED;
            }
            boolean other = result.explain()
                    .observation()
                    .filter(observation -> !observation.key().subject().equals(unit.id()))
                    .isPresent();
            if (other) {
                return Passage.OTHER_ID;
            }
            return isThere || result.findValue().isPresent() ? Passage.ITSELF : Passage.NOTHING;
        }

        /** By the structure as it was: the same unit under another id, or those that it came from or went into. */
        private HistoryPoint notThere(Period period, List<Reorganisation> events) {
            Optional<IndicatorResult> same = sameUnit(unit.id(), period);
            if (same.isPresent()) {
                return new HistoryPoint(period, Passage.OTHER_ID, same.get(), List.of(), events, null, false);
            }
            boolean earlier = unit.validity()
                    .findFrom()
                    .filter(from -> period.end().isBefore(from))
                    .isPresent();
            List<IndicatorResult> others = (earlier ? timeline.origins(unit.id()) : timeline.fates(unit.id()))
                    .stream()
                            .flatMap(event -> (earlier ? event.predecessors() : event.successors()).stream())
                            .filter(other -> !other.equals(unit.id()))
                            .flatMap(other -> Series.find(results, like, other, period).stream())
                            .toList();
            Passage passage = others.isEmpty() ? Passage.NOTHING : Passage.BEFORE;
            return new HistoryPoint(period, passage, null, others, events, null, false);
        }

        private Optional<IndicatorResult> sameUnit(OrgUnitId id, Period period) {
            List<Reorganisation> origins = timeline.origins(id);
            return origins.stream()
                    .filter(event -> event.kind() == ReorganisationKind.CODE_CHANGE && origins.size() == 1)
                    .map(event -> event.predecessors().get(0))
                    .flatMap(former ->
                            Series.find(results, like, former, period).or(() -> sameUnit(former, period)).stream())
                    .findFirst();
        }

        private List<Reorganisation> between(Period from, Period to) {
            return timeline.events().stream()
                    .filter(event ->
                            event.date().isAfter(from.end()) && !event.date().isAfter(to.end()))
                    .filter(event -> event.predecessors().contains(unit.id())
                            || event.successors().contains(unit.id())
                            || event.from().filter(unit.id()::equals).isPresent()
                            || event.to().filter(unit.id()::equals).isPresent())
                    .toList();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitHistory that && of.equals(that.of) && points.equals(that.points);
    }

    @Override
    public int hashCode() {
        return of.hashCode();
    }

    /** What it is of, and the last points a line each. */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(of.unit() + " · " + of.indicator().id());
        points.stream()
                .skip(Math.max(0, points.size() - SHOWN))
                .forEach(point -> text.append("\n  ").append(point));
        return text.toString();
    }
}
