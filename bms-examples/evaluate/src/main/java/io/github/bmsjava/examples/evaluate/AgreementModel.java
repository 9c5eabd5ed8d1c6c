package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.agreement.AgreementGoal;
import io.github.bmsjava.agreement.LeaderAgreement;
import io.github.bmsjava.csv.CsvRow;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.scorecard.EntryBuilder;
import io.github.bmsjava.scorecard.GroupKind;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.threshold.Bound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the table of units into organisation, card, figures and agreements. */
final class AgreementModel {
    static final String DISTRICT = "alna";
    static final String CARD = "målekart";
    static final String USERS = "brukere";
    static final String ABSENCE = "sykefravær";
    static final String ECONOMY = "regnskap";
    static final String LEADERSHIP = "eget lederskap";
    static final String YEAR = "2008";

    private static final PersonRef DIRECTOR = PersonRef.of("leder-" + DISTRICT);

    /** The columns of figures: which indicator, and which period. */
    private static final Map<String, List<String>> FIGURES = Map.of(
            "brukere 2006", List.of(USERS, "2006"),
            "brukere 2008", List.of(USERS, YEAR),
            "sykefravær 2008", List.of(ABSENCE, YEAR),
            "regnskap 2008", List.of(ECONOMY, YEAR),
            "leder ser meg 2008", List.of("leder ser meg", YEAR),
            "leder følger opp 2008", List.of("leder følger opp", YEAR));

    static final List<String> COLUMNS = List.of(
            "nr",
            "navn",
            "type",
            "brukere 2006",
            "brukere 2008",
            "sykefravær 2008",
            "regnskap 2008",
            "leder ser meg 2008",
            "leder følger opp 2008",
            "ambisjon sykefravær",
            "signert",
            "oppfølging",
            "påtalt",
            "årsplan");

    private AgreementModel() {}

    static Organisation organisation(List<CsvRow> rows) {
        Organisation.Builder organisation = Organisation.builder().unit(DISTRICT, "Bydel Alna", null);
        rows.forEach(row -> organisation.unit(OrgUnit.builder(row.cell("nr"))
                .name(row.cell("navn"))
                .parent(DISTRICT)
                .type(row.cell("type"))
                .build()));
        return organisation.build().orThrow();
    }

    static ScorecardModel model() {
        return ScorecardModel.of(Scorecard.builder(CARD)
                .perspective(
                        "Brukere",
                        p -> p.indicator(
                                USERS,
                                i -> i.name("Brukernes tilfredshet")
                                        .decimals(1)
                                        .higherIsBetter()
                                        .green(Bound.atLeast("4,5"))
                                        .yellow(Bound.atLeast("4,0"))))
                .perspective(
                        "Medarbeidere",
                        p -> p.indicator(
                                ABSENCE,
                                i -> i.name("Sykefravær")
                                        .percent()
                                        .decimals(2)
                                        .lowerIsBetter()
                                        .target("9,9")))
                .perspective(
                        "Økonomi",
                        p -> p.indicator(
                                ECONOMY,
                                i -> i.name("Regnskap i prosent av budsjett")
                                        .percent()
                                        .decimals(1)
                                        .lowerIsBetter()
                                        .green(Bound.atMost("98"))
                                        .yellow(Bound.atMost("100"))))
                .group(
                        GroupKind.OFF_CARD,
                        LEADERSHIP,
                        g -> g.rule(GroupRule.worstOf())
                                .indicator("leder ser meg", AgreementModel::question)
                                .indicator("leder følger opp", AgreementModel::question))
                .build()
                .orThrow());
    }

    private static void question(EntryBuilder entry) {
        entry.decimals(1).higherIsBetter().green(Bound.atLeast("4,5")).yellow(Bound.atLeast("4,0"));
    }

    static List<Observation> figures(List<CsvRow> rows, PrintedCells cells) {
        List<Observation> figures = new ArrayList<>();
        for (CsvRow row : rows) {
            for (String column : COLUMNS) {
                List<String> key = FIGURES.get(column);
                if (key != null && !row.cell(column).isEmpty()) {
                    figures.add(Observation.builder(row.cell("nr"), key.get(0), key.get(1))
                            .printed(cells.figure(row, column))
                            .place(row.place(column))
                            .build());
                }
            }
        }
        figures.add(Observation.builder(DISTRICT, ABSENCE, YEAR)
                .amount("10,06")
                .source("Bydel Alna")
                .build());
        return figures;
    }

    static PersonRef leader(String unit) {
        return PersonRef.of("leder-" + unit);
    }

    /** The id of a unit's agreement. */
    static String id(String unit) {
        return unit + "-" + YEAR;
    }

    static LeaderAgreement agreement(CsvRow row) {
        String unit = row.cell("nr");
        LeaderAgreement draft = LeaderAgreement.builder(id(unit), leader(unit), DIRECTOR, YEAR)
                .unit(unit)
                .goal(AgreementGoal.ambition(ABSENCE, row.cell("ambisjon sykefravær"))
                        .binding())
                .goal(AgreementGoal.light(USERS, "yellow").binding())
                .goal(AgreementGoal.light(ECONOMY, "yellow").binding())
                .satisfaction("leder ser meg")
                .build()
                .signed(leader(unit), LocalDate.of(2008, 2, 10));
        return day(row, "signert").map(day -> draft.signed(DIRECTOR, day)).orElse(draft);
    }

    static Optional<LocalDate> day(CsvRow row, String column) {
        return row.cell(column).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(row.cell(column)));
    }
}
