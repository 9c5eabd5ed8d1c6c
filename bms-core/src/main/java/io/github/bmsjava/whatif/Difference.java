package io.github.bmsjava.whatif;

import com.google.common.collect.Sets;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.target.ScorecardId;
import io.github.bmsjava.value.Language;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One result that is another one: of an indicator, a group or a whole card of a unit. Immutable.
 *
 * <p>Of a cell that is withheld on either side nothing is said but that it is withheld (J16).
 */
public final class Difference {
    /** What comes or goes where there is a result on one side only. */
    enum Extent {
        /** The row or group alone, on a card that the unit has on both sides. */
        PLACE,
        /** The whole card. */
        CARD,
        /** The unit. */
        UNIT
    }

    private final Period from;
    private final Period to;
    private final ValueKind kind;
    private final @Nullable Cell before;
    private final @Nullable Cell after;
    private final Extent extent;
    private final Set<Cause> causes;

    /** One of the two is there. */
    Difference(
            Period from,
            Period to,
            ValueKind kind,
            @Nullable Cell before,
            @Nullable Cell after,
            Extent extent,
            Set<Cause> causes) {
        this.from = from;
        this.to = to;
        this.kind = kind;
        this.before = before;
        this.after = after;
        this.extent = extent;
        this.causes = isWithheld() ? Set.of() : Sets.immutableEnumSet(causes);
    }

    Difference because(Set<Cause> found) {
        return new Difference(from, to, kind, before, after, extent, found);
    }

    /** What stands in the place after the change; before it where nothing does any more. */
    Cell known() {
        return after != null ? after : Objects.requireNonNull(before);
    }

    Extent extent() {
        return extent;
    }

    Optional<Cell> cellBefore() {
        return Optional.ofNullable(before);
    }

    Optional<Cell> cellAfter() {
        return Optional.ofNullable(after);
    }

    /**
     * The unit.
     *
     * @return as it is after the change; as it was where it has no such result any more
     */
    public OrgUnit unit() {
        return known().unit();
    }

    /**
     * The card.
     *
     * @return its id
     */
    public ScorecardId card() {
        return known().place().card();
    }

    /**
     * What is judged.
     *
     * @return the id of the indicator, of the group or of the card
     */
    public String id() {
        return known().place().id();
    }

    /**
     * Whether it is of an indicator.
     *
     * @return false for a group or a whole card
     */
    public boolean isIndicator() {
        return known().place().kind() == Cell.Kind.INDICATOR;
    }

    /**
     * The period before.
     *
     * @return the period of {@link #before}
     */
    public Period from() {
        return from;
    }

    /**
     * The period after.
     *
     * @return the period of {@link #after}; {@link #from} unless two periods were compared
     */
    public Period to() {
        return to;
    }

    /**
     * The kind of value.
     *
     * @return actual, budget or forecast
     */
    public ValueKind kind() {
        return kind;
    }

    /**
     * What was said before.
     *
     * @return empty where there was no such result; only that it is suppressed where either side is
     */
    public Optional<Judgement> before() {
        return cellBefore().map(this::shown);
    }

    /**
     * What is said after.
     *
     * @return empty where there is no such result any more; only that it is suppressed where either side is
     */
    public Optional<Judgement> after() {
        return cellAfter().map(this::shown);
    }

    private Judgement shown(Cell cell) {
        return isWithheld() ? Judgement.WITHHELD : cell.judgement();
    }

    /**
     * The result before, with its explanation.
     *
     * @return empty for a group or card, where there was none, and where either side is withheld
     */
    public Optional<IndicatorResult> indicatorBefore() {
        return cellBefore().filter(any -> !isWithheld()).flatMap(Cell::findIndicator);
    }

    /**
     * The result after, with its explanation.
     *
     * @return empty for a group or card, where there is none, and where either side is withheld
     */
    public Optional<IndicatorResult> indicatorAfter() {
        return cellAfter().filter(any -> !isWithheld()).flatMap(Cell::findIndicator);
    }

    /**
     * Why it is another one.
     *
     * @return every cause that decides, in the order of their definition; {@link Differences} says how they are found. Empty where the
     *     cell is withheld
     */
    public Set<Cause> causes() {
        return causes;
    }

    /**
     * Whether the light is another one, or came, or went (R105). Otherwise only the value or the points are.
     *
     * @return true if so; false where the cell is withheld
     */
    public boolean isLight() {
        if (isWithheld()) {
            return false;
        }
        if (before == null || after == null) {
            return known().judgement().status().isJudged();
        }
        return (before.judgement().status().isJudged()
                        || after.judgement().status().isJudged())
                && !before.judgement().hasLightOf(after.judgement());
    }

    /**
     * Whether the cell is withheld on either side.
     *
     * @return true if nothing more is said of it
     */
    public boolean isWithheld() {
        return (before != null && before.judgement().isWithheld())
                || (after != null && after.judgement().isWithheld());
    }

    /**
     * The difference in one sentence: "Sykefravær, Barnehage A, 2014: gul → rød (6,0 % → 6,5 %), andre tall".
     *
     * @param language the language; numbers are Norwegian in every one
     * @return one sentence, without a full stop
     */
    public String sentence(Language language) {
        return new DifferenceSentence(this, language).text();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Difference that
                && from.equals(that.from)
                && to.equals(that.to)
                && kind == that.kind
                && unit().equals(that.unit())
                && known().place().equals(that.known().place())
                && before().equals(that.before())
                && after().equals(that.after())
                && extent == that.extent
                && causes.equals(that.causes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(to, unit().id(), known().place().id());
    }

    /** The unit, what is judged, when, both judgements and the causes. */
    @Override
    public String toString() {
        return unit().id() + " · " + id() + " · " + (from.equals(to) ? "" : from + " → ") + to + " · " + kind.id()
                + ": "
                + before().map(Judgement::toString).orElse("–") + " → "
                + after().map(Judgement::toString).orElse("–") + " "
                + causes.stream().map(Cause::id).collect(Collectors.joining(", ", "(", ")"));
    }
}
