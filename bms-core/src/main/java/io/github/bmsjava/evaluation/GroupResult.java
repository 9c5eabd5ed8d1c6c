package io.github.bmsjava.evaluation;

import io.github.bmsjava.explain.GroupExplanation;
import io.github.bmsjava.scorecard.Group;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.value.WeightCoverage;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The outcome of a group of a card, or of the whole card, for one unit in one period. Immutable. */
public final class GroupResult {
    private final @Nullable Group group;
    private final GroupCell cell;

    GroupResult(@Nullable Group group, GroupCell cell) {
        this.group = group;
        this.cell = cell;
    }

    /**
     * The group.
     *
     * @return the group; empty for the whole card
     */
    public Optional<Group> group() {
        return Optional.ofNullable(group);
    }

    /**
     * Which group it is.
     *
     * @return the id of the group, or of the card
     */
    public String id() {
        return cell.id();
    }

    /**
     * The light.
     *
     * @return the level, or why there is none; {@code no-rule} where the group has no rule
     */
    public Status status() {
        return cell.status();
    }

    /**
     * The points.
     *
     * @return 0 to 100 with two decimals; empty unless the rule is a weighted score and it could be computed
     */
    public Optional<BigDecimal> score() {
        return cell.score();
    }

    /**
     * How much of the group has a light.
     *
     * @return nominal weight judged over nominal weight applicable, or numbers of parts
     */
    public WeightCoverage coverage() {
        return explain().coverage();
    }

    /**
     * Why the result is what it is, from the run that computed it.
     *
     * @return the explanation
     */
    public GroupExplanation explain() {
        return cell.explain();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GroupResult that
                && Objects.equals(group, that.group)
                && explain().equals(that.explain());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }

    /** The light and the sentence in bokmål. */
    @Override
    public String toString() {
        return explain().toString();
    }
}
