package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.csv.CsvRow;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.organisation.OrgLevel;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.report.TextTable;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardBuilder;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.scorecard.ScorecardModelBuilder;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetOrigin;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.LevelBound;
import io.github.bmsjava.threshold.PrintedTarget;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Figure;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.QualityFlag;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns the rows of Ringsaker's table into units, card, bounds and figures. */
final class RingsakerModel {
    static final String WANTED = "ønsket";
    static final String ACCEPTABLE = "akseptabelt";
    static final String RESULT = "resultat";

    private static final String AREA = "vo";
    /** The one indicator of which less is better. */
    private static final String ABSENCE = "Sykefravær";

    private final PrintedCells cells;
    private final Map<String, PrintedForm> forms = new LinkedHashMap<>();

    RingsakerModel(PrintedCells cells) {
        this.cells = cells;
    }

    static Validated<Organisation> organisation(List<CsvRow> rows) {
        String area = rows.stream()
                .filter(row -> row.cell("nivå").equals(AREA))
                .map(row -> row.cell("enhetsnr"))
                .findFirst()
                .orElse("");
        Map<String, OrgUnit> units = new LinkedHashMap<>();
        for (CsvRow row : rows) {
            OrgUnit.Builder unit = OrgUnit.builder(row.cell("enhetsnr"))
                    .name(row.cell("enhet"))
                    .level(row.cell("nivå"));
            boolean isBelow = !area.isEmpty() && !row.cell("nivå").equals(AREA);
            units.putIfAbsent(row.cell("enhetsnr"), (isBelow ? unit.parent(area) : unit).build());
        }
        return Organisation.builder()
                .level(OrgLevel.of(AREA, "Virksomhetsområde"))
                .level(OrgLevel.of("enhet", "Enhet"))
                .units(units.values())
                .build();
    }

    Observation observation(CsvRow row) {
        Figure figure = cells.figure(row, RESULT);
        form(row).add(figure);
        return Observation.builder(row.cell("enhetsnr"), id(row), RingsakerExample.YEAR.toString())
                .printed(figure)
                .flag(QualityFlag.PUBLISHED)
                .source("Ringsaker kommune 2006")
                .place(row.place(RESULT))
                .build();
    }

    /** The unit's own bounds; none where none are printed. */
    Optional<TargetAssignment> target(CsvRow row) {
        PrintedTarget wanted = cells.target(row, WANTED);
        PrintedTarget acceptable = cells.target(row, ACCEPTABLE);
        form(row).add(wanted);
        form(row).add(acceptable);
        if (wanted.isNone() && acceptable.isNone()) {
            return Optional.empty();
        }
        Map<String, LevelBound> bounds = new LinkedHashMap<>();
        wanted.bound().ifPresent(bound -> bounds.put("green", bound));
        acceptable.bound().ifPresent(bound -> bounds.put("yellow", bound));
        var target = TargetAssignment.builder(id(row), TargetScope.unit(row.cell("enhetsnr")))
                .period(RingsakerExample.YEAR)
                .origin(TargetOrigin.document("Ringsaker kommune 2006"))
                .raw(WANTED + " " + wanted.raw() + ", " + ACCEPTABLE + " " + acceptable.raw())
                .place(row.place(WANTED));
        bounds.forEach(target::level);
        return Optional.of(target.build());
    }

    /** The bounds as printed, of those that have any. */
    static String bounds(List<CsvRow> rows, Messages texts, int width) {
        TextTable table = TextTable.of(
                texts.text("report.column.indicator"),
                texts.text("ringsaker.wanted"),
                texts.text("ringsaker.acceptable"));
        rows.stream()
                .filter(row ->
                        !row.cell(WANTED).isEmpty() || !row.cell(ACCEPTABLE).isEmpty())
                .forEach(row -> table.row(row.cell("indikator"), row.cell(WANTED), row.cell(ACCEPTABLE)));
        return texts.text("ringsaker.bounds") + "\n" + table.fitted(width);
    }

    Validated<ScorecardModel> model(List<CsvRow> rows, List<TargetAssignment> targets) {
        Map<String, String> names = new LinkedHashMap<>();
        rows.forEach(row -> names.putIfAbsent(id(row), row.cell("indikator")));
        ScorecardModelBuilder model = ScorecardModel.builder();
        names.forEach((id, name) -> model.indicator(indicator(id, name)));
        targets.forEach(model::target);
        ScorecardBuilder card =
                Scorecard.builder("styringskort").name(Label.of("Styringskort", "Styringskort", "Scorecard"));
        LinkedHashSet<String> groups = new LinkedHashSet<>();
        names.values().forEach(name -> groups.add(group(name)));
        groups.forEach(group -> card.perspective(
                group,
                perspective -> names.forEach((id, name) -> {
                    if (group(name).equals(group)) {
                        perspective.indicator(id);
                    }
                })));
        return card.build().flatMap(sound -> model.card(sound).build());
    }

    private Indicator indicator(String id, String name) {
        PrintedForm form = forms.getOrDefault(id, new PrintedForm());
        return Indicator.builder(id)
                .name(name)
                .decimals(form.decimals())
                .unit(form.unit())
                .direction(name.endsWith(ABSENCE) ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER)
                .scale(StatusScale.trafficLight())
                .overUnits(UnitRule.plainMean())
                .build();
    }

    private PrintedForm form(CsvRow row) {
        return forms.computeIfAbsent(id(row), id -> new PrintedForm());
    }

    /** The printed code, {@code M1.1}, as {@code m1.1}. */
    private static String id(CsvRow row) {
        return row.cell("indikator").replaceAll(" .*", "").toLowerCase(Locale.ROOT);
    }

    /** The code before the point; the table does not name what it stands for. */
    private static String group(String name) {
        return name.replaceAll("\\..*", "");
    }
}
