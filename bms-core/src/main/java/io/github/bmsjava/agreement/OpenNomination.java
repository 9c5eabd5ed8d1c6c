package io.github.bmsjava.agreement;

import io.github.bmsjava.explain.GateAnswer;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.value.PersonalText;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A unit that someone nominated for the open class of the bonus (R170). Immutable.
 *
 * @param scheme the id of the scheme
 * @param version the version of its rules
 * @param unit the unit
 * @param period when
 * @param by who nominated it
 * @param on when it was nominated
 * @param justification why; a {@link PersonalText} is never empty
 * @param economy how the economy gate was answered; null where the scheme does not ask it
 */
public record OpenNomination(
        String scheme,
        int version,
        OrgUnitId unit,
        Period period,
        PersonRef by,
        LocalDate on,
        PersonalText justification,
        @Nullable GateAnswer economy) {
    /**
     * Checks what must be there.
     *
     * @param scheme the id of the scheme
     * @param version the version of its rules
     * @param unit the unit
     * @param period when
     * @param by who nominated it
     * @param on when it was nominated
     * @param justification why
     * @param economy how the economy gate was answered, or null
     */
    public OpenNomination {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(justification, "justification");
    }

    /**
     * How the economy gate was answered.
     *
     * @return the answer; empty where the scheme does not ask it
     */
    public Optional<GateAnswer> findEconomy() {
        return Optional.ofNullable(economy);
    }

    /**
     * Whether it may be considered.
     *
     * @return as the economy gate says; yes where the scheme does not ask it
     */
    public Answer answer() {
        return economy == null ? Answer.YES : economy.answer();
    }

    /** The unit and the answer; nothing of the justification. */
    @Override
    public String toString() {
        return "open class: " + unit + " " + period + ", " + answer().id()
                + (economy == null ? "" : " (economy " + Answers.of(economy) + ")");
    }
}
