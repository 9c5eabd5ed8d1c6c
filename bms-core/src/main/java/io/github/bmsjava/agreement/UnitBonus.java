package io.github.bmsjava.agreement;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.evaluation.UnitResults;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.organisation.UnitTypeId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.GroupId;
import io.github.bmsjava.target.ScorecardId;
import io.github.bmsjava.value.Decimals;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.PersonalText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The bonus of units (R166–R170, R174): best result within each service, best progress, and an open class with a justification.
 * Units are ranked by one indicator or one group of the user focus area only, and only those whose economy holds. Immutable.
 *
 * <pre>{@code
 * UnitBonus bonus = UnitBonus.builder("bonus", 1, "målekart")
 *         .rankedBy("brukertilfredshet")
 *         .economy(Gate.indicator("økonomi", "yellow"))
 *         .range("1", "6")
 *         .build();
 * bonus.bestResult(results, "2007", "barnehage").first();
 * bonus.bestProgress(results, "2007", "2005", "barnehage").first();
 * }</pre>
 */
public final class UnitBonus {
    private final String id;
    private final int version;
    private final ScorecardId card;
    private final @Nullable IndicatorId indicator;
    private final @Nullable GroupId group;
    private final Gate economy;
    private final ImmutableMap<UnitTypeId, String> services;
    private final Span range;
    private final @Nullable Fraction tolerance;
    private final boolean gateCoversOpenClass;

    private UnitBonus(Builder from) {
        id = from.id;
        version = from.version;
        card = from.card;
        indicator = from.indicator;
        group = from.group;
        economy = Objects.requireNonNull(from.economy, "economy");
        services = ImmutableMap.copyOf(from.services);
        range = from.range;
        tolerance = from.tolerance;
        gateCoversOpenClass = from.gateCoversOpenClass;
    }

    /**
     * Starts a scheme.
     *
     * @param id the stable id
     * @param version the version of its rules, which every decision names
     * @param card the id of the card whose units are ranked
     * @return a builder
     */
    public static Builder builder(String id, int version, String card) {
        return new Builder(Ids.require("scheme id", id), version, ScorecardId.of(card));
    }

    /**
     * The stable id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * The version of its rules.
     *
     * @return the version
     */
    public int version() {
        return version;
    }

    /**
     * The card whose units are ranked.
     *
     * @return its id
     */
    public ScorecardId card() {
        return card;
    }

    /**
     * The indicator that ranks.
     *
     * @return the indicator; empty where a group does
     */
    public Optional<IndicatorId> indicator() {
        return Optional.ofNullable(indicator);
    }

    /**
     * The group whose points rank.
     *
     * @return the group; empty where an indicator does
     */
    public Optional<GroupId> group() {
        return Optional.ofNullable(group);
    }

    /**
     * What economy must reach.
     *
     * @return the condition
     */
    public Gate economy() {
        return economy;
    }

    /**
     * Whether the economy gate covers the open class too.
     *
     * @return true unless the scheme says otherwise
     */
    public boolean gateCoversOpenClass() {
        return gateCoversOpenClass;
    }

    /** Between which figures every true one lies. */
    Span range() {
        return range;
    }

    Optional<Fraction> tolerance() {
        return Optional.ofNullable(tolerance);
    }

    /**
     * The service of a unit.
     *
     * @param unit the unit
     * @return what the scheme maps its type to, else the type; empty where it has none
     */
    public Optional<String> service(OrgUnit unit) {
        return unit.type().map(type -> services.getOrDefault(type, type.value()));
    }

    /**
     * The best result of every service.
     *
     * @param results the results
     * @param period for example {@code "2007"}
     * @return a class for each service that has the card, in alphabetical order
     */
    public List<BonusClass> bestResults(Results results, String period) {
        Period when = Period.parse(period);
        return cards(results, when).keySet().stream()
                .sorted()
                .map(service -> bestResult(results, period, service))
                .toList();
    }

    /**
     * The best result within a service.
     *
     * @param results the results
     * @param period for example {@code "2007"}
     * @param service the service
     * @return the class
     * @throws IllegalArgumentException if there is no such period, the indicator is not on the card, or none is better by it
     */
    public BonusClass bestResult(Results results, String period, String service) {
        Period when = Period.parse(period);
        return new BonusRound(this, results, when, null).decide(service, cards(results, when, service));
    }

    /**
     * The best progress within a service.
     *
     * @param results the results
     * @param period for example {@code "2007"}
     * @param earlier the earlier period from which progress counts, for example {@code "2005"}
     * @param service the service
     * @return the class; a unit for which nothing was to be measured in the earlier period stands outside
     * @throws IllegalArgumentException if there is no such period, or the earlier one is not of the same type and before
     */
    public BonusClass bestProgress(Results results, String period, String earlier, String service) {
        Period when = Period.parse(period);
        Period before = Period.parse(earlier);
        if (before.type() != when.type() || before.compareTo(when) >= 0) {
            throw new IllegalArgumentException("progress cannot be counted from " + earlier + " to " + period + ".");
        }
        return new BonusRound(this, results, when, before).decide(service, cards(results, when, service));
    }

    private List<CardResult> cards(Results results, Period period, String service) {
        ImmutableListMultimap<String, CardResult> all = cards(results, period);
        if (!all.containsKey(service)) {
            throw new IllegalArgumentException("no unit of the service '" + service + "' has the card '" + card
                    + "' in " + period + "." + Nearest.hint(service, all.keySet()));
        }
        return all.get(service);
    }

