package io.github.bmsjava.evaluation;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationHistory;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * One run of a plan over observations. Values, lights and points of all cells are worked out at once; what explains a single
 * one, and the issues of all, are looked up when somebody asks for them. Immutable and thread-safe.
 */
public final class Evaluation implements Results {
    private final EvaluationPlan plan;
    private final ObservationTable table;
    private final Inputs inputs;
    private final Set<ValueKind> kinds;
    private final Map<ColumnRun.Wanted, PeriodColumns> columns;
    private final boolean tellsDefinitions;
    private final Supplier<List<Issue>> issues;
    private final Supplier<Fingerprints> fingerprints;

    private Evaluation(
            ObservationTable table,
            Inputs inputs,
            Set<ValueKind> kinds,
            List<PeriodColumns> found,
            boolean tellsDefinitions) {
        this.plan = table.plan();
        this.table = table;
        this.inputs = inputs;
        this.kinds = kinds;
        this.columns = new LinkedHashMap<>();
        found.forEach(one -> columns.put(new ColumnRun.Wanted(one.period(), one.kind()), one));
        this.tellsDefinitions = tellsDefinitions;
        this.issues = Suppliers.memoize(() -> {
            Optional<DefinitionIssues> definitions =
                    tellsDefinitions ? Optional.of(new DefinitionIssues(plan)) : Optional.empty();
            Set<Issue> others = issuesOf(Concerned.all(), definitions);
            Set<Issue> all = new LinkedHashSet<>();
            definitions.ifPresent(some -> all.addAll(some.untold()));
            all.addAll(others);
            return ImmutableList.copyOf(all);
        });
        this.fingerprints = Suppliers.memoize(() ->
                new Fingerprints(plan.fingerprint(), Fingerprint.hexOf(inputs.figures(), inputs.withholding()::hides)));
    }

    static Evaluation of(ObservationTable table, RunOptions how) {
        EvaluationPlan plan = table.plan();
        Inputs inputs = new Inputs(
                table.figures(), new Withholding(how.withheld(), plan.options().periods()));
        Set<ValueKind> reported = EnumSet.of(ValueKind.ACTUAL);
        reported.addAll(table.figures().kinds());
        List<ColumnRun.Wanted> wanted = plan.options().periods().stream()
                .flatMap(period -> reported.stream().map(kind -> new ColumnRun.Wanted(period, kind)))
                .toList();
        List<PeriodColumns> found = new ColumnRun(plan, inputs).run(wanted, new Crew(how));
        return of(table, inputs, reported, found, how);
    }

    static Evaluation of(
            ObservationTable table, Inputs inputs, Set<ValueKind> kinds, List<PeriodColumns> found, RunOptions how) {
        return new Evaluation(table, inputs, ImmutableSet.copyOf(kinds), found, how.tellsDefinitions());
    }

    /**
     * The plan that was run.
     *
     * @return the plan
     */
    public EvaluationPlan plan() {
        return plan;
    }

    @Override
    public List<Period> periods() {
        return plan.options().periods();
    }

    @Override
    public Organisation organisation() {
        return plan.organisation();
    }

    @Override
    public Optional<LocalDate> structureDate() {
        return plan.options().structureDate();
    }

    @Override
    public PeriodResults in(Period period, ValueKind kind) {
        ColumnRun.Wanted wanted = new ColumnRun.Wanted(period, kind);
        if (!periods().contains(period)) {
            throw new IllegalArgumentException(
                    "period " + period + " is not among " + periods() + ".\nMaybe compile the plan for it.");
        }
        // a kind of which nothing was reported is judged when somebody asks for it
        PeriodColumns found = columns.get(wanted);
        PeriodColumns shown = found != null
                ? found
                : new ColumnRun(plan, inputs)
                        .run(List.of(wanted), new Crew(RunOptions.standard()))
                        .get(0);
        return new ColumnView(plan, inputs, shown).results();
    }

    @Override
    public Optional<ObservationHistory> observations(ObservationKey key) {
        return inputs.withholding().hides(key)
                ? Optional.empty()
                : inputs.figures().find(key);
    }

    /**
     * Everything that was odd or wrong with the observations and the results. Found when it is first asked for: every result is
     * explained for it, one by one, which for a whole country takes minutes.
     *
     * @return those of the observations first, then by period, unit and row; before them those of the definitions, if the run was to
     *     tell them ({@link RunOptions#tellingDefinitions})
     */
    @Override
    public List<Issue> issues() {
        return issues.get();
    }

