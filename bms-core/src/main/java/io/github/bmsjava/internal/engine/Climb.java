package io.github.bmsjava.internal.engine;

import com.google.common.collect.Sets;
import io.github.bmsjava.explain.Decomposition;
import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.explain.Parts;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.NorwegianFormat;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The figures of one indicator on one card, in one period and of one kind, for every unit (J8, J21). */
public final class Climb {
    /** What is said of one figure and so of every figure it is part of. */
    private static final Set<QualityFlag> CLIMBING =
            Sets.immutableEnumSet(QualityFlag.PRELIMINARY, QualityFlag.APPROXIMATE, QualityFlag.ESTIMATED);

    private static final Set<Mark> CLIMBING_MARKS =
            Sets.immutableEnumSet(Mark.PARTIAL_PERIODS, Mark.EARLIER_PERIOD, Mark.CARRIED_FORWARD);

    private final Indicator indicator;
    private final Period period;
    private final ValueKind kind;
    private final boolean climbs;
    private final UnitRule rule;
    private final OverUnits overUnits;
    private final Stations stations;
    private final Contributors contributors;
    private final Sharing sharing;
    private final @Nullable Derivation derivation;

    Climb(
            Indicator indicator,
            boolean climbs,
            Period period,
            ValueKind kind,
            Stations stations,
            Contributors contributors,
            Sharing sharing,
            @Nullable Derivation derivation) {
        this.derivation = derivation;
        this.indicator = indicator;
        this.period = period;
        this.kind = kind;
        this.rule = indicator.rollUp().overUnits();
        this.climbs = climbs && rule.kind() != UnitRule.Kind.NONE;
        this.overUnits = new OverUnits(indicator);
        this.stations = stations;
        this.contributors = contributors;
        this.sharing = sharing;
    }

    Contributors contributors() {
        return contributors;
    }

    /** A unit's own figure, as it contributes to those above. */
    public OwnFigure own(OrgUnit unit) {
        return contributors.own(unit);
    }

    /**
     * A unit's figure.
     *
     * @param unit the unit
     * @param lights gives the light of a unit's own figure, if it has one; asked only where the rule is over lights
     * @return its own figure or the computed one
     */
    public UnitFigure of(OrgUnit unit, Function<OrgUnit, Optional<StatusLevel>> lights) {
        OwnFigure own = contributors.own(unit);
        if (derivation != null) {
            return derivation.figure(unit, own);
        }
        UnitFigure.Builder figure = new UnitFigure.Builder(own);
        List<Contributor> expected = climbs ? contributors.of(unit) : List.of();
        Optional<Issue> refusal = refusal(unit, own, expected.isEmpty());
        if (refusal.isPresent()) {
            return figure.absent(Absence.NOT_APPLICABLE)
                    .issue(refusal.get())
                    .own(new Coverage(0, 0))
                    .build();
        }
        if (!climbs) {
            figure.marks(structural(stations.changed(unit), false));
            return own(own, figure, !own.isExcluded());
        }
        figure.marks(structural(stations.isBroken(unit), stations.isRestated(unit)));
        if (expected.size() == 1 && expected.get(0).unit().equals(unit)) {
            return own(own, figure, true);
        }
        if (expected.isEmpty()) {
            return alone(unit, own, figure);
        }
        if (!expected.get(0).unit().equals(unit)) {
            own.value(indicator.unit().factor()).ifPresent(figure::refused);
            if (own.hasFigure() || own.isWords()) {
                figure.issue(refused(unit, own));
            }
        }
        return computed(expected, figure, lights);
    }

    /** Why a unit that was not there in the period has no figure of those that stand for it, if it has none (J18). */
    private Optional<Issue> refusal(OrgUnit unit, OwnFigure own, boolean isAlone) {
        if (!stations.isUnborn(unit) || own.hasFigure() || own.isWords()) {
            return Optional.empty();
        }
        Optional<Issue> divided = stations.refused(unit).stream()
                .filter(event -> isAlone)
                .findFirst()
                .map(event -> Refusal.ofDivision(key(unit), event));
        boolean isRefused = stations.isStoodFor(unit) && !(climbs && Joining.joins(indicator));
        return isRefused ? divided.or(() -> Optional.of(Refusal.ofRule(key(unit), indicator))) : divided;
    }

