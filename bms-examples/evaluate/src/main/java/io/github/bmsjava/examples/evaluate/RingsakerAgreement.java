package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.NorwegianFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether the area's printed results are those that its units give: a plain mean, rounded once. */
final class RingsakerAgreement implements Section {
    private final Messages texts;
    private final Language language;

    RingsakerAgreement(Language language) {
        this.texts = Texts.in(language);
        this.language = language;
    }

    @Override
    public String text(Evaluation results, int width) {
        List<IndicatorResult> area = results.in(RingsakerExample.YEAR)
                .indicators()
                .filter(result -> result.explain().ownValue().isPresent())
                .toList();
        boolean agree = area.stream()
                .allMatch(result -> result.findValue().equals(result.explain().ownValue()));
        return texts.text(
                        agree ? "ringsaker.agree" : "ringsaker.differ",
                        Map.of("figures", area.stream().map(this::figures).collect(Collectors.joining("; "))))
                + "\n";
    }

    /** For example "M2.2 Sykefravær 9,9 % og 9,9 %". */
    private String figures(IndicatorResult result) {
        return texts.text(
                "ringsaker.figures",
                Map.of(
                        "name", result.indicator().name().in(language),
                        "printed", figure(result, result.explain().ownValue()),
                        "computed", figure(result, result.findValue())));
    }

    private static String figure(IndicatorResult result, Optional<BigDecimal> value) {
        return value.map(number ->
                        NorwegianFormat.withUnit(number, result.indicator().unit()))
                .orElse("–");
    }
}
