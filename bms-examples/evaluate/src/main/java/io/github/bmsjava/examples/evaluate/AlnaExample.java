package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.scorecard.ScorecardModelBuilder;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * The målekart of Bydel Alna for 2009 and its history, judged three times: as printed, with a decision on the target that
 * contradicts itself, and with the targets for 2009 applied to the years before.
 */
final class AlnaExample implements Example {
    private static final List<Period> PERIODS = Period.sequence(Period.year(2006), Period.year(2009));

    private final Tables tables;

    AlnaExample() {
        this(Resources.tables("alna"));
    }

    AlnaExample(Tables tables) {
        this.tables = tables;
    }

    @Override
    public String name() {
        return "alna";
    }

    @Override
    public Loaded load(Language language) {
        PrintedCells cells = new PrintedCells();
        AlnaIndicators indicators = AlnaIndicators.read(tables, cells);
        List<AlnaCard.Row> rows = AlnaCard.read(tables, indicators, cells);
        AlnaHistory history = AlnaHistory.read(tables, indicators, cells);
        AlnaTargets targets = new AlnaTargets(rows, indicators, language);
        AlnaSections sections = new AlnaSections(language);
        Messages texts = Texts.in(language);
        Parts parts = new Parts(
                AlnaCard.build(rows, indicators),
                indicators.all(rows),
                Organisation.builder()
                        .unit(AlnaHistory.UNIT, "Bydel Alna", null)
                        .build(),
                Observations.of(history.observations()));
        Section besides = (results, width) -> sections.besides(results, width, rows, indicators, history);
        List<Run> runs = List.of(
                parts.run(
                        texts.text("alna.run.printed"),
                        targets.asPrinted(),
                        List.of(sections::definition, besides),
                        List.of()),
                parts.run(texts.text("alna.run.override"), targets.overridden(), List.of(), List.of()),
                parts.run(
                                texts.text("alna.run.constructed"),
                                targets.constructed(),
                                List.of(),
                                List.of(sections::changes))
                        .with(results -> AlnaStrategy.besides(language)));
        return new Loaded(
                texts.text("alna.title"),
                texts.text("alna.source"),
                runs,
                cells.issues(),
                Expected.parse(Resources.text("alna/expected-issues.txt")));
    }

    /**
     * What the three runs have in common.
     *
     * @param card the målekart
     * @param indicators its indicators
     * @param organisation the one unit
     * @param observations the history
     */
    private record Parts(
            Validated<Scorecard> card,
            List<Indicator> indicators,
            Validated<Organisation> organisation,
            Observations observations) {

        Run run(String heading, List<TargetAssignment> targets, List<Section> before, List<Section> after) {
            ScorecardModelBuilder builder = ScorecardModel.builder();
            indicators.forEach(builder::indicator);
            targets.forEach(builder::target);
            Validated<ScorecardModel> model =
                    card.flatMap(sound -> builder.card(sound).build());
            List<Issue> issues = new ArrayList<>(organisation.issues());
            issues.addAll(model.issues());
            return new Run(
                    heading,
                    organisation.partial().orElseThrow(),
                    model.partial().orElseThrow(),
                    PERIODS,
                    observations,
                    issues,
                    before,
                    after);
        }
    }
}
