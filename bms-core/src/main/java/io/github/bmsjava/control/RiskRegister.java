package io.github.bmsjava.control;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.strategy.GoalId;
import io.github.bmsjava.strategy.InitiativeId;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.value.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The projects that serve goals, for example those of an investment programme, and their risks (R150). Immutable.
 *
 * <pre>{@code
 * RiskRegister register = RiskRegister.builder(matrix)
 *         .project("sykehjem", "investeringsprogram")
 *         .risk("sykehjem", "Grunnforhold", 3, 4)
 *         .build();
 * register.worst(GoalId.of("investeringsprogram"));   // yellow
 * }</pre>
 */
public final class RiskRegister {
    private static final int SHOWN = 20;

    private final RiskMatrix matrix;
    private final ImmutableMap<InitiativeId, GoalId> projects;
    private final ImmutableList<Risk> risks;

    private RiskRegister(Builder from) {
        matrix = from.matrix;
        projects = ImmutableMap.copyOf(from.projects);
        risks = ImmutableList.copyOf(from.risks);
    }

    /**
     * Starts a register.
     *
     * @param matrix how grave a risk is
     * @return a builder
     */
    public static Builder builder(RiskMatrix matrix) {
        return new Builder(matrix);
    }

    /**
     * The projects that serve a goal.
     *
     * @param goal the goal
     * @return in the order given; empty if there is none
     */
    public List<InitiativeId> projects(GoalId goal) {
        return projects.entrySet().stream()
                .filter(entry -> entry.getValue().equals(goal))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The risks of a project.
     *
     * @param project the project
     * @return the gravest first, then in the order given; empty if none was assessed
     */
    public List<Risk> risks(InitiativeId project) {
        return risks.stream()
                .filter(risk -> risk.project().equals(project))
                .sorted(Comparator.comparingInt(risk -> matrix.scale().indexOf(level(risk))))
                .toList();
    }

    /**
     * How grave a risk is.
     *
     * @param risk the risk
     * @return the level in the matrix
     * @throws IllegalArgumentException if the matrix does not go so far
     */
    public StatusLevel level(Risk risk) {
        return matrix.level(risk.probability(), risk.consequence());
    }

    /**
     * The gravest risk to a goal.
     *
     * @param goal the goal
     * @return the worst level among the risks of its projects; empty if none was assessed, which does not say that there is none
     */
    public Optional<StatusLevel> worst(GoalId goal) {
        return projects(goal).stream()
                .flatMap(project -> risks(project).stream().limit(1))
                .map(this::level)
                .min(Comparator.comparingInt(matrix.scale()::indexOf));
    }

    /**
     * The projects whose risks nobody has assessed.
     *
     * @return in the order given
     */
    public List<InitiativeId> unassessed() {
        return projects.keySet().stream()
                .filter(project -> risks(project).isEmpty())
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RiskRegister that
                && matrix.equals(that.matrix)
                && projects.equals(that.projects)
                && risks.equals(that.risks);
    }

    @Override
    public int hashCode() {
        return risks.hashCode();
    }

    /** The first risks with their levels, a line each, and the projects without one. */
    @Override
    public String toString() {
        Stream<String> first =
                risks.stream().limit(SHOWN).map(risk -> risk + " " + level(risk).id() + "\n");
        String rest = risks.size() > SHOWN ? "… and " + (risks.size() - SHOWN) + " more\n" : "";
        String open = unassessed().isEmpty() ? "" : "not assessed: " + unassessed() + "\n";
        return String.join("", first.toList()) + rest + open;
    }

    /** Builds a register. Not thread-safe. */
    public static final class Builder {
        private final RiskMatrix matrix;
        private final Map<InitiativeId, GoalId> projects = new LinkedHashMap<>();
        private final List<Risk> risks = new ArrayList<>();

        private Builder(RiskMatrix matrix) {
            this.matrix = matrix;
        }

        /**
         * Adds a project that serves a goal.
         *
         * @param project the id of the initiative
         * @param goal the id of the goal
         * @return this builder
         * @throws IllegalArgumentException if the project is there already
         */
        public Builder project(String project, String goal) {
            if (projects.putIfAbsent(InitiativeId.of(project), GoalId.of(goal)) != null) {
                throw new IllegalArgumentException("project '" + project + "' is in the register twice.");
            }
            return this;
        }

        /**
         * Adds a risk.
         *
         * @param project the id of a project added before
         * @param name what may go wrong, in bokmål
         * @param probability from 1, the least
         * @param consequence from 1, the least
         * @return this builder
         * @throws IllegalArgumentException if there is no such project, or the matrix does not go so far
         */
        public Builder risk(String project, String name, int probability, int consequence) {
            InitiativeId known = InitiativeId.of(project);
            if (!projects.containsKey(known)) {
                throw new IllegalArgumentException("there is no project '" + project + "'."
                        + Nearest.hint(
                                project,
                                projects.keySet().stream()
                                        .map(InitiativeId::value)
                                        .toList()));
            }
            matrix.level(probability, consequence);
            risks.add(new Risk(known, Label.of(name), probability, consequence));
            return this;
        }

        /**
         * The register.
         *
         * @return an immutable register
         */
        public RiskRegister build() {
            return new RiskRegister(this);
        }
    }
}
