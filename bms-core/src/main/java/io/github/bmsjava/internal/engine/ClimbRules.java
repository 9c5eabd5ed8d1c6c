package io.github.bmsjava.internal.engine;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.MissingPolicy;
import io.github.bmsjava.indicator.OwnValues;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.internal.kernel.ClimbRule;
import io.github.bmsjava.internal.kernel.Publisher;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Turns an indicator's rule over units into what is done to a column (J8). */
public final class ClimbRules {
    /** Shares finer than this are compared one by one. */
    private static final int MOST_BITS = 31;

    private final Indicator indicator;
    private final OwnColumn column;

    private ClimbRules(Indicator indicator, OwnColumn column) {
        this.indicator = indicator;
        this.column = column;
    }

    /** The rule of a sound indicator, or of one that is not and so does not climb. */
    public static ClimbRule of(Indicator indicator, boolean sound, OwnColumn column) {
        return new ClimbRules(indicator, column).rule(sound);
    }

    private ClimbRule rule(boolean sound) {
        UnitRule rule = indicator.rollUp().overUnits();
        MissingPolicy missing = rule.missing();
        Fraction minimum = Fraction.of(missing.minimum());
        boolean coarse = minimum.denominator().bitLength() <= MOST_BITS;
        return new ClimbRule(
                sound ? family(rule, coarse) : ClimbRule.Family.NONE,
                column.form(),
                rule.isOfPublished(),
                own(indicator.rollUp().ownValues()),
                missing.requiresAll(),
                coarse ? minimum.denominator().longValue() : 1,
                coarse ? minimum.numerator().longValue() : 1,
                column.form() == ClimbRule.Form.RATIO ? quotient() : amount(column.scaleA()),
                sums(rule),
                column.reasons(),
                column.excluded(),
                StatusCodes.of(Absence.UNDEFINED),
                StatusCodes.of(Absence.SUPPRESSED),
                StatusCodes.of(Absence.NOT_APPLICABLE));
    }

    private ClimbRule.Family family(UnitRule rule, boolean coarse) {
        if (!coarse && rule.kind() != UnitRule.Kind.NONE) {
            return ClimbRule.Family.ELSEWHERE;
        }
        boolean ratios = column.form() == ClimbRule.Form.RATIO;
        return switch (rule.kind()) {
            case NONE -> ClimbRule.Family.NONE;
            case SUM -> ratios ? ClimbRule.Family.ELSEWHERE : ClimbRule.Family.SUM;
            case RATIO_OF_SUMS -> ClimbRule.Family.RATIO;
            case WEIGHTED_MEAN -> rule.weight().isEmpty() ? ClimbRule.Family.MEAN_BY_N : ClimbRule.Family.ELSEWHERE;
            case PLAIN_MEAN ->
                ratios && !rule.isOfPublished() ? ClimbRule.Family.ELSEWHERE : ClimbRule.Family.PLAIN_MEAN;
            case MINIMUM -> ratios ? ClimbRule.Family.ELSEWHERE : ClimbRule.Family.MINIMUM;
            case MAXIMUM -> ratios ? ClimbRule.Family.ELSEWHERE : ClimbRule.Family.MAXIMUM;
            case COUNT -> ClimbRule.Family.COUNT;
            case MEDIAN, WORST_STATUS, BEST_STATUS, SHARE_AT_OR_ABOVE -> ClimbRule.Family.ELSEWHERE;
        };
    }

    private static ClimbRule.Own own(OwnValues values) {
        return switch (values) {
            case REFUSED -> ClimbRule.Own.REFUSED;
            case REPLACES -> ClimbRule.Own.REPLACES;
            case ADDS -> ClimbRule.Own.ADDS;
        };
    }

    private Publisher sums(UnitRule rule) {
        return switch (rule.kind()) {
            case COUNT -> amount(0);
            case RATIO_OF_SUMS -> quotient();
            case PLAIN_MEAN -> amount(rule.isOfPublished() ? indicator.decimals() : column.scaleA());
            case NONE, SUM, WEIGHTED_MEAN, MINIMUM, MAXIMUM, MEDIAN, WORST_STATUS, BEST_STATUS, SHARE_AT_OR_ABOVE ->
                amount(column.scaleA());
        };
    }

    /** Publishes whole numbers of so many decimals. */
    private Publisher amount(int scale) {
        return new Publisher(ten(indicator.decimals()), ten(scale));
    }

    /** Publishes numerator over denominator, times the factor of the unit. */
    private Publisher quotient() {
        BigDecimal factor = indicator.unit().factor();
        BigDecimal plain = factor.scale() < 0 ? factor.setScale(0) : factor;
        return new Publisher(
                plain.unscaledValue().multiply(ten(column.scaleB() + indicator.decimals())),
                ten(column.scaleA() + plain.scale()));
    }

    private static BigInteger ten(int power) {
        return BigInteger.TEN.pow(power);
    }
}
