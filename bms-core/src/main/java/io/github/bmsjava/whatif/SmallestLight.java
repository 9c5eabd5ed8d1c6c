package io.github.bmsjava.whatif;

import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.GroupResult;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.explain.Effect;
import io.github.bmsjava.explain.GateAnswer;
import io.github.bmsjava.explain.GroupExplanation;
import io.github.bmsjava.explain.Line;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.threshold.StatusRule;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.NorwegianFormat;
import io.github.bmsjava.value.Reason;
import io.github.bmsjava.whatif.Candidates.Candidate;
import io.github.bmsjava.whatif.SmallestChange.Outcome;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The smallest improvement of one part's light by which what is made of it reaches a light or a better one (J19): of an indicator or
 * group on a card (J7), or of a unit under a rule over lights (J8), all others as they are. What it takes to get there is then asked of
 * the part: {@link SmallestChange}. Immutable.
 *
 * <pre>{@code
 * SmallestLight light = SmallestLight.of(card, "brukere", "green", "tilfredshet");
 * light.findTo();      // yellow
 * light.findScore();   // 76.50, where the score decides
 * }</pre>
 */
public final class SmallestLight {
    private static final Set<Reason> MAY_STILL_COME =
            Set.of(Unjudged.INCOMPLETE, Unjudged.COVERAGE_TOO_LOW, Unjudged.GATE_UNDECIDED, Absence.UNDEFINED);

    private final Names names;
    private final StatusLevel wanted;
    private final Outcome outcome;
    private final @Nullable Obstacle obstacle;
    private final @Nullable StatusLevel from;
    private final @Nullable StatusLevel to;
    private final @Nullable BigDecimal score;

    /**
     * What is spoken of.
     *
     * @param whole what shall reach the light
     * @param part whose light improves
     * @param word for the light that is wanted
     * @param needed for the light that is needed of the part; null where there is none
     * @param isApart whether a score is asked of the part that its light neither gives nor follows
     */
    private record Names(
            Label whole, Label part, Label word, @Nullable Label needed, boolean isApart) {}

    private SmallestLight(
            Names names,
            StatusLevel wanted,
            Outcome outcome,
            @Nullable Obstacle obstacle,
            @Nullable StatusLevel from,
            @Nullable StatusLevel to,
            @Nullable BigDecimal score) {
        this.names = names;
        this.wanted = wanted;
        this.outcome = outcome;
        this.obstacle = obstacle;
        this.from = from;
        this.to = to;
        this.score = score;
    }

    /**
     * The smallest improvement of one part of a card by which a group of it, or the card, reaches a light. Of two the one with the worse
     * light is the smaller, and of one light that with the lower score, in hundredths, the quantum of a published score. Under status
     * points the score follows from the light; under any other score function the light and the score are improved each for itself, and
     * whether the indicator's figure can have the two together is not asked, which the sentence says. Gates are answered anew, but one
     * that asks for a figure hears that of now. A part that is a group is supposed to have its light whatever its own parts have.
     *
     * @param card a unit's card in one period
     * @param group the id of a group with a rule, or of the card
     * @param level the id of a level of the rule's scale
     * @param part the id of an indicator of the card, or beside it, else of a group with a rule; at any depth
     * @return the improvement
     * @throws IllegalArgumentException if the card has no such group or part, the rule no such level, if the group has no light that a
     *     part could change, or the part none that could change, for example because it is withheld (J16)
     */
    public static SmallestLight of(CardResult card, String group, String level, String part) {
        Trial trial = new Trial(card, group, part);
        GroupExplanation now = trial.group()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the card has no group '" + group + "'." + Nearest.hint(group, groups(card))));
        GroupRule rule = now.rule()
                .filter(known -> now.status().isJudged()
                        || MAY_STILL_COME.contains(now.status().reason()))
                .orElseThrow(() -> Asked.noLight("group '" + group + "'", now.status()));
        StatusLevel wanted = Asked.level(rule.scale(), level);
        Ladder ladder = ladder(card, trial, part);
        if (isReached(now, wanted)) {
            Names names = new Names(now.name(), ladder.name, rule.word(wanted), null, false);
            StatusLevel light = ladder.now.findLevel().orElse(null);
            return new SmallestLight(names, wanted, Outcome.REACHED, null, light, light, null);
        }
        return search(trial, ladder, now.name(), rule, wanted);
    }

    private static boolean isReached(GroupExplanation group, StatusLevel wanted) {
        return Asked.isReached(
                group.rule().orElseThrow().scale(), group.status().findLevel(), wanted);
    }

