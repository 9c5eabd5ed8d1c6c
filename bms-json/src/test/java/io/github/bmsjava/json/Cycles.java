package io.github.bmsjava.json;

import io.github.bmsjava.action.PlanDocument;
import io.github.bmsjava.action.PlanSection;
import io.github.bmsjava.action.PlanSection.DecisionLevel;
import io.github.bmsjava.action.Step;
import io.github.bmsjava.agreement.GoalReport;
import io.github.bmsjava.agreement.OverallAssessment.Written;
import io.github.bmsjava.agreement.WrittenAssessment;
import io.github.bmsjava.agreement.WrittenAssessment.Overridden;
import io.github.bmsjava.calendar.AnnualWheel;
import io.github.bmsjava.calendar.EventKind;
import io.github.bmsjava.calendar.Recurrence;
import io.github.bmsjava.calendar.WheelEvent;
import io.github.bmsjava.cycle.Delivery;
import io.github.bmsjava.cycle.FrozenReport;
import io.github.bmsjava.cycle.LeaderNetwork;
import io.github.bmsjava.cycle.ResultLoop;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.period.PeriodType;
import io.github.bmsjava.target.ScorecardId;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.PersonalText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What happens in a year, at random. */
final class Cycles {
    private final Documents of;
    private final Random random;

    Cycles(Documents of, long seed) {
        this.of = of;
        this.random = new Random(seed * 31 + 7);
    }

    /** Without what persons wrote. */
    BmsCycle cycle() {
        BmsCycle.Builder cycle = BmsCycle.builder();
        of.perhaps(() -> cycle.wheel(wheel()));
        of.times(2, () -> cycle.delivery(new Delivery(of.id(), of.period(), OrgUnitId.of(of.id()), of.date())));
        of.times(2, () -> cycle.plan(plan()));
        of.times(2, () -> cycle.report(report()));
        of.times(2, () -> cycle.loop(loop()));
        of.times(2, () -> cycle.network(network()));
        of.times(3, () -> cycle.goalReport(of.one("a", "b"), goalReport()));
        return cycle.build();
    }

    /** With what persons wrote. */
    BmsCycle personal() {
        BmsCycle.Builder cycle = BmsCycle.builder();
        of.times(
                3,
                () -> cycle.goalReport(
                        of.one("a", "b"),
                        GoalReport.judged(of.id(), of.one(Answer.values()), secret(), person(), of.date())));
        cycle.assessment(assessment());
        of.times(2, () -> cycle.assessment(assessment()));
        return cycle.build();
    }

    private PersonRef person() {
        return PersonRef.of(of.id());
    }

    private PersonalText secret() {
        return PersonalText.of("sagt: " + of.text());
    }

    private AnnualWheel wheel() {
        AnnualWheel.Builder wheel = AnnualWheel.builder();
        int events = random.nextInt(4);
        for (int i = 0; i < events; i++) {
            String id = "h" + i;
            WheelEvent event = new WheelEvent(
                    id,
                    random.nextBoolean() ? Label.of(id) : of.label(),
                    of.one(EventKind.values()),
                    recurrence(),
                    random.nextBoolean() ? null : of.label());
            wheel.event(event);
        }
        if (events > 1) {
            wheel.order("h0", "h1");
        }
        return wheel.build().partial().orElseThrow();
    }

    private Recurrence recurrence() {
        int month = 1 + random.nextInt(12);
        int day = 1 + random.nextInt(month == 2 ? 29 : 30);
        PeriodType part = of.one(PeriodType.MONTH, PeriodType.QUARTER, PeriodType.TERTIAL, PeriodType.HALF_YEAR);
        return switch (random.nextInt(4)) {
            case 0 -> Recurrence.by(month, day);
            case 1 -> Recurrence.about(month, day, random.nextInt(20));
            case 2 -> Recurrence.within(part, 1 + random.nextInt(2));
            default -> Recurrence.every(of.one(part, PeriodType.YEAR), random.nextInt(3));
        };
    }

    private PlanDocument plan() {
        List<PlanSection> sections = new ArrayList<>();
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            sections.add(new PlanSection("del " + i, of.label(), of.one(DecisionLevel.values())));
        }
        PlanDocument plan = PlanDocument.of(of.text(), sections);
        for (PlanSection section : sections) {
            if (random.nextBoolean()) {
                plan = plan.write(section.id(), of.text());
                plan = random.nextBoolean() ? plan.decide(section.id(), section.decidedBy(), of.date()) : plan;
            }
        }
        return plan;
    }

    private FrozenReport report() {
        List<FrozenReport.Row> rows = new ArrayList<>();
        of.times(
                3,
                () -> rows.add(new FrozenReport.Row(
                        OrgUnitId.of("u" + rows.size()),
                        ScorecardId.of(of.id()),
                        IndicatorId.of(of.id()),
                        random.nextBoolean()
                                ? null
                                : new BigDecimal(new BigInteger(of.one(20, 200), random), random.nextInt(4)),
                        of.one("green", "red", "not-reported"))));
        return FrozenReport.of(of.period(), of.date(), rows);
    }

    private ResultLoop loop() {
        LocalDate arrived = of.date();
        ResultLoop loop = ResultLoop.of(of.text(), arrived);
        loop = random.nextBoolean() ? loop.weeks(random.nextInt(3), 3 + random.nextInt(9)) : loop;
        for (ResultLoop.Stage stage : ResultLoop.Stage.values()) {
            arrived = arrived.plusDays(random.nextInt(9));
            loop = random.nextBoolean() ? loop.step(stage, person(), arrived) : loop;
        }
        return loop;
    }

    private LeaderNetwork network() {
        List<LocalDate> meetings = new ArrayList<>();
        of.times(3, () -> meetings.add(of.date()));
        int least = random.nextInt(4);
        return new LeaderNetwork(
                of.text(),
                random.nextBoolean() ? List.of() : List.of(OrgUnitId.of(of.id()), OrgUnitId.of(of.id())),
                random.nextBoolean() ? null : person(),
                meetings,
                least,
                least + random.nextInt(3));
    }

    private GoalReport goalReport() {
        return switch (random.nextInt(3)) {
            case 0 ->
                GoalReport.quantity(of.id(), random.nextInt(100) + of.one("", ",50", ",125"), person(), of.date());
            case 1 -> GoalReport.done(of.id(), of.date(), person(), of.date());
            default -> GoalReport.answered(of.id(), of.one(Answer.values()), person(), of.date());
        };
    }

    private WrittenAssessment assessment() {
        WrittenAssessment assessment = WrittenAssessment.of(of.id());
        boolean hasSuperior = random.nextBoolean();
        boolean hasSelf = random.nextBoolean();
        assessment = hasSuperior ? assessment.superior(written()) : assessment;
        assessment = hasSelf ? assessment.self(written()) : assessment;
        int overrides = random.nextInt(3);
        for (int i = 0; i < overrides; i++) {
            assessment = assessment.override(new Overridden(of.id(), of.one(Answer.values()), written()));
        }
        int conclusions = hasSuperior && hasSelf ? random.nextInt(3) : 0;
        for (int i = 0; i < conclusions; i++) {
            assessment = assessment.conclude(written());
        }
        return assessment;
    }

    private Written written() {
        return new Written(new Step(person(), of.date()), secret());
    }
}
