package io.github.bmsjava.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.indicator.MeasuredAt;
import io.github.bmsjava.indicator.OwnValues;
import io.github.bmsjava.indicator.PeriodRule;
import io.github.bmsjava.indicator.ReportedForm;
import io.github.bmsjava.indicator.RollUp;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.scorecard.CardEntry;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.Group;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.MissingParts;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules by which figures climb, as people write them in documents. */
class RollUpDocumentTest {

    private static Validated<BmsDocument> indicator(String rollUp) {
        return BmsJson.read(
                "{\"bms\": \"1.0\", \"scorecards\": {\"indicators\": [{\"id\": \"a\", \"rollUp\":\n" + rollUp + "}]}}");
    }

    private static RollUp rollUp(String rollUp) {
        return indicator(rollUp).orThrow().indicators().get(0).rollUp();
    }

    private static Validated<BmsDocument> card(String rule) {
        return BmsJson.read("""
                {"bms": "1.0", "scorecards": {"indicators": [{"id": "a"}], "cards": [{"id": "k", "rule": %s, "layers": [
                  {"scope": "all", "groups": [{"kind": "perspective", "name": "P", "weight": 100, "rule": "worst-of",
                    "entries": [{"indicator": "a", "weight": 33.330, "advisory": true}]}]}]}]}}""".formatted(rule));
    }

    /** A rule as read; whether it fits the card is another question. */
    private static GroupRule rule(String rule) {
        return card(rule).partial().orElseThrow().cards().get(0).rule().orElseThrow();
    }

    private static String problem(Validated<?> read) {
        assertThat(read.issues()).hasSize(1);
        Issue issue = read.issues().get(0);
        return issue.code().id() + " " + issue.place().orElse("-").replaceAll(" .*", "");
    }

    @Test
    void everythingThatAnIndicatorSaysOfItsClimbingIsRead() {
        assertThat(rollUp("""
                {"reportedAs": "amount",
                 "overUnits": {"rule": "weighted-mean", "weight": "årsverk", "ofPublished": true,
                               "missing": {"atLeast": 0.80}},
                 "overTime": {"rule": "mean", "ofPublished": true, "missing": "of-reported"},
                 "measuredAt": {"types": ["barnehage"], "levels": ["virksomhet"]},
                 "ownValues": "adds", "carryForward": 2, "useOfBudget": "drift"}"""))
                .isEqualTo(RollUp.none()
                        .reportedAs(ReportedForm.AMOUNT)
                        .overUnits(
                                UnitRule.weightedMeanBy("årsverk").ofPublished().ofReported("0,8"))
                        .overTime(PeriodRule.mean().ofPublished().ofReported())
                        .measuredAt(new MeasuredAt(
                                MeasuredAt.types("barnehage").types(),
                                MeasuredAt.levels("virksomhet").levels()))
                        .ownValues(OwnValues.ADDS)
                        .carryForward(2)
                        .useOfBudget(IndicatorId.of("drift")));
    }

    @Test
    void aShareHasItsLevelAndItsOwnBounds() {
        assertThat(rollUp("""
                {"overUnits": {"rule": "share-at-or-above", "level": "yellow", "bounds": {"green": ">=80"}}}""").overUnits())
                .isEqualTo(UnitRule.shareAtOrAbove("yellow").green(Bound.atLeast("80")));
    }

    @ParameterizedTest
    @CsvSource({"sum, sum", "weighted-mean, weighted-mean by n", "plain-mean, plain-mean", "none, none"})
    void aRuleWithoutParametersMayBeABareWord(String word, String rule) {
        assertThat(rollUp("{\"overUnits\": \"" + word + "\"}").overUnits()).hasToString(rule);
        assertThat(rollUp("{\"overUnits\": {\"rule\": \"" + word + "\", \"missing\": \"require-all\"}}"))
                .isEqualTo(rollUp("{\"overUnits\": \"" + word + "\"}"));
    }

