package io.github.bmsjava.whatif;

import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.explain.Parts;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.InputQuantum;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.NorwegianFormat;
import io.github.bmsjava.value.Quantity;
import io.github.bmsjava.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The smallest change of an input by which a result reaches a light or a better one (J19): in whole steps of the indicator's input
 * quantum, exact, judged as the result is, on the published value. One step less does not reach it. Immutable.
 *
 * <pre>{@code
 * SmallestChange days = SmallestChange.ofNumerator(department, "green");
 * days.by();          // -46: from 650 days to 604
 * days.published();   // 6.0
 * }</pre>
 */
public final class SmallestChange {
    private final Subject subject;
    private final StatusLevel wanted;
    private final Outcome outcome;
    private final BigDecimal from;
    private final @Nullable BigDecimal to;
    private final BigDecimal published;

    /** Whether a light can be reached. */
    public enum Outcome {
        /** It is reached, or a better one. */
        REACHED("reached"),
        /** It would be reached by a change. */
        REACHABLE("reachable"),
        /** No change of this input reaches it. */
        NOT_REACHABLE("not-reachable");

        private final String id;

        Outcome(String id) {
            this.id = id;
        }

        /**
         * The stable name.
         *
         * @return lower case with hyphens
         */
        public String id() {
            return id;
        }
    }

    private SmallestChange(
            Subject subject,
            StatusLevel wanted,
            Outcome outcome,
            BigDecimal from,
            @Nullable BigDecimal to,
            BigDecimal published) {
        this.subject = subject;
        this.wanted = wanted;
        this.outcome = outcome;
        this.from = from;
        this.to = to;
        this.published = published;
    }

    /**
     * The smallest change of the value itself. A unit's own amount changes in steps of the indicator's input quantum, any other value
     * in steps of its last decimal.
     *
     * @param result a result with a value and a rule
     * @param level the id of a level of its scale
     * @return the change, in the unit of the value
     * @throws IllegalArgumentException if the result has no value or no rule, or its scale no such level
     */
    public static SmallestChange ofValue(IndicatorResult result, String level) {
        Judged judged = Judged.of(result, level);
        Indicator indicator = result.indicator();
        Optional<BigDecimal> amount = result.isComputed() ? Optional.empty() : amount(judged.why);
        BigDecimal step = amount.flatMap(own -> indicator.quantum().map(InputQuantum::step))
                .orElseGet(() -> BigDecimal.ONE.movePointLeft(indicator.decimals()));
        BigDecimal from = amount.orElse(result.value());
        return judged.change(
                from, step, new Steps(Fraction.of(from), Fraction.of(step), indicator.decimals(), null, null), false);
    }

    private static Optional<BigDecimal> amount(Explanation why) {
        return why.observation()
                .flatMap(Observation::quantity)
                .filter(Quantity.Scalar.class::isInstance)
                .map(quantity -> ((Quantity.Scalar) quantity).amount());
    }

    /**
     * The smallest change of the numerator of a ratio, the denominator as it is: for example of the days lost of a department. In steps
     * of the indicator's input quantum, one if it has none. A numerator does not fall below zero.
     *
     * @param result a ratio, reported or summed from those of others
     * @param level the id of a level of its scale
     * @return the change, in the unit of the numerator
     * @throws IllegalArgumentException if the result has no value, no rule, or no numerator and denominator of which it is the ratio, or
     *     its scale no such level
     */
    public static SmallestChange ofNumerator(IndicatorResult result, String level) {
        return ofNumerator(result, level, result);
    }

