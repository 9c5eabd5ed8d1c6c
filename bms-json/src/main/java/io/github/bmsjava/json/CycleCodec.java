package io.github.bmsjava.json;

import io.github.bmsjava.action.Step;
import io.github.bmsjava.cycle.Delivery;
import io.github.bmsjava.cycle.FrozenReport;
import io.github.bmsjava.cycle.LeaderNetwork;
import io.github.bmsjava.cycle.ResultLoop;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.target.ScorecardId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@code "cycle"}: the year, and what was delivered, planned, reported and assessed in it. */
final class CycleCodec {
    private static final Decoder<ResultLoop.Stage> STAGE =
            Decoders.word(List.of(ResultLoop.Stage.values()), ResultLoop.Stage::id);
    private static final LeaderNetwork USUAL = LeaderNetwork.of("", List.of(), List.of());
    private static final ResultLoop AGREED = ResultLoop.of("", LocalDate.EPOCH);

    private CycleCodec() {}

    static void read(Value value, Parts parts) {
        Fields fields = new Fields(value);
        fields.find("wheel").ifPresent(wheel -> {
            parts.hasWheel = true;
            WheelCodec.read(wheel, parts.wheel);
        });
        BmsCycle.Builder cycle = parts.cycle;
        fields.independent("deliveries", Decoders.elements(CycleCodec::delivery), all -> all.forEach(cycle::delivery));
        fields.independent("plans", Decoders.elements(PlanCodec::read), all -> all.forEach(cycle::plan));
        fields.independent("reports", Decoders.elements(CycleCodec::report), all -> all.forEach(cycle::report));
        fields.independent("loops", Decoders.elements(CycleCodec::loop), all -> all.forEach(cycle::loop));
        fields.independent("networks", Decoders.elements(CycleCodec::network), all -> all.forEach(cycle::network));
        fields.independent(
                "goalReports",
                Decoders.elements(AssessmentCodec::report),
                all -> all.forEach(one -> cycle.goalReport(one.agreement(), one.report())));
        fields.independent(
                "assessments", Decoders.elements(AssessmentCodec::read), all -> all.forEach(cycle::assessment));
        fields.isSound();
    }

    static Members write(BmsCycle cycle, boolean personal) {
        Members members = new Members();
        cycle.wheel().ifPresent(wheel -> members.node("wheel", WheelCodec.write(wheel)));
        members.list("deliveries", nodes(cycle.deliveries(), CycleCodec::write))
                .list("plans", nodes(cycle.plans(), PlanCodec::write))
                .list("reports", nodes(cycle.reports(), CycleCodec::write))
                .list("loops", nodes(cycle.loops(), CycleCodec::write))
                .list("networks", nodes(cycle.networks(), CycleCodec::write));
        List<Node> goals = new ArrayList<>();
        cycle.goalReports()
                .forEach((agreement, said) -> said.forEach(
                        one -> goals.add(AssessmentCodec.write(agreement, personal ? one : one.withoutText()))));
        return members.list("goalReports", goals)
                .list("assessments", personal ? nodes(cycle.assessments(), AssessmentCodec::write) : List.of());
    }

    static <T> List<Node> nodes(List<T> all, Function<T, Node> write) {
        return all.stream().map(write).toList();
    }

    private static Optional<Delivery> delivery(Value value) {
        Fields fields = new Fields(value);
        Optional<String> event = fields.required("event", Decoders.id(text -> text));
        Optional<Period> period = fields.required("period", Decoders.PERIOD);
        Optional<OrgUnitId> unit = fields.required("unit", OrganisationCodec.UNIT_ID);
        Optional<LocalDate> on = fields.required("on", Decoders.DATE);
        return fields.make(
                () -> new Delivery(event.orElseThrow(), period.orElseThrow(), unit.orElseThrow(), on.orElseThrow()));
    }

    private static Node write(Delivery delivery) {
        return new Members()
                .text("event", delivery.event())
                .text("period", delivery.period().toString())
                .text("unit", delivery.unit().value())
                .text("on", delivery.on().toString())
                .end();
    }

    private static Optional<FrozenReport> report(Value value) {
        Fields fields = new Fields(value);
        Optional<Period> period = fields.required("period", Decoders.PERIOD);
        Optional<LocalDate> on = fields.required("on", Decoders.DATE);
        Optional<List<FrozenReport.Row>> rows = fields.required("rows", Decoders.list(CycleCodec::row));
        return fields.make(() -> FrozenReport.of(period.orElseThrow(), on.orElseThrow(), rows.orElseThrow()));
    }

