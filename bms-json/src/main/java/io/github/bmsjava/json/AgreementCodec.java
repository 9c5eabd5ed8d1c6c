package io.github.bmsjava.json;

import io.github.bmsjava.agreement.AgreementGoal;
import io.github.bmsjava.agreement.Aim;
import io.github.bmsjava.agreement.LeaderAgreement;
import io.github.bmsjava.agreement.Talk;
import io.github.bmsjava.calendar.Deadline;
import io.github.bmsjava.comparison.DirectionGoal;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.UnitOfMeasure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A leader agreement, what it is about, and the talks about it. Persons are opaque references. */
final class AgreementCodec {
    static final Decoder<PersonRef> PERSON = Decoders.parsed(PersonRef::of);
    private static final Decoder<Talk.Kind> TALK = Decoders.word(List.of(Talk.Kind.values()), Talk.Kind::id);
    private static final Decoder<DirectionGoal> DIRECTION = Decoders.word(
            List.of(DirectionGoal.betterThanPrevious(), DirectionGoal.reducedGrowth()), AgreementCodec::word);

    /** What a goal asks for; each stands alone. */
    private static final List<String> AIMS = List.of("ambition", "light", "towards", "quantity", "milestone", "judged");

    private static final Label NAME = Label.of("Lederavtale");

    private AgreementCodec() {}

    static Optional<LeaderAgreement> read(Value value) {
        Fields fields = new Fields(value);
        Optional<String> id = fields.required("id", Decoders.id(text -> text));
        Optional<Integer> version = fields.read("version", Decoders.INTEGER);
        Optional<Label> name = fields.read("name", Decoders.LABEL);
        Optional<PersonRef> leader = fields.required("leader", PERSON);
        Optional<PersonRef> superior = fields.required("superior", PERSON);
        Optional<List<OrgUnitId>> units = fields.required("units", Decoders.list(OrganisationCodec.UNIT_ID));
        Optional<Period> period = fields.required("period", Decoders.PERIOD);
        Optional<Label> authority = fields.read("authority", Decoders.LABEL);
        Optional<Label> frame = fields.read("budgetFrame", Decoders.LABEL);
        Optional<List<AgreementGoal>> goals = fields.read("goals", Decoders.list(AgreementCodec::goal));
        Optional<IndicatorId> satisfaction = fields.read("satisfaction", IndicatorCodec.ID);
        Optional<LocalDate> byLeader = fields.read("signedByLeader", Decoders.DATE);
        Optional<LocalDate> bySuperior = fields.read("signedBySuperior", Decoders.DATE);
        return fields.make(() -> {
            LeaderAgreement.Builder made = LeaderAgreement.builder(
                            id.orElseThrow(),
                            leader.orElseThrow(),
                            superior.orElseThrow(),
                            period.orElseThrow().toString())
                    .version(version.orElse(1))
                    .name(name.orElse(NAME));
            units.orElseThrow().forEach(unit -> made.unit(unit.value()));
            authority.ifPresent(made::authority);
            frame.ifPresent(made::budgetFrame);
            goals.orElse(List.of()).forEach(made::goal);
            satisfaction.ifPresent(indicator -> made.satisfaction(indicator.value()));
            LeaderAgreement agreement = made.build();
            agreement = byLeader.isPresent() ? agreement.signed(leader.orElseThrow(), byLeader.get()) : agreement;
            return bySuperior.isPresent() ? agreement.signed(superior.orElseThrow(), bySuperior.get()) : agreement;
        });
    }

    static Node write(LeaderAgreement agreement) {
        Members members = new Members().text("id", agreement.id()).number("version", agreement.version(), 1);
        if (!agreement.name().equals(NAME)) {
            members.label("name", agreement.name());
        }
        members.text("leader", agreement.leader().value())
                .text("superior", agreement.superior().value())
                .texts("units", agreement.units().stream().map(OrgUnitId::value).toList())
                .text("period", agreement.period().toString());
        agreement.authority().ifPresent(words -> members.label("authority", words));
        agreement.budgetFrame().ifPresent(words -> members.label("budgetFrame", words));
        return members.list(
                        "goals",
                        agreement.goals().stream().map(AgreementCodec::write).toList())
                .text("satisfaction", agreement.satisfaction())
                .text("signedByLeader", agreement.signedByLeader())
                .text("signedBySuperior", agreement.signedBySuperior())
                .end();
    }

