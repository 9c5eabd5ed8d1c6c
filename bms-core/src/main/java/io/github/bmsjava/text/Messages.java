package io.github.bmsjava.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.internal.check.Placeholders;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Severity;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.NorwegianFormat;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Reason;
import io.github.bmsjava.value.UnitOfMeasure;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The texts of one language. Immutable and thread-safe.
 *
 * <p>Keys: {@code issue.<code id>} (bokmål and nynorsk; the English text of an issue is the template of its code),
 * {@code reason.<id>}, {@code quality.<id>}, {@code severity.<name>}, and others as their users name them. Values stand
 * in braces: {@code Enheten {unit} finnes ikke}.
 *
 * <pre>{@code
 * Messages nynorsk = Messages.in(Language.NN);
 * nynorsk.reason(Absence.NOT_MEASURED);   // Ikkje målt
 * }</pre>
 */
public final class Messages {
    private final Language language;
    private final ImmutableMap<String, String> texts;

    private Messages(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = ImmutableMap.copyOf(texts);
    }

    /** Loads the library's catalogues once, when first asked for. */
    private static final class Library {
        static final ImmutableMap<Language, Messages> ALL =
                Maps.immutableEnumMap(Maps.asMap(Set.copyOf(Arrays.asList(Language.values())), Library::load));

        private static Messages load(Language language) {
            String name = "messages_" + language.tag() + ".properties";
            InputStream file = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name);
            return new Messages(language, Catalogue.read(file));
        }
    }

    /**
     * The library's texts.
     *
     * @param language the language
     * @return the same object each time
     */
    public static Messages in(Language language) {
        return Objects.requireNonNull(Library.ALL.get(Objects.requireNonNull(language, "language")));
    }

    /**
     * These texts and more. Where both have a key the new text wins, so that a customer may have words of their own.
     *
     * @param more texts by key, in this language
     * @return new messages
     */
    public Messages and(Map<String, String> more) {
        Map<String, String> both = new LinkedHashMap<>(texts);
        both.putAll(more);
        return new Messages(language, both);
    }

    /**
     * These texts and those of a file in the {@code .properties} format, in UTF-8. The caller opens it, because a named
     * module's files can be opened by itself alone:
     * {@code messages.and(MyPlugin.class.getResourceAsStream("messages_nb.properties"))}.
     *
     * @param properties read to its end and closed
     * @return new messages
     * @throws java.io.UncheckedIOException if it cannot be read as UTF-8
     */
    public Messages and(InputStream properties) {
        return and(Catalogue.read(Objects.requireNonNull(properties, "properties")));
    }

    /**
     * The language.
     *
     * @return the language of all texts here
     */
    public Language language() {
        return language;
    }

    /**
     * The keys there are texts for.
     *
     * @return an immutable set
     */
    public Set<String> keys() {
        return texts.keySet();
    }

    /**
     * The message of an issue.
     *
     * @param issue the issue
     * @return in this language; in English if the catalogue does not know the code, as with a vendor's own
     */
    public String issue(Issue issue) {
        String direction = issue.values().get("direction");
        Issue told = direction == null
                ? issue
                : findText("direction." + direction)
                        .map(word -> issue.with("direction", direction, word))
                        .orElse(issue);
        return findText("issue." + issue.code().id()).map(told::fill).orElseGet(told::message);
    }

    /**
     * What is said where there is no light.
     *
     * @param reason an absence, or why a value is not judged
     * @return for example {@code Ikke målt}; the reason's id if the catalogue does not know it
     */
    public String reason(Reason reason) {
        return findText("reason." + reason.id()).orElseGet(reason::id);
    }

    /**
     * What is said of a figure besides its size.
     *
     * @param flag the flag
     * @return for example {@code Foreløpig}
     */
    public String quality(QualityFlag flag) {
        return text("quality." + flag.id());
    }

    /**
     * How grave an issue is.
     *
     * @param severity the severity
     * @return for example {@code Advarsel}
     */
    public String severity(Severity severity) {
        return text("severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    /**
     * How far two figures of a unit of measure are from each other.
     *
     * @param distance the difference, in the unit
     * @param unit of the two figures
     * @return with the unit; of percentages in percentage points: {@code 0,16 prosentpoeng}
     */
    public String distance(BigDecimal distance, UnitOfMeasure unit) {
        return unit.equals(UnitOfMeasure.PERCENT)
                ? NorwegianFormat.grouped(distance) + " " + text("unit.percentage-points")
                : NorwegianFormat.withUnit(distance, unit);
    }

    /**
     * The text of a key.
     *
     * @param key the key
     * @return the text as it stands, with braces
     * @throws IllegalArgumentException if there is none; the message names the nearest key
     */
    public String text(String key) {
        return findText(key)
                .orElseThrow(() -> new IllegalArgumentException("there is no text '" + key + "' in " + language.tag()
                        + "." + Nearest.hint(key, texts.keySet())));
    }

    /**
     * The text of a key with values filled in.
     *
     * @param key the key
     * @param values by the names that stand in braces; a name without a value is left as it is
     * @return the text
     * @throws IllegalArgumentException if there is no such key
     */
    public String text(String key, Map<String, String> values) {
        return Placeholders.fill(text(key), values::get);
    }

    /**
     * The text of a key, if there is one.
     *
     * @param key the key
     * @return the text as it stands, or empty
     */
    public Optional<String> findText(String key) {
        return Optional.ofNullable(texts.get(Objects.requireNonNull(key, "key")));
    }

    /** Language and size. */
    @Override
    public String toString() {
        return "Messages " + language.tag() + " of " + texts.size() + " texts";
    }
}
