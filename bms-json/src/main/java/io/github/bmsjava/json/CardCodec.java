package io.github.bmsjava.json;

import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.UnitRole;
import io.github.bmsjava.organisation.UnitTypeId;
import io.github.bmsjava.scorecard.CardKind;
import io.github.bmsjava.scorecard.CardLayer;
import io.github.bmsjava.scorecard.LayerScope;
import io.github.bmsjava.scorecard.Removal;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardBuilder;
import io.github.bmsjava.scorecard.Waiver;
import io.github.bmsjava.target.ScorecardId;
import io.github.bmsjava.threshold.ThresholdIssue;
import io.github.bmsjava.value.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A card with its layers. A layer, group or entry that is wrong is left out; the rest of the card stands. */
final class CardCodec {
    static final Decoder<ScorecardId> ID = Decoders.id(ScorecardId::of);
    private static final Decoder<CardKind> KIND = Decoders.word(List.of(CardKind.values()), CardKind::id);
    private static final Label WORD =
            Scorecard.builder("?").build().partial().orElseThrow().word();

    private CardCodec() {}

    static Optional<Scorecard> read(Value value) {
        Fields fields = new Fields(value);
        Optional<ScorecardId> id = fields.required("id", ID);
        ScorecardBuilder card = Scorecard.builder(id.map(ScorecardId::value).orElse("?"));
        fields.optional("version", Decoders.INTEGER, card::version);
        fields.optional("name", Decoders.LABEL, card::name);
        fields.optional("word", Decoders.LABEL, card::word);
        fields.optional("kind", KIND, card::kind);
        fields.optional("inForce", Decoders.RANGE, card::inForce);
        fields.optional("owner", OrganisationCodec.UNIT_ID, card::owner);
        fields.optional("limit", Decoders.INTEGER, card::limit);
        fields.optional("rule", GroupRuleCodec::read, card::rule);
        fields.optional("appliesTo", Decoders.list(CardCodec::scope), scopes -> scopes.forEach(card::appliesTo));
        fields.independent("indicators", Decoders.elements(IndicatorCodec::read), all -> all.forEach(card::define));
        fields.independent("layers", Decoders.elements(CardCodec::layer), all -> all.forEach(one -> one.accept(card)));
        fields.optional("x", Decoders.EXTENSIONS, more -> more.forEach(card::extension));
        Optional<Validated<Scorecard>> made = fields.make(card::build);
        made.ifPresent(built -> built.issues().stream()
                .filter(issue -> issue.code() != ThresholdIssue.UNREADABLE_BOUND)
                .forEach(issue -> value.report(issue.place().isPresent() ? issue : issue.at(value.place()))));
        return made.flatMap(Validated::partial);
    }

    static Node write(Scorecard card) {
        Members members = new Members()
                .text("id", card.id().value())
                .number("version", card.version(), 1)
                .name(card.name(), card.id().value());
        if (!card.word().equals(WORD)) {
            members.label("word", card.word());
        }
        if (card.kind() != CardKind.STEERING) {
            members.text("kind", card.kind().id());
        }
        members.range("inForce", card.inForce()).text("owner", card.owner()).number("limit", card.limit(), 0);
        card.rule().ifPresent(rule -> members.node("rule", GroupRuleCodec.write(rule)));
        if (!card.appliesTo().equals(List.of(LayerScope.all()))) {
            members.list(
                    "appliesTo", card.appliesTo().stream().map(CardCodec::write).toList());
        }
        return members.list(
                        "indicators",
                        card.indicators().stream().map(IndicatorCodec::write).toList())
                .list("layers", card.layers().stream().map(CardCodec::write).toList())
                .extensions(card.extensions())
                .end();
    }

