package io.github.bmsjava.examples.evaluate.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes the page, one file for each language; a file asks for nothing outside itself. */
public final class Page {
    /** All that a text may be: what comes from documents is escaped by the template. */
    private static final Template TEMPLATE = Mustache.compiler()
            .emptyStringIsFalse(true)
            .withLoader(name -> new StringReader(resource(name + ".mustache")))
            .compile(resource("page.mustache"));

    private final Language language;
    private final Messages texts;

    private Page(Language language, Messages texts) {
        this.language = language;
        this.texts = texts;
    }

    /**
     * The name of the file in a language.
     *
     * @param language the language of the page
     * @param own the language that was asked for, whose page is {@code report.html}
     * @return a name without a folder
     */
    public static String file(Language language, Language own) {
        return language == own ? "report.html" : "report." + language.tag() + ".html";
    }

    /**
     * Writes the page in one language.
     *
     * @param content what is told, in that language
     * @param language the language of the page
     * @param own the language that was asked for
     * @param texts the words of the page
     * @param folder where to
     * @throws IOException if it cannot be written
     */
    public static void write(Content content, Language language, Language own, Messages texts, Path folder)
            throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(file(language, own)), StandardCharsets.UTF_8)) {
            TEMPLATE.execute(new Page(language, texts).context(content, own), out);
        }
    }

    private Object context(Content content, Language own) {
        List<View.Part> parts = new ArrayList<>();
        for (Content.Part part : content.parts()) {
            parts.add(new Viewer(part, language, texts, parts.size() + 1).part());
        }
        View view = new View(
                language.tag(),
                content.title(),
                content.source(),
                content.note(),
                Arrays.stream(Language.values())
                        .map(one -> new View.Link(
                                file(one, own), one.tag(), texts.text("page.language." + one.tag()), one == language))
                        .toList(),
                content.problems(),
                !content.problems().isEmpty(),
                parts);
        boolean isCompact = parts.stream().anyMatch(View.Part::isCompact);
        // words are looked up by what stands behind "t_" in the template, everything else in the view
        return (Mustache.CustomContext) name -> switch (name) {
            case "css" -> resource("page.css") + resource("views.css") + (isCompact ? resource("compact.css") : "");
            case "script" -> isCompact ? resource("page.js") : "";
            case "view" -> view;
            default ->
                name.startsWith("t_") ? texts.text("page." + name.substring(2).replace('_', '-')) : null;
        };
    }

    private static String resource(String name) {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
