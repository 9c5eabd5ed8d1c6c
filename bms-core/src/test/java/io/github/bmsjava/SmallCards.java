package io.github.bmsjava;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.scorecard.EntryBuilder;
import io.github.bmsjava.scorecard.LayerScope;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardBuilder;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.PrintedTarget;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.FigureReader;
import io.github.bmsjava.value.Label;
import java.util.List;
import java.util.function.Consumer;

/** Small organisations, cards and runs for the tests of what is shown. */
public final class SmallCards {
    /** The unit that has the cards. */
    public static final OrgUnitId LUND = OrgUnitId.of("lund");

    /** A unit without a card (R7). */
    public static final OrgUnitId SECRETARIAT = OrgUnitId.of("sekretariat");

    /** What measured absence is called, in the three languages. */
    public static final Label ABSENCE = Label.of("Sykefravær", "Sjukefråvær", "Sickness absence");

    private static final Label SATISFACTION = Label.of("Brukertilfredshet", "Brukartilfredsheit", "User satisfaction");

    private SmallCards() {}

    /** A kindergarten with cards and a secretariat without. */
    public static Organisation organisation() {
        return Organisation.builder()
                .unit("kommune", "Lund kommune", null)
                .unit(
                        "lund",
                        unit -> unit.name(Label.of("Lund barnehage", "Lund barnehage", "Lund kindergarten"))
                                .parent("kommune"))
                .unit(
                        "sekretariat",
                        unit -> unit.name(Label.of(
                                        "Politisk sekretariat", "Politisk sekretariat", "Political secretariat"))
                                .parent("kommune"))
                .build()
                .orThrow();
    }

    /** A card for the kindergarten alone. */
    public static ScorecardBuilder card(String id) {
        return Scorecard.builder(id).appliesTo(LayerScope.unit(LUND.value()));
    }

    /** User satisfaction with one decimal: green from 5,3, yellow from 5,0. */
    public static void satisfaction(EntryBuilder entry) {
        entry.define(i -> i.name(SATISFACTION).decimals(1).higherIsBetter())
                .green(Bound.atLeast("5,3"))
                .yellow(Bound.atLeast("5,0"));
    }

    /** Sickness absence in percent with two decimals, less is better, met or not met; without a target. */
    public static void absence(EntryBuilder entry) {
        entry.define(i -> i.name(ABSENCE).percent().decimals(2).lowerIsBetter().scale(StatusScale.metOrNot()));
    }

    /** A card of one perspective with satisfaction and absence, the latter with 9,9 % as its target. */
    public static Scorecard twoIndicators() {
        return card("kort")
                .perspective(
                        "Brukere",
                        p -> p.name(Label.of("Brukere", "Brukarar", "Users"))
                                .indicator("brukertilfredshet", SmallCards::satisfaction))
                .perspective(
                        "Ansatte",
                        p -> p.name(Label.of("Ansatte", "Tilsette", "Employees"))
                                .indicator("sykefravær", i -> {
                                    absence(i);
                                    i.target(Bound.atMost("9,9"));
                                }))
                .build()
                .orThrow();
    }

    /** A card with one indicator. */
    public static Scorecard one(String indicator, Consumer<EntryBuilder> definition) {
        return card("kort")
                .perspective("Fokus", p -> p.indicator(indicator, definition))
                .build()
                .orThrow();
    }

    /** A run of cards over figures of the kindergarten. */
    public static Evaluation run(Scorecard card, Observation... figures) {
        return Bms.evaluate(card, organisation(), Observations.of(figures));
    }

    /** A run of a card with targets set beside it. */
    public static Evaluation run(Scorecard card, List<TargetAssignment> targets, Observation... figures) {
        var model = ScorecardModel.builder().card(card);
        targets.forEach(model::target);
        return Bms.evaluate(model.build().partial().orElseThrow(), organisation(), Observations.of(figures));
    }

    /** A figure of the kindergarten from code. */
    public static Observation figure(String indicator, String period, String amount) {
        return Observation.of(LUND.value(), indicator, period, amount);
    }

    /** A figure of the kindergarten as printed. */
    public static Observation printed(String indicator, String period, String raw) {
        return Observation.builder(LUND.value(), indicator, period)
                .printed(FigureReader.lenient().read(raw).partial().orElseThrow())
                .build();
    }

    /** A target of the kindergarten as printed. */
    public static TargetAssignment target(String indicator, String period, String raw) {
        return TargetAssignment.builder(indicator, TargetScope.unit(LUND.value()))
                .period(period)
                .printed(PrintedTarget.read(raw, FigureReader.lenient())
                        .partial()
                        .orElseThrow())
                .build();
    }
}