    private ImmutableListMultimap<String, CardResult> cards(Results results, Period period) {
        ImmutableListMultimap.Builder<String, CardResult> found = ImmutableListMultimap.builder();
        for (UnitResults unit : results.in(period).units()) {
            service(unit.unit()).ifPresent(service -> card(unit).ifPresent(one -> found.put(service, one)));
        }
        return found.build();
    }

    Optional<CardResult> card(UnitResults unit) {
        return unit.findCard(card);
    }

    /**
     * Nominates a unit for the open class (R170).
     *
     * @param results the results
     * @param period for example {@code "2007"}
     * @param unit the id of the unit
     * @param by who nominates
     * @param on when
     * @param justification why, in words that are kept and not shown
     * @return the nomination, with the answer of the economy gate where the scheme asks for it
     * @throws IllegalArgumentException if there is no such period or unit, or the unit does not have the card
     */
    public OpenNomination nominate(
            Results results, String period, String unit, PersonRef by, LocalDate on, PersonalText justification) {
        CardResult found = results.in(Period.parse(period))
                .findUnit(OrgUnitId.of(unit))
                .flatMap(this::card)
                .orElseThrow(() -> new IllegalArgumentException(
                        "unit '" + unit + "' has no card '" + card + "' in " + period + "."));
        return new OpenNomination(
                id,
                version,
                found.card().unit().id(),
                found.period(),
                by,
                on,
                justification,
                gateCoversOpenClass ? found.answer(economy) : null);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UnitBonus that
                && id.equals(that.id)
                && version == that.version
                && card.equals(that.card)
                && Objects.equals(indicator, that.indicator)
                && Objects.equals(group, that.group)
                && economy.equals(that.economy)
                && services.equals(that.services)
                && range.equals(that.range)
                && Objects.equals(tolerance, that.tolerance)
                && gateCoversOpenClass == that.gateCoversOpenClass;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version);
    }

    /** The id, the version, what ranks and what economy must reach. */
    @Override
    public String toString() {
        return id + " version " + version + " by " + (indicator == null ? "points of " + group : indicator)
                + ", economy " + economy.condition();
    }

    /** Builds a scheme. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final int version;
        private final ScorecardId card;
        private @Nullable IndicatorId indicator;
        private @Nullable GroupId group;
        private @Nullable Gate economy;
        private final Map<UnitTypeId, String> services = new LinkedHashMap<>();
        private Span range = Span.ANYTHING;
        private @Nullable Fraction tolerance;
        private boolean gateCoversOpenClass = true;

        private Builder(String id, int version, ScorecardId card) {
            this.id = id;
            this.version = version;
            this.card = card;
        }

        /**
         * Ranks by an indicator of the user focus area (R168).
         *
         * @param named its id
         * @return this builder
         */
        public Builder rankedBy(String named) {
            indicator = IndicatorId.of(named);
            group = null;
            return this;
        }

        /**
         * Ranks by the points of a group, whose rule is a weighted score.
         *
         * @param named its id
         * @return this builder
         */
        public Builder rankedByGroup(String named) {
            group = GroupId.of(named);
            indicator = null;
            return this;
        }

        /**
         * Sets what economy must reach (R169).
         *
         * @param condition on an indicator or group of the card
         * @return this builder
         */
        public Builder economy(Gate condition) {
            economy = Objects.requireNonNull(condition, "condition");
            return this;
        }

        /**
         * Maps unit types to one service; every other type is a service of its own.
         *
         * @param service the name of the service
         * @param types the ids of the types
         * @return this builder
         */
        public Builder service(String service, String... types) {
            for (String type : types) {
                services.put(UnitTypeId.of(type), Ids.require("service", service));
            }
            return this;
        }

        /**
         * Says between which figures every true one lies, such as 1 to 6 for a survey: an unknown figure can then not be anything.
         *
         * @param least the least
         * @param most the greatest
         * @return this builder
         * @throws IllegalArgumentException if a text is no decimal, or the least is above the greatest
         */
        public Builder range(String least, String most) {
            Fraction low = Fraction.of(Decimals.of(least));
            Fraction high = Fraction.of(Decimals.of(most));
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("range from " + least + " to " + most + " is empty.");
            }
            range = new Span(low, high);
            return this;
        }

        /**
         * Says how far an approximate figure ("Ca 5") may be off; without it, it may be anything.
         *
         * @param distance in the unit of what ranks, more than zero
         * @return this builder
         * @throws IllegalArgumentException if the text is no decimal above zero
         */
        public Builder tolerance(String distance) {
            Fraction most = Fraction.of(Decimals.of(distance));
            if (most.signum() <= 0) {
                throw new IllegalArgumentException("tolerance " + distance + " is not above zero.");
            }
            tolerance = most;
            return this;
        }

        /**
         * Says whether the economy gate covers the open class; the decks do not say, and the default is that it does.
         *
         * @param covers true if so
         * @return this builder
         */
        public Builder gateCoversOpenClass(boolean covers) {
            gateCoversOpenClass = covers;
            return this;
        }

        /**
         * The scheme.
         *
         * @return the scheme
         * @throws IllegalStateException if nothing ranks, or no economy gate is set
         */
        public UnitBonus build() {
            if (indicator == null && group == null) {
                throw new IllegalStateException("bonus '" + id + "' ranks by nothing.\nMaybe rankedBy(…).");
            }
            if (economy == null) {
                throw new IllegalStateException("bonus '" + id + "' has no economy gate.\nMaybe economy(…).");
            }
            return new UnitBonus(this);
        }
    }
}
