package io.github.bmsjava.evaluation;

import com.google.common.base.Suppliers;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.internal.engine.CardColumn;
import io.github.bmsjava.internal.engine.DataNeeds;
import io.github.bmsjava.internal.engine.HiddenCells;
import io.github.bmsjava.internal.engine.ShardCodec;
import io.github.bmsjava.internal.engine.Structure;
import io.github.bmsjava.internal.group.CardLayouts;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.observation.ObservationRequest;
import io.github.bmsjava.observation.ObservationSource;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.ReferenceSeries;
import io.github.bmsjava.organisation.SubjectId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.CardShapes;
import io.github.bmsjava.scorecard.ScorecardModel;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A model and an organisation made ready to evaluate for some periods: which unit has which card when. Immutable and
 * thread-safe; one plan serves any number of runs.
 */
public final class EvaluationPlan {
    private final ScorecardModel model;
    private final Organisation organisation;
    private final PlanOptions options;
    private final Structure structure;
    private final DataNeeds needs;
    private final CardLayouts layouts;
    private final ImmutableList<Issue> issues;
    /** Of the last pattern; most runs of a plan withhold the same. */
    private volatile @Nullable Hidden hidden;

    private final Supplier<byte[]> print = Suppliers.memoize(() -> Fingerprint.of(this));

    private record Hidden(DisclosurePattern pattern, HiddenCells cells) {}

    private EvaluationPlan(ScorecardModel model, Organisation organisation, PlanOptions options) {
        this.model = model;
        this.organisation = organisation;
        this.options = options;
        this.needs = DataNeeds.of(model, options.periods());
        this.structure = Structure.of(
                model, organisation, needs.climbing(), options.structureDate().orElse(null));
        this.layouts = new CardLayouts(model, structure);
        this.issues = check(model, organisation, options, structure);
    }

    /**
     * Compiles a plan.
     *
     * @param model indicators, cards and targets
     * @param organisation the units
     * @param options the periods
     * @return the plan, with what does not fit: a layer or a target for a unit that does not exist or a type that no unit has, a
     *     required indicator removed, too many indicators. What {@link ScorecardModel#issues()} tells is not told again. What
     *     stands beside errors leaves the wrong part out
     */
    public static Validated<EvaluationPlan> compile(
            ScorecardModel model, Organisation organisation, PlanOptions options) {
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(options, "options");
        EvaluationPlan plan = new EvaluationPlan(model, organisation, options);
        return Validated.of(plan, plan.issues);
    }

    private static ImmutableList<Issue> check(
            ScorecardModel model, Organisation organisation, PlanOptions options, Structure structure) {
        Set<Issue> issues = new LinkedHashSet<>(PlanChecks.check(model, organisation, options));
        SetMultimap<CardShapes, Integer> told = HashMultimap.create();
        options.periods().forEach(period -> checkCards(structure, period, told, issues));
        // a rule that no definition of the model fits was found when that was built
        model.issues().forEach(issues::remove);
        return ImmutableList.copyOf(issues);
    }

    /** What is wrong with the cards of units, each told once although it may last for many periods. */
    private static void checkCards(
            Structure structure, Period period, SetMultimap<CardShapes, Integer> told, Collection<Issue> issues) {
        List<CardColumn> faulty = structure.in(period).cards().stream()
                .filter(card -> card.shapes().hasIssues())
                .toList();
        for (int i = 0; !faulty.isEmpty() && i < structure.size(); i++) {
            for (CardColumn card : faulty) {
                if (card.shape(i) != CardShapes.NONE && told.put(card.shapes(), i)) {
                    issues.addAll(card.shapes().issues(i));
                }
            }
        }
    }

    /**
     * Evaluates observations.
     *
     * @param source where they come from
     * @return the results
     * @throws EvaluationException if the source fails
     */
    public Evaluation evaluate(ObservationSource source) {
        return evaluate(source, RunOptions.standard());
    }

    /**
     * Evaluates observations.
     *
     * @param source where they come from
     * @param how what is withheld, and whose threads help
     * @return the results
     * @throws EvaluationException if the source fails
     */
    public Evaluation evaluate(ObservationSource source, RunOptions how) {
        Objects.requireNonNull(how, "how");
        return evaluate(load(source), how);
    }

