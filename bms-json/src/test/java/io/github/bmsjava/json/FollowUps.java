package io.github.bmsjava.json;

import io.github.bmsjava.action.Action;
import io.github.bmsjava.action.Comment;
import io.github.bmsjava.agreement.AgreementGoal;
import io.github.bmsjava.agreement.Aim;
import io.github.bmsjava.agreement.LeaderAgreement;
import io.github.bmsjava.agreement.Talk;
import io.github.bmsjava.calendar.Deadline;
import io.github.bmsjava.comparison.DirectionGoal;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.PersonalText;
import io.github.bmsjava.value.UnitOfMeasure;
import java.util.Random;

/** Agreements, talks, actions and comments at random. */
final class FollowUps {
    private final Documents of;
    private final Random random;

    FollowUps(Documents of, long seed) {
        this.of = of;
        this.random = new Random(~seed);
    }

    LeaderAgreement agreement() {
        PersonRef leader = PersonRef.of("leder " + random.nextInt(9));
        PersonRef superior = PersonRef.of("over " + random.nextInt(9));
        LeaderAgreement.Builder made = LeaderAgreement.builder(
                        of.id(), leader, superior, of.period().toString())
                .version(1 + random.nextInt(3))
                .unit(of.id());
        of.perhaps(() -> made.unit(of.id() + " 2"));
        of.perhaps(() -> made.name(of.label()));
        of.perhaps(() -> made.authority(of.label()));
        of.perhaps(() -> made.budgetFrame(of.label()));
        of.perhaps(() -> made.satisfaction(of.id()));
        int goals = random.nextInt(4);
        for (int i = 0; i < goals; i++) {
            made.goal(goal(i));
        }
        LeaderAgreement agreement = made.build();
        agreement = random.nextBoolean() ? agreement.signed(leader, of.date()) : agreement;
        return random.nextBoolean() ? agreement.signed(superior, of.date()) : agreement;
    }

    private AgreementGoal goal(int number) {
        IndicatorId indicator = IndicatorId.of("i" + number);
        Aim aim = switch (random.nextInt(6)) {
            case 0 -> new Aim.Ambition(indicator, of.bound(), random.nextBoolean());
            case 1 -> new Aim.Light(indicator, "yellow");
            case 2 ->
                new Aim.Direction(
                        indicator,
                        of.one(
                                DirectionGoal.betterThanPrevious(),
                                DirectionGoal.reducedGrowth(),
                                DirectionGoal.betterThan("2007")));
            case 3 ->
                new Aim.Quantity(
                        of.one(Bound.atLeast("15"), Bound.atMost("0,5")),
                        of.one(UnitOfMeasure.NUMBER, UnitOfMeasure.PERCENT));
            case 4 -> new Aim.Milestone(deadline());
            default -> new Aim.Judged(deadline());
        };
        String id = aim.findIndicator().isPresent() && random.nextBoolean() ? indicator.value() : "g" + number;
        return new AgreementGoal(id, of.label(), aim, random.nextBoolean(), random.nextBoolean());
    }

    private Deadline deadline() {
        return random.nextBoolean() ? Deadline.by(of.date()) : Deadline.about(of.date(), random.nextInt(30));
    }

    Talk talk() {
        return new Talk(of.id(), of.one(Talk.Kind.values()), of.date());
    }

    Action action() {
        Action.Builder action = Action.builder(of.id(), of.id(), of.id());
        of.perhaps(action::onDeviation);
        of.perhaps(() -> action.measured(of.label()));
        of.perhaps(() -> action.measuredBy(PersonRef.of(of.id())));
        of.perhaps(() -> action.responsibleForResult(PersonRef.of(of.id())));
        of.perhaps(() -> action.activity(of.label()));
        of.perhaps(() -> action.cost(random.nextInt(1_000_000) + "," + random.nextInt(100)));
        of.perhaps(() -> action.responsible(PersonRef.of(of.id())));
        of.perhaps(() -> action.by(deadline()));
        of.perhaps(() -> action.done(of.date()));
        return action.build();
    }

    Comment comment() {
        return Comment.of(
                of.id(),
                of.id(),
                of.period().toString(),
                PersonRef.of(of.id()),
                of.date(),
                PersonalText.of("sagt: " + of.text()));
    }
}
