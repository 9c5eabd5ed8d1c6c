package io.github.bmsjava.evaluation;

import io.github.bmsjava.explain.Decomposition;
import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.explain.Mark;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.internal.group.GateSubject;
import io.github.bmsjava.internal.kernel.ColumnClimb;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.UnitCard;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The outcome for one indicator of one unit in one period on one card. Immutable.
 *
 * <p>Value, light and points are there; what led to them is worked out when it is first asked for, and kept with this object.
 */
public final class IndicatorResult {
    private final UnitCard card;
    private final UnitCard.Row row;
    private final ResultCell cell;

    IndicatorResult(UnitCard card, UnitCard.Row row, ResultCell cell) {
        this.card = card;
        this.row = row;
        this.cell = cell;
    }

    /**
     * What the value belongs to.
     *
     * @return subject, indicator, period and kind
     */
    public ObservationKey key() {
        return cell.key();
    }

    /**
     * The unit.
     *
     * @return whose value it is
     */
    public OrgUnit unit() {
        return card.unit();
    }

    /**
     * The card.
     *
     * @return the unit's card on which it was judged
     */
    public UnitCard card() {
        return card;
    }

    /**
     * The place on the card.
     *
     * @return the entry and the groups it stands in
     */
    public UnitCard.Row row() {
        return row;
    }

    /**
     * The definition.
     *
     * @return the indicator
     */
    public Indicator indicator() {
        return cell.indicator();
    }

    /**
     * The period.
     *
     * @return when
     */
    public Period period() {
        return cell.key().period();
    }

    /**
     * The light.
     *
     * @return the level, or why there is none
     */
    public Status status() {
        return cell.status();
    }

    /**
     * The published value.
     *
     * @return the value rounded once to the indicator's decimals, in its unit ({@code 9.9} for 9.9 %)
     * @throws IllegalStateException if there is none; the message says why
     */
    public BigDecimal value() {
        return findValue()
                .orElseThrow(() -> new IllegalStateException(
                        "there is no value of " + key() + ": " + status() + ".\nMaybe use findValue()."));
    }

    /**
     * The published value, if there is one.
     *
     * @return the value rounded once to the indicator's decimals, in its unit
     */
    public Optional<BigDecimal> findValue() {
        return cell.value();
    }

    /**
     * The value before rounding.
     *
     * @return an exact fraction in the indicator's unit, or empty where there is no value
     */
    public Optional<Fraction> exact() {
        return explain().exact();
    }

    /**
     * The points.
     *
     * @return 0 to 100 with two decimals; empty without a light, or where the indicator gives no points
     */
    public Optional<BigDecimal> score() {
        return cell.score();
    }

    /**
     * Whether the figure was computed from units below.
     *
     * @return true if it climbed by the indicator's rule over units
     */
    public boolean isComputed() {
        return explain().isComputed();
    }

    /**
     * How many of the expected units have a value (J8).
     *
     * @return units with a value over units expected; of a unit's own figure one of one, none of one, or none of none
     */
    public Coverage coverage() {
        return explain().coverage();
    }

    /**
     * What must be said beside the figure: "uvektet snitt", partial, carried forward, break.
     *
     * @return in the order of their definition
     */
    public Set<Mark> marks() {
        return explain().marks();
    }

    /**
     * What made a computed figure (J19).
     *
     * @return lines that add up, or what decided; empty for a unit's own figure and where there is none
     */
    public Optional<Decomposition> contributions() {
        return explain().decomposition();
    }

    /**
     * What is said of the figure besides its size.
     *
     * @return the flags, in the order of their definition
     */
    public Set<QualityFlag> flags() {
        return explain().flags();
    }

    /**
     * Whether the figure is, or rests on, an approximate one ("Ca 97"). Known without an explanation.
     *
     * @return true if so; false where there is no figure
     */
    public boolean isApproximate() {
        return hasFigure() && (cell.marks() & ColumnClimb.APPROXIMATE) != 0;
    }

    /**
     * Whether the figure rests on less than was expected, or on an older one, so that more data may still turn it. Known without an
     * explanation.
     *
     * @return true if so; false where there is no figure
     */
    public boolean isProvisional() {
        return hasFigure() && (cell.marks() & ColumnClimb.PROVISIONAL) != 0;
    }

    /** A number, or a light that a rule over lights gives. */
    private boolean hasFigure() {
        return findValue().isPresent() || status().isJudged();
    }

    /**
     * What was odd or wrong.
     *
     * @return in the order found
     */
    public List<Issue> issues() {
        return explain().issues();
    }

    /**
     * Why the result is what it is, from the run that computed it.
     *
     * @return the explanation
     */
    public Explanation explain() {
        return cell.explain();
    }

    /**
     * The explanation in one sentence.
     *
     * @param language the language
     * @return without a full stop
     */
    public String sentence(Language language) {
        return explain().sentence(language);
    }

    /** As gates see it; nothing is explained but what an answer asks for. */
    GateSubject asked() {
        return new GateSubject() {
            @Override
            public Indicator indicator() {
                return IndicatorResult.this.indicator();
            }

            @Override
            public UnitOfMeasure unitOfMeasure() {
                UnitOfMeasure own = Explanation.unitOfMeasure(IndicatorResult.this.indicator(), false);
                UnitOfMeasure computed = Explanation.unitOfMeasure(IndicatorResult.this.indicator(), true);
                // whether it was computed takes an explanation
                return own.equals(computed) || !isComputed() ? own : computed;
            }

            @Override
            public Status status() {
                return IndicatorResult.this.status();
            }

            @Override
            public Optional<BigDecimal> published() {
                return findValue();
            }

            @Override
            public boolean isApproximate() {
                return IndicatorResult.this.isApproximate();
            }

            @Override
            public boolean isProvisional() {
                return IndicatorResult.this.isProvisional();
            }

            @Override
            public Optional<Fraction> exact() {
                return explain().exact();
            }

            @Override
            public Optional<StatusRule> rule() {
                return explain().rule();
            }
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IndicatorResult that
                && card.equals(that.card)
                && explain().equals(that.explain());
    }

    @Override
    public int hashCode() {
        return Objects.hash(card, key());
    }

    /** The light and the sentence in bokmål. */
    @Override
    public String toString() {
        return status() + ": " + sentence(Language.NB);
    }
}
