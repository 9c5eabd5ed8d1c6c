package io.github.bmsjava.report;

import io.github.bmsjava.action.Action;
import io.github.bmsjava.action.ActionPlan;
import io.github.bmsjava.action.PlanDocument;
import io.github.bmsjava.calendar.Deadline;
import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.CardKind;
import io.github.bmsjava.scorecard.LayerScope;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.NorwegianFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The forms and documents that are made from a unit's card: the action plan (R144, R147), the summary for the follow-up talk (R147)
 * and the annual plan (R149). Statistics cards, which ask for nothing, are left out.
 */
public final class PlanForms {
    private PlanForms() {}

    /**
     * The template of an action plan: the seven columns of Harstad, a row for each row of the card.
     *
     * @param results the results
     * @param unit the id of the unit
     * @param period one of the results' periods, whose card is shown
     * @param language the language of words and labels
     * @return a table in which only the first column is filled
     * @throws IllegalArgumentException if there is no such unit or period
     */
    public static String actionPlan(Results results, OrgUnitId unit, Period period, Language language) {
        return actionPlan(results, unit, period, language, ActionPlan.of(List.of()));
    }

    /**
     * The action plan of a unit: the template filled with its actions. A deadline stands behind the activity.
     *
     * @param results the results
     * @param unit the id of the unit
     * @param period one of the results' periods, whose card is shown
     * @param language the language of words and labels
     * @param plan the actions; those of other units are left out
     * @return a table: by row of the card its actions, or an empty line; then the actions on what is on no card of the unit
     * @throws IllegalArgumentException if there is no such unit or period
     */
    public static String actionPlan(
            Results results, OrgUnitId unit, Period period, Language language, ActionPlan plan) {
        TextTable table = table(
                language,
                "action-indicator",
                "when-measured",
                "measured-by",
                "responsible",
                "activity",
                "cost",
                "responsible");
        List<Action> own = plan.actions().stream()
                .filter(action -> action.unit().equals(unit))
                .toList();
        List<IndicatorResult> rows = rows(results, unit, period).toList();
        for (IndicatorResult row : rows) {
            String name = row.indicator().name().in(language);
            List<Action> here = own.stream()
                    .filter(action -> action.indicator().equals(row.indicator().id()))
                    .toList();
            if (here.isEmpty()) {
                table.row(name, "", "", "", "", "", "");
            }
            here.forEach(action -> add(action, name, language, table));
        }
        own.stream()
                .filter(action ->
                        rows.stream().noneMatch(row -> row.indicator().id().equals(action.indicator())))
                .forEach(action -> add(action, action.indicator().toString(), language, table));
        return table.toString();
    }

    private static void add(Action action, String indicator, Language language, TextTable table) {
        String by = action.deadline()
                .map(Deadline::lastDay)
                .map(day -> " (" + NorwegianFormat.date(day) + ")")
                .orElse("");
        table.row(
                indicator,
                action.measured().map(when -> when.in(language)).orElse(""),
                person(action.measuredBy()),
                person(action.responsibleForResult()),
                action.activity().in(language) + by,
                action.cost().map(NorwegianFormat::grouped).orElse(""),
                person(action.responsible()));
    }

    private static String person(Optional<PersonRef> person) {
        return person.map(PersonRef::value).orElse("");
    }

    /**
     * The form in which a follow-up talk is summed up: each row of the card with target and result, with room for what was found and
     * what is to be done.
     *
     * @param results the results
     * @param unit the id of the unit
     * @param period one of the results' periods
     * @param language the language of words and labels
     * @return a table whose last two columns are empty
     * @throws IllegalArgumentException if there is no such unit or period
     */
    public static String summary(Results results, OrgUnitId unit, Period period, Language language) {
        Cells cells = new Cells(language);
        TextTable table =
                table(language, "focus-area", "indicator", "target", "result", "light", "finding", "follow-up");
        rows(results, unit, period).forEach(row -> {
            Explanation why = row.explain();
            table.row(
                    row.row().perspective().name().in(language),
                    row.indicator().name().in(language),
                    cells.targetWords(why),
                    cells.value(why),
                    cells.light(why),
                    "",
                    "");
        });
        return table.toString();
    }

    /**
     * The annual plan of a unit (R149): the card with the targets that others have set, and the goals of the unit's own layer. Both
     * are written into their sections; a unit without own goals has that section missing.
     *
     * @param results the results
     * @param unit the id of the unit
     * @param year one of the results' periods, whose card and targets are shown
     * @param language the language of words and labels
     * @return a document to which more can be written
     * @throws IllegalArgumentException if there is no such unit or period
     */
    public static PlanDocument annualPlan(Results results, OrgUnitId unit, Period year, Language language) {
        Label name = results.in(year).unit(unit.value()).unit().name();
        LayerScope own = LayerScope.unit(unit.value());
        List<IndicatorResult> rows = rows(results, unit, year).toList();
        PlanDocument plan = PlanDocument.annualPlan(name.in(language) + " " + year.label(language));
        plan = write(
                plan,
                PlanDocument.CARD,
                rows.stream()
                        .filter(row -> !row.row().entry().layer().equals(own))
                        .toList(),
                language);
        return write(
                plan,
                PlanDocument.LOCAL_GOALS,
                rows.stream()
                        .filter(row -> row.row().entry().layer().equals(own))
                        .toList(),
                language);
    }

    private static PlanDocument write(
            PlanDocument plan, String section, List<IndicatorResult> rows, Language language) {
        return rows.isEmpty() ? plan : plan.write(section, CardTable.definition(rows, language));
    }

    private static Stream<IndicatorResult> rows(Results results, OrgUnitId unit, Period period) {
        return results.in(period).unit(unit.value()).cards().stream()
                .filter(card -> card.card().card().kind() != CardKind.STATISTICS)
                .map(CardResult::indicators)
                .flatMap(List::stream);
    }

    private static TextTable table(Language language, String... keys) {
        return TextTable.of(Cells.titles(language, keys).toArray(String[]::new));
    }
}
