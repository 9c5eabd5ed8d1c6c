package io.github.bmsjava.json;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.indicator.MeasuredAt;
import io.github.bmsjava.indicator.OwnValues;
import io.github.bmsjava.indicator.PeriodRule;
import io.github.bmsjava.indicator.ReportedForm;
import io.github.bmsjava.indicator.RollUp;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.organisation.LevelId;
import io.github.bmsjava.organisation.UnitTypeId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** How an indicator's figures climb: {@code {"overUnits": "plain-mean", "overTime": "last", "ownValues": "adds"}}. */
final class RollUpCodec {
    private static final Decoder<ReportedForm> FORM = Decoders.word(List.of(ReportedForm.values()), ReportedForm::id);
    private static final Decoder<OwnValues> OWN_VALUES = Decoders.word(List.of(OwnValues.values()), OwnValues::id);
    private static final Decoder<LevelId> LEVEL = Decoders.id(LevelId::of);

    private RollUpCodec() {}

    static Optional<RollUp> read(Value value) {
        Fields fields = new Fields(value);
        Optional<ReportedForm> form = fields.read("reportedAs", FORM);
        Optional<UnitRule> overUnits = fields.read("overUnits", ClimbingRuleCodec::overUnits);
        Optional<PeriodRule> overTime = fields.read("overTime", ClimbingRuleCodec::overTime);
        Optional<MeasuredAt> measuredAt = fields.read("measuredAt", RollUpCodec::measuredAt);
        Optional<OwnValues> ownValues = fields.read("ownValues", OWN_VALUES);
        Optional<Integer> carryForward = fields.read("carryForward", RollUpCodec::carryForward);
        Optional<IndicatorId> series = fields.read("useOfBudget", IndicatorCodec.ID);
        return fields.make(() -> {
            RollUp rules = RollUp.none()
                    .overUnits(overUnits.orElse(UnitRule.none()))
                    .overTime(overTime.orElse(PeriodRule.none()))
                    .measuredAt(measuredAt.orElse(MeasuredAt.unitsWithoutChildren()))
                    .ownValues(ownValues.orElse(OwnValues.REFUSED))
                    .carryForward(carryForward.orElse(0));
            RollUp stated = form.map(rules::reportedAs).orElse(rules);
            return series.map(stated::useOfBudget).orElse(stated);
        });
    }

    static Node write(RollUp rules) {
        Members members = new Members().text("reportedAs", rules.reportedAs().map(ReportedForm::id));
        if (!rules.overUnits().equals(UnitRule.none())) {
            members.node("overUnits", ClimbingRuleCodec.write(rules.overUnits()));
        }
        if (!rules.overTime().equals(PeriodRule.none())) {
            members.node("overTime", ClimbingRuleCodec.write(rules.overTime()));
        }
        if (!rules.measuredAt().isDefault()) {
            members.node("measuredAt", write(rules.measuredAt()));
        }
        if (rules.ownValues() != OwnValues.REFUSED) {
            members.text("ownValues", rules.ownValues().id());
        }
        return members.number("carryForward", rules.carryForward(), 0)
                .text("useOfBudget", rules.useOfBudget())
                .end();
    }

    /** Refused here, at its own place, what the rules would refuse at theirs. */
    private static Optional<Integer> carryForward(Value value) {
        return Decoders.integer(value)
                .flatMap(periods -> Decoders.tried(
                        value, () -> RollUp.none().carryForward(periods).carryForward()));
    }

    private static Optional<MeasuredAt> measuredAt(Value value) {
        Fields fields = new Fields(value);
        Optional<List<UnitTypeId>> types = fields.read("types", Decoders.list(OrganisationCodec.TYPE));
        Optional<List<LevelId>> levels = fields.read("levels", Decoders.list(LEVEL));
        return fields.make(() -> {
            MeasuredAt place = new MeasuredAt(
                    new LinkedHashSet<>(types.orElse(List.of())), new LinkedHashSet<>(levels.orElse(List.of())));
            if (place.isDefault()) {
                throw new IllegalArgumentException("no type or level is named.\nMaybe measuredAt should be left out.");
            }
            return place;
        });
    }

    private static Node write(MeasuredAt place) {
        return new Members()
                .texts("types", place.types().stream().map(UnitTypeId::value).toList())
                .texts("levels", place.levels().stream().map(LevelId::value).toList())
                .end();
    }
}
