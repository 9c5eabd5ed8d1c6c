package io.github.bmsjava.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.UnitTypeId;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.LevelBound;
import io.github.bmsjava.threshold.Operator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TargetsProperties {
    private static final TargetQuery QUERY = new TargetQuery(
            Indicator.builder("i").decimals(1).higherIsBetter().build(),
            OrgUnitId.of("lund"),
            Optional.of(UnitTypeId.of("skole")),
            ScorecardId.of("kort"),
            Period.year(2014));

    @Property
    void j13TheOrderOfTargetsChangesNothing(
            @ForAll("assignments") List<TargetAssignment> targets, @ForAll LooserPolicy policy, @ForAll Random random) {
        List<TargetAssignment> shuffled = new ArrayList<>(targets);
        Collections.shuffle(shuffled, random);

        TargetResolution one = Targets.of(targets).withPolicy(policy).resolve(QUERY);
        TargetResolution other = Targets.of(shuffled).withPolicy(policy).resolve(QUERY);

        assertThat(other).isEqualTo(one);
        assertThat(other.issues().toString()).isEqualTo(one.issues().toString());
        assertThat(other.chosen().flatMap(TargetAssignment::place))
                .isEqualTo(one.chosen().flatMap(TargetAssignment::place));
    }

    @Property
    void j10NoTargetThatHoldsIsStrongerThanTheChosenOne(@ForAll("assignments") List<TargetAssignment> targets) {
        TargetResolution found =
                Targets.of(targets).withPolicy(LooserPolicy.ALLOW).resolve(QUERY);

        found.chosen()
                .ifPresent(chosen -> assertThat(targets)
                        .filteredOn(other -> other.scope().covers(QUERY) && other.holdsIn(QUERY.period()))
                        .allSatisfy(other -> assertThat(strength(other)).isLessThanOrEqualTo(strength(chosen))));
    }

    @Property
    void thereIsARuleOrAReasonAndNeverBoth(@ForAll("assignments") List<TargetAssignment> targets) {
        TargetResolution found = Targets.of(targets).resolve(QUERY);

        assertThat(found.rule().isPresent()).isNotEqualTo(found.reason().isPresent());
    }

    @Property
    void j3AnEffectiveBoundTakesTheSamePublishedValues(
            @ForAll("bounds") LevelBound anyBound, @ForAll("published") BigDecimal value) {
        Bound bound = (Bound) anyBound;
        Bound effective = EffectiveBound.finerThan(bound, 1).orElse(bound);

        assertThat(effective.holds(value)).isEqualTo(bound.holds(value));
    }

    /** Scope first, then how nearly it speaks of the period, then the version. */
    private static int strength(TargetAssignment target) {
        return -100 * target.scope().rank() + 10 * target.specificity(QUERY.period()) + target.version();
    }

    @Provide
    Arbitrary<BigDecimal> published() {
        return Arbitraries.integers().between(-30, 30).map(tenth -> BigDecimal.valueOf(tenth, 1));
    }

    @Provide
    Arbitrary<LevelBound> bounds() {
        Arbitrary<BigDecimal> limits = Arbitraries.integers().between(-60, 60).map(n -> BigDecimal.valueOf(5L * n, 2));
        Arbitrary<Boolean> with = Arbitraries.of(true, false);
        Arbitrary<LevelBound> sided =
                Combinators.combine(Arbitraries.of(Operator.class), limits).as(Bound.Limit::new);
        Arbitrary<LevelBound> intervals = Combinators.combine(limits, with, limits, with)
                .as((a, withLow, b, withHigh) -> new Bound.Interval(
                        a.min(b), withLow || a.compareTo(b) == 0, a.max(b), withHigh || a.compareTo(b) == 0));
        return Arbitraries.oneOf(sided, intervals).withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<TargetAssignment>> assignments() {
        Arbitrary<TargetScope> scopes = Arbitraries.of(
                new TargetScope.Agreement("avtale", OrgUnitId.of("lund"), true),
                new TargetScope.Agreement("utkast", OrgUnitId.of("lund"), false),
                TargetScope.unit("lund"),
                TargetScope.unit("haug"),
                TargetScope.unitType("skole"),
                TargetScope.card("kort"));
        Arbitrary<String> limits = Arbitraries.of("1", "1,0", "2", "-", "x");
        Arbitrary<Integer> versions = Arbitraries.integers().between(1, 2);
        Arbitrary<Integer> dating = Arbitraries.integers().between(0, 3);
        Arbitrary<Integer> variants = Arbitraries.integers().between(0, 2);
        return Combinators.combine(scopes, limits, versions, dating, variants)
                .as(TargetsProperties::assignment)
                .list()
                .ofMaxSize(6)
                .withoutEdgeCases();
    }

    private static TargetAssignment assignment(TargetScope scope, String limit, int version, int dating, int variant) {
        TargetAssignmentBuilder builder =
                TargetAssignment.builder("i", scope).version(version).place("linje " + variant);
        if (limit.equals("x")) {
            builder.raw("tekst " + variant);
        } else if (limit.equals("-")) {
            builder.none();
        } else {
            builder.target(Bound.atLeast(limit)).raw("> ".repeat(variant) + limit);
        }
        if (dating == 1) {
            builder.period("2014");
        }
        if (dating >= 2) {
            builder.validity(DateRange.from(LocalDate.of(2012, dating, 1)));
        }
        return builder.origin(TargetOrigin.document("dok " + variant)).build();
    }
}
