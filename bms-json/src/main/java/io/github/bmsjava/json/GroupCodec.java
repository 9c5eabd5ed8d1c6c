package io.github.bmsjava.json;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.scorecard.CardEntry;
import io.github.bmsjava.scorecard.Group;
import io.github.bmsjava.scorecard.GroupBuilder;
import io.github.bmsjava.scorecard.GroupId;
import io.github.bmsjava.scorecard.GroupKind;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.LayerBuilder;
import io.github.bmsjava.threshold.LevelBound;
import io.github.bmsjava.value.Label;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A group of a card with its entries and groups. Without an id its id is its name, after that of the group it stands in: so
 * that a hand-written card needs no ids.
 */
final class GroupCodec {
    private static final Decoder<GroupKind> KIND = Decoders.word(List.of(GroupKind.values()), GroupKind::id);

    private static final String ONE = "1";

    private GroupCodec() {}

    /** A group that was read, until the builder of its layer takes it. */
    record Parsed(
            GroupKind kind,
            String id,
            Label name,
            List<String> aliases,
            DateRange inUse,
            String weight,
            Optional<GroupRule> rule,
            List<Entry> entries,
            List<Parsed> groups) {

        void addTo(LayerBuilder layer) {
            layer.group(kind, id, this::fill);
        }

        private void fill(GroupBuilder group) {
            group.id(id).name(name).inUse(inUse).weight(weight);
            rule.ifPresent(group::rule);
            aliases.forEach(group::alias);
            entries.forEach(entry -> entry.addTo(group));
            groups.forEach(inner -> group.group(inner.kind, inner.id, inner::fill));
        }
    }

    /** An entry that was read. */
    record Entry(
            IndicatorId indicator,
            boolean optional,
            String weight,
            boolean advisory,
            Map<String, LevelBound> bounds,
            String place) {

        void addTo(GroupBuilder group) {
            group.indicator(indicator.value(), entry -> {
                bounds.forEach(entry::level);
                entry.place(place).weight(weight);
                if (optional) {
                    entry.optional();
                }
                if (advisory) {
                    entry.advisory();
                }
            });
        }
    }

    /** Reads a group; the path is the id of the group it stands in and a slash, or empty. */
    static Optional<Parsed> read(Value value, String path) {
        Fields fields = new Fields(value);
        Optional<GroupKind> kind = fields.required("kind", KIND);
        Optional<GroupId> ownId = fields.read("id", Decoders.id(GroupId::of));
        Optional<Label> name =
                ownId.isPresent() ? fields.read("name", Decoders.LABEL) : fields.required("name", Decoders.LABEL);
        String id = ownId.map(GroupId::value)
                .orElseGet(() -> path + name.map(Label::toString).orElse("?"));
        Optional<List<String>> aliases = fields.read("aliases", Decoders.list(Decoders.TEXT));
        Optional<DateRange> inUse = fields.read("inUse", Decoders.RANGE);
        Optional<String> weight = fields.read("weight", GroupCodec::weight);
        Optional<GroupRule> rule = fields.read("rule", GroupRuleCodec::read);
        Optional<List<Entry>> entries = fields.find("entries")
                .flatMap(at -> Decoders.elements(GroupCodec::entry).read(at));
        Optional<List<Parsed>> groups = fields.find("groups")
                .flatMap(at -> Decoders.elements(inner -> read(inner, id + "/")).read(at));
        return fields.make(() -> {
            Ids.require("group id", id);
            aliases.orElse(List.of()).forEach(alias -> Ids.require("alias", alias));
            return new Parsed(
                    kind.orElseThrow(),
                    id,
                    name.orElseGet(() -> Label.of(id)),
                    aliases.orElse(List.of()),
                    inUse.orElse(DateRange.always()),
                    weight.orElse(ONE),
                    rule,
                    entries.orElse(List.of()),
                    groups.orElse(List.of()));
        });
    }

    static Node write(Group group, String path) {
        Members members = new Members().text("kind", group.kind().id());
        String id = group.id().value();
        if (!id.equals(path + group.name())) {
            members.text("id", id);
        }
        members.label("name", group.name()).texts("aliases", group.aliases()).range("inUse", group.inUse());
        writeWeight(group.weight(), members);
        group.rule().ifPresent(rule -> members.node("rule", GroupRuleCodec.write(rule)));
        return members.list(
                        "entries",
                        group.entries().stream().map(GroupCodec::write).toList())
                .list(
                        "groups",
                        group.groups().stream()
                                .map(inner -> write(inner, id + "/"))
                                .toList())
                .end();
    }

    /** An entry: bounds that cannot be read stay in it, so that it is there and not judged. */
    private static Optional<Entry> entry(Value value) {
        Fields fields = new Fields(value);
        Optional<IndicatorId> indicator = fields.required("indicator", IndicatorCodec.ID);
        Optional<Boolean> optional = fields.read("optional", Decoders.BOOL);
        Optional<String> weight = fields.read("weight", GroupCodec::weight);
        Optional<Boolean> advisory = fields.read("advisory", Decoders.BOOL);
        Optional<Map<String, LevelBound>> bounds = fields.read("bounds", BoundCodec::read);
        return fields.make(() -> new Entry(
                indicator.orElseThrow(),
                optional.orElse(false),
                weight.orElse(ONE),
                advisory.orElse(false),
                bounds.orElse(Map.of()),
                value.place()));
    }

    private static Node write(CardEntry entry) {
        Members members =
                new Members().text("indicator", entry.indicator().value()).flag("optional", !entry.isRequired());
        writeWeight(entry.weight(), members);
        return BoundCodec.write("bounds", entry.bounds(), members.flag("advisory", entry.isAdvisory()))
                .end();
    }

    /** A weight as the builders take it; refused here, so that what is wrong has its place. */
    private static Optional<String> weight(Value value) {
        return Decoders.number(value)
                .flatMap(number -> Decoders.tried(value, () -> {
                    if (number.signum() < 0) {
                        throw new IllegalArgumentException("weight " + number.toPlainString() + " is negative.");
                    }
                    return number.toPlainString();
                }));
    }

    private static void writeWeight(BigDecimal weight, Members members) {
        if (weight.compareTo(BigDecimal.ONE) != 0) {
            members.node("weight", Node.number(weight.toPlainString())); // 100 and not 1E+2
        }
    }
}
