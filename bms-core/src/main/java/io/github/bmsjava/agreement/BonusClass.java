package io.github.bmsjava.agreement;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.agreement.BonusPlace.Standing;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One class of the bonus for one service: who is first, who is out, who stands outside and who cannot be decided, each with the
 * reason (R166–R169). Immutable; the same inputs give the same text.
 */
public final class BonusClass {
    private static final int SHOWN = 30;

    private final String basis;
    private final String service;
    private final Period period;
    private final @Nullable Period earlier;
    private final ImmutableList<BonusPlace> places;

    BonusClass(String basis, String service, Period period, @Nullable Period earlier, List<BonusPlace> places) {
        this.basis = basis;
        this.service = service;
        this.period = period;
        this.earlier = earlier;
        this.places = ImmutableList.copyOf(places);
    }

    /**
     * The service whose units are ranked.
     *
     * @return its name in the scheme
     */
    public String service() {
        return service;
    }

    /**
     * When.
     *
     * @return the period
     */
    public Period period() {
        return period;
    }

    /**
     * From when on progress counts.
     *
     * @return the earlier period; empty in the class of the best result
     */
    public Optional<Period> earlier() {
        return Optional.ofNullable(earlier);
    }

    /**
     * Every unit of the service.
     *
     * @return those ranked first, best first; then the undecided, those that are out and those outside, each by id
     */
    public List<BonusPlace> places() {
        return places;
    }

    /**
     * The places of one standing.
     *
     * @param standing how they stand
     * @return in the order of {@link #places}
     */
    public List<BonusPlace> places(Standing standing) {
        return places.stream().filter(place -> place.standing() == standing).toList();
    }

    /**
     * The place of a unit.
     *
     * @param unit its id
     * @return the place
     * @throws IllegalArgumentException if the unit is not one of the service
     */
    public BonusPlace place(String unit) {
        OrgUnitId wanted = OrgUnitId.of(unit);
        return places.stream()
                .filter(place -> place.unit().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unit '" + unit + "' is not of the service '" + service
                        + "', or does not have the card in " + period + "."));
    }

    /**
     * The first, several where their figures are equal.
     *
     * @return in the order of their ids; empty where nobody is certain. They have won only where the class is {@link #isFinal}
     */
    public List<BonusPlace> first() {
        return places(Standing.FIRST);
    }

    /**
     * Whether no undecided unit could be first, or share the first place (J15).
     *
     * @return true if {@link #first} is decided
     */
    public boolean isFinal() {
        return places.stream().noneMatch(BonusPlace::mayWin);
    }

    /**
     * What is otherwise in another decision of the same class: after a correction, an appeal, or a change that was tried (R122).
     *
     * @param after the other decision
     * @return by the order of this class, then who is new; the places tell why
     */
    public List<Changed<BonusPlace>> changes(BonusClass after) {
        return Changed.between(places, after.places, BonusPlace::unit, BonusPlace::equals);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BonusClass that
                && basis.equals(that.basis)
                && service.equals(that.service)
                && period.equals(that.period)
                && Objects.equals(earlier, that.earlier)
                && places.equals(that.places);
    }

    @Override
    public int hashCode() {
        return Objects.hash(service, period);
    }

    /** The basis, whether it is final, and the places a line each. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(basis)
                .append(", ")
                .append(service)
                .append(", ")
                .append(earlier == null ? period.toString() : earlier + " to " + period)
                .append(isFinal() ? "" : ", not final");
        places.stream().limit(SHOWN).forEach(place -> text.append("\n  ").append(place));
        return text.append(places.size() > SHOWN ? "\n  and " + (places.size() - SHOWN) + " more" : "")
                .toString();
    }
}
