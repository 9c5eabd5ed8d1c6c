package io.github.bmsjava.examples.evaluate.page;

import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.report.ResultWords;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.NorwegianFormat;
import java.math.BigDecimal;

/**
 * Value and light of a result in the words of {@link ResultWords}, read off the result without its explanation: a history of many
 * thousand results says no more of each. A test holds the two together.
 */
final class BriefWords {
    private BriefWords() {}

    /** Whether value and light follow from the result alone: it has a number, in its indicator's own unit and by its indicator's words. */
    static boolean areEnough(IndicatorResult result) {
        return result.findValue().isPresent()
                && switch (result.indicator().rollUp().overUnits().kind()) {
                    case COUNT, SHARE_AT_OR_ABOVE, WORST_STATUS, BEST_STATUS -> false;
                    case NONE, SUM, RATIO_OF_SUMS, WEIGHTED_MEAN, PLAIN_MEAN, MINIMUM, MAXIMUM, MEDIAN -> true;
                };
    }

    /** For example {@code 8,4 % · ▲ Gul}. */
    static String of(IndicatorResult result, Language language, Messages texts) {
        return value(result, texts) + " · " + light(result, language, texts);
    }

    private static String value(IndicatorResult result, Messages texts) {
        BigDecimal value = result.value();
        String about = result.isApproximate() ? texts.text("sentence.about") + " " : "";
        return about + NorwegianFormat.withUnit(value, result.indicator().unit());
    }

    private static String light(IndicatorResult result, Language language, Messages texts) {
        return result.status()
                .findLevel()
                .map(level -> level.symbol() + " "
                        + result.indicator()
                                .scale()
                                .word(level, result.indicator().words())
                                .in(language))
                .orElseGet(() -> "○ " + texts.reason(result.status().reason()));
    }
}