    private static Optional<FrozenReport.Row> row(Value value) {
        Fields fields = new Fields(value);
        Optional<OrgUnitId> unit = fields.required("unit", OrganisationCodec.UNIT_ID);
        Optional<ScorecardId> card = fields.required("card", CardCodec.ID);
        Optional<IndicatorId> indicator = fields.required("indicator", IndicatorCodec.ID);
        Optional<BigDecimal> published = fields.read("value", Decoders::computed);
        Optional<String> status = fields.required("status", Decoders.TEXT);
        return fields.make(() -> new FrozenReport.Row(
                unit.orElseThrow(),
                card.orElseThrow(),
                indicator.orElseThrow(),
                published.orElse(null),
                status.orElseThrow()));
    }

    private static Node write(FrozenReport report) {
        return new Members()
                .text("period", report.period().toString())
                .text("on", report.frozen().toString())
                .node("rows", Node.list(nodes(report.rows(), CycleCodec::write)))
                .end();
    }

    private static Node write(FrozenReport.Row row) {
        Members members = new Members()
                .text("unit", row.unit().value())
                .text("card", row.card().value())
                .text("indicator", row.indicator().value());
        DecompositionCodec.number("value", row.findValue(), members);
        return members.text("status", row.status()).end();
    }

    private static Optional<ResultLoop> loop(Value value) {
        Fields fields = new Fields(value);
        Optional<String> subject = fields.required("subject", Decoders.TEXT);
        Optional<LocalDate> arrived = fields.required("arrived", Decoders.DATE);
        Optional<Integer> least = fields.read("leastWeeks", Decoders.INTEGER);
        Optional<Integer> most = fields.read("mostWeeks", Decoders.INTEGER);
        Optional<List<Taken>> steps = fields.read("steps", Decoders.list(CycleCodec::step));
        return fields.make(() -> {
            ResultLoop loop = ResultLoop.of(subject.orElseThrow(), arrived.orElseThrow())
                    .weeks(least.orElse(AGREED.leastWeeks()), most.orElse(AGREED.mostWeeks()));
            for (Taken one : steps.orElse(List.of())) {
                if (loop.find(one.stage()).isPresent()) {
                    throw new IllegalArgumentException("step '" + one.stage().id() + "' is there twice.");
                }
                loop = loop.step(one.stage(), one.step().by(), one.step().on());
            }
            return loop;
        });
    }

    private record Taken(ResultLoop.Stage stage, Step step) {}

    private static Optional<Taken> step(Value value) {
        Fields fields = new Fields(value);
        Optional<ResultLoop.Stage> stage = fields.required("stage", STAGE);
        Optional<PersonRef> by = fields.required("by", AgreementCodec.PERSON);
        Optional<LocalDate> on = fields.required("on", Decoders.DATE);
        return fields.make(() -> new Taken(stage.orElseThrow(), new Step(by.orElseThrow(), on.orElseThrow())));
    }

    private static Node write(ResultLoop loop) {
        List<Node> steps = new ArrayList<>();
        for (ResultLoop.Stage stage : ResultLoop.Stage.values()) {
            loop.find(stage)
                    .ifPresent(step -> steps.add(AssessmentCodec.step(new Members().text("stage", stage.id()), step)
                            .end()));
        }
        return new Members()
                .text("subject", loop.subject())
                .text("arrived", loop.arrived().toString())
                .number("leastWeeks", loop.leastWeeks(), AGREED.leastWeeks())
                .number("mostWeeks", loop.mostWeeks(), AGREED.mostWeeks())
                .list("steps", steps)
                .end();
    }

    private static Optional<LeaderNetwork> network(Value value) {
        Fields fields = new Fields(value);
        Optional<String> name = fields.required("name", Decoders.TEXT);
        Optional<List<OrgUnitId>> units = fields.required("units", Decoders.list(OrganisationCodec.UNIT_ID));
        Optional<PersonRef> facilitator = fields.read("facilitator", AgreementCodec.PERSON);
        Optional<List<LocalDate>> meetings = fields.read("meetings", Decoders.list(Decoders.DATE));
        Optional<Integer> least = fields.read("least", Decoders.INTEGER);
        Optional<Integer> most = fields.read("most", Decoders.INTEGER);
        return fields.make(() -> new LeaderNetwork(
                name.orElseThrow(),
                units.orElseThrow(),
                facilitator.orElse(null),
                meetings.orElse(List.of()),
                least.orElse(USUAL.least()),
                most.orElse(USUAL.most())));
    }

    private static Node write(LeaderNetwork network) {
        return new Members()
                .text("name", network.name())
                .node("units", Node.list(nodes(network.units(), unit -> Node.text(unit.value()))))
                .text("facilitator", network.findFacilitator().map(PersonRef::value))
                .texts(
                        "meetings",
                        network.meetings().stream().map(LocalDate::toString).toList())
                .number("least", network.least(), USUAL.least())
                .number("most", network.most(), USUAL.most())
                .end();
    }
}