    /**
     * A part with what it could have.
     *
     * @param name what it is called
     * @param now its light
     * @param candidates from the worst to the best
     * @param words for its lights
     * @param isApart whether its score does not follow from its light, nor its light from its score
     */
    private record Ladder(
            Label name, Status now, List<Candidate> candidates, Function<StatusLevel, Label> words, boolean isApart) {}

    private static Ladder ladder(CardResult card, Trial trial, String part) {
        Optional<IndicatorResult> indicator = trial.indicator();
        if (indicator.isPresent()) {
            IndicatorResult result = indicator.get();
            Member.refuseWithheld(result);
            refuse(!isExpected(result.status()), part, result.status());
            return new Ladder(
                    result.indicator().name(),
                    result.status(),
                    Candidates.of(result),
                    words(result),
                    Candidates.isApart(result.indicator()));
        }
        GroupResult below = trial.partGroup()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the card has no part '" + part + "'." + Nearest.hint(part, parts(card))));
        GroupRule rule = below.explain().rule().orElse(null);
        Status status = below.status();
        if (rule == null) {
            throw new IllegalArgumentException("group '" + part + "' has no rule, and so no light to change.");
        }
        boolean mayChange = status.isJudged()
                || MAY_STILL_COME.contains(status.reason())
                || (status.reason() == Unjudged.NO_TARGET && rule.kind() == GroupRule.Kind.WEIGHTED_SCORE);
        refuse(!mayChange, part, status);
        return new Ladder(below.explain().name(), status, Candidates.of(below, rule), rule::word, false);
    }

    /** Those of the rule by which it is judged; where nothing is judged yet, the indicator's own. */
    private static Function<StatusLevel, Label> words(IndicatorResult result) {
        Map<String, Label> own = result.indicator().words();
        return result.explain()
                .rule()
                .<Function<StatusLevel, Label>>map(rule -> rule::word)
                .orElse(level -> result.indicator().scale().word(level, own));
    }

    /** A light is there, or a figure that would have one may still come. */
    private static boolean isExpected(Status status) {
        return status.findReason()
                .map(reason -> reason instanceof Absence absence && absence.isExpected())
                .orElse(true);
    }

    private static void refuse(boolean isRefused, String part, Status status) {
        if (isRefused) {
            throw Asked.noLight("part '" + part + "'", status);
        }
    }

    private static List<String> groups(CardResult card) {
        return Stream.concat(
                        Stream.of(card.card().card().id().value()),
                        card.groups().stream().map(GroupResult::id))
                .toList();
    }

    private static List<String> parts(CardResult card) {
        return Stream.concat(
                        Stream.concat(card.indicators().stream(), card.offCard().stream())
                                .map(result -> result.indicator().id().value()),
                        card.groups().stream().map(GroupResult::id))
                .distinct()
                .toList();
    }

    private static SmallestLight search(Trial trial, Ladder ladder, Label whole, GroupRule rule, StatusLevel wanted) {
        StatusLevel from = ladder.now.findLevel().orElse(null);
        for (Candidate candidate : ladder.candidates) {
            OptionalInt found = new Search(trial, candidate, wanted).least(candidate.least(), candidate.most());
            if (found.isPresent()) {
                int score = found.getAsInt();
                StatusLevel to = candidate.status().findLevel().orElse(null);
                boolean isSame = to == null || (to.equals(from) && score >= 0);
                Label needed = isSame ? null : ladder.words.apply(Objects.requireNonNull(to));
                boolean isScoreAsked = needed == null || score > candidate.least();
                return new SmallestLight(
                        new Names(whole, ladder.name, rule.word(wanted), needed, isScoreAsked && ladder.isApart),
                        wanted,
                        Outcome.REACHABLE,
                        null,
                        from,
                        to,
                        isScoreAsked ? BigDecimal.valueOf(score, 2) : null);
            }
        }
        return new SmallestLight(
                new Names(whole, ladder.name, rule.word(wanted), null, false),
                wanted,
                Outcome.NOT_REACHABLE,
                obstacle(trial, ladder, rule, wanted),
                from,
                null,
                null);
    }

    /** The search for the least score of a candidate; of one without a score, whether it reaches the light. */
    private static final class Search {
        private final Trial trial;
        private final Candidate candidate;
        private final StatusLevel wanted;
        private final Map<Integer, Trial.Outcome> tried = new HashMap<>();

        Search(Trial trial, Candidate candidate, StatusLevel wanted) {
            this.trial = trial;
            this.candidate = candidate;
            this.wanted = wanted;
        }

        private Trial.Outcome at(int score) {
            return tried.computeIfAbsent(score, one -> trial.with(candidate.light(one)));
        }

