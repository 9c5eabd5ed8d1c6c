package io.github.bmsjava.json;

import io.github.bmsjava.organisation.LevelId;
import io.github.bmsjava.organisation.OrgLevel;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.ReferenceId;
import io.github.bmsjava.organisation.ReferenceSeries;
import io.github.bmsjava.organisation.Tier;
import io.github.bmsjava.organisation.UnitRole;
import io.github.bmsjava.organisation.UnitTypeId;
import io.github.bmsjava.value.Label;
import java.util.List;
import java.util.Optional;

/** {@code "organisation"}: levels, units, reference series and events. */
final class OrganisationCodec {
    static final Decoder<OrgUnitId> UNIT_ID = Decoders.id(OrgUnitId::of);
    static final Decoder<UnitRole> ROLE = Decoders.word(List.of(UnitRole.values()), UnitRole::id);
    static final Decoder<UnitTypeId> TYPE = Decoders.id(UnitTypeId::of);
    private static final Decoder<Tier> TIER = Decoders.word(List.of(Tier.values()), Tier::id);

    private OrganisationCodec() {}

    static void read(Value value, Parts parts) {
        Fields fields = new Fields(value);
        parts.hasOrganisation = true;
        fields.independent("levels", Decoders.elements(OrganisationCodec::level), parts.levels::addAll);
        fields.independent("units", Decoders.elements(OrganisationCodec::unit), parts.units::addAll);
        fields.independent("references", Decoders.elements(OrganisationCodec::reference), parts.references::addAll);
        fields.independent("events", Decoders.elements(ReorganisationCodec::read), parts.events::addAll);
        fields.isSound();
    }

    static Node write(Organisation organisation) {
        return new Members()
                .list(
                        "levels",
                        organisation.levels().stream()
                                .map(OrganisationCodec::write)
                                .toList())
                .list(
                        "units",
                        organisation.units().stream()
                                .map(OrganisationCodec::write)
                                .toList())
                .list(
                        "references",
                        organisation.references().stream()
                                .map(OrganisationCodec::write)
                                .toList())
                .list(
                        "events",
                        organisation.timeline().events().stream()
                                .map(ReorganisationCodec::write)
                                .toList())
                .end();
    }

    private static Optional<OrgLevel> level(Value value) {
        Fields fields = new Fields(value);
        Optional<LevelId> id = fields.required("id", Decoders.id(LevelId::of));
        Optional<Label> name = fields.read("name", Decoders.LABEL);
        Optional<Tier> tier = fields.read("tier", TIER);
        return fields.make(() -> new OrgLevel(
                id.orElseThrow(),
                name.orElseGet(() -> Label.of(id.orElseThrow().value())),
                tier.orElse(Tier.ADMINISTRATIVE)));
    }

    private static Node write(OrgLevel level) {
        Members members = new Members()
                .text("id", level.id().value())
                .name(level.name(), level.id().value());
        return level.tier() == Tier.ADMINISTRATIVE
                ? members.end()
                : members.text("tier", level.tier().id()).end();
    }

    private static Optional<OrgUnit> unit(Value value) {
        Fields fields = new Fields(value);
        Optional<OrgUnitId> id = fields.required("id", UNIT_ID);
        OrgUnit.Builder unit = OrgUnit.builder(id.map(OrgUnitId::value).orElse("?"));
        fields.optional("name", Decoders.LABEL, unit::name);
        fields.optional("parent", UNIT_ID, unit::parent);
        fields.optional("level", Decoders.id(LevelId::of), level -> unit.level(level.value()));
        fields.optional("type", TYPE, type -> unit.type(type.value()));
        fields.optional("role", ROLE, unit::role);
        fields.optional("enterprise", Decoders.BOOL, unit::enterprise);
        fields.optional("validity", Decoders.RANGE, unit::validity);
        fields.optional("aliases", Decoders.list(Decoders.TEXT), aliases -> aliases.forEach(unit::alias));
        fields.optional("rawText", Decoders.TEXT, unit::rawText);
        fields.optional("note", Decoders.TEXT, unit::note);
        fields.optional("x", Decoders.EXTENSIONS, more -> more.forEach(unit::extension));
        return fields.make(unit.place(value.place())::build);
    }

    private static Node write(OrgUnit unit) {
        return new Members()
                .text("id", unit.id().value())
                .name(unit.name(), unit.id().value())
                .text("parent", unit.parent())
                .text("level", unit.level())
                .text("type", unit.type())
                .text("role", unit.role().map(UnitRole::id))
                .flag("enterprise", unit.isEnterprise())
                .range("validity", unit.validity())
                .texts("aliases", unit.aliases())
                .text("rawText", unit.rawText())
                .text("note", unit.note())
                .extensions(unit.extensions())
                .end();
    }

    private static Optional<ReferenceSeries> reference(Value value) {
        Fields fields = new Fields(value);
        Optional<ReferenceId> id = fields.required("id", Decoders.id(ReferenceId::of));
        Optional<Label> name = fields.read("name", Decoders.LABEL);
        Optional<String> source = fields.read("source", Decoders.TEXT);
        return fields.make(() -> {
            ReferenceSeries series = ReferenceSeries.of(
                    id.orElseThrow(),
                    name.orElseGet(() -> Label.of(id.orElseThrow().value())));
            return source.map(series::withSource).orElse(series);
        });
    }

    private static Node write(ReferenceSeries series) {
        return new Members()
                .text("id", series.id().value())
                .name(series.name(), series.id().value())
                .text("source", series.source())
                .end();
    }
}
