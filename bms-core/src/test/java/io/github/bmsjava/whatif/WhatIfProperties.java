package io.github.bmsjava.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.RunOptions;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.threshold.Bound;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WhatIfProperties {
    private static final List<Cause> TRIED =
            List.of(Cause.STRUCTURE, Cause.DEFINITION, Cause.TARGET, Cause.WEIGHT, Cause.DATA);

    /** One change of a kind, on top of what was changed already. */
    private static WhatIf change(WhatIf from, Cause cause, Random random) {
        String indicator = Town.INDICATORS.get(random.nextInt(2));
        String unit = Town.DEPARTMENTS.get(random.nextInt(4));
        return switch (cause) {
            case STRUCTURE -> from.move(unit, List.of("by", "a", "b").get(random.nextInt(3)));
            case DEFINITION ->
                from.indicator(Town.CARD.indicators().get(random.nextInt(2)).toBuilder()
                        .decimals(random.nextInt(3))
                        .overUnits(random.nextBoolean() ? UnitRule.maximum() : UnitRule.minimum())
                        .build());
            case TARGET ->
                from.target(TargetAssignment.builder(
                                indicator, random.nextBoolean() ? TargetScope.card("kort") : TargetScope.unit(unit))
                        .level("green", bound(indicator, 0, random))
                        .level("yellow", bound(indicator, 1, random))
                        .build());
            case WEIGHT -> from.weight("kort", indicator, Integer.toString(1 + random.nextInt(9)));
            case DATA -> from.observation(unit, indicator, "2014", Town.amount(indicator, random));
            case DISCLOSURE -> throw new IllegalStateException("nothing is withheld here");
        };
    }

    private static Bound bound(String indicator, int worse, Random random) {
        int step = random.nextInt(2);
        return indicator.equals("trivsel")
                ? Bound.atLeast(Integer.toString(5 - 2 * worse + step))
                : Bound.atMost(Integer.toString(6 + 2 * worse - step));
    }

    private static WhatIf changes(Evaluation evaluation, Set<Cause> causes, Random random) {
        WhatIf all = WhatIf.on(evaluation);
        for (Cause cause : causes) {
            all = change(all, cause, random);
        }
        return all;
    }

    @Property
    void whatDiffersIsWhatTheColumnsSayDiffersAndTheOriginalStays(@ForAll long seed, @ForAll Set<Cause> wanted) {
        Random random = new Random(seed);
        Evaluation before = Town.run(Town.figures(random));
        Map<String, String> asItWas = Town.all(before);
        String fingerprints = before.fingerprints().toString();
        Set<Cause> causes = EnumSet.copyOf(TRIED);
        causes.retainAll(wanted);

        WhatIf whatIf = changes(before, causes, random);
        Differences differences = whatIf.run();
        Map<String, String> asItWouldBe = Town.all(whatIf.evaluate());

        assertThat(differences.all().stream().map(Town::key)).doesNotHaveDuplicates();
        assertThat(new TreeSet<>(differences.all().stream().map(Town::key).toList()))
                .isEqualTo(changed(asItWas, asItWouldBe));
        assertThat(differences).allSatisfy(one -> assertThat(causes).containsAll(one.causes()));
        assertThat(differences).allSatisfy(one -> assertThat(one.causes()).isNotEmpty());
        assertThat(Town.all(before)).isEqualTo(asItWas);
        assertThat(before.fingerprints().toString()).isEqualTo(fingerprints);
        assertThat(Differences.between(before, before).all()).isEmpty();
    }

    /** Looked for where the changes are, found as if every result were explained; also figures that units between report. */
    @Property
    void whatIsNewlyOddIsWhatAllIssuesSayIsNew(@ForAll long seed, @ForAll Set<Cause> wanted) {
        Random random = new Random(seed);
        List<Observation> figures = new ArrayList<>(Town.figures(random));
        figures.add(Observation.of("b", "fravær", "2014", Town.amount("fravær", random)));
        Evaluation before = Town.run(figures);
        Set<Cause> causes = EnumSet.copyOf(TRIED);
        causes.retainAll(wanted);
        WhatIf whatIf = changes(before, causes, random);
        if (random.nextBoolean()) {
            whatIf = whatIf.observation(
                    random.nextBoolean() ? "a" : "b", "fravær", "2014", Town.amount("fravær", random));
        }
        Evaluation after = whatIf.evaluate();
        Set<Issue> all = new LinkedHashSet<>(after.issues());
        all.removeAll(before.issues());

        Set<Issue> found = new LinkedHashSet<>(after.issuesSince(before));

        // what the definitions say of themselves is no result's issue
        assertThat(found).containsAll(all);
        found.removeAll(all);
        assertThat(found).allSatisfy(issue -> assertThat(issue.subject()).doesNotContain("·"));
    }

    private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.removeIf(key -> before.getOrDefault(key, "").equals(after.getOrDefault(key, "")));
        return keys;
    }

    @Property
    void aCopyIsWhatEvaluatingTheChangedInputsGives(@ForAll long seed) {
        Random random = new Random(seed);
        List<Observation> figures = Town.figures(random);
        Observation changed = Observation.of("a1", "fravær", "2014", Town.amount("fravær", random));
        List<Observation> others = new ArrayList<>(figures);
        others.removeIf(one -> one.key().equals(changed.key()));
        others.add(changed);

        Evaluation copy = WhatIf.on(Town.run(figures)).observation(changed).evaluate();

        assertThat(Town.all(copy)).isEqualTo(Town.all(Town.run(others)));
        assertThat(copy.fingerprints()).isEqualTo(Town.run(others).fingerprints());
    }

    @Property
    void oneKindOfChangeIsTheOnlyCause(@ForAll long seed) {
        Random random = new Random(seed);
        Evaluation before = Town.run(Town.figures(random));
        for (Cause cause : TRIED) {
            Differences differences = changes(before, EnumSet.of(cause), random).run();
            assertThat(differences).allSatisfy(one -> assertThat(one.causes()).containsExactly(cause));
        }
    }

    /** Of two changes each is named where the result is not what it would be without it, or not what it would be with it alone. */
    @Property
    void ofTwoKindsThoseAreNamedThatDecide(@ForAll long seed) {
        Random random = new Random(seed);
        Evaluation before = Town.run(Town.figures(random));
        Cause first = TRIED.get(random.nextInt(5));
        Cause second = TRIED.get(random.nextInt(5));
        if (first == second) {
            return;
        }
        // each change by itself, made the same way
        long one = random.nextLong();
        long other = random.nextLong();
        WhatIf onlyFirst = change(WhatIf.on(before), first, new Random(one));
        WhatIf onlySecond = change(WhatIf.on(before), second, new Random(other));
        WhatIf both = change(onlyFirst, second, new Random(other));
        Map<String, String> none = Town.all(before);
        Map<String, String> withFirst = Town.all(onlyFirst.evaluate());
        Map<String, String> withSecond = Town.all(onlySecond.evaluate());
        Map<String, String> withBoth = Town.all(both.evaluate());

        for (Difference difference : both.run()) {
            String key = Town.key(difference);
            Set<Cause> expected = EnumSet.noneOf(Cause.class);
            if (!none.get(key).equals(withFirst.get(key))
                    || !withSecond.get(key).equals(withBoth.get(key))) {
                expected.add(first);
            }
            if (!none.get(key).equals(withSecond.get(key))
                    || !withFirst.get(key).equals(withBoth.get(key))) {
                expected.add(second);
            }
            assertThat(difference.causes()).as(difference.toString()).isEqualTo(expected);
        }
    }

    @Property
    void modelsThatTakeTheirOwnWeightsAndTargetsStayThemselves(@ForAll long seed) {
        Random random = new Random(seed);
        Evaluation before = Town.run(Town.figures(random));
        ScorecardModel model = changes(before, EnumSet.of(Cause.TARGET, Cause.WEIGHT, Cause.DEFINITION), random)
                .evaluate()
                .plan()
                .model();

        assertThat(model.withWeightsOf(model).withTargetsOf(model)).isEqualTo(model);
    }

    @Property
    void anOrganisationIsTakenWholeToo(@ForAll long seed) {
        Random random = new Random(seed);
        List<Observation> figures = Town.figures(random);
        Organisation units = Organisation.builder()
                .unit("by", "Byen", null)
                .unit("b1", "Skole A", "by")
                .unit("a1", "Barnehage A", "by")
                .unit("ny", "Ny enhet", "by")
                .build()
                .orThrow();

        Differences differences =
                WhatIf.on(Town.run(figures)).organisation(units).run();

        assertThat(Town.all((Evaluation) differences.after()))
                .isEqualTo(Town.all(Town.run(ScorecardModel.of(Town.CARD), units, figures, RunOptions.standard())));
        assertThat(differences.all().stream().filter(one -> one.after().isEmpty()))
                .extracting(one -> one.unit().id().value())
                .containsOnly("a", "a2", "b", "b2");
        assertThat(differences.all().stream().filter(one -> one.before().isEmpty()))
                .extracting(one -> one.unit().id().value())
                .containsOnly("ny");
    }
}
