package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.report.CardTable;
import io.github.bmsjava.report.Summary;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Prints what came of an example: cards, problems, summary. */
final class Report {
    private final Terminal terminal;
    private final Language language;
    private final Messages texts;
    private final Selection selection;

    Report(Terminal terminal, Language language, Selection selection) {
        this.terminal = terminal;
        this.language = language;
        this.texts = Texts.in(language);
        this.selection = selection;
    }

    void print(Loaded loaded, List<Evaluated> runs) {
        line(loaded.title());
        line(loaded.source());
        Evaluated.publishedNote(runs, texts).ifPresent(this::line);
        line("");
        problems(loaded.issues(), loaded.expected(), texts.text("problems.reading"));
        Set<Issue> told = new LinkedHashSet<>();
        for (Evaluated run : runs) {
            print(run, loaded.expected(), told);
        }
    }

    private void print(Evaluated run, Expected expected, Set<Issue> told) {
        if (!run.run().heading().isEmpty()) {
            String heading = run.run().heading();
            line(heading);
            line("─".repeat(heading.codePointCount(0, heading.length())));
            line("");
        }
        run.run().before().forEach(section -> line(section.text(run.results())));
        for (OrgUnit unit : selection.units(run)) {
            line(CardTable.of(run.results(), unit.id(), language, selection::shows));
        }
        run.run().after().forEach(section -> line(section.text(run.results())));
        List<Issue> news = new ArrayList<>(run.issues());
        news.removeAll(told);
        told.addAll(news);
        problems(news, expected, texts.text("problems.run"));
        line(Summary.of(run.results()).text(language));
    }

    private void problems(List<Issue> issues, Expected expected, String heading) {
        if (issues.isEmpty()) {
            return;
        }
        line(heading);
        new Problems(texts, expected).lines(issues).forEach(problem -> line("  " + problem));
        line("");
    }

    private void line(String text) {
        terminal.say(text);
    }
}
