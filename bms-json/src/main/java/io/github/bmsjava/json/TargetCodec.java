package io.github.bmsjava.json;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.target.LooserPolicy;
import io.github.bmsjava.target.ScorecardId;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetAssignmentBuilder;
import io.github.bmsjava.target.TargetOrigin;
import io.github.bmsjava.target.TargetOverride;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.threshold.LevelBound;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A target set beside the cards. */
final class TargetCodec {
    static final Decoder<LooserPolicy> POLICY = Decoders.word(List.of(LooserPolicy.values()), LooserPolicy::id);
    private static final Decoder<TargetOrigin.Kind> ORIGIN =
            Decoders.word(List.of(TargetOrigin.Kind.values()), TargetOrigin.Kind::id);
    private static final List<String> SCOPES = List.of("agreement", "unit", "unitType", "card");

    private TargetCodec() {}

    static Optional<TargetAssignment> read(Value value) {
        Fields fields = new Fields(value);
        Optional<IndicatorId> indicator = fields.required("indicator", IndicatorCodec.ID);
        Optional<TargetScope> scope = scope(fields);
        TargetAssignmentBuilder target = TargetAssignment.builder(
                indicator.map(IndicatorId::value).orElse("?"), scope.orElseGet(() -> TargetScope.card("?")));
        fields.optional("onCard", Decoders.id(ScorecardId::of), target::onCard);
        fields.optional("period", Decoders.PERIOD, target::period);
        fields.optional("validity", Decoders.RANGE, target::validity);
        fields.optional("none", Decoders.BOOL, none -> {
            if (none) {
                target.none();
            }
        });
        fields.optional("bounds", BoundCodec::read, bounds -> bounds.forEach(target::level));
        fields.optional("raw", Decoders.TEXT, target::raw);
        fields.optional("origin", TargetCodec::origin, target::origin);
        fields.optional("version", Decoders.INTEGER, target::version);
        fields.optional("override", TargetCodec::override, target::override);
        return fields.make(target.place(value.place())::build);
    }

    static Node write(TargetAssignment target) {
        Members members = new Members().text("indicator", target.indicator().value());
        target.scope()
                .fold(
                        agreement -> members.node("agreement", write(agreement)),
                        unit -> members.text("unit", unit.unit().value()),
                        type -> members.text("unitType", type.type().value()),
                        card -> members.text("card", card.card().value()));
        members.text("onCard", target.onCard().map(ScorecardId::value));
        return writeTerms(target, members).end();
    }

    /** When it holds, what it asks for, and where it comes from. */
    static Members writeTerms(TargetAssignment target, Members members) {
        members.text("period", target.period());
        target.validity().ifPresent(range -> members.node("validity", Members.rangeOf(range)));
        members.flag("none", target.isNone());
        BoundCodec.write("bounds", target.bounds(), members).text("raw", target.raw());
        if (!target.origin().equals(TargetOrigin.CARD)) {
            members.node("origin", write(target.origin()));
        }
        members.number("version", target.version(), 1);
        target.override().ifPresent(override -> members.node("override", write(override)));
        return members;
    }

    private static Optional<TargetScope> scope(Fields fields) {
        if (fields.count(SCOPES) != 1) {
            fields.fault(
                    fields.owner(),
                    DocumentIssue.VALUE_FORMS,
                    Map.of("forms", String.join(", ", SCOPES), "count", Long.toString(fields.count(SCOPES))));
        }
        Optional<TargetScope> agreement = fields.read("agreement", TargetCodec::agreement);
        Optional<TargetScope> unit =
                fields.read("unit", OrganisationCodec.UNIT_ID).map(TargetScope.Unit::new);
        Optional<TargetScope> type =
                fields.read("unitType", OrganisationCodec.TYPE).map(TargetScope.UnitType::new);
        Optional<TargetScope> card =
                fields.read("card", Decoders.id(ScorecardId::of)).map(TargetScope.Card::new);
        return agreement.or(() -> unit).or(() -> type).or(() -> card);
    }

    private static Optional<TargetScope> agreement(Value value) {
        Fields fields = new Fields(value);
        Optional<String> id = fields.required("id", Decoders.id(text -> text));
        Optional<OrgUnitId> unit = fields.required("unit", OrganisationCodec.UNIT_ID);
        Optional<Boolean> adopted = fields.read("adopted", Decoders.BOOL);
        return fields.make(
                () -> new TargetScope.Agreement(id.orElseThrow(), unit.orElseThrow(), adopted.orElse(false)));
    }

    private static Node write(TargetScope.Agreement agreement) {
        return new Members()
                .text("id", agreement.agreement())
                .text("unit", agreement.unit().value())
                .flag("adopted", agreement.adopted())
                .end();
    }

    private static Optional<TargetOrigin> origin(Value value) {
        Fields fields = new Fields(value);
        Optional<TargetOrigin.Kind> kind = fields.required("kind", ORIGIN);
        Optional<String> text = fields.read("text", Decoders.TEXT);
        return fields.make(() -> new TargetOrigin(kind.orElseThrow(), text.orElse("")));
    }

    private static Node write(TargetOrigin origin) {
        Members members = new Members().text("kind", origin.kind().id());
        return origin.text().isEmpty()
                ? members.end()
                : members.text("text", origin.text()).end();
    }

    private static Optional<TargetOverride> override(Value value) {
        Fields fields = new Fields(value);
        Optional<Map<String, LevelBound>> bounds = fields.required("bounds", BoundCodec::read);
        Optional<String> by = fields.required("by", Decoders.TEXT);
        Optional<String> reason = fields.required("reason", Decoders.TEXT);
        return fields.make(() -> new TargetOverride(bounds.orElseThrow(), by.orElseThrow(), reason.orElseThrow()));
    }

    private static Node write(TargetOverride override) {
        return BoundCodec.write("bounds", override.bounds(), new Members())
                .text("by", override.by())
                .text("reason", override.reason())
                .end();
    }
}
