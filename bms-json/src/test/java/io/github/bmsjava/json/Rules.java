package io.github.bmsjava.json;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.indicator.MeasuredAt;
import io.github.bmsjava.indicator.MissingPolicy;
import io.github.bmsjava.indicator.OwnValues;
import io.github.bmsjava.indicator.PeriodRule;
import io.github.bmsjava.indicator.ReportedForm;
import io.github.bmsjava.indicator.RollUp;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.MissingParts;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.StatusScale;

/** Rules by which figures climb, at random, for {@link Documents}. */
final class Rules {
    private final Documents documents;

    Rules(Documents documents) {
        this.documents = documents;
    }

    private <T> T one(T one, T other) {
        return documents.one(one, other);
    }

    RollUp rollUp() {
        RollUp[] rules = {RollUp.none().overUnits(overUnits()).overTime(overTime())};
        documents.perhaps(() -> rules[0] = rules[0].ownValues(documents.one(OwnValues.values())));
        documents.perhaps(() -> rules[0] = rules[0].reportedAs(documents.one(ReportedForm.values())));
        documents.perhaps(() -> rules[0] = rules[0].useOfBudget(IndicatorId.of(documents.id())));
        documents.perhaps(() -> rules[0] = rules[0].carryForward(documents.one(0, 1, 12, 100)));
        documents.perhaps(() -> rules[0] = rules[0].measuredAt(one(
                MeasuredAt.types(documents.id(), documents.id()),
                new MeasuredAt(
                        MeasuredAt.types(documents.id()).types(),
                        MeasuredAt.levels(documents.id()).levels()))));
        return rules[0];
    }

    private UnitRule overUnits() {
        return documents
                .one(
                        UnitRule.none(),
                        UnitRule.sum(),
                        UnitRule.ratioOfSums(),
                        UnitRule.weightedMeanByN(),
                        UnitRule.weightedMeanBy(documents.id()),
                        UnitRule.weightedMeanBy(documents.id()).ofPublished(),
                        UnitRule.plainMean(),
                        UnitRule.plainMean().ofPublished(),
                        UnitRule.minimum(),
                        UnitRule.maximum(),
                        UnitRule.median(),
                        UnitRule.count(),
                        UnitRule.worstStatus(),
                        UnitRule.bestStatus(),
                        UnitRule.shareAtOrAbove(documents.text()),
                        UnitRule.shareAtOrAbove("green")
                                .level("green", documents.bound())
                                .level(StatusScale.TARGET, documents.bound()))
                .missing(missing());
    }

    private PeriodRule overTime() {
        return documents
                .one(
                        PeriodRule.none(),
                        PeriodRule.sum(),
                        PeriodRule.ratioOfSums(),
                        PeriodRule.mean(),
                        PeriodRule.mean().ofPublished(),
                        PeriodRule.last(),
                        PeriodRule.lastReported(),
                        PeriodRule.minimum(),
                        PeriodRule.maximum(),
                        PeriodRule.yearToDate())
                .missing(missing());
    }

    private MissingPolicy missing() {
        return documents.one(
                MissingPolicy.requireAll(),
                MissingPolicy.ofReported(),
                MissingPolicy.ofReported("0,80"),
                MissingPolicy.ofReported("1"));
    }

    String weight() {
        return documents.one("0", "1", "100", "33,33", "0.000000000000000001");
    }

    GroupRule groupRule() {
        GroupRule[] rule = {
            documents.one(
                    GroupRule.weightedScore(),
                    GroupRule.weightedScore().green(Bound.atLeast("80")).level(documents.id(), documents.bound()),
                    GroupRule.worstOf(),
                    GroupRule.bestOf(),
                    GroupRule.majority(),
                    GroupRule.shareAtOrAbove(documents.text()),
                    GroupRule.shareAtOrAbove("green").yellow(documents.bound()))
        };
        documents.perhaps(() -> rule[0] = rule[0].scale(one(StatusScale.metOrNot(), documents.scale())));
        documents.perhaps(() -> rule[0] = rule[0].word(documents.text(), documents.label()));
        documents.perhaps(() -> rule[0] = rule[0].missing(documents.one(MissingParts.values())));
        documents.perhaps(() -> rule[0] = rule[0].minimumCoverage(documents.one("0", "0,50", "1")));
        documents.times(3, () -> rule[0] = rule[0].gate(gate()));
        return rule[0];
    }

    private Gate gate() {
        Gate[] gate = {
            documents.one(
                    Gate.indicator(documents.id(), documents.text()),
                    Gate.group(documents.id(), documents.text()),
                    Gate.published(documents.id(), Bound.below("4.50")),
                    Gate.exact(documents.id(), Bound.between("-1000000", "0.5")))
        };
        documents.perhaps(() -> gate[0] = gate[0].capsAt(documents.text()));
        documents.perhaps(() -> gate[0] = gate[0].scoreAtMost(documents.one("0", "50.00", "100", "66,67")));
        documents.perhaps(() -> gate[0] =
                documents.one(gate[0].acceptsApproximate(), gate[0].tolerates("0.50"), gate[0].tolerates("100")));
        return gate[0];
    }
}