    private static Set<Mark> structural(boolean broken, boolean restated) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (broken) {
            marks.add(Mark.BREAK);
        }
        if (restated) {
            marks.add(Mark.RESTATED);
        }
        return marks;
    }

    private UnitFigure own(OwnFigure own, UnitFigure.Builder figure, boolean expected) {
        Optional<Fraction> value = own.value(indicator.unit().factor());
        figure.marks(own.marks()).value(value.orElse(null));
        if (value.isEmpty() && !own.isWords()) {
            figure.absent(own.reason());
        }
        int there = value.isPresent() ? 1 : 0;
        return figure.own(new Coverage(there, expected ? 1 : there)).build();
    }

    /** Nothing is expected of the unit or of those below it. */
    private UnitFigure alone(OrgUnit unit, OwnFigure own, UnitFigure.Builder figure) {
        if (own.hasFigure() || own.isWords()) {
            figure.issue(Issue.of(ObservationIssue.NOT_MEASURED_HERE, key(unit).toString()));
            return own(own, figure, false);
        }
        return figure.absent(own.isSilent() ? contributors.whyNothing(unit) : own.reason())
                .own(new Coverage(0, 0))
                .build();
    }

    private UnitFigure computed(
            List<Contributor> expected, UnitFigure.Builder figure, Function<OrgUnit, Optional<StatusLevel>> lights) {
        List<Share> shares = new ArrayList<>();
        List<Absence> missing = new ArrayList<>();
        for (Contributor contributor : expected) {
            sharing.issue(contributor, key(contributor.unit())).ifPresent(figure::issue);
            Optional<Share> share = sharing.share(contributor, lights);
            share.ifPresent(shares::add);
            if (share.isEmpty()) {
                missing.add(sharing.reason(contributor));
            }
        }
        Coverage known = new Coverage(shares.size(), expected.size());
        figure.computed(known, sharing.weightCoverage(expected, shares))
                .shares(shares)
                .hidesUnits(expected.stream().map(Contributor::unit).anyMatch(sharing::isWithheld));
        for (Share share : shares) {
            for (OwnFigure part : sharing.figures(share)) {
                if (!part.flags().isEmpty() || !part.marks().isEmpty()) {
                    figure.flags(Sets.intersection(part.flags(), CLIMBING));
                    figure.marks(Sets.intersection(part.marks(), CLIMBING_MARKS));
                }
            }
        }
        boolean counts = rule.kind() == UnitRule.Kind.COUNT;
        if (!counts && !Missing.isEnough(known, rule.missing())) {
            return figure.absent(Missing.gravest(missing)).build();
        }
        return finish(shares, figure, !counts && shares.size() < expected.size());
    }

    private UnitFigure finish(List<Share> shares, UnitFigure.Builder figure, boolean partial) {
        if (partial) {
            figure.mark(Mark.PARTIAL_UNITS);
        }
        if (rule.kind() == UnitRule.Kind.PLAIN_MEAN) {
            figure.mark(Mark.UNWEIGHTED);
        }
        if (rule.isOfPublished()) {
            figure.mark(Mark.OF_PUBLISHED);
        }
        Optional<Fraction> value = overUnits.value(shares);
        Optional<StatusLevel> level = overUnits.level(shares);
        if (value.isEmpty() && level.isEmpty()) {
            figure.absent(Absence.UNDEFINED);
        }
        sums(shares).ifPresent(figure::parts);
        return figure.value(value.orElse(null)).level(level.orElse(null)).build();
    }

    private Optional<Parts> sums(List<Share> shares) {
        return switch (rule.kind()) {
            case WEIGHTED_MEAN -> Optional.of(new Parts(OverUnits.amount(shares), OverUnits.weight(shares)));
            case RATIO_OF_SUMS ->
                Optional.of(new Parts(
                        OverUnits.amount(shares)
                                .divide(Fraction.of(indicator.unit().factor())),
                        OverUnits.weight(shares)));
            case NONE, SUM, PLAIN_MEAN, MINIMUM, MAXIMUM, MEDIAN, COUNT, WORST_STATUS, BEST_STATUS, SHARE_AT_OR_ABOVE ->
                Optional.empty();
        };
    }

    /** The units whose own figures are of use to it, or to those above them. */
    Set<OrgUnitId> sources() {
        return contributors.sources();
    }

    List<Issue> issues() {
        return contributors.issues(sharing::isCellWithheld);
    }

    private String said(OwnFigure own, Function<BigDecimal, String> number, Function<Quantity, String> figure) {
        return own.value(indicator.unit().factor())
                .map(value -> number.apply(value.round(indicator.decimals())))
                .or(() -> own.history()
                        .flatMap(history -> history.current().quantity())
                        .map(figure))
                .orElseGet(() -> own.reason().id());
    }

    /** Words and a figure without a value do not count either, and are quoted as they were reported. */
    private Issue refused(OrgUnit unit, OwnFigure own) {
        Issue issue = Issue.of(ObservationIssue.OWN_VALUE_REFUSED, key(unit).toString())
                .with(
                        "own",
                        said(own, BigDecimal::toPlainString, Quantity::toString),
                        said(own, NorwegianFormat::plain, NorwegianFormat::quantity));
        return own.history()
                .flatMap(history -> history.current().place())
                .map(issue::at)
                .orElse(issue);
    }

    private ObservationKey key(OrgUnit unit) {
        return new ObservationKey(unit.id(), indicator.id(), period, kind);
    }

    /**
     * What made a computed figure.
     *
     * @param unit the unit
     * @param figure its figure
     * @param published the published value; null where the rule gives a light only
     * @param limit the limit of the target that judged, or null
     * @param publish gives value and light of another figure of the unit, for the effects
     * @return the decomposition; empty where nothing was computed
     */
    public Optional<Decomposition> breakdown(
            OrgUnit unit,
            UnitFigure figure,
            @Nullable BigDecimal published,
            @Nullable BigDecimal limit,
            Breakdown.Publisher publish) {
        if (!figure.isComputed() || figure.absence().isPresent()) {
            return Optional.empty();
        }
        boolean measured = limit != null
                && (rule.kind() == UnitRule.Kind.RATIO_OF_SUMS
                        || rule.kind() == UnitRule.Kind.WEIGHTED_MEAN
                        || rule.kind() == UnitRule.Kind.PLAIN_MEAN);
        Lumps lumps = new Lumps(sharing::isCellWithheld, stations::below, contributors::of);
        return Optional.of(new Breakdown(overUnits, figure, publish)
                .of(published, measured ? limit : null, lumps.mayShow(unit, figure.shares())));
    }
}
