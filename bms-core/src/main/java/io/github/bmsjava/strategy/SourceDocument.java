package io.github.bmsjava.strategy;

import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document that something was decided in: the municipal plan, the declaration of a new city government.
 *
 * @param name what it is called, for example {@code Kommuneplan}
 * @param month the month of the decision, or null where it is not known
 * @param day the day of the decision within that month, or null where it is not known
 */
public record SourceDocument(
        String name, @Nullable YearMonth month, @Nullable LocalDate day) {

    /**
     * Checks the parts.
     *
     * @param name not blank
     * @param month the month of the decision, or null
     * @param day a day of that month, or null
     * @throws IllegalArgumentException if the name is blank or the day lies in another month
     */
    public SourceDocument {
        Objects.requireNonNull(name, "name");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name of the source document is blank.");
        }
        if (day != null && !YearMonth.from(day).equals(month)) {
            throw new IllegalArgumentException(
                    "day " + day + " does not lie in month " + month + ".\nMaybe use SourceDocument.of(name, day).");
        }
    }

    /**
     * A document without a date.
     *
     * @param name what it is called
     * @return the document
     */
    public static SourceDocument of(String name) {
        return new SourceDocument(name, null, null);
    }

    /**
     * A document of which only the month of the decision is known.
     *
     * @param name what it is called
     * @param month the month
     * @return the document
     */
    public static SourceDocument of(String name, YearMonth month) {
        return new SourceDocument(name, Objects.requireNonNull(month, "month"), null);
    }

    /**
     * A document decided on a day.
     *
     * @param name what it is called
     * @param day the day
     * @return the document
     */
    public static SourceDocument of(String name, LocalDate day) {
        return new SourceDocument(name, YearMonth.from(day), day);
    }

    /**
     * When it was decided, as exactly as is known.
     *
     * @return {@code 2001-01-31} or {@code 2001-01}, or empty
     */
    public Optional<String> decided() {
        return Optional.ofNullable(day == null ? month : day).map(Object::toString);
    }

    /**
     * Name and date of decision.
     *
     * @param language the language
     * @return {@code Kommuneplan, vedtatt 2001-01} in bokmål; the name alone where no date is known
     */
    public String in(Language language) {
        return decided()
                .map(date -> Messages.in(language).text("strategy.decided", Map.of("name", name, "date", date)))
                .orElse(name);
    }

    /** Name and date of decision, in bokmål. */
    @Override
    public String toString() {
        return in(Language.NB);
    }
}