        /** A majority may fall as the score rises, since a tie goes to the worse: so both halves are looked at where anything turns. */
        OptionalInt least(int low, int high) {
            if (isReached(at(low).group(), wanted)) {
                return OptionalInt.of(low);
            }
            if (low == high || at(low).shapes().equals(at(high).shapes())) {
                return OptionalInt.empty();
            }
            int middle = (low + high) >>> 1;
            OptionalInt below = least(low, middle);
            return below.isPresent() ? below : least(middle + 1, high);
        }
    }

    private static Obstacle obstacle(Trial trial, Ladder ladder, GroupRule rule, StatusLevel wanted) {
        Trial.Outcome supposed =
                trial.with(ladder.candidates.get(ladder.candidates.size() - 1).best());
        GroupExplanation best = supposed.group();
        Optional<Reason> reason = best.status().findReason();
        if (reason.filter(why -> why == Unjudged.INCOMPLETE || why == Unjudged.COVERAGE_TOO_LOW)
                .isPresent()) {
            return Obstacle.INCOMPLETE;
        }
        if (reason.filter(why -> why == Unjudged.GATE_UNDECIDED).isPresent()
                || best.gates().stream().anyMatch(gate -> caps(gate, rule, wanted))) {
            return Obstacle.GATE;
        }
        // a part that has what it takes, or in whose group another decides, counts all the same
        return trial.counts(supposed) ? Obstacle.OTHERS_DECIDE : Obstacle.NOT_AFFECTED;
    }

    /** Whether a gate alone keeps a group from a level. */
    private static boolean caps(GateAnswer answer, GroupRule rule, StatusLevel wanted) {
        if (answer.answer() != Answer.NO) {
            return false;
        }
        Gate gate = answer.gate();
        StatusScale scale = rule.scale();
        StatusLevel cap = gate.cap().map(scale::level).orElse(scale.worst());
        if (scale.indexOf(cap) < scale.indexOf(wanted)) {
            return true;
        }
        return rule.kind() == GroupRule.Kind.WEIGHTED_SCORE
                && gate.scoreCap()
                        .flatMap(points -> Candidates.bounds(rule).map(bounds -> bounds.judge(points)))
                        .filter(level -> scale.indexOf(level) < scale.indexOf(wanted))
                        .isPresent();
    }

    /**
     * The smallest improvement of one unit's light by which a result above it reaches a light, under worst status, best status or share
     * at or above a level.
     *
     * @param result a result that is made of the lights of several units
     * @param level the id of a level of its scale
     * @param unit the same indicator, on the same card and in the same period, in a unit that reports
     * @return the improvement
     * @throws IllegalArgumentException if the result has no light, its scale no such level or its rule is not over lights; if it is not
     *     made of the unit's light; or if a light that would be told is withheld (J16)
     */
    public static SmallestLight ofUnit(IndicatorResult result, String level, IndicatorResult unit) {
        Member.check(result, unit);
        UnitRule rule = result.indicator().rollUp().overUnits();
        if (!rule.kind().isOverStatuses() || !result.isComputed()) {
            throw new IllegalArgumentException(
                    result.key() + " is not made of the lights of units.\nMaybe SmallestChange.ofUnit(..) was meant.");
        }
        StatusScale scale = result.indicator().scale();
        StatusLevel wanted = Asked.level(scale, level);
        if (!result.status().isJudged()) {
            throw Asked.noLight(result.key(), result.status());
        }
        @Nullable
        StatusLevel needed = rule.kind() == UnitRule.Kind.SHARE_AT_OR_ABOVE
                ? neededOfShare(result, unit, wanted)
                : neededOfLights(result, unit, wanted);
        StatusLevel from = unit.status().level();
        boolean isReached = Asked.isReached(scale, result.status().findLevel(), wanted);
        StatusLevel to = isReached ? from : needed;
        Label word = result.explain().rule().map(known -> known.word(wanted)).orElse(wanted.label());
        Label toWord = to == null
                ? null
                : unit.explain().rule().map(known -> known.word(to)).orElse(to.label());
        return new SmallestLight(
                new Names(result.indicator().name(), unit.unit().name(), word, toWord, false),
                wanted,
                isReached ? Outcome.REACHED : to == null ? Outcome.NOT_REACHABLE : Outcome.REACHABLE,
                to == null ? Obstacle.OTHERS_DECIDE : null,
                from,
                to,
                null);
    }

    private static @Nullable StatusLevel neededOfLights(
            IndicatorResult result, IndicatorResult unit, StatusLevel wanted) {
        Effect effect = Member.effect(result, unit);
        StatusScale scale = result.indicator().scale();
        boolean othersHinder = result.indicator().rollUp().overUnits().kind() == UnitRule.Kind.WORST_STATUS
                && effect.findStatus()
                        .flatMap(Status::findLevel)
                        .filter(others -> scale.indexOf(others) < scale.indexOf(wanted))
                        .isPresent();
        return othersHinder ? null : wanted;
    }

