package io.github.bmsjava.internal.group;

import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.Optional;

/** What a gate asks of one indicator's result. What only few gates ask is worked out when it is asked. */
public interface GateSubject {
    /** The indicator. */
    Indicator indicator();

    /** The unit in which its figure is printed. */
    UnitOfMeasure unitOfMeasure();

    /** The light, or why there is none. */
    Status status();

    /** The published value. */
    Optional<BigDecimal> published();

    /** Whether the figure is, or rests on, an approximate one. */
    boolean isApproximate();

    /** Whether more data may still turn it. */
    boolean isProvisional();

    /** The value before rounding. */
    Optional<Fraction> exact();

    /** How it was judged. */
    Optional<StatusRule> rule();

    /** The result that an explanation is of. */
    static GateSubject of(Explanation result) {
        return new GateSubject() {
            @Override
            public Indicator indicator() {
                return result.indicator();
            }

            @Override
            public UnitOfMeasure unitOfMeasure() {
                return result.unitOfMeasure();
            }

            @Override
            public Status status() {
                return result.status();
            }

            @Override
            public Optional<BigDecimal> published() {
                return result.published();
            }

            @Override
            public boolean isApproximate() {
                return Part.isApproximate(result);
            }

            @Override
            public boolean isProvisional() {
                return Part.isProvisional(result);
            }

            @Override
            public Optional<Fraction> exact() {
                return result.exact();
            }

            @Override
            public Optional<StatusRule> rule() {
                return result.rule();
            }
        };
    }
}
