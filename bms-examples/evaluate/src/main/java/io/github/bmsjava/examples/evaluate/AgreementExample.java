package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.csv.CsvRow;
import io.github.bmsjava.examples.evaluate.page.Besides;
import io.github.bmsjava.examples.evaluate.page.FollowUp;
import io.github.bmsjava.examples.evaluate.page.StrategyOverview;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;
import java.util.List;

/**
 * A district of 23 result units with agreements, talks and a year of dates, result pay and bonus. Constructed on Bydel Alna's card, but
 * for the district's absence and its target.
 */
final class AgreementExample implements Example {
    @Override
    public String name() {
        return "agreement";
    }

    @Override
    public Loaded load(Language language) {
        PrintedCells cells = new PrintedCells();
        Tables tables = Resources.tables("agreement");
        List<CsvRow> rows = cells.rows(tables.file("enheter.csv"), AgreementModel.COLUMNS.toArray(new String[0]));
        Messages texts = Texts.in(language);
        AgreementYear year = new AgreementYear(rows, language);
        AgreementDecisions decisions = new AgreementDecisions(language);
        FollowUp followUp = AgreementFollowUp.read(tables, cells, AgreementYear.DAY, year.deviations());
        Run run = new Run(
                "",
                AgreementModel.organisation(rows),
                AgreementModel.model(),
                List.of(Period.year(2006), Period.year(2008)),
                Observations.of(AgreementModel.figures(rows, cells)),
                List.of(),
                List.of(
                        Section.onTerminal((results, width) -> year.dates(results)),
                        Section.onTerminal((results, width) -> year.goals(results))),
                List.of(Section.onTerminal(decisions)),
                results -> new Besides(followUp, year.overview(results, decisions), StrategyOverview.NONE));
        return new Loaded(
                texts.text("agreement.title"),
                texts.text("agreement.source"),
                List.of(run),
                cells.issues(),
                Expected.parse(Resources.text("agreement/expected-issues.txt")));
    }
}