    /**
     * Evaluates observations that were loaded before.
     *
     * @param table what {@link #load} of this plan gave
     * @return the results
     * @throws IllegalArgumentException if another plan loaded them
     */
    public Evaluation evaluate(ObservationTable table) {
        return evaluate(table, RunOptions.standard());
    }

    /**
     * Evaluates observations that were loaded before.
     *
     * @param table what {@link #load} of this plan gave
     * @param how what is withheld, and whose threads help
     * @return the results
     * @throws IllegalArgumentException if another plan loaded them
     */
    public Evaluation evaluate(ObservationTable table, RunOptions how) {
        requireOwn(table);
        return Evaluation.of(table, Objects.requireNonNull(how, "how"));
    }

    /**
     * Evaluates observations that were loaded before, and follows them when they change.
     *
     * @param table what {@link #load} of this plan gave; is not changed
     * @return the results, which one thread may write to
     * @throws IllegalArgumentException if another plan loaded them
     */
    public LiveEvaluation live(ObservationTable table) {
        return live(table, RunOptions.standard());
    }

    /**
     * Evaluates observations that were loaded before, and follows them when they change.
     *
     * @param table what {@link #load} of this plan gave; is not changed
     * @param how what is withheld, from the first result to the last; and whose threads help with the first ones
     * @return the results, which one thread may write to
     * @throws IllegalArgumentException if another plan loaded them
     */
    public LiveEvaluation live(ObservationTable table, RunOptions how) {
        requireOwn(table);
        return new LiveEvaluation(table, Objects.requireNonNull(how, "how"));
    }

    /** Over a reorganisation a subtree is not the same one in every period. */
    private void requireOneStructure() {
        if (!structure.isPlain()) {
            throw new IllegalStateException("the units lie otherwise in some of the periods " + options
                    + ", so that subtrees cannot be told apart."
                    + "\nMaybe compile a plan for periods between which nothing is reorganised.");
        }
    }

    private void requireOwn(ObservationTable table) {
        if (table.plan() != this) {
            throw new IllegalArgumentException("the observations were loaded by another plan: " + table.plan()
                    + ".\nMaybe load them again with this one.");
        }
    }

    /**
     * What the subtrees of some units bring to the figures above them.
     *
     * @param table what {@link #load} of this plan gave
     * @param how what is withheld; the same for all partials and where they are finished
     * @param units the ids of the units at the top of the subtrees, at least one
     * @return what they and all units below them bring
     * @throws IllegalArgumentException if another plan loaded the table, a unit does not exist, or two subtrees overlap
     * @throws IllegalStateException if units are reorganised in or between the periods
     */
    public Partial partial(ObservationTable table, RunOptions how, String... units) {
        requireOwn(table);
        requireOneStructure();
        if (units.length == 0) {
            throw new IllegalArgumentException("no unit is named.\nMaybe the root of a subtree was meant.");
        }
        List<Integer> roots = Arrays.stream(units)
                .map(id -> organisation.indexOf(organisation.unit(id).id()))
                .toList();
        return new Finisher(this).partial(table.figures(), Objects.requireNonNull(how, "how"), roots);
    }

    /**
     * Reads a partial that a plan with the same fingerprint has made.
     *
     * @param bytes what {@link Partial#toBytes()} gave
     * @return the partial
     * @throws PartialException if they are no partial, or one of another plan
     */
    public Partial readPartial(byte[] bytes) {
        return Partial.read(this, Objects.requireNonNull(bytes, "bytes"));
    }

    /**
     * Finishes the figures of the units above some subtrees. They are those of an evaluation of everything: value, light, points,
     * coverage, marks. Their explanations know the figures of single units and not the observations behind them.
     *
     * @param partial what the subtrees bring
     * @param own what the units above them reported themselves; may be empty
     * @param how what is withheld, as in the partial
     * @return a result for each row of each unit all of whose subtree is known, but for the subtrees themselves: by period, kind,
     *     unit and row
     * @throws IllegalArgumentException if another plan loaded the table, or made the partial
     * @throws IllegalStateException if units are reorganised in or between the periods
     */
    public List<IndicatorResult> finish(Partial partial, ObservationTable own, RunOptions how) {
        requireOwn(own);
        requireOneStructure();
        if (partial.plan() != this && !partial.plan().fingerprint().equals(fingerprint())) {
            throw new IllegalArgumentException(
                    "the partial is of another plan: " + partial.plan() + ".\nMaybe readPartial(..) of this one.");
        }
        return new Finisher(this).finish(partial, own.figures(), Objects.requireNonNull(how, "how"));
    }

