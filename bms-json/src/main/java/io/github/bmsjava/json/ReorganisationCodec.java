package io.github.bmsjava.json;

import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Reorganisation;
import io.github.bmsjava.organisation.ReorganisationKind;
import io.github.bmsjava.value.Label;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** {@code "events"} of an organisation. */
final class ReorganisationCodec {
    private static final Decoder<ReorganisationKind> KIND =
            Decoders.word(List.of(ReorganisationKind.values()), ReorganisationKind::id);
    private static final Decoder<List<OrgUnitId>> UNITS = Decoders.list(OrganisationCodec.UNIT_ID);

    private ReorganisationCodec() {}

    static Optional<Reorganisation> read(Value value) {
        Fields fields = new Fields(value);
        Optional<ReorganisationKind> kind = fields.required("kind", KIND);
        Optional<LocalDate> date = fields.required("date", Decoders.DATE);
        if (kind.isEmpty()) {
            return Optional.empty(); // which members it has depends on its kind
        }
        Supplier<Reorganisation> event = event(fields, kind.get(), date);
        Optional<Map<String, BigDecimal>> key = fields.read("key", Decoders.map(Decoders.NUMBER));
        Optional<String> source = fields.read("source", Decoders.TEXT);
        return fields.make(() -> {
            Reorganisation made = event.get();
            made = key.map(ReorganisationCodec::shares).map(made::withShares).orElse(made);
            made = source.map(made::withSource).orElse(made);
            return made.at(value.place());
        });
    }

    private static Map<OrgUnitId, BigDecimal> shares(Map<String, BigDecimal> key) {
        Map<OrgUnitId, BigDecimal> shares = new LinkedHashMap<>();
        key.forEach((unit, share) -> shares.put(OrgUnitId.of(unit), share));
        return shares;
    }

    /** Reads the members that are of its kind, and gives what is made of them if all are sound. */
    private static Supplier<Reorganisation> event(Fields fields, ReorganisationKind kind, Optional<LocalDate> date) {
        switch (kind) {
            case MERGE, SPLIT, CODE_CHANGE -> {
                Optional<List<OrgUnitId>> before = fields.required("predecessors", UNITS);
                Optional<List<OrgUnitId>> after = fields.required("successors", UNITS);
                return () -> made(kind, date.orElseThrow(), before.orElseThrow(), after.orElseThrow());
            }
            case RENAME -> {
                Optional<OrgUnitId> unit = fields.required("unit", OrganisationCodec.UNIT_ID);
                Optional<Label> former = fields.required("formerName", Decoders.LABEL);
                return () -> Reorganisation.rename(date.orElseThrow(), unit.orElseThrow(), former.orElseThrow());
            }
            case MOVE -> {
                Optional<OrgUnitId> unit = fields.required("unit", OrganisationCodec.UNIT_ID);
                Optional<OrgUnitId> from = fields.required("from", OrganisationCodec.UNIT_ID);
                Optional<OrgUnitId> to = fields.required("to", OrganisationCodec.UNIT_ID);
                return () -> Reorganisation.move(
                        date.orElseThrow(), unit.orElseThrow(), from.orElseThrow(), to.orElseThrow());
            }
            case TASK_TRANSFER -> {
                Optional<List<OrgUnitId>> units = fields.required("units", UNITS);
                return () -> Reorganisation.taskTransfer(date.orElseThrow(), units.orElseThrow());
            }
        }
        throw new IllegalStateException("no event is read for " + kind);
    }

    private static Reorganisation made(
            ReorganisationKind kind, LocalDate day, List<OrgUnitId> before, List<OrgUnitId> after) {
        return switch (kind) {
            case MERGE -> Reorganisation.merge(day, single("successors", after), before);
            case SPLIT -> Reorganisation.split(day, single("predecessors", before), after);
            case CODE_CHANGE ->
                Reorganisation.codeChange(day, single("predecessors", before), single("successors", after));
            case RENAME, MOVE, TASK_TRANSFER -> throw new IllegalArgumentException(kind.id() + " has no successors.");
        };
    }

    private static OrgUnitId single(String what, List<OrgUnitId> units) {
        if (units.size() != 1) {
            throw new IllegalArgumentException(what + " " + units + " are not one unit.");
        }
        return units.get(0);
    }

    static Node write(Reorganisation event) {
        Members members = new Members()
                .text("kind", event.kind().id())
                .text("date", event.date().toString());
        switch (event.kind()) {
            case MERGE, SPLIT, CODE_CHANGE ->
                members.texts("predecessors", ids(event.predecessors())).texts("successors", ids(event.successors()));
            case RENAME -> {
                members.text("unit", event.successors().get(0).value());
                event.formerName().ifPresent(name -> members.label("formerName", name));
            }
            case MOVE ->
                members.text("unit", event.successors().get(0).value())
                        .text("from", event.from())
                        .text("to", event.to());
            case TASK_TRANSFER -> members.texts("units", ids(event.successors()));
        }
        if (!event.key().isEmpty()) {
            Members shares = new Members();
            event.key().forEach((unit, share) -> shares.number(unit.value(), share));
            members.node("key", shares.end());
        }
        return members.text("source", event.source()).end();
    }

    private static Collection<String> ids(List<OrgUnitId> units) {
        return units.stream().map(OrgUnitId::value).toList();
    }
}
