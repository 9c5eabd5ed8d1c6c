package io.github.bmsjava.json;

import io.github.bmsjava.action.Action;
import io.github.bmsjava.action.Comment;
import io.github.bmsjava.action.Step;
import io.github.bmsjava.calendar.Deadline;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.PersonalText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A row of an action plan, and what a person said about a result. Persons are opaque references. */
final class ActionCodec {
    private static final Decoder<Action.Kind> KIND = Decoders.word(List.of(Action.Kind.values()), Action.Kind::id);

    private ActionCodec() {}

    static Optional<Action> read(Value value) {
        Fields fields = new Fields(value);
        Optional<String> id = fields.required("id", Decoders.id(text -> text));
        Optional<OrgUnitId> unit = fields.required("unit", OrganisationCodec.UNIT_ID);
        Optional<IndicatorId> indicator = fields.required("indicator", IndicatorCodec.ID);
        Action.Builder action = Action.builder(
                id.orElse("?"),
                unit.map(OrgUnitId::value).orElse("?"),
                indicator.map(IndicatorId::value).orElse("?"));
        fields.optional("kind", KIND, kind -> {
            if (kind == Action.Kind.ON_DEVIATION) {
                action.onDeviation();
            }
        });
        fields.optional("measured", Decoders.LABEL, action::measured);
        fields.optional("measuredBy", AgreementCodec.PERSON, action::measuredBy);
        fields.optional("responsibleForResult", AgreementCodec.PERSON, action::responsibleForResult);
        fields.optional("activity", Decoders.LABEL, action::activity);
        fields.optional("cost", Decoders.NUMBER, cost -> action.cost(cost.toPlainString()));
        fields.optional("responsible", AgreementCodec.PERSON, action::responsible);
        fields.optional("deadline", AgreementCodec::deadline, action::by);
        fields.optional("done", Decoders.DATE, action::done);
        return fields.make(action::build);
    }

    static Node write(Action action) {
        Members members = new Members()
                .text("id", action.id())
                .text("unit", action.unit().value())
                .text("indicator", action.indicator().value());
        if (action.kind() != Action.Kind.PLANNED) {
            members.text("kind", action.kind().id());
        }
        action.measured().ifPresent(when -> members.label("measured", when));
        members.text("measuredBy", action.measuredBy().map(PersonRef::value))
                .text("responsibleForResult", action.responsibleForResult().map(PersonRef::value));
        if (!action.activity().equals(Label.of(action.id()))) {
            members.label("activity", action.activity());
        }
        action.cost().ifPresent((BigDecimal cost) -> members.number("cost", cost));
        members.text("responsible", action.responsible().map(PersonRef::value));
        action.deadline().ifPresent((Deadline day) -> members.node("deadline", AgreementCodec.write(day)));
        return members.text("done", action.done()).end();
    }

    static Optional<Comment> comment(Value value) {
        Fields fields = new Fields(value);
        Optional<OrgUnitId> unit = fields.required("unit", OrganisationCodec.UNIT_ID);
        Optional<IndicatorId> indicator = fields.required("indicator", IndicatorCodec.ID);
        Optional<Period> period = fields.required("period", Decoders.PERIOD);
        Optional<PersonRef> by = fields.required("by", AgreementCodec.PERSON);
        Optional<LocalDate> on = fields.required("on", Decoders.DATE);
        Optional<String> text = fields.required("text", Decoders.TEXT);
        return fields.make(() -> new Comment(
                unit.orElseThrow(),
                indicator.orElseThrow(),
                period.orElseThrow(),
                new Step(by.orElseThrow(), on.orElseThrow()),
                PersonalText.of(text.orElseThrow())));
    }

    /** With what was said: only where the texts about persons were asked for. */
    static Node write(Comment comment) {
        Members members = new Members()
                .text("unit", comment.unit().value())
                .text("indicator", comment.indicator().value())
                .text("period", comment.period().toString());
        return AssessmentCodec.step(members, comment.step())
                .text("text", comment.text().reveal())
                .end();
    }
}
