package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.json.BmsDocument;
import io.github.bmsjava.json.BmsJson;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.Observations;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.ScorecardModel;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A folder of the caller's own: documents and tables. What is right in it is evaluated, whatever else is wrong. */
final class FolderExample implements Example {
    private final Path folder;

    FolderExample(Path folder) {
        this.folder = folder;
    }

    @Override
    public String name() {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        return last == null ? "folder" : last.toString();
    }

    @Override
    public Loaded load(Language language) {
        Validated<BmsDocument> read = BmsJson.readFolder(folder);
        Messages texts = Texts.in(language);
        return new Loaded(
                texts.text("folder.title", Map.of("name", name())),
                read.partial().map(document -> size(document, texts)).orElse(texts.text("folder.nothing")),
                read.partial().flatMap(FolderExample::run).stream().toList(),
                read.issues(),
                Expected.nothing());
    }

    private static String size(BmsDocument document, Messages texts) {
        return texts.text(
                "folder.size",
                Map.of(
                        "units",
                                count(document.organisation()
                                        .map(Organisation::size)
                                        .orElse(0)),
                        "cards", count(document.cards().size()),
                        "targets", count(document.targets().size()),
                        "figures", count(document.observations().list().size())));
    }

    private static String count(int number) {
        return Integer.toString(number);
    }

    /** What the folder asks for: every period that has a figure or a target; nothing where there is neither. */
    private static Optional<Run> run(BmsDocument document) {
        List<Period> periods = periods(document);
        if (periods.isEmpty()) {
            return Optional.empty();
        }
        List<Issue> issues = new ArrayList<>();
        Organisation organisation = document.organisation().orElseGet(() -> none(issues));
        Validated<ScorecardModel> model = document.model();
        issues.addAll(model.issues());
        Observations observations = document.observations();
        return model.partial().map(sound -> new Run("", organisation, sound, periods, observations, issues));
    }

    private static Organisation none(List<Issue> issues) {
        return Organisation.builder().build().collect(issues).orElseThrow();
    }

    private static List<Period> periods(BmsDocument document) {
        Set<Period> periods = new TreeSet<>();
        for (Observation observation : document.observations().list()) {
            periods.add(observation.key().period());
        }
        for (TargetAssignment target : document.targets()) {
            target.period().ifPresent(periods::add);
        }
        return List.copyOf(periods);
    }
}