    private static Optional<AgreementGoal> goal(Value value) {
        Fields fields = new Fields(value);
        fields.alone(AIMS);
        Optional<String> id = fields.read("id", Decoders.id(text -> text));
        Optional<IndicatorId> indicator = fields.read("indicator", IndicatorCodec.ID);
        Optional<Label> text = fields.read("text", Decoders.LABEL);
        List<Aim> aims = new ArrayList<>();
        boolean adopted = fields.read("adopted", Decoders.BOOL).orElse(false);
        fields.optional(
                "ambition",
                at -> Optional.of(BoundCodec.readOne(at)),
                limit -> aims.add(new Aim.Ambition(needed(indicator), limit, adopted)));
        fields.optional("light", Decoders.TEXT, level -> aims.add(new Aim.Light(needed(indicator), level)));
        fields.optional(
                "towards", AgreementCodec::direction, goal -> aims.add(new Aim.Direction(needed(indicator), goal)));
        Optional<UnitOfMeasure> unit = fields.read("unit", IndicatorCodec::unit);
        fields.optional(
                "quantity",
                AgreementCodec::bound,
                bound -> aims.add(new Aim.Quantity(bound, unit.orElse(UnitOfMeasure.NUMBER))));
        fields.optional("milestone", AgreementCodec::deadline, day -> aims.add(new Aim.Milestone(day)));
        fields.optional("judged", AgreementCodec::deadline, day -> aims.add(new Aim.Judged(day)));
        boolean binding = fields.read("binding", Decoders.BOOL).orElse(false);
        boolean compliance = fields.read("compliance", Decoders.BOOL).orElse(false);
        return fields.make(() -> {
            Aim aim = aims.get(0);
            String own = id.or(() -> indicator.map(IndicatorId::value))
                    .orElseThrow(() -> new IllegalArgumentException("a goal without an indicator needs an id."));
            return new AgreementGoal(own, text.orElse(Label.of(own)), aim, binding, compliance);
        });
    }

    private static IndicatorId needed(Optional<IndicatorId> indicator) {
        return indicator.orElseThrow(() -> new IllegalArgumentException("a goal of this kind needs an indicator."));
    }

    private static Optional<Bound> bound(Value value) {
        return Decoders.parsed(text -> BoundCodec.parse(text)
                        .filter(Bound.class::isInstance)
                        .map(Bound.class::cast)
                        .orElseThrow(() -> new IllegalArgumentException("'" + Decoders.shown(text)
                                + "' is no limit that stands on its own.\nMaybe '>=15' was meant.")))
                .read(value);
    }

    /** {@code "better-than-previous"}, {@code "reduced-growth"} or {@code {"betterThan": "2007"}}. */
    private static Optional<DirectionGoal> direction(Value value) {
        if (value.node() instanceof Node.Text) {
            return DIRECTION.read(value);
        }
        Fields fields = new Fields(value);
        Optional<Period> than = fields.required("betterThan", Decoders.PERIOD);
        return fields.make(() -> DirectionGoal.betterThan(than.orElseThrow().toString()));
    }

    /** A day, or {@code {"about": day, "tolerance": days}}. */
    static Optional<Deadline> deadline(Value value) {
        if (value.node() instanceof Node.Text) {
            return Decoders.DATE.read(value).map(Deadline::by);
        }
        Fields fields = new Fields(value);
        Optional<LocalDate> day = fields.required("about", Decoders.DATE);
        Optional<Integer> tolerance = fields.required("tolerance", Decoders.INTEGER);
        return fields.make(() -> Deadline.about(day.orElseThrow(), tolerance.orElseThrow()));
    }

    static Node write(Deadline deadline) {
        return deadline.isApproximate()
                ? new Members()
                        .text("about", deadline.date().toString())
                        .number("tolerance", deadline.tolerance())
                        .end()
                : Node.text(deadline.date().toString());
    }

    private static Node write(AgreementGoal goal) {
        Members members = new Members();
        Aim aim = goal.aim();
        Optional<IndicatorId> indicator = aim.findIndicator();
        if (!indicator.map(IndicatorId::value).equals(Optional.of(goal.id()))) {
            members.text("id", goal.id());
        }
        members.text("indicator", indicator);
        if (!goal.text().equals(Label.of(goal.id()))) {
            members.label("text", goal.text());
        }
        if (aim instanceof Aim.Ambition one) {
            members.text("ambition", BoundCodec.text(one.ambition())).flag("adopted", one.adopted());
        } else if (aim instanceof Aim.Light one) {
            members.text("light", one.level());
        } else if (aim instanceof Aim.Direction one) {
            members.node("towards", write(one.goal()));
        } else if (aim instanceof Aim.Quantity one) {
            members.text("quantity", BoundCodec.text(one.bound()));
            if (!one.unit().equals(UnitOfMeasure.NUMBER)) {
                members.node("unit", IndicatorCodec.write(one.unit()));
            }
        } else if (aim instanceof Aim.Milestone one) {
            members.node("milestone", write(one.deadline()));
        } else if (aim instanceof Aim.Judged one) {
            members.node("judged", write(one.deadline()));
        }
        return members.flag("binding", goal.isBinding())
                .flag("compliance", goal.isCompliance())
                .end();
    }

    private static Node write(DirectionGoal goal) {
        if (goal.baseline().isPresent()) {
            return new Members().text("betterThan", goal.baseline()).end();
        }
        return Node.text(word(goal));
    }

    private static String word(DirectionGoal goal) {
        return goal.kind() == DirectionGoal.Kind.BETTER
                ? "better-than-previous"
                : goal.kind().id();
    }

    static Optional<Talk> talk(Value value) {
        Fields fields = new Fields(value);
        Optional<String> agreement = fields.required("agreement", Decoders.id(text -> text));
        Optional<Talk.Kind> kind = fields.required("kind", TALK);
        Optional<LocalDate> on = fields.required("on", Decoders.DATE);
        return fields.make(() -> new Talk(agreement.orElseThrow(), kind.orElseThrow(), on.orElseThrow()));
    }

    static Node write(Talk talk) {
        return new Members()
                .text("agreement", talk.agreement())
                .text("kind", talk.kind().id())
                .text("on", talk.on().toString())
                .end();
    }
}