    byte[] print() {
        return print.get();
    }

    ShardCodec shardCodec() {
        return new ShardCodec(organisation, Finisher.keys(this));
    }

    /**
     * A number that two plans share only where everything is the same that results depend on: indicators, cards, targets,
     * units, periods, and the rules of judgement of the library. Names, notes and sources do not count.
     *
     * @return 64 hexadecimal digits
     */
    public String fingerprint() {
        return HexFormat.of().formatHex(print());
    }

    /**
     * Reads a source into the plan's columns, once for any number of runs.
     *
     * @param source where the observations come from
     * @return what it gave
     * @throws EvaluationException if the source fails
     */
    public ObservationTable load(ObservationSource source) {
        Objects.requireNonNull(source, "source");
        Intake intake = new Intake(this);
        try {
            source.read(request(), intake);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EvaluationException("the source was interrupted", e);
        } catch (Exception e) {
            throw new EvaluationException("the source of observations failed: " + e.getMessage(), e);
        }
        return new ObservationTable(this, intake);
    }

    /**
     * What a run needs.
     *
     * @return all units and reference series, the indicators of the model, the periods and those of which they are made
     */
    public ObservationRequest request() {
        ImmutableSet.Builder<SubjectId> subjects = ImmutableSet.builder();
        organisation.units().stream().map(OrgUnit::id).forEach(subjects::add);
        organisation.references().stream().map(ReferenceSeries::id).forEach(subjects::add);
        ImmutableSet.Builder<IndicatorId> indicators = ImmutableSet.builder();
        model.indicators().forEach(indicator -> indicators.add(indicator.id()));
        return new ObservationRequest(subjects.build(), indicators.build(), needs.allPeriods());
    }

    /**
     * What has to be reported so that nothing is missing.
     *
     * @return one for each indicator that is reported, in the model's order; none for one that no unit is expected to report
     */
    public List<DataRequirement> dataRequirements() {
        return new Requirements(this).data();
    }

    /**
     * How much memory observations and results of one kind take, where every cell holds a number of up to nine digits. Longer
     * numbers take twice as much; texts, versions and conflicts come on top.
     *
     * @return about so many bytes
     */
    public long estimatedBytes() {
        return new Requirements(this).bytes();
    }

    /**
     * What was compiled.
     *
     * @return the model
     */
    public ScorecardModel model() {
        return model;
    }

    /**
     * The units.
     *
     * @return the organisation
     */
    public Organisation organisation() {
        return organisation;
    }

    /**
     * What it was compiled for.
     *
     * @return the options
     */
    public PlanOptions options() {
        return options;
    }

    /** What is odd or wrong with the definitions: found when the model was built, then when this was compiled. */
    List<Issue> issues() {
        return ImmutableSet.<Issue>builder()
                .addAll(model.issues())
                .addAll(issues)
                .build()
                .asList();
    }

    DataNeeds needs() {
        return needs;
    }

    HiddenCells hidden(DisclosurePattern pattern) {
        Hidden known = hidden;
        if (known == null || !known.pattern().equals(pattern)) {
            known = new Hidden(pattern, HiddenCells.of(pattern, structure));
            hidden = known;
        }
        return known.cells();
    }

    CardLayouts layouts() {
        return layouts;
    }

    Structure structure() {
        return structure;
    }

    List<String> unitIds() {
        return organisation.units().stream().map(unit -> unit.id().value()).toList();
    }

    List<String> indicatorIds() {
        return model.indicators().stream()
                .map(indicator -> indicator.id().value())
                .toList();
    }

    /** The sizes and the periods. */
    @Override
    public String toString() {
        return "plan of " + model + " for " + organisation.size() + " units in " + options;
    }
}
