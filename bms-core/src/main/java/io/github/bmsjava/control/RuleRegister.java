package io.github.bmsjava.control;

import com.google.common.collect.HashBasedTable;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Table;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The internal rules, gone through as Bærum did (R179): which say "skal", which can be read, and who was trained in them. Immutable.
 */
public final class RuleRegister {
    private static final int SHOWN = 20;

    private final ImmutableMap<String, InternalRule> rules;
    private final ImmutableTable<String, OrgUnitId, LocalDate> trained;

    private RuleRegister(Builder from) {
        rules = ImmutableMap.copyOf(from.rules);
        trained = ImmutableTable.copyOf(from.trained);
    }

    /**
     * Starts a register.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * All rules.
     *
     * @return in the order given
     */
    public List<InternalRule> rules() {
        return rules.values().asList();
    }

    /**
     * The rules that say "skal".
     *
     * @return in the order given
     */
    public List<InternalRule> mandatory() {
        return rules.values().stream().filter(InternalRule::mandatory).toList();
    }

    /**
     * The rules that can be read nowhere.
     *
     * @return in the order given
     */
    public List<InternalRule> unavailable() {
        return rules.values().stream()
                .filter(rule -> rule.findPlace().isEmpty())
                .toList();
    }

    /**
     * The units that were not trained in a rule.
     *
     * @param rule its id
     * @param units who is to be trained
     * @param day training after it does not count
     * @return in the order given
     * @throws IllegalArgumentException if there is no such rule
     */
    public List<OrgUnit> untrained(String rule, Collection<OrgUnit> units, LocalDate day) {
        if (!rules.containsKey(rule)) {
            throw unknown(rule, rules);
        }
        return units.stream()
                .filter(unit -> {
                    LocalDate on = trained.get(rule, unit.id());
                    return on == null || on.isAfter(day);
                })
                .toList();
    }

    private static IllegalArgumentException unknown(String rule, Map<String, InternalRule> rules) {
        return new IllegalArgumentException("there is no rule '" + rule + "'." + Nearest.hint(rule, rules.keySet()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RuleRegister that && rules.equals(that.rules) && trained.equals(that.trained);
    }

    @Override
    public int hashCode() {
        return rules.hashCode();
    }

    /** The first rules, a line each. */
    @Override
    public String toString() {
        String first =
                rules.values().stream().limit(SHOWN).map(rule -> rule + "\n").collect(Collectors.joining());
        return first + (rules.size() > SHOWN ? "… and " + (rules.size() - SHOWN) + " more\n" : "");
    }

    /** Builds a register. Not thread-safe. */
    public static final class Builder {
        private final Map<String, InternalRule> rules = new LinkedHashMap<>();
        private final Table<String, OrgUnitId, LocalDate> trained = HashBasedTable.create();

        private Builder() {}

        /**
         * Adds a rule.
         *
         * @param rule the rule
         * @return this builder
         * @throws IllegalArgumentException if there is one of its id
         */
        public Builder rule(InternalRule rule) {
            if (rules.putIfAbsent(rule.id(), rule) != null) {
                throw new IllegalArgumentException("rule '" + rule.id() + "' is in the register twice.");
            }
            return this;
        }

        /**
         * Says that a unit was trained. Of several times the first counts.
         *
         * @param rule the id of a rule added before
         * @param unit the id of the unit
         * @param on when
         * @return this builder
         * @throws IllegalArgumentException if there is no such rule
         */
        public Builder trained(String rule, String unit, LocalDate on) {
            if (!rules.containsKey(rule)) {
                throw unknown(rule, rules);
            }
            OrgUnitId who = OrgUnitId.of(unit);
            LocalDate before = trained.get(rule, who);
            if (before == null || on.isBefore(before)) {
                trained.put(rule, who, on);
            }
            return this;
        }

        /**
         * The register.
         *
         * @return an immutable register
         */
        public RuleRegister build() {
            return new RuleRegister(this);
        }
    }
}
