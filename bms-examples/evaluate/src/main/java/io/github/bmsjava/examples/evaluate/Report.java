package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.report.CardTable;
import io.github.bmsjava.report.Summary;
import io.github.bmsjava.report.TextTable;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Prints what came of an example: cards, problems, summary. */
final class Report {
    private final Terminal terminal;
    private final Language language;
    private final Messages texts;
    private final Selection selection;
    private final int width;

    Report(Terminal terminal, Language language, Selection selection, int width) {
        this.terminal = terminal;
        this.language = language;
        this.texts = Texts.in(language);
        this.selection = selection;
        this.width = width;
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
            line("─".repeat(Math.min(width, heading.codePointCount(0, heading.length()))));
            line("");
        }
        run.run().before().forEach(section -> line(section.text(run.results(), width)));
        List<OrgUnit> printed = selection.printed(run);
        for (OrgUnit unit : printed) {
            line(CardTable.of(run.results(), unit.id(), language, selection::shows, width));
        }
        int others = selection.units(run).size() - printed.size();
        if (others > 0) {
            line(texts.text(
                    others == 1 ? "report.others.one" : "report.others", Map.of("count", Integer.toString(others))));
            line("");
        }
        run.run().after().forEach(section -> line(section.text(run.results(), width)));
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
        terminal.say(TextTable.wrapped(text, width));
    }
}
