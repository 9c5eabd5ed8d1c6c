package io.github.bmsjava.comparison;

import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.NorwegianFormat;
import io.github.bmsjava.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.Map;

/** The words of a change. Percentage points and percent are two things, and so are their words. */
final class ChangeText {
    private static final int DECIMALS = 1;

    private ChangeText() {}

    static String difference(BigDecimal difference, UnitOfMeasure unit, Language language) {
        return sign(difference) + Messages.in(language).distance(difference, unit);
    }

    static String relative(Fraction percent) {
        BigDecimal shown = percent.round(DECIMALS);
        return sign(shown) + NorwegianFormat.withUnit(shown, UnitOfMeasure.PERCENT);
    }

    static String undefined(BigDecimal from, UnitOfMeasure unit, Language language) {
        return Messages.in(language)
                .text("change.relative-undefined", Map.of("value", NorwegianFormat.withUnit(from, unit)));
    }

    private static String sign(BigDecimal number) {
        return number.signum() > 0 ? "+" : "";
    }
}