    /**
     * The same where only one unit changes: its numerator is what there is to take away.
     *
     * @param result a ratio of several units
     * @param level the id of a level of its scale
     * @param alone the same indicator in a unit whose numerator is part of the result's
     * @return the change, in the unit of the numerator, from the numerator of the one unit
     * @throws IllegalArgumentException as {@link #ofNumerator(IndicatorResult, String)}, or if the other result is of another indicator
     *     or period
     */
    public static SmallestChange ofNumerator(IndicatorResult result, String level, IndicatorResult alone) {
        Judged judged = Judged.of(result, level);
        if (!alone.indicator().id().equals(result.indicator().id())
                || !alone.period().equals(result.period())) {
            throw new IllegalArgumentException(alone.key() + " is no part of " + result.key() + ".");
        }
        Parts whole = parts(result);
        BigDecimal own = decimal(parts(alone).numerator(), alone);
        Indicator indicator = result.indicator();
        BigDecimal quantum = indicator.quantum().map(InputQuantum::step).orElse(BigDecimal.ONE);
        Fraction factor = Fraction.of(indicator.unit().factor());
        Fraction start = whole.numerator().multiply(factor).divide(whole.denominator());
        Fraction step = Fraction.of(quantum).multiply(factor).divide(whole.denominator());
        BigInteger least = own.signum() < 0
                ? BigInteger.ZERO
                : own.divideToIntegralValue(quantum).toBigInteger().negate();
        return judged.change(own, quantum, new Steps(start, step, indicator.decimals(), least, null), true);
    }

    private static Parts parts(IndicatorResult result) {
        Explanation why = result.explain();
        Optional<Parts> own = why.observation()
                .flatMap(Observation::quantity)
                .filter(Quantity.Ratio.class::isInstance)
                .map(quantity -> (Quantity.Ratio) quantity)
                .map(ratio -> new Parts(Fraction.of(ratio.numerator()), Fraction.of(ratio.denominator())));
        return why.parts()
                .or(() -> own)
                .filter(parts -> parts.denominator().signum() > 0)
                .orElseThrow(() -> new IllegalArgumentException(
                        result.key() + " has no numerator and denominator above zero.\nMaybe ofValue(..) was meant."));
    }

    private static BigDecimal decimal(Fraction numerator, IndicatorResult of) {
        try {
            return new BigDecimal(numerator.numerator()).divide(new BigDecimal(numerator.denominator()));
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(of.key() + " has a numerator that is no decimal: " + numerator, e);
        }
    }

    /** What is spoken of, and whether it is the numerator that changes. */
    private record Subject(Label name, UnitOfMeasure unit, Label word, boolean isNumerator) {}

    /** A result and the light that is wanted of it. */
    private record Judged(IndicatorResult result, Explanation why, StatusRule rule, StatusLevel wanted) {
        static Judged of(IndicatorResult result, String level) {
            Explanation why = result.explain();
            StatusRule rule = why.rule()
                    .filter(known ->
                            result.findValue().isPresent() && result.status().isJudged())
                    .orElseThrow(() ->
                            new IllegalArgumentException(result.key() + " has no light to change: " + result.status()));
            StatusLevel wanted = rule.scale()
                    .findLevel(level)
                    .orElseThrow(() -> new IllegalArgumentException("there is no level '" + level + "' among "
                            + rule.scale().levels() + "."));
            return new Judged(result, why, rule, wanted);
        }

        SmallestChange change(BigDecimal from, BigDecimal quantum, Steps steps, boolean isNumerator) {
            Subject subject =
                    new Subject(result.indicator().name(), why.unitOfMeasure(), rule.word(wanted), isNumerator);
            if (steps.published(BigInteger.ZERO).compareTo(result.value()) != 0) {
                throw new IllegalArgumentException(result.key() + " is "
                        + result.value().toPlainString() + ", which does not follow from this input alone.");
            }
            if (isReached(result.value())) {
                return new SmallestChange(subject, wanted, Outcome.REACHED, from, from, result.value());
            }
            Optional<BigInteger> fewest = steps.fewest(ranges(), rule.direction() == Direction.LOWER_IS_BETTER);
            return fewest.map(count -> new SmallestChange(
                            subject,
                            wanted,
                            Outcome.REACHABLE,
                            from,
                            from.add(quantum.multiply(new BigDecimal(count))),
                            steps.published(count)))
                    .orElseGet(() ->
                            new SmallestChange(subject, wanted, Outcome.NOT_REACHABLE, from, null, result.value()));
        }

