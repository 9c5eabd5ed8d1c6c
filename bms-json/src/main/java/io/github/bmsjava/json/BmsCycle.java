package io.github.bmsjava.json;

import io.github.bmsjava.action.PlanDocument;
import io.github.bmsjava.agreement.GoalReport;
import io.github.bmsjava.agreement.WrittenAssessment;
import io.github.bmsjava.calendar.AnnualWheel;
import io.github.bmsjava.cycle.Delivery;
import io.github.bmsjava.cycle.FrozenReport;
import io.github.bmsjava.cycle.LeaderNetwork;
import io.github.bmsjava.cycle.ResultLoop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The member {@code "cycle"} of a document: what comes again every year, and what was delivered, planned, reported and assessed in it.
 * Immutable.
 */
public final class BmsCycle {
    private static final BmsCycle NONE = builder().build();

    private final @Nullable AnnualWheel wheel;
    private final List<Delivery> deliveries;
    private final List<PlanDocument> plans;
    private final List<FrozenReport> reports;
    private final List<ResultLoop> loops;
    private final List<LeaderNetwork> networks;
    private final Map<String, List<GoalReport>> goalReports;
    private final List<WrittenAssessment> assessments;

    private BmsCycle(Builder from) {
        wheel = from.wheel;
        deliveries = List.copyOf(from.deliveries);
        plans = List.copyOf(from.plans);
        reports = List.copyOf(from.reports);
        loops = List.copyOf(from.loops);
        networks = List.copyOf(from.networks);
        Map<String, List<GoalReport>> copies = new LinkedHashMap<>();
        from.goalReports.forEach((agreement, said) -> copies.put(agreement, List.copyOf(said)));
        goalReports = Collections.unmodifiableMap(copies);
        assessments = List.copyOf(from.assessments);
    }

    /**
     * Starts a cycle.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A cycle of which nothing is known.
     *
     * @return an empty cycle
     */
    public static BmsCycle none() {
        return NONE;
    }

    /**
     * The annual wheel.
     *
     * @return the wheel, if there is one
     */
    public Optional<AnnualWheel> wheel() {
        return Optional.ofNullable(wheel);
    }

    /**
     * What units delivered.
     *
     * @return in the order of the document
     */
    public List<Delivery> deliveries() {
        return deliveries;
    }

    /**
     * The plan documents.
     *
     * @return in the order of the document
     */
    public List<PlanDocument> plans() {
        return plans;
    }

    /**
     * The reports that were given and stand as they were.
     *
     * @return in the order of the document
     */
    public List<FrozenReport> reports() {
        return reports;
    }

    /**
     * What came of results.
     *
     * @return in the order of the document
     */
    public List<ResultLoop> loops() {
        return loops;
    }

    /**
     * The networks of leaders.
     *
     * @return in the order of the document
     */
    public List<LeaderNetwork> networks() {
        return networks;
    }

    /**
     * What was reported of goals, by the id of the agreement. What was said of a judged goal is written only where the texts about
     * persons are asked for; the answer always is.
     *
     * @return in the order of the document, the agreements in that of their first report
     */
    public Map<String, List<GoalReport>> goalReports() {
        return goalReports;
    }

    /**
     * What was reported of the goals of one agreement.
     *
     * @param agreement its id
     * @return in the order of the document; empty where nothing was
     */
    public List<GoalReport> goalReports(String agreement) {
        return goalReports.getOrDefault(agreement, List.of());
    }

    /**
     * What persons wrote of the years of leaders. Written only where the texts about persons are asked for.
     *
     * @return in the order of the document
     */
    public List<WrittenAssessment> assessments() {
        return assessments;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BmsCycle that
                && Objects.equals(wheel, that.wheel)
                && deliveries.equals(that.deliveries)
                && plans.equals(that.plans)
                && reports.equals(that.reports)
                && loops.equals(that.loops)
                && networks.equals(that.networks)
                && List.copyOf(goalReports.entrySet()).equals(List.copyOf(that.goalReports.entrySet()))
                && assessments.equals(that.assessments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(wheel, deliveries, plans, reports);
    }

    /** How much there is of each. */
    @Override
    public String toString() {
        return "BmsCycle of " + (wheel == null ? 0 : wheel.events().size()) + " events, " + deliveries.size()
                + " deliveries, " + plans.size() + " plans, " + reports.size() + " reports, " + loops.size()
                + " loops, " + networks.size() + " networks, goal reports of " + goalReports.size()
                + " agreements, " + assessments.size() + " assessments";
    }

    /** Collects what a cycle holds. Not thread-safe. */
    public static final class Builder {
        private @Nullable AnnualWheel wheel;
        private final List<Delivery> deliveries = new ArrayList<>();
        private final List<PlanDocument> plans = new ArrayList<>();
        private final List<FrozenReport> reports = new ArrayList<>();
        private final List<ResultLoop> loops = new ArrayList<>();
        private final List<LeaderNetwork> networks = new ArrayList<>();
        private final Map<String, List<GoalReport>> goalReports = new LinkedHashMap<>();
        private final List<WrittenAssessment> assessments = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the annual wheel.
         *
         * @param events the wheel
         * @return this builder
         */
        public Builder wheel(AnnualWheel events) {
            wheel = Objects.requireNonNull(events, "events");
            return this;
        }

        /**
         * Adds what a unit delivered.
         *
         * @param delivery the delivery
         * @return this builder
         */
        public Builder delivery(Delivery delivery) {
            deliveries.add(Objects.requireNonNull(delivery, "delivery"));
            return this;
        }

        /**
         * Adds a plan document.
         *
         * @param plan the plan
         * @return this builder
         */
        public Builder plan(PlanDocument plan) {
            plans.add(Objects.requireNonNull(plan, "plan"));
            return this;
        }

        /**
         * Adds a report that was given.
         *
         * @param report the report
         * @return this builder
         */
        public Builder report(FrozenReport report) {
            reports.add(Objects.requireNonNull(report, "report"));
            return this;
        }

        /**
         * Adds what came of a result.
         *
         * @param loop the loop
         * @return this builder
         */
        public Builder loop(ResultLoop loop) {
            loops.add(Objects.requireNonNull(loop, "loop"));
            return this;
        }

        /**
         * Adds a network of leaders.
         *
         * @param network the network
         * @return this builder
         */
        public Builder network(LeaderNetwork network) {
            networks.add(Objects.requireNonNull(network, "network"));
            return this;
        }

        /**
         * Adds what was reported of a goal.
         *
         * @param agreement the id of the agreement that has the goal
         * @param report the report
         * @return this builder
         */
        public Builder goalReport(String agreement, GoalReport report) {
            goalReports
                    .computeIfAbsent(Objects.requireNonNull(agreement, "agreement"), id -> new ArrayList<>())
                    .add(Objects.requireNonNull(report, "report"));
            return this;
        }

        /**
         * Adds what persons wrote of a leader's year.
         *
         * @param assessment the parts that are written
         * @return this builder
         */
        public Builder assessment(WrittenAssessment assessment) {
            assessments.add(Objects.requireNonNull(assessment, "assessment"));
            return this;
        }

        /**
         * The cycle.
         *
         * @return what was collected
         */
        public BmsCycle build() {
            return new BmsCycle(this);
        }
    }
}
