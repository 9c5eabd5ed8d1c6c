package io.github.bmsjava.disclosure;

import com.google.common.collect.ImmutableSet;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a run that are withheld to protect persons (J16). A withheld cell is suppressed before it is judged: it has
 * no value, no light and no explanation; its figure still climbs to the units above, and everything derived is computed
 * without it. The same pattern holds for every kind of value and every viewer. Immutable.
 *
 * <p>A pattern protects what it names, and has to be computed before. So that no withheld number can be worked out from the
 * figures above it, it must
 *
 * <ul>
 *   <li>withhold none or at least two of the units right below a unit, and two below a withheld unit that has units below.
 *       They must have figures, and weigh something: a unit that reported nothing, or weighs zero, hides no other;
 *   <li>name every period that is shown: the months and the year. Observations inside a withheld period are withheld with it
 *       only where they have no results of their own;
 *   <li>name the series that the figure is made of, the accounts beside their use of budget, where they are confidential; and
 *       with a weight every indicator that is weighted by it, since shown values and two sums give two unknown weights away;
 *   <li>not be asked to protect a median: the medians of a unit and of the one above it can give a number away, whatever is
 *       withheld.
 * </ul>
 */
public final class DisclosurePattern {
    private static final DisclosurePattern NONE = new DisclosurePattern(Set.of());

    private final ImmutableSet<Cell> cells;

    private DisclosurePattern(Collection<Cell> cells) {
        this.cells = ImmutableSet.copyOf(cells);
    }

    /**
     * One cell.
     *
     * @param unit whose figure it is
     * @param indicator what was measured
     * @param period when
     */
    public record Cell(OrgUnitId unit, IndicatorId indicator, Period period) {
        /**
         * Checks the parts.
         *
         * @param unit whose figure it is
         * @param indicator what was measured
         * @param period when
         */
        public Cell {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(indicator, "indicator");
            Objects.requireNonNull(period, "period");
        }

        /**
         * A cell from code.
         *
         * @param unit the id of the unit
         * @param indicator the id of the indicator
         * @param period for example {@code "2014"}
         * @return the cell
         */
        public static Cell of(String unit, String indicator, String period) {
            return new Cell(OrgUnitId.of(unit), IndicatorId.of(indicator), Period.parse(period));
        }

        /** For example {@code lund · sykefravær · 2014}. */
        @Override
        public String toString() {
            return unit + " · " + indicator + " · " + period;
        }
    }

    /**
     * Nothing is withheld.
     *
     * @return the empty pattern
     */
    public static DisclosurePattern none() {
        return NONE;
    }

    /**
     * Some cells are withheld.
     *
     * @param cells in any order; one named twice counts once
     * @return the pattern
     */
    public static DisclosurePattern of(Collection<Cell> cells) {
        return new DisclosurePattern(cells);
    }

    /**
     * Whether a cell is withheld.
     *
     * @param unit whose figure it is
     * @param indicator what was measured
     * @param period when
     * @return true if the pattern names it
     */
    public boolean isWithheld(OrgUnitId unit, IndicatorId indicator, Period period) {
        return !cells.isEmpty() && cells.contains(new Cell(unit, indicator, period));
    }

    /**
     * Whether anything at all is withheld.
     *
     * @return true for {@link #none()}
     */
    public boolean isEmpty() {
        return cells.isEmpty();
    }

    /**
     * The cells.
     *
     * @return in the order given
     */
    public Set<Cell> cells() {
        return cells;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DisclosurePattern that && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }

    /** How many cells are withheld. */
    @Override
    public String toString() {
        return cells.size() + " cells withheld";
    }
}
