package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.examples.evaluate.page.Content;
import io.github.bmsjava.examples.evaluate.page.Page;
import io.github.bmsjava.report.Summary;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pages of what was evaluated: one in each language, from the results of one run. */
final class Pages {
    private final Example example;
    private final Loaded loaded;
    private final List<Evaluated> evaluated;
    private final Selection selection;

    Pages(Example example, Loaded loaded, List<Evaluated> evaluated, Selection selection) {
        this.example = example;
        this.loaded = loaded;
        this.evaluated = List.copyOf(evaluated);
        this.selection = selection;
    }

    void write(Language own, Path folder) throws IOException {
        for (Language language : Language.values()) {
            Messages texts = Texts.in(language);
            Loaded told = language == own ? loaded : example.load(language);
            Page.write(content(told, language, texts), language, own, texts, folder);
        }
    }

    private Content content(Loaded told, Language language, Messages texts) {
        Problems problems = new Problems(texts, told.expected());
        List<Content.Part> parts = new ArrayList<>();
        for (int i = 0; i < evaluated.size(); i++) {
            parts.add(part(told.runs().get(i), evaluated.get(i), language, problems));
        }
        return new Content(
                told.title(),
                told.source(),
                Evaluated.publishedNote(evaluated, texts).orElse(""),
                problems.lines(told.issues()),
                parts);
    }

    /** Sections speak the language they were read in; results speak all. */
    private Content.Part part(Run run, Evaluated evaluated, Language language, Problems problems) {
        List<String> texts = Stream.concat(run.before().stream(), run.after().stream())
                .filter(section -> !section.isOnPageOtherwise())
                .map(section ->
                        section.text(evaluated.results(), Integer.MAX_VALUE).strip())
                .filter(text -> !text.isEmpty())
                .toList();
        return new Content.Part(
                run.heading(),
                evaluated.results(),
                selection.units(evaluated),
                texts,
                problems.lines(evaluated.issues()),
                Content.isLarge(evaluated.results())
                        ? ""
                        : Summary.of(evaluated.results()).text(language).strip(),
                run.besides().apply(evaluated.results()));
    }
}