    /** What was odd with the observations, and with the results of some rows. */
    Set<Issue> issuesOf(Concerned rows, Optional<DefinitionIssues> definitions) {
        Set<Issue> found = new LinkedHashSet<>(table.issues());
        found.addAll(new IssueRun(plan, inputs, rows).of(kinds, definitions));
        return found;
    }

    Inputs inputs() {
        return inputs;
    }

    /**
     * What is odd or wrong here and was not in another evaluation: of the definitions, of the observations and of the results. Only
     * those results are explained that can have other issues than there: for another observation those of its unit and the units
     * above it, for another target those of its indicator, for a unit that lies elsewhere those of that unit and the units below and
     * above it, for other definitions all of them.
     *
     * @param before another evaluation, such as the one that this is a {@link #rerun} of
     * @return those of the definitions first, then in the order of {@link #issues()}; one with another figure in it is another issue
     */
    public List<Issue> issuesSince(Evaluation before) {
        return NewIssues.of(before, this);
    }

    /** {@inheritDoc} Worked out when they are first asked for, from every observation. */
    @Override
    public Fingerprints fingerprints() {
        return fingerprints.get();
    }

    /**
     * Shows every result of the kinds of which anything was observed, without making an object for each.
     *
     * @param visitor is shown them, on the calling thread
     */
    public void visit(ResultVisitor visitor) {
        new ColumnWalk(columns.values()).accept(visitor);
    }

    /**
     * The same observations, but for some, evaluated by another plan: what a change would give (R122). This evaluation stays as it
     * is. What is withheld here is withheld there, and what would give it away, seen beside this evaluation, is refused (J16): other
     * units or definitions where anything is withheld; an observation of an indicator with withheld cells, or of one that goes into a
     * figure together with it; a target of such an indicator where lights climb.
     *
     * <p>The pattern of what is withheld is taken over and not computed anew: nothing here knows the rule by which it was computed. A
     * change of what that rule goes by, such as the units, the number of persons behind a figure or the least number that may be shown,
     * needs a pattern of its own: compute it, and run the changed plan with it ({@link RunOptions#withholding}). That goes for an empty
     * pattern too, which refuses nothing.
     *
     * <p>Runs on the calling thread alone, also where an executor helped this evaluation.
     *
     * @param by a plan for the same periods
     * @param replacing each in place of all that was observed of its key
     * @return the results
     * @throws IllegalArgumentException if the plan is for other periods, or reads an indicator more than this one of which nothing was
     *     read, or one observation is of the same key as another, or withheld figures would be given away
     */
    public Evaluation rerun(EvaluationPlan by, Collection<Observation> replacing) {
        RunOptions how = RunOptions.standard().withholding(inputs.withholding().pattern());
        return new Rerun(plan, table, inputs).run(by, replacing, tellsDefinitions ? how.tellingDefinitions() : how);
    }

    /**
     * Whether another plan reads no indicator more than this one of which nothing was read, so that {@link #rerun} can serve it.
     *
     * @param by the other plan
     * @return true if nothing that it needs may be missing
     */
    public boolean hasReadFor(EvaluationPlan by) {
        return new Rerun(plan, table, inputs).unread(by).isEmpty();
    }

    /**
     * Whether another evaluation read the same observations, as far as both show them: what either withholds is not compared, since
     * who may ask whether a hidden figure is the one he guesses soon knows it (J16). Where they come from does not count.
     *
     * @param other the other evaluation
     * @return true if all figures, absences and flags are the same that neither withholds
     */
    public boolean hasObservationsOf(Evaluation other) {
        Predicate<ObservationKey> isHidden = key ->
                inputs.withholding().hides(key) || other.inputs.withholding().hides(key);
        return inputs.figures() == other.inputs.figures()
                || Fingerprint.hexOf(inputs.figures(), isHidden)
                        .equals(Fingerprint.hexOf(other.inputs.figures(), isHidden));
    }

    /**
     * The cells that are withheld (J16).
     *
     * @return the pattern; what it protects is shown nowhere
     */
    public DisclosurePattern withheld() {
        return inputs.withholding().pattern();
    }

    /**
     * How much memory values, lights and points take, without the observations.
     *
     * @return about so many bytes
     */
    public long estimatedBytes() {
        return columns.values().stream().mapToLong(PeriodColumns::bytes).sum();
    }

    /** The plan and how many kinds of value there are. */
    @Override
    public String toString() {
        return "evaluation of " + plan;
    }
}