        private boolean isReached(BigDecimal value) {
            return rule.scale().indexOf(rule.judge(value)) >= rule.scale().indexOf(wanted);
        }

        /** The values that are as good as wanted, or better. */
        private List<Range> ranges() {
            List<Range> ranges = new ArrayList<>();
            for (Map.Entry<StatusLevel, Bound> bound : rule.bounds().entrySet()) {
                if (rule.scale().indexOf(bound.getKey()) >= rule.scale().indexOf(wanted)) {
                    ranges.add(Range.of(bound.getValue()));
                }
            }
            return ranges;
        }
    }

    /**
     * The light that is wanted.
     *
     * @return the level
     */
    public StatusLevel wanted() {
        return wanted;
    }

    /**
     * Whether it can be reached.
     *
     * @return reached, reachable or not
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * The input as it is.
     *
     * @return the value, or the numerator
     */
    public BigDecimal from() {
        return from;
    }

    /**
     * The input as it would have to be.
     *
     * @return as it is where the light is reached; empty where it cannot be
     */
    public Optional<BigDecimal> findTo() {
        return Optional.ofNullable(to);
    }

    /**
     * The change.
     *
     * @return below zero for less; zero where the light is reached
     * @throws IllegalStateException if it cannot be reached
     */
    public BigDecimal by() {
        if (to == null) {
            throw new IllegalStateException("level '" + wanted.id() + "' cannot be reached from " + from + ".");
        }
        return to.subtract(from);
    }

    /**
     * What would be published.
     *
     * @return the value after the change; that of now where there is none
     */
    public BigDecimal published() {
        return published;
    }

    /**
     * The change in one sentence: "Sykefravær: grønn krever 9,90 %, 0,16 prosentpoeng mindre enn nå", "Sykefravær: grønn krever 604 i
     * telleren, 46 mindre enn nå, og gir 6,0 %".
     *
     * @param language the language; numbers are Norwegian in every one
     * @return one sentence, without a full stop
     */
    public String sentence(Language language) {
        Messages messages = Messages.in(language);
        Map<String, String> values = new HashMap<>();
        values.put("name", subject.name.in(language));
        values.put("light", subject.word.in(language).toLowerCase(Locale.ROOT));
        if (to == null || outcome != Outcome.REACHABLE) {
            return messages.text("whatif." + outcome.id(), values);
        }
        BigDecimal distance = by().abs();
        values.put("to", subject.isNumerator ? NorwegianFormat.grouped(to) : withUnit(to));
        values.put("published", withUnit(published));
        values.put(
                "by",
                subject.isNumerator
                        ? NorwegianFormat.grouped(distance)
                        : subject.unit.equals(UnitOfMeasure.PERCENT)
                                ? NorwegianFormat.grouped(distance) + " " + messages.text("unit.percentage-points")
                                : withUnit(distance));
        return messages.text(
                "whatif." + (subject.isNumerator ? "numerator" : "value") + (by().signum() < 0 ? ".less" : ".more"),
                values);
    }

    private String withUnit(BigDecimal number) {
        return NorwegianFormat.withUnit(number, subject.unit);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SmallestChange that
                && subject.equals(that.subject)
                && wanted.equals(that.wanted)
                && outcome == that.outcome
                && from.equals(that.from)
                && Objects.equals(to, that.to)
                && published.equals(that.published);
    }

    @Override
    public int hashCode() {
        return Objects.hash(wanted, outcome, from, to);
    }

    /** For example {@code green by -46, from 650 to 604: 6.0}, {@code green not-reachable from 3}. */
    @Override
    public String toString() {
        return to == null || outcome != Outcome.REACHABLE
                ? wanted.id() + " " + outcome.id() + " from " + from.toPlainString()
                : wanted.id() + " by " + by().toPlainString() + ", from " + from.toPlainString() + " to "
                        + to.toPlainString() + ": " + published.toPlainString();
    }
}
