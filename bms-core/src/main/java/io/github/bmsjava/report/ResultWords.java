package io.github.bmsjava.report;

import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.Language;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a table says about one result, for who draws a page or a form of their own: the same words as in {@link CardTable}.
 *
 * @param target what was asked for, for example {@code over 5,3}; empty where nothing was
 * @param value the published value with its unit, else the text as reported; empty where there is none
 * @param light symbol and word, for example {@code ✗ Ikke nådd}; never colour alone
 * @param remark what a reader should know beside the figure; may be empty
 * @param bound the bound that the target asks for, even where it could not judge; null where there is none
 * @param hasContent whether anything was reported, computed or asked for
 */
public record ResultWords(
        String target,
        String value,
        String light,
        String remark,
        @Nullable Bound bound,
        boolean hasContent) {
    /**
     * Checks that all texts are there.
     *
     * @param target what was asked for
     * @param value the value in words
     * @param light symbol and word
     * @param remark what a reader should know
     * @param bound may be null
     * @param hasContent whether there is anything
     */
    public ResultWords {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(light, "light");
        Objects.requireNonNull(remark, "remark");
    }

    /**
     * The words about a result.
     *
     * @param result the result
     * @param language the language of words and labels; numbers are Norwegian in every one
     * @return the words
     */
    public static ResultWords of(IndicatorResult result, Language language) {
        Cells cells = new Cells(language);
        Explanation why = result.explain();
        return new ResultWords(
                cells.targetWords(why),
                cells.value(why),
                cells.light(why),
                cells.remark(why),
                Cells.target(why).orElse(null),
                Cells.hasContent(why));
    }

    /**
     * The bound that the target asks for.
     *
     * @return the bound, or empty
     */
    public Optional<Bound> findBound() {
        return Optional.ofNullable(bound);
    }
}
