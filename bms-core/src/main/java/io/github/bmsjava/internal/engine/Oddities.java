package io.github.bmsjava.internal.engine;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationIssue;
import io.github.bmsjava.value.DotMeaning;
import io.github.bmsjava.value.Figure;
import io.github.bmsjava.value.FigureReader;
import io.github.bmsjava.value.NorwegianFormat;
import io.github.bmsjava.value.Quantity;
import io.github.bmsjava.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is odd with a figure that counts all the same, held against the definition of its indicator. */
public final class Oddities {
    private Oddities() {}

    /** Whether nothing is odd with a figure that has no text. */
    static boolean isNone(Quantity quantity, Indicator indicator) {
        return !isNegativeBelow(quantity) && isOnQuantum(quantity, indicator);
    }

    /** All that is odd with an observed quantity. */
    static List<Issue> of(Observation observation, Quantity quantity, Indicator indicator) {
        List<Issue> odd = new ArrayList<>(offQuantum(observation, quantity, indicator));
        if (isNegativeBelow(quantity)) {
            odd.add(issue(ObservationIssue.NEGATIVE_DENOMINATOR, observation)
                    .with("value", quantity, NorwegianFormat.quantity(quantity)));
        }
        otherUnit(observation, indicator).ifPresent(odd::add);
        return odd;
    }

    /** Of a figure whose text names a unit that is certainly not the indicator's. */
    public static Optional<Issue> otherUnit(Observation observation, Indicator indicator) {
        if (observation.raw().isEmpty() || !(observation.quantity().orElse(null) instanceof Quantity.Scalar scalar)) {
            return Optional.empty();
        }
        return printed(observation.raw().get(), scalar.amount())
                .filter(figure -> figure.isOfOtherUnitThan(indicator.unit()))
                .map(figure -> issue(ObservationIssue.OTHER_UNIT_OF_MEASURE, observation)
                        .with("raw", figure.raw())
                        .with("text", figure.unitText().orElseThrow())
                        .with("unit", indicator.unit().id(), shown(indicator.unit())));
    }

    private static String shown(UnitOfMeasure unit) {
        return unit.symbol().isEmpty() ? unit.id() : unit.symbol();
    }

    /**
     * The text read again, since an observation keeps it whole and nothing else of it. Only where it gives the very number: a
     * figure that somebody converted is in the unit that it was converted to.
     */
    private static Optional<Figure> printed(String raw, BigDecimal amount) {
        if (raw.chars().noneMatch(c -> Character.isLetter(c) || c == '%' || c == '‰')) {
            return Optional.empty();
        }
        return Arrays.stream(DotMeaning.values())
                .map(dot -> FigureReader.lenient().dot(dot).read(raw))
                .flatMap(read -> read.partial().stream())
                .filter(figure -> figure.number()
                        .filter(number -> number.compareTo(amount) == 0)
                        .isPresent())
                .findFirst();
    }

    private static boolean isNegativeBelow(Quantity quantity) {
        return quantity instanceof Quantity.Ratio ratio && ratio.denominator().signum() < 0;
    }

    private static boolean isOnQuantum(Quantity quantity, Indicator indicator) {
        return indicator.quantum().isEmpty()
                || amounts(quantity).stream().allMatch(indicator.quantum().get()::allows);
    }

    private static List<Issue> offQuantum(Observation observation, Quantity quantity, Indicator indicator) {
        return indicator
                .quantum()
                .map(quantum -> amounts(quantity).stream()
                        .filter(amount -> !quantum.allows(amount))
                        .map(amount -> issue(ObservationIssue.OFF_QUANTUM, observation)
                                .with("value", amount.toPlainString(), NorwegianFormat.plain(amount))
                                .with("step", quantum.step().toPlainString(), NorwegianFormat.plain(quantum.step())))
                        .toList())
                .orElse(List.of());
    }

    private static List<BigDecimal> amounts(Quantity quantity) {
        if (quantity instanceof Quantity.Scalar scalar) {
            return List.of(scalar.amount());
        }
        return quantity instanceof Quantity.Ratio ratio ? List.of(ratio.numerator(), ratio.denominator()) : List.of();
    }

    private static Issue issue(ObservationIssue code, Observation observation) {
        Issue issue = Issue.of(code, observation.key().toString());
        return observation.place().map(issue::at).orElse(issue);
    }
}