    private static @Nullable StatusLevel neededOfShare(
            IndicatorResult result, IndicatorResult unit, StatusLevel wanted) {
        Line line = Member.line(result, unit);
        StatusScale scale = result.indicator().scale();
        StatusLevel least =
                scale.level(result.indicator().rollUp().overUnits().level().orElseThrow());
        StatusRule bounds = result.explain().rule().orElseThrow();
        Fraction more = line.findWeight().orElseThrow().multiply(Fraction.of(100));
        boolean helps = line.amount().signum() == 0
                && scale.indexOf(bounds.judge(result.exact().orElseThrow().add(more))) >= scale.indexOf(wanted);
        return helps ? least : null;
    }

    /** The rule's word for the light that is wanted. */
    Label word() {
        return names.word;
    }

    /**
     * The light that is wanted.
     *
     * @return the level
     */
    public StatusLevel wanted() {
        return wanted;
    }

    /**
     * Whether it can be reached.
     *
     * @return reached, reachable or not
     */
    public Outcome outcome() {
        return outcome;
    }

    /**
     * Why it cannot be reached.
     *
     * @return the obstacle; empty unless it cannot
     */
    public Optional<Obstacle> findObstacle() {
        return Optional.ofNullable(obstacle);
    }

    /**
     * The part's light as it is.
     *
     * @return the level; empty where it has none yet
     */
    public Optional<StatusLevel> findFrom() {
        return Optional.ofNullable(from);
    }

    /**
     * The part's light as it would have to be.
     *
     * @return as it is where that is enough, perhaps with more points; empty where the light that is wanted cannot be reached, and where
     *     the part is a group with a score and no light
     */
    public Optional<StatusLevel> findTo() {
        return Optional.ofNullable(to);
    }

    /**
     * The score that the part needs.
     *
     * @return 0 to 100 with two decimals; empty where its light says all: without a score, under status points, and where the score of now,
     *     or the least of a group of that light, is enough
     */
    public Optional<BigDecimal> findScore() {
        return Optional.ofNullable(score);
    }

    /**
     * The improvement in one sentence: "Brukere: grønn krever at Tilfredshet blir gul", "Brukere: grønn krever at Tilfredshet får minst
     * 76,50 poeng", "Brukere: grønn kan ikke nås ved å endre Tilfredshet alene: et vilkår setter et tak".
     *
     * @param language the language; numbers are Norwegian in every one
     * @return one sentence, without a full stop
     */
    public String sentence(Language language) {
        Messages messages = Messages.in(language);
        Map<String, String> values = new HashMap<>();
        values.put("name", names.whole.in(language));
        values.put("light", lower(names.word, language));
        values.put("part", names.part.in(language));
        values.put("unit", names.part.in(language));
        if (obstacle != null) {
            values.put("obstacle", messages.text("obstacle." + obstacle.id()));
            return messages.text("whatif.not-reachable.unit", values);
        }
        if (outcome == Outcome.REACHED) {
            return messages.text("whatif.reached", values);
        }
        if (names.needed != null) {
            values.put("needed", lower(names.needed, language));
        }
        if (score == null) {
            return messages.text("whatif.part.light", values);
        }
        values.put("points", NorwegianFormat.grouped(score));
        String change =
                messages.text(names.needed == null ? "whatif.part.score" : "whatif.part.light-and-score", values);
        return names.isApart ? messages.text("whatif.part.apart", Map.of("change", change)) : change;
    }

    private static String lower(Label word, Language language) {
        return word.in(language).toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SmallestLight that
                && names.equals(that.names)
                && wanted.equals(that.wanted)
                && outcome == that.outcome
                && obstacle == that.obstacle
                && Objects.equals(from, that.from)
                && Objects.equals(to, that.to)
                && Objects.equals(score, that.score);
    }

    @Override
    public int hashCode() {
        return Objects.hash(names, wanted, to, score);
    }

    /** For example {@code green by yellow, from red}, {@code green by 76.50 points}, {@code green not-reachable: gate}. */
    @Override
    public String toString() {
        if (outcome != Outcome.REACHABLE) {
            return wanted.id() + " " + outcome.id() + (obstacle == null ? "" : ": " + obstacle.id());
        }
        return wanted.id() + " by "
                + (names.needed == null || to == null ? "" : to.id())
                + (names.needed == null || score == null ? "" : " and ")
                + (score == null ? "" : score.toPlainString() + " points")
                + (from == null ? "" : ", from " + from.id());
    }
}
