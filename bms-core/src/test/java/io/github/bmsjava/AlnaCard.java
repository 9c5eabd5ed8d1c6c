package io.github.bmsjava;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.EvaluationPlan;
import io.github.bmsjava.evaluation.PlanOptions;
import io.github.bmsjava.indicator.MethodKind;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.scorecard.EntryBuilder;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardBuilder;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.scorecard.ScorecardModelBuilder;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.threshold.PrintedTarget;
import io.github.bmsjava.value.FigureReader;
import io.github.bmsjava.value.Label;
import java.util.List;
import java.util.Set;

/** The målekart that Bydel Alna printed for 2009: focus area, success factor, indicator, method and target as printed. */
public final class AlnaCard {
    /** The district. */
    public static final OrgUnitId ALNA = OrgUnitId.of("alna");

    private static final List<List<String>> ROWS =
            """
            Brukere og tjenester;Tjenester med rett kvalitet;Brukertilfredshet – samlet;Brukerundersøkelse;4.5
            Brukere og tjenester;Kontakt med bruker;Brukertilfredshet – respekt;Brukerundersøkelse;
            Ansatte og arbeidsmiljø;Attraktiv arbeidsplass;Medarbeidertilfredshet – samlet;Ansatteundersøkelse;
            Ansatte og arbeidsmiljø;Attraktiv arbeidsplass;Sykefravær;Tall fra NLP;>9.9 %
            Ansatte og arbeidsmiljø;Myndige medarbeidere;Vurdering av egen kompetanse;Ansatteundersøkelse;
            Ansatte og arbeidsmiljø;Myndige medarbeidere;Ansvar og myndighet i praksis;Ansatteundersøkelse;
            Organisasjon og styring;Økonomi i balanse;Økonomisk resultat;Regnskap;< = 100 %
            Organisasjon og styring;God ledelse;Tilfredshet med ledere;Ansatteundersøkelse;
            Frivillighet og lokalsamfunnsutvikling;Samarbeid med frivillige lag og organisasjoner;\
            Samarbeid med frivillige organisasjoner;Spørreundersøkelse;
            Frivillighet og lokalsamfunnsutvikling;Aktive lokalsamfunn;Gjennomføring av planlagte lokale satsinger;\
            Registrering av tiltak;90 %
            """.lines().map(line -> List.of(line.split(";", -1))).toList();

    private static final Set<String> LESS_IS_BETTER = Set.of("Sykefravær", "Økonomisk resultat");
    private static final FigureReader READER = FigureReader.lenient();

    private AlnaCard() {}

    /** A run of the card with the district as the only unit, for 2006 to 2009. */
    public static Evaluation run(Observation... figures) {
        Organisation district =
                Organisation.builder().unit("alna", "Bydel Alna", null).build().orThrow();
        return EvaluationPlan.compile(model(), district, PlanOptions.years(2006, 2009))
                .orThrow()
                .evaluate(Observations.of(figures));
    }

    private static ScorecardModel model() {
        ScorecardBuilder card =
                Scorecard.builder("malekart-2009").name("Målekart 2009").word(Label.of("Målekart"));
        ROWS.stream()
                .map(row -> row.get(0))
                .distinct()
                .forEach(area -> card.perspective(
                        area,
                        p -> ROWS.stream()
                                .filter(row -> row.get(0).equals(area))
                                .map(row -> row.get(1))
                                .distinct()
                                .forEach(factor -> p.successFactor(
                                        factor,
                                        f -> ROWS.stream()
                                                .filter(row -> row.get(1).equals(factor))
                                                .forEach(row ->
                                                        f.indicator(row.get(2), entry -> define(entry, row)))))));
        ScorecardModelBuilder model = ScorecardModel.builder().card(card.build().orThrow());
        ROWS.stream().filter(row -> !row.get(4).isEmpty()).forEach(row -> model.target(target(row)));
        return model.build().partial().orElseThrow();
    }

    private static void define(EntryBuilder entry, List<String> row) {
        String method = row.get(3);
        entry.decimals(2).method(method, method.endsWith("undersøkelse") ? MethodKind.SURVEY : MethodKind.REGISTER);
        if (row.get(4).endsWith("%")) {
            entry.percent();
        }
        if (LESS_IS_BETTER.contains(row.get(2))) {
            entry.lowerIsBetter();
        } else {
            entry.higherIsBetter();
        }
    }

    private static TargetAssignment target(List<String> row) {
        return TargetAssignment.builder(row.get(2), TargetScope.card("malekart-2009"))
                .period("2009")
                .printed(PrintedTarget.read(row.get(4), READER).partial().orElseThrow())
                .build();
    }
}
