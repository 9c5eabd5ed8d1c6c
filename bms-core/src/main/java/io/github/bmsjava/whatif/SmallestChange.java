package io.github.bmsjava.whatif;

import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.explain.Parts;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.NorwegianFormat;
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
    private final @Nullable Obstacle obstacle;
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
            @Nullable Obstacle obstacle,
            BigDecimal from,
            @Nullable BigDecimal to,
            BigDecimal published) {
        this.subject = subject;
        this.wanted = wanted;
        this.outcome = outcome;
        this.obstacle = obstacle;
        this.from = from;
        this.to = to;
        this.published = published;
    }

    /**
     * The smallest change of the value itself. A unit's own amount, mean or count changes in steps of the indicator's input quantum,
     * any other value in steps of its last decimal.
     *
     * @param result a result with a value and a rule
     * @param level the id of a level of its scale
     * @return the change, in the unit of the value
     * @throws IllegalArgumentException if the result has no value or no rule, or its scale no such level; or if it is a share of units
     */
    public static SmallestChange ofValue(IndicatorResult result, String level) {
        Judged judged = Judged.of(result, level);
        if (isShare(result)) {
            throw new IllegalArgumentException(result.key()
                    + " is a share of units, which moves by whole units only.\nMaybe ofUnit(..) was meant.");
        }
        return judged.change(Input.ofValue(result), Dependence.ITSELF, null);
    }

    /** What is shown of a share is rounded down, and judged before. */
    private static boolean isShare(IndicatorResult result) {
        return result.isComputed() && result.indicator().rollUp().overUnits().kind() == UnitRule.Kind.SHARE_AT_OR_ABOVE;
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
     * The same where only the numerator of one unit changes, or of several together: it is what there is to take away. Of one unit that
     * reports, {@link #ofUnit} asks under every rule.
     *
     * @param result a ratio of several units
     * @param level the id of a level of its scale
     * @param alone the same indicator, on the same card and in the same period, in a unit whose numerator is part of the result's: one
     *     that reports, or one between
     * @return the change, in the unit of the numerator, from the numerator of the one unit
     * @throws IllegalArgumentException as {@link #ofNumerator(IndicatorResult, String)}, or if the result is not made of the
     *     other, or what it is made of is withheld (J16)
     */
    public static SmallestChange ofNumerator(IndicatorResult result, String level, IndicatorResult alone) {
        Judged judged = Judged.of(result, level);
        Member.requireWithin(result, alone);
        Parts whole = parts(result);
        Input input = Input.ofNumerator(parts(alone).numerator(), whole.denominator(), alone);
        Fraction figure = whole.numerator()
                .multiply(Fraction.of(result.indicator().unit().factor()))
                .divide(whole.denominator());
        Dependence dependence = Dependence.moving(figure, input.value(BigInteger.ZERO));
        return judged.change(input, dependence, alone.key().equals(result.key()) ? null : alone);
    }

    /** Those of a weighted mean are no numerator and denominator. */
    private static Parts parts(IndicatorResult result) {
        Member.refuseWithheld(result);
        Explanation explanation = result.explain();
        return explanation
                .parts()
                .filter(parts -> explanation.isRatioOfSums())
                .or(() -> Input.parts(result))
                .filter(parts -> parts.denominator().signum() > 0)
                .orElseThrow(() -> new IllegalArgumentException(
                        result.key() + " has no numerator and denominator above zero.\nMaybe ofValue(..) was meant."));
    }

    /**
     * The smallest change of what one unit reported by which a result above it reaches a light, all other units as they are (J8). Of a
     * ratio its numerator changes, of a mean, an amount or a count that itself; a numerator or count does not fall below zero. Where the
     * rule is over lights, it is what takes the unit to the light that {@link SmallestLight#ofUnit} asks for.
     *
     * <pre>{@code
     * SmallestChange.ofUnit(department, "green", school);   // green by -46, from 450 to 404: 6.0
     * }</pre>
     *
     * @param result a result computed from several units
     * @param level the id of a level of its scale
     * @param unit the same indicator, on the same card and in the same period, in a unit that reports; or the result itself where that
     *     is a unit's own
     * @return the change, in the unit of the numerator or of the value
     * @throws IllegalArgumentException if the result has no light, or its scale no such level; if it is not made of what the unit
     *     reported, such as that of a unit between, or the unit's figure is made of several, such as a mean of months; if what several
     *     months add up to would have to fall below zero; or if a figure that would be told is withheld (J16)
     */
    public static SmallestChange ofUnit(IndicatorResult result, String level, IndicatorResult unit) {
        Member.check(result, unit);
        if (unit.key().equals(result.key())) {
            return ofOwn(result, level);
        }
        UnitRule.Kind rule = result.indicator().rollUp().overUnits().kind();
        if (rule.isOverStatuses()) {
            return throughLight(result, level, unit);
        }
        Judged judged = Judged.of(result, level);
        Dependence dependence = Dependence.between(result, unit);
        return judged.change(
                rule == UnitRule.Kind.RATIO_OF_SUMS ? numerator(result, unit) : Input.ofOwn(unit), dependence, unit);
    }

    private static SmallestChange ofOwn(IndicatorResult result, String level) {
        return Input.parts(result).isPresent() ? ofNumerator(result, level) : ofValue(result, level);
    }

    /** The unit's part of a sum of numerators, also where it is one of several months. */
    private static Input numerator(IndicatorResult result, IndicatorResult unit) {
        Fraction denominator = parts(result)
                .denominator()
                .multiply(Member.line(result, unit).findWeight().orElseThrow());
        Fraction numerator = unit.exact()
                .orElseThrow()
                .multiply(denominator)
                .divide(Fraction.of(unit.indicator().unit().factor()));
        return Input.ofNumerator(numerator, denominator, unit);
    }

    /** From light to light: what takes the unit to the one that is needed of it. */
    private static SmallestChange throughLight(IndicatorResult result, String level, IndicatorResult unit) {
        SmallestLight light = SmallestLight.ofUnit(result, level, unit);
        Optional<SmallestChange> own = light.findTo()
                .filter(to -> light.outcome() == Outcome.REACHABLE)
                .map(to -> ofOwn(unit, to.id()));
        Input input = Input.ofOwn(unit);
        Subject subject = new Subject(
                unit.indicator().name(),
                unit.indicator().unit(),
                null,
                light.word(),
                input.isNumerator(),
                unit.unit().name());
        return own.map(change -> new SmallestChange(
                        subject,
                        light.wanted(),
                        change.outcome,
                        change.obstacle,
                        change.from,
                        change.to,
                        change.published))
                .orElseGet(() -> new SmallestChange(
                        subject,
                        light.wanted(),
                        light.outcome(),
                        light.findObstacle().orElse(null),
                        input.from(),
                        light.outcome() == Outcome.REACHED ? input.from() : null,
                        unit.value()));
    }

    /**
     * What is spoken of.
     *
     * @param name of the indicator
     * @param unit of the value
     * @param resultUnit of what is published, where that is another figure than the input; else null
     * @param word for the light
     * @param isNumerator whether it is the numerator that changes
     * @param place the unit that changes alone, or null
     */
    private record Subject(
            Label name,
            UnitOfMeasure unit,
            @Nullable UnitOfMeasure resultUnit,
            Label word,
            boolean isNumerator,
            @Nullable Label place) {}

    /** A result and the light that is wanted of it. */
    private record Judged(IndicatorResult result, Explanation why, StatusRule rule, StatusLevel wanted) {
        static Judged of(IndicatorResult result, String level) {
            Member.refuseWithheld(result);
            Explanation why = result.explain();
            if (result.status().isJudged() && result.findValue().isEmpty()) {
                throw new IllegalArgumentException(result.key() + " has a light, but no value: " + result.status()
                        + ".\nMaybe ofUnit(..) or SmallestLight.ofUnit(..) was meant.");
            }
            StatusRule rule = why.rule()
                    .filter(known -> result.status().isJudged())
                    .orElseThrow(() -> Asked.noLight(result.key(), result.status()));
            return new Judged(result, why, rule, Asked.level(rule.scale(), level));
        }

        SmallestChange change(Input input, Dependence dependence, @Nullable IndicatorResult alone) {
            Indicator indicator = result.indicator();
            boolean isOther = input.isNumerator() || alone != null;
            Subject subject = new Subject(
                    indicator.name(),
                    isOther ? indicator.unit() : why.unitOfMeasure(),
                    isOther ? why.unitOfMeasure() : null,
                    rule.word(wanted),
                    input.isNumerator(),
                    alone == null ? null : alone.unit().name());
            Steps steps = new Steps(
                    count -> dependence.of(input.value(count)).round(indicator.decimals()),
                    input.least(),
                    input.most());
            if (steps.published(BigInteger.ZERO).compareTo(result.value()) != 0) {
                throw new IllegalArgumentException(result.key() + " is "
                        + result.value().toPlainString() + ", which does not follow from this input alone.");
            }
            if (Asked.isReached(rule.scale(), result.status().findLevel(), wanted)) {
                return new SmallestChange(
                        subject, wanted, Outcome.REACHED, null, input.from(), input.from(), result.value());
            }
            List<Range> ranges = ranges();
            Optional<BigInteger> fewest = steps.fewest(ranges, rule.direction() == Direction.LOWER_IS_BETTER);
            if (fewest.filter(input::isDoubtful).isPresent()) {
                throw new IllegalArgumentException(result.key() + " would take "
                        + input.after(fewest.get()).toPlainString()
                        + " of a sum of several figures, and whether they can fall below zero is not known.");
            }
            boolean mayHold = alone != null && indicator.rollUp().overUnits().kind() == UnitRule.Kind.MEDIAN;
            return fewest.map(count -> new SmallestChange(
                            subject,
                            wanted,
                            Outcome.REACHABLE,
                            null,
                            input.from(),
                            input.after(count),
                            steps.published(count)))
                    .orElseGet(() -> new SmallestChange(
                            subject,
                            wanted,
                            Outcome.NOT_REACHABLE,
                            steps.obstacle(ranges, mayHold),
                            input.from(),
                            null,
                            result.value()));
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
     * Why it cannot be reached.
     *
     * @return the obstacle; empty unless it cannot
     */
    public Optional<Obstacle> findObstacle() {
        return Optional.ofNullable(obstacle);
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
     * @return the value after the change; that of now where there is none. Of the one unit where the rule is over lights
     */
    public BigDecimal published() {
        return published;
    }

    /**
     * The change in one sentence: "Sykefravær: grønn krever 9,90 %, 0,16 prosentpoeng mindre enn nå", "Sykefravær: grønn krever 604 i
     * telleren, 46 mindre enn nå, og gir 6,0 %", "Sykefravær: grønn kan ikke nås ved å endre Lund skole alene: det er ikke mer å ta av".
     *
     * @param language the language; numbers are Norwegian in every one
     * @return one sentence, without a full stop
     */
    public String sentence(Language language) {
        Messages messages = Messages.in(language);
        Map<String, String> values = new HashMap<>();
        values.put("name", subject.name.in(language));
        values.put("light", subject.word.in(language).toLowerCase(Locale.ROOT));
        if (subject.place != null) {
            values.put("unit", subject.place.in(language));
        }
        if (obstacle != null) {
            values.put("obstacle", messages.text("obstacle." + obstacle.id()));
            return messages.text("whatif.not-reachable" + (subject.place == null ? "" : ".unit"), values);
        }
        if (to == null || outcome == Outcome.REACHED) {
            return messages.text("whatif.reached", values);
        }
        BigDecimal distance = by().abs();
        values.put("to", subject.isNumerator ? numerator(to, messages) : NorwegianFormat.withUnit(to, subject.unit));
        if (subject.place != null) {
            values.put("to", messages.text("whatif.of-unit", values));
        }
        values.put(
                "by",
                subject.isNumerator ? NorwegianFormat.grouped(distance) : messages.distance(distance, subject.unit));
        String change = messages.text(by().signum() < 0 ? "whatif.less" : "whatif.more", values);
        return subject.resultUnit == null
                ? change
                : messages.text(
                        "whatif.gives",
                        Map.of("change", change, "published", NorwegianFormat.withUnit(published, subject.resultUnit)));
    }

    private static String numerator(BigDecimal number, Messages messages) {
        return messages.text("whatif.numerator", Map.of("number", NorwegianFormat.grouped(number)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SmallestChange that
                && subject.equals(that.subject)
                && wanted.equals(that.wanted)
                && outcome == that.outcome
                && obstacle == that.obstacle
                && from.equals(that.from)
                && Objects.equals(to, that.to)
                && published.equals(that.published);
    }

    @Override
    public int hashCode() {
        return Objects.hash(wanted, outcome, from, to);
    }

    /** For example {@code green by -46, from 650 to 604: 6.0}, {@code green not-reachable from 3: cannot-give-more}. */
    @Override
    public String toString() {
        return to == null || outcome != Outcome.REACHABLE
                ? wanted.id() + " " + outcome.id() + " from " + from.toPlainString()
                        + (obstacle == null ? "" : ": " + obstacle.id())
                : wanted.id() + " by " + by().toPlainString() + ", from " + from.toPlainString() + " to "
                        + to.toPlainString() + ": " + published.toPlainString();
    }
}