    /** {@code "all"}, {@code {"role": …}}, {@code {"unitType": …}} or {@code {"unit": …}}. */
    private static Optional<LayerScope> scope(Value value) {
        if (value.node() instanceof Node.Text) {
            return Decoders.word(List.of(LayerScope.all()), scope -> "all").read(value);
        }
        Fields fields = new Fields(value);
        List<String> forms = List.of("role", "unitType", "unit");
        if (value.node() instanceof Node.Obj && fields.count(forms) != 1) {
            fields.fault(
                    value,
                    DocumentIssue.VALUE_FORMS,
                    Map.of("forms", String.join(", ", forms), "count", Long.toString(fields.count(forms))));
        }
        Optional<UnitRole> role = fields.read("role", OrganisationCodec.ROLE);
        Optional<UnitTypeId> type = fields.read("unitType", OrganisationCodec.TYPE);
        Optional<OrgUnitId> unit = fields.read("unit", OrganisationCodec.UNIT_ID);
        return fields.make(() -> role.<LayerScope>map(LayerScope.Role::new)
                .or(() -> type.map(LayerScope.UnitType::new))
                .or(() -> unit.map(LayerScope.Unit::new))
                .orElseThrow());
    }

    private static Node write(LayerScope scope) {
        return scope.fold(
                () -> Node.text("all"),
                role -> new Members().text("role", role.role().id()).end(),
                type -> new Members().text("unitType", type.type().value()).end(),
                unit -> new Members().text("unit", unit.unit().value()).end());
    }

    /** A layer as what it does to the builder of its card. */
    private static Optional<Consumer<ScorecardBuilder>> layer(Value value) {
        Fields fields = new Fields(value);
        Optional<LayerScope> scope = fields.required("scope", CardCodec::scope);
        Optional<Boolean> draft = fields.read("draft", Decoders.BOOL);
        Optional<List<GroupCodec.Parsed>> groups = fields.find("groups")
                .flatMap(at ->
                        Decoders.elements(group -> GroupCodec.read(group, "")).read(at));
        Optional<List<Removal>> removals = fields.find("without")
                .flatMap(at -> Decoders.elements(CardCodec::removal).read(at));
        return fields.make(() -> card -> card.layer(scope.orElseThrow(), layer -> {
            if (draft.orElse(false)) {
                layer.draft();
            }
            groups.orElse(List.of()).forEach(group -> group.addTo(layer));
            removals.orElse(List.of()).forEach(layer::without);
        }));
    }

    private static Node write(CardLayer layer) {
        return new Members()
                .node("scope", write(layer.scope()))
                .flag("draft", layer.isDraft())
                .list(
                        "groups",
                        layer.groups().stream()
                                .map(group -> GroupCodec.write(group, ""))
                                .toList())
                .list("without", layer.removals().stream().map(CardCodec::write).toList())
                .end();
    }

    private static Optional<Removal> removal(Value value) {
        Fields fields = new Fields(value);
        var indicator = fields.required("indicator", IndicatorCodec.ID);
        Optional<Waiver> waiver = fields.read("waiver", CardCodec::waiver);
        return fields.make(() -> {
            Removal removal = Removal.of(indicator.orElseThrow()).at(value.place());
            return waiver.map(removal::allowedBy).orElse(removal);
        });
    }

    private static Node write(Removal removal) {
        Members members = new Members().text("indicator", removal.indicator().value());
        removal.waiver()
                .ifPresent(waiver -> members.node(
                        "waiver",
                        new Members()
                                .text("by", waiver.by())
                                .text("reason", waiver.reason())
                                .text("date", waiver.date().toString())
                                .end()));
        return members.end();
    }

    private static Optional<Waiver> waiver(Value value) {
        Fields fields = new Fields(value);
        Optional<String> by = fields.required("by", Decoders.TEXT);
        Optional<String> reason = fields.required("reason", Decoders.TEXT);
        Optional<LocalDate> date = fields.required("date", Decoders.DATE);
        return fields.make(() -> new Waiver(by.orElseThrow(), reason.orElseThrow(), date.orElseThrow()));
    }
}
