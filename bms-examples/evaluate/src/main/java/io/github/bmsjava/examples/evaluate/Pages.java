package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.examples.evaluate.page.Content;
import io.github.bmsjava.examples.evaluate.page.Page;
import io.github.bmsjava.report.Summary;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.QualityFlag;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The pages of what was evaluated: one in each language, from the results of one run. */
final class Pages {
    private final Example example;
    private final List<Evaluated> evaluated;
    private final Selection selection;

    Pages(Example example, List<Evaluated> evaluated, Selection selection) {
        this.example = example;
        this.evaluated = List.copyOf(evaluated);
        this.selection = selection;
    }

    void write(Language own, Path folder) throws IOException {
        for (Language language : Language.values()) {
            Messages texts = Texts.in(language);
            Page.write(content(example.load(language), language, texts), language, own, texts, folder);
        }
    }

    private Content content(Loaded loaded, Language language, Messages texts) {
        Problems problems = new Problems(texts, loaded.expected());
        List<Content.Part> parts = new ArrayList<>();
        for (int i = 0; i < evaluated.size(); i++) {
            parts.add(part(loaded.runs().get(i), evaluated.get(i), language, problems));
        }
        return new Content(
                loaded.title(),
                loaded.source(),
                isPublished() ? published(texts) : "",
                problems.lines(loaded.issues()),
                parts);
    }

    /** Sections speak the language they were read in; results speak all. */
    private Content.Part part(Run run, Evaluated evaluated, Language language, Problems problems) {
        List<String> texts = Stream.concat(run.before().stream(), run.after().stream())
                .map(section -> section.text(evaluated.results()).strip())
                .filter(text -> !text.isEmpty())
                .toList();
        return new Content.Part(
                run.heading(),
                evaluated.results(),
                selection.units(evaluated),
                texts,
                problems.lines(evaluated.issues()),
                Summary.of(evaluated.results()).text(language).strip());
    }

    private boolean isPublished() {
        return evaluated.stream()
                .flatMap(one -> one.run().observations().list().stream())
                .allMatch(observation -> observation.flags().contains(QualityFlag.PUBLISHED));
    }

    private static String published(Messages texts) {
        return texts.text("report.published", Map.of("flag", texts.quality(QualityFlag.PUBLISHED)));
    }
}
