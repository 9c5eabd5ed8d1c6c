package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.action.TargetDeviation;
import io.github.bmsjava.agreement.AgreementEvaluation;
import io.github.bmsjava.agreement.Agreements;
import io.github.bmsjava.agreement.GoalLine;
import io.github.bmsjava.agreement.Talk;
import io.github.bmsjava.calendar.AnnualWheel;
import io.github.bmsjava.calendar.EventKind;
import io.github.bmsjava.calendar.Recurrence;
import io.github.bmsjava.csv.CsvRow;
import io.github.bmsjava.cycle.Delivery;
import io.github.bmsjava.cycle.Duties;
import io.github.bmsjava.cycle.Duty;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.examples.evaluate.page.AgreementOverview;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.NorwegianFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the year's dates and talks lack, and how the goals of the agreements went. */
final class AgreementYear {
    static final LocalDate DAY = LocalDate.of(2009, 1, 15);
    private static final Period YEAR = Period.parse(AgreementModel.YEAR);
    private static final AnnualWheel WHEEL = AnnualWheel.builder()
            .event("årsplan", EventKind.DOCUMENT, Recurrence.by(1, 31))
            .build()
            .orThrow();

    private final List<CsvRow> rows;
    private final Agreements agreements;
    private final Messages texts;
    private final Language language;

    AgreementYear(List<CsvRow> rows, Language language) {
        this.rows = rows;
        this.agreements =
                Agreements.of(rows.stream().map(AgreementModel::agreement).toList());
        this.texts = Texts.in(language);
        this.language = language;
    }

    /** What is missing on the day. */
    String dates(Evaluation results) {
        List<OrgUnitId> unsigned = agreements.versions().stream()
                .filter(one -> !one.isSigned())
                .flatMap(one -> one.units().stream())
                .toList();
        List<OrgUnitId> withoutTalk = agreements.missingTalks(talks(), YEAR, DAY, false).stream()
                .filter(missing -> missing.kind() == Talk.Kind.FOLLOW_UP)
                .flatMap(missing -> missing.agreement().units().stream())
                .toList();
        Duties duties = Duties.builder(WHEEL, results.organisation())
                .owe("årsplan", types())
                .in(YEAR.year(), deliveries());
        List<OrgUnitId> late = duties.all().stream()
                .filter(duty -> duty.isLate() || duty.isOverdue(DAY))
                .map((Duty duty) -> duty.unit().id())
                .toList();
        return texts.text("agreement.day", Map.of("day", NorwegianFormat.date(DAY))) + "\n"
                + texts.text("agreement.unsigned", Map.of("units", names(results, unsigned))) + "\n"
                + texts.text("agreement.followup", Map.of("units", names(results, withoutTalk))) + "\n"
                + texts.text("agreement.late", Map.of("units", names(results, late))) + "\n";
    }

    private List<Talk> talks() {
        return rows.stream()
                .flatMap(row -> Stream.concat(
                        talk(row, "signert", Talk.Kind.ENTERING), talk(row, "oppfølging", Talk.Kind.FOLLOW_UP)))
                .toList();
    }

    private static Stream<Talk> talk(CsvRow row, String column, Talk.Kind kind) {
        return AgreementModel.day(row, column).stream()
                .map(day -> new Talk(AgreementModel.id(row.cell("nr")), kind, day));
    }

    private String[] types() {
        return rows.stream().map(row -> row.cell("type")).distinct().toArray(String[]::new);
    }

    private List<Delivery> deliveries() {
        List<Delivery> deliveries = new ArrayList<>();
        rows.forEach(row -> AgreementModel.day(row, "årsplan")
                .ifPresent(day -> deliveries.add(Delivery.of("årsplan", AgreementModel.YEAR, row.cell("nr"), day))));
        return deliveries;
    }

    /** How many goals are met, and which binding ones are missed without anybody having said so. */
    String goals(Evaluation results) {
        List<AgreementEvaluation> all = evaluations(results);
        List<TargetDeviation> deviations = deviations();
        String raised = all.stream()
                .flatMap(one -> one.notRaised(deviations).stream())
                .map(line -> name(results, line.unit()) + " (" + indicator(line) + ")")
                .collect(Collectors.joining("; "));
        return texts.text(
                        "agreement.goals",
                        Map.of(
                                "met", count(all, Answer.YES),
                                "missed", count(all, Answer.NO),
                                "undecided", count(all, Answer.UNDECIDED)))
                + "\n"
                + texts.text(
                        "agreement.raised", Map.of("units", raised.isEmpty() ? texts.text("agreement.none") : raised))
                + "\n";
    }

    private List<AgreementEvaluation> evaluations(Evaluation results) {
        return agreements.inForce(YEAR).stream()
                .map(one -> AgreementEvaluation.of(one, results, List.of()))
                .toList();
    }

    /** The agreements, what they lack, how their goals went, and what is decided. */
    AgreementOverview overview(Evaluation results, AgreementDecisions decisions) {
        return new AgreementOverview(
                agreements.versions(),
                evaluations(results),
                decisions.eligibilities(results),
                decisions.bonuses(results),
                Stream.of(dates(results), goals(results)).flatMap(String::lines).toList());
    }

    private String indicator(GoalLine line) {
        return line.findEvidence()
                .map(result -> result.indicator().name().in(language))
                .orElse(line.goal().id());
    }

    private static String count(Collection<AgreementEvaluation> all, Answer answer) {
        return Integer.toString(
                all.stream().mapToInt(one -> one.lines(answer).size()).sum());
    }

    /** What was seen and raised. */
    List<TargetDeviation> deviations() {
        List<TargetDeviation> deviations = new ArrayList<>();
        for (CsvRow row : rows) {
            AgreementModel.day(row, "påtalt")
                    .ifPresent(day -> deviations.add(TargetDeviation.seen(
                                    row.cell("nr"),
                                    AgreementModel.ABSENCE,
                                    AgreementModel.YEAR,
                                    AgreementModel.leader(AgreementModel.DISTRICT),
                                    day)
                            .raised(AgreementModel.leader(AgreementModel.DISTRICT), day)));
        }
        return deviations;
    }

    private String names(Evaluation results, List<OrgUnitId> units) {
        return units.isEmpty()
                ? texts.text("agreement.none")
                : units.stream().map(unit -> name(results, unit)).collect(Collectors.joining(", "));
    }

    private String name(Evaluation results, OrgUnitId unit) {
        return results.organisation().unit(unit).name().in(language);
    }
}
