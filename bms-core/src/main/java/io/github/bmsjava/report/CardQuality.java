package io.github.bmsjava.report;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.scorecard.CardKind;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.NorwegianFormat;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a card still lacks, indicator by indicator (R53). */
public final class CardQuality {
    private static final int HUNDRED = 100;

    private final ImmutableMap<IndicatorId, Set<Demand>> lacks;

    private CardQuality(Map<IndicatorId, Set<Demand>> lacks) {
        this.lacks = ImmutableMap.copyOf(lacks);
    }

    /** What a good indicator has. */
    public enum Demand {
        /** A target that judges in the period. A statistics card needs none. */
        TARGET("target"),
        /** A measuring method. */
        METHOD("method"),
        /** An owner. */
        OWNER("owner"),
        /** A value in the period. */
        VALUE("value");

        private final String id;

        Demand(String id) {
            this.id = id;
        }

        /**
         * The stable name.
         *
         * @return ASCII English in lower case
         */
        public String id() {
            return id;
        }
    }

    /**
     * The quality of a card by all demands.
     *
     * @param card the card in a period
     * @return what each indicator lacks
     */
    public static CardQuality of(CardResult card) {
        return of(card, EnumSet.allOf(Demand.class));
    }

    /**
     * The quality of a card by some demands.
     *
     * @param card the card in a period
     * @param demands what counts
     * @return what each indicator lacks of it
     */
    public static CardQuality of(CardResult card, Set<Demand> demands) {
        Map<IndicatorId, Set<Demand>> lacks = new LinkedHashMap<>();
        for (IndicatorResult result : card.indicators()) {
            Set<Demand> lacking = EnumSet.noneOf(Demand.class);
            demands.stream().filter(demand -> !has(result, demand)).forEach(lacking::add);
            lacks.put(result.indicator().id(), Sets.immutableEnumSet(lacking));
        }
        return new CardQuality(lacks);
    }

    private static boolean has(IndicatorResult result, Demand demand) {
        return switch (demand) {
            case TARGET ->
                result.card().card().kind() == CardKind.STATISTICS
                        || result.explain().target().isPresent();
            case METHOD -> result.indicator().method().isPresent();
            case OWNER ->
                result.indicator().owner().isPresent()
                        || result.card().card().owner().isPresent();
            case VALUE -> result.findValue().isPresent();
        };
    }

    /**
     * What each indicator lacks.
     *
     * @return in card order; an empty set for one that lacks nothing
     */
    public Map<IndicatorId, Set<Demand>> lacks() {
        return lacks;
    }

    /**
     * The share of indicators that lack nothing.
     *
     * @return from 0 to 1, exact; 1 for a card without indicators
     */
    public Fraction completeness() {
        long complete = lacks.values().stream().filter(Set::isEmpty).count();
        return lacks.isEmpty() ? Fraction.ONE : Fraction.of(complete).divide(Fraction.of(lacks.size()));
    }

    /** The share in percent, rounded down, and what is lacking. */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(NorwegianFormat.plain(
                                completeness().multiply(Fraction.of(HUNDRED)).roundDown(0)) + " % complete");
        lacks.forEach((indicator, lacking) -> {
            if (!lacking.isEmpty()) {
                String ids = lacking.stream().map(Demand::id).collect(Collectors.joining(", "));
                text.append("\n  ").append(indicator).append(" lacks ").append(ids);
            }
        });
        return text.toString();
    }
}