    @Test
    void whatHasItsDefaultIsNotWritten() {
        BmsDocument document = indicator("{\"overUnits\": {\"rule\": \"sum\"}, \"ownValues\": \"refused\"}")
                .orThrow();

        assertThat(BmsJson.write(document)).contains("\"rollUp\": {\"overUnits\": \"sum\"}");
        assertThat(BmsJson.write(indicator("{}").orThrow())).doesNotContain("rollUp");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'overUnits': 'summ'} | unknown-word /scorecards/indicators/0/rollUp/overUnits",
                "{'overUnits': 'share-at-or-above'} | invalid-value /scorecards/indicators/0/rollUp/overUnits",
                "{'overUnits': {'rule': 'sum', 'weight': 'b'}} | invalid-value /scorecards/indicators/0/rollUp/overUnits",
                "{'overUnits': {'rule': 'sum', 'level': 'b'}} | invalid-value /scorecards/indicators/0/rollUp/overUnits",
                "{'overUnits': {'rule': 'sum', 'ofPublished': true}} | invalid-value /scorecards/indicators/0/rollUp/overUnits",
                "{'overUnits': {'rule': 'sum', 'bounds': {'green': '>=1'}}} | invalid-value /scorecards/indicators/0/rollUp/overUnits",
                "{'overUnits': {'rule': 'sum', 'missing': 'some'}} | unknown-word /scorecards/indicators/0/rollUp/overUnits/missing",
                "{'overUnits': {'rule': 'sum', 'missing': {'atLeast': 80}}} | invalid-value /scorecards/indicators/0/rollUp/overUnits/missing",
                "{'overUnits': {'missing': 'of-reported'}} | missing-field /scorecards/indicators/0/rollUp/overUnits",
                "{'overTime': {'rule': 'sum', 'ofPublished': true}} | invalid-value /scorecards/indicators/0/rollUp/overTime",
                "{'overTime': {'rule': 'last', 'weight': 'b'}} | unknown-field /scorecards/indicators/0/rollUp/overTime/weight",
                "{'measuredAt': {}} | invalid-value /scorecards/indicators/0/rollUp/measuredAt",
                "{'carryForward': 101} | invalid-value /scorecards/indicators/0/rollUp/carryForward",
                "{'ownValue': 'adds'} | unknown-field /scorecards/indicators/0/rollUp/ownValue"
            })
    void whatDoesNotFitARuleIsRefusedAtItsPlace(String rollUp, String expected) {
        Validated<BmsDocument> read = indicator(rollUp.replace('\'', '"'));

        assertThat(problem(read)).isEqualTo(expected);
        assertThat(read.partial().orElseThrow().indicators()).isEmpty();
    }

    @Test
    void weightsAndAdviceStandAtEntriesAndGroups() {
        BmsDocument document = card("\"majority\"").orThrow();

        Group group = document.cards().get(0).layers().get(0).groups().get(0);
        CardEntry entry = group.entries().get(0);
        assertThat(group.weight()).isEqualByComparingTo("100");
        assertThat(group.rule()).contains(GroupRule.worstOf());
        assertThat(entry.weight()).isEqualByComparingTo("33.33");
        assertThat(entry.isAdvisory()).isTrue();
        assertThat(BmsJson.write(document))
                .contains("\"weight\": 100,")
                .contains("\"rule\": \"worst-of\"")
                .contains("{\"indicator\": \"a\", \"weight\": 33.33, \"advisory\": true}");
    }

    @Test
    void aNegativeWeightIsRefusedAtItsPlace() {
        Validated<BmsDocument> read = BmsJson.read("""
                {"bms": "1.0", "scorecards": {"indicators": [{"id": "a"}], "cards": [{"id": "k", "layers": [
                  {"scope": "all", "groups": [{"kind": "perspective", "name": "P",
                    "entries": [{"indicator": "a", "weight": -1}]}]}]}]}}""");

        assertThat(read.issues().get(0).place().orElseThrow())
                .startsWith("/scorecards/cards/0/layers/0/groups/0/entries/0/weight");
    }

    @Test
    void everythingThatAGroupsRuleSaysIsRead() {
        assertThat(rule("""
                {"rule": "weighted-score", "scale": "met-or-not", "bounds": {"target": ">=80"},
                 "words": {"met": "Godkjent"}, "missing": "redistribute", "minimumCoverage": 0.50,
                 "gates": [
                   {"indicator": "økonomi", "atLeast": "yellow"},
                   {"group": "Brukere", "atLeast": "green", "capsAt": "met", "scoreAtMost": 49.5},
                   {"indicator": "økonomi", "published": ">=0", "acceptsApproximate": true},
                   {"indicator": "økonomi", "exact": "[-1000, 500)", "tolerance": 0.5}]}"""))
                .isEqualTo(GroupRule.weightedScore()
                        .scale(StatusScale.metOrNot())
                        .level(StatusScale.TARGET, Bound.atLeast("80"))
                        .word("met", Label.of("Godkjent"))
                        .missing(MissingParts.REDISTRIBUTE)
                        .minimumCoverage("0,5")
                        .gate(Gate.indicator("økonomi", "yellow"))
                        .gate(Gate.group("Brukere", "green").capsAt("met").scoreAtMost("49,5"))
                        .gate(Gate.published("økonomi", Bound.atLeast("0")).acceptsApproximate())
                        .gate(Gate.exact("økonomi", (Bound)
                                        BoundCodec.parse("[-1000, 500)").orElseThrow())
                                .tolerates("0,5")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'atLeast': 'green'}",
                "{'indicator': 'a', 'group': 'P', 'atLeast': 'green'}",
                "{'indicator': 'a'}",
                "{'indicator': 'a', 'atLeast': 'green', 'exact': '>=1'}"
            })
    void aGateAsksOneThingOfOneSubject(String gate) {
        Validated<BmsDocument> read = card(ruleWith(gate));

        assertThat(problem(read)).isEqualTo("value-forms /scorecards/cards/0/rule/gates/0");
        assertThat(read.partial().orElseThrow().cards())
                .extracting(Scorecard::id)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'group': 'P', 'exact': '>=1'} | invalid-value /scorecards/cards/0/rule/gates/0",
                "{'indicator': 'a', 'exact': '4.5'} | invalid-value /scorecards/cards/0/rule/gates/0/exact",
                "{'indicator': 'a', 'published': '95 %'} | invalid-value /scorecards/cards/0/rule/gates/0/published",
                "{'indicator': 'a', 'published': '>=1', 'scoreAtMost': 101} | invalid-value /scorecards/cards/0/rule/gates/0",
                "{'indicator': 'a', 'published': '>=1', 'tolerance': 0} | invalid-value /scorecards/cards/0/rule/gates/0",
                "{'indicator': 'a', 'published': '>=1', 'tolerance': 1, 'acceptsApproximate': true} | invalid-value /scorecards/cards/0/rule/gates/0",
                "{'indicator': 'a', 'atLeast': 'green', 'capAt': 'green'} | unknown-field /scorecards/cards/0/rule/gates/0/capAt"
            })
    void whatAGateCannotAskIsRefusedAtItsPlace(String gate, String expected) {
        assertThat(problem(card(ruleWith(gate)))).isEqualTo(expected);
    }

    private static String ruleWith(String gate) {
        return "{\"rule\": \"worst-of\", \"gates\": [" + gate.replace('\'', '"') + "]}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'best' | unknown-word /scorecards/cards/0/rule",
                "'share-at-or-above' | invalid-value /scorecards/cards/0/rule",
                "{'rule': 'worst-of', 'bounds': {'green': '>=1'}} | invalid-value /scorecards/cards/0/rule",
                "{'rule': 'worst-of', 'level': 'green'} | invalid-value /scorecards/cards/0/rule",
                "{'rule': 'worst-of', 'minimumCoverage': 2} | invalid-value /scorecards/cards/0/rule",
                "{'rule': 'worst-of', 'missing': 'of-reported'} | unknown-word /scorecards/cards/0/rule/missing"
            })
    void whatDoesNotFitAGroupsRuleIsRefusedAtItsPlace(String rule, String expected) {
        assertThat(problem(card(rule.replace('\'', '"')))).isEqualTo(expected);
    }
}
