package io.github.bmsjava.json;

import io.github.bmsjava.action.Step;
import io.github.bmsjava.agreement.GoalReport;
import io.github.bmsjava.agreement.OverallAssessment.Written;
import io.github.bmsjava.agreement.WrittenAssessment;
import io.github.bmsjava.agreement.WrittenAssessment.Overridden;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.value.PersonalText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What was reported of the goals of an agreement, and what persons wrote of a leader's year. */
final class AssessmentCodec {
    private static final Decoder<Answer> ANSWER = Decoders.word(List.of(Answer.values()), Answer::id);

    /** What a report says of its goal; each stands alone. */
    private static final List<String> SAID = List.of("amount", "done", "met");

    private AssessmentCodec() {}

    /** A report with the agreement whose goal it is about. */
    record Reported(String agreement, GoalReport report) {}

    static Optional<Reported> report(Value value) {
        Fields fields = new Fields(value);
        Optional<String> agreement = fields.required("agreement", Decoders.id(text -> text));
        Optional<String> goal = fields.required("goal", Decoders.id(text -> text));
        Optional<PersonRef> by = fields.required("by", AgreementCodec.PERSON);
        Optional<LocalDate> on = fields.required("on", Decoders.DATE);
        fields.alone(SAID);
        Optional<BigDecimal> amount = fields.read("amount", Decoders.NUMBER);
        Optional<LocalDate> done = fields.read("done", Decoders.DATE);
        Optional<Answer> met = fields.read("met", ANSWER);
        Optional<PersonalText> text = met.isPresent() ? fields.read("text", AssessmentCodec::text) : Optional.empty();
        return fields.make(() -> {
            String about = goal.orElseThrow();
            PersonRef who = by.orElseThrow();
            LocalDate when = on.orElseThrow();
            GoalReport report = amount.map(number -> GoalReport.quantity(about, number.toPlainString(), who, when))
                    .or(() -> done.map(day -> GoalReport.done(about, day, who, when)))
                    .or(() -> text.map(why -> GoalReport.judged(about, met.orElseThrow(), why, who, when)))
                    .orElseGet(() -> GoalReport.answered(about, met.orElseThrow(), who, when));
            return new Reported(agreement.orElseThrow(), report);
        });
    }

    static Node write(String agreement, GoalReport report) {
        Members members = step(new Members().text("agreement", agreement).text("goal", report.goal()), report.step());
        DecompositionCodec.number("amount", report.amount(), members);
        return members.text("done", report.done())
                .text("met", report.judgement().map(Answer::id))
                .text("text", report.text().map(PersonalText::reveal))
                .end();
    }

    static Optional<WrittenAssessment> read(Value value) {
        Fields fields = new Fields(value);
        Optional<String> agreement = fields.required("agreement", Decoders.id(text -> text));
        Optional<Written> superior = fields.read("superior", AssessmentCodec::written);
        Optional<Written> self = fields.read("self", AssessmentCodec::written);
        Optional<List<Overridden>> overrides = fields.read("overrides", Decoders.list(AssessmentCodec::overridden));
        Optional<List<Written>> conclusions = fields.read("conclusions", Decoders.list(AssessmentCodec::written));
        return fields.make(() -> {
            WrittenAssessment made = WrittenAssessment.of(agreement.orElseThrow());
            made = superior.isPresent() ? made.superior(superior.get()) : made;
            made = self.isPresent() ? made.self(self.get()) : made;
            for (Overridden one : overrides.orElse(List.of())) {
                made = made.override(one);
            }
            for (Written one : conclusions.orElse(List.of())) {
                made = made.conclude(one);
            }
            return made;
        });
    }

    /** With what was written: only where the texts about persons were asked for. */
    static Node write(WrittenAssessment assessment) {
        Members members = new Members().text("agreement", assessment.agreement());
        assessment.findSuperior().ifPresent(part -> members.node("superior", write(part)));
        assessment.findSelf().ifPresent(part -> members.node("self", write(part)));
        return members.list("overrides", CycleCodec.nodes(assessment.overrides(), AssessmentCodec::write))
                .list("conclusions", CycleCodec.nodes(assessment.conclusions(), AssessmentCodec::write))
                .end();
    }

    /** Who wrote what, when; the members of an object that may have others. */
    private record Wording(Optional<PersonRef> by, Optional<LocalDate> on, Optional<PersonalText> text) {
        static Wording of(Fields fields) {
            return new Wording(
                    fields.required("by", AgreementCodec.PERSON),
                    fields.required("on", Decoders.DATE),
                    fields.required("text", AssessmentCodec::text));
        }

        Written written() {
            return new Written(new Step(by.orElseThrow(), on.orElseThrow()), text.orElseThrow());
        }
    }

    private static Optional<Written> written(Value value) {
        Fields fields = new Fields(value);
        Wording wording = Wording.of(fields);
        return fields.make(wording::written);
    }

    private static Optional<Overridden> overridden(Value value) {
        Fields fields = new Fields(value);
        Optional<String> goal = fields.required("goal", Decoders.id(text -> text));
        Optional<Answer> met = fields.required("met", ANSWER);
        Wording wording = Wording.of(fields);
        return fields.make(() -> new Overridden(goal.orElseThrow(), met.orElseThrow(), wording.written()));
    }

    private static Node write(Written part) {
        return write(new Members(), part);
    }

    private static Node write(Overridden override) {
        return write(
                new Members()
                        .text("goal", override.goal())
                        .text("met", override.answer().id()),
                override.written());
    }

    private static Node write(Members members, Written part) {
        return step(members, part.step()).text("text", part.text().reveal()).end();
    }

    static Members step(Members members, Step step) {
        return members.text("by", step.by().value()).text("on", step.on().toString());
    }

    private static Optional<PersonalText> text(Value value) {
        return Decoders.parsed(PersonalText::of).read(value);
    }
}
