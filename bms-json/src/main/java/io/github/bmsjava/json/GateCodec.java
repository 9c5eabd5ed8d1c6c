package io.github.bmsjava.json;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.GroupId;
import io.github.bmsjava.threshold.Bound;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A gate of a group's rule: {@code {"indicator": "økonomi", "atLeast": "yellow", "capsAt": "yellow"}}, the same of a
 * {@code "group"}, or of an indicator's {@code "published"} or {@code "exact"} value a bound.
 */
final class GateCodec {
    private static final List<String> SUBJECTS = List.of("indicator", "group");
    private static final List<String> CONDITIONS = List.of("atLeast", "published", "exact");

    private GateCodec() {}

    static Optional<Gate> read(Value value) {
        Fields fields = new Fields(value);
        Optional<Gate.Condition> condition = condition(fields);
        Optional<String> cap = fields.read("capsAt", Decoders.TEXT);
        Optional<BigDecimal> scoreCap = fields.read("scoreAtMost", Decoders.NUMBER);
        Optional<Boolean> approximate = fields.read("acceptsApproximate", Decoders.BOOL);
        Optional<BigDecimal> tolerance = fields.read("tolerance", Decoders.NUMBER);
        return fields.make(() -> {
            Gate gate = Gate.of(condition.orElseThrow());
            gate = cap.map(gate::capsAt).orElse(gate);
            gate = scoreCap.map(BigDecimal::toPlainString)
                    .map(gate::scoreAtMost)
                    .orElse(gate);
            if (approximate.orElse(false) && tolerance.isPresent()) {
                throw new IllegalArgumentException("a gate that accepts any approximate value has no tolerance."
                        + "\nMaybe only the tolerance was meant.");
            }
            gate = approximate.orElse(false) ? gate.acceptsApproximate() : gate;
            return tolerance.map(BigDecimal::toPlainString).map(gate::tolerates).orElse(gate);
        });
    }

    private static Optional<Gate.Condition> condition(Fields fields) {
        requireOne(fields, SUBJECTS);
        requireOne(fields, CONDITIONS);
        Optional<IndicatorId> indicator = fields.read("indicator", IndicatorCodec.ID);
        Optional<GroupId> group = fields.read("group", Decoders.id(GroupId::of));
        Optional<String> level = fields.read("atLeast", Decoders.TEXT);
        Optional<Bound> published = fields.read("published", GateCodec::bound);
        Optional<Bound> exact = fields.read("exact", GateCodec::bound);
        if (group.isPresent() && (published.isPresent() || exact.isPresent())) {
            fields.fault(
                    fields.owner(),
                    DocumentIssue.INVALID_VALUE,
                    Map.of("why", "a group has no value to be asked for.\nMaybe \"atLeast\" was meant."));
        }
        Optional<Gate.Condition> ofGroup =
                group.flatMap(id -> level.map(least -> new Gate.Condition.GroupAtLeast(id, least)));
        return ofGroup.or(() -> indicator.flatMap(id -> level.<Gate.Condition>map(
                        least -> new Gate.Condition.IndicatorAtLeast(id, least))
                .or(() -> published.map(bound -> new Gate.Condition.Published(id, bound)))
                .or(() -> exact.map(bound -> new Gate.Condition.Exact(id, bound)))));
    }

    private static void requireOne(Fields fields, List<String> forms) {
        long count = fields.count(forms);
        if (count != 1 && fields.owner().node() instanceof Node.Obj) {
            fields.fault(
                    fields.owner(),
                    DocumentIssue.VALUE_FORMS,
                    Map.of("forms", String.join(", ", forms), "count", Long.toString(count)));
        }
    }

    /** A bound that stands on its own: neither bare nor relative, since a gate has no direction and no target. */
    private static Optional<Bound> bound(Value value) {
        return Decoders.parsed(text -> BoundCodec.parse(text)
                        .filter(Bound.class::isInstance)
                        .map(Bound.class::cast)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "'" + Decoders.shown(text) + "' is no bound of a gate.\nMaybe '>=0' was meant.")))
                .read(value);
    }

    static Node write(Gate gate) {
        Members members = new Members();
        gate.condition()
                .fold(
                        one -> members.text("indicator", one.indicator().value())
                                .text("atLeast", one.level()),
                        one -> members.text("group", one.group().value()).text("atLeast", one.level()),
                        one -> members.text("indicator", one.indicator().value())
                                .text("published", BoundCodec.text(one.bound())),
                        one -> members.text("indicator", one.indicator().value())
                                .text("exact", BoundCodec.text(one.bound())));
        members.text("capsAt", gate.cap());
        gate.scoreCap().ifPresent(most -> members.number("scoreAtMost", most));
        members.flag("acceptsApproximate", gate.isApproximateAccepted());
        gate.tolerance().ifPresent(distance -> members.number("tolerance", distance));
        return members.end();
    }
}
