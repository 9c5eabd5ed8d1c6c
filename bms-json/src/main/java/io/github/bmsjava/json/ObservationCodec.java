package io.github.bmsjava.json;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.observation.Capture;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationBuilder;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.ReferenceId;
import io.github.bmsjava.organisation.SubjectId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An observation, in one of the forms that a value has. */
final class ObservationCodec {
    private static final Decoder<ValueKind> KIND = Decoders.word(List.of(ValueKind.values()), ValueKind::id);
    private static final Decoder<Capture> CAPTURE = Decoders.word(List.of(Capture.values()), Capture::id);
    private static final Decoder<QualityFlag> FLAG = Decoders.word(List.of(QualityFlag.values()), QualityFlag::id);
    private static final List<String> SUBJECTS = List.of("unit", "reference");
    private static final List<String> FORMS = List.of("value", "numerator", "mean", "count", "words", "absence");

    private static final List<String> NUMBERS_OF_THINGS = List.of("n", "count");

    private ObservationCodec() {}

    static Optional<Observation> read(Value value) {
        Fields fields = new Fields(value);
        fields.alone(SUBJECTS);
        Optional<SubjectId> unit =
                fields.read("unit", OrganisationCodec.UNIT_ID).map(id -> id);
        Optional<SubjectId> reference =
                fields.read("reference", Decoders.id(ReferenceId::of)).map(id -> id);
        Optional<IndicatorId> indicator = fields.required("indicator", IndicatorCodec.ID);
        Optional<Period> period = fields.required("period", Decoders.PERIOD);
        Optional<ValueKind> kind = fields.read("kind", KIND);
        ObservationBuilder observation = Observation.builder(new ObservationKey(
                unit.or(() -> reference).orElseGet(() -> OrgUnitId.of("?")),
                indicator.orElseGet(() -> IndicatorId.of("?")),
                period.orElseGet(() -> Period.year(Period.FIRST_YEAR)),
                kind.orElse(ValueKind.ACTUAL)));
        readValue(fields, observation);
        fields.optional("version", Decoders.INTEGER, observation::version);
        fields.optional("raw", Decoders.TEXT, observation::raw);
        fields.optional("flags", Decoders.list(FLAG), flags -> flags.forEach(observation::flag));
        fields.optional("source", Decoders.TEXT, observation::source);
        fields.optional("imported", Decoders.DATE, observation::imported);
        fields.optional("capture", CAPTURE, observation::capture);
        fields.optional("note", Decoders.TEXT, observation::note);
        fields.optional("x", Decoders.EXTENSIONS, more -> more.forEach(observation::extension));
        return fields.make(observation.place(value.place())::build);
    }

    private static void readValue(Fields fields, ObservationBuilder observation) {
        fields.alone(FORMS);
        fields.optional("absence", IndicatorCodec.ABSENCE, observation::absent);
        fields.optional("words", Decoders.TEXT, words -> observation.quantity(new Quantity.Words(words)));
        List<String> unreadable = new ArrayList<>();
        Optional<BigDecimal> value = figure(fields, "value", unreadable);
        Optional<BigDecimal> numerator = figure(fields, "numerator", unreadable);
        Optional<BigDecimal> denominator = figure(fields, "denominator", unreadable);
        Optional<BigDecimal> mean = figure(fields, "mean", unreadable);
        Optional<BigDecimal> n = figure(fields, "n", unreadable);
        Optional<BigDecimal> count = figure(fields, "count", unreadable);
        together(fields, "numerator", "denominator");
        together(fields, "mean", "n");
        if (!unreadable.isEmpty()) {
            observation.absent(Absence.UNREADABLE).raw(String.join(" / ", unreadable));
            return;
        }
        value.ifPresent(amount -> observation.quantity(new Quantity.Scalar(amount)));
        numerator.ifPresent(
                part -> denominator.ifPresent(whole -> observation.quantity(new Quantity.Ratio(part, whole))));
        mean.ifPresent(amount ->
                n.ifPresent(answers -> observation.quantity(new Quantity.Mean(amount, answers.longValueExact()))));
        count.ifPresent(things -> observation.quantity(new Quantity.Count(things.longValueExact())));
    }

    private static void together(Fields fields, String one, String other) {
        if (fields.has(one) != fields.has(other)) {
            fields.fault(fields.owner(), DocumentIssue.MISSING_FIELD, Map.of("name", fields.has(one) ? other : one));
        }
    }

    /** A figure; what is none makes the observation unreadable and not the document wrong (J4). */
    private static Optional<BigDecimal> figure(Fields fields, String name, List<String> unreadable) {
        Optional<Value> value = fields.find(name);
        Optional<BigDecimal> figure = value.filter(at -> at.node() instanceof Node.Num)
                .flatMap(at -> Decoders.exact(((Node.Num) at.node()).text()))
                .filter(number -> !NUMBERS_OF_THINGS.contains(name) || isNumberOfThings(number));
        if (value.isPresent() && figure.isEmpty()) {
            Node node = value.get().node();
            String raw = node instanceof Node.Text text ? text.text() : NodeWriter.compact(node);
            unreadable.add(raw);
            Decoders.report(value.get(), DocumentIssue.UNREADABLE_VALUE, Map.of("raw", Decoders.shown(raw)));
        }
        return figure;
    }

    private static boolean isNumberOfThings(BigDecimal number) {
        return number.signum() >= 0
                && number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
    }

    static Node write(Observation observation) {
        ObservationKey key = observation.key();
        Members members = new Members();
        key.subject()
                .fold(
                        unit -> members.text("unit", unit.value()),
                        reference -> members.text("reference", reference.value()));
        members.text("indicator", key.indicator().value())
                .text("period", key.period().toString());
        if (key.kind() != ValueKind.ACTUAL) {
            members.text("kind", key.kind().id());
        }
        writeFigure(observation, members)
                .text("source", observation.source())
                .text("imported", observation.imported())
                .text("capture", observation.capture().map(Capture::id))
                .text("note", observation.note());
        return members.extensions(observation.extensions()).end();
    }

    /** The value in its form or why there is none, its version, raw text and flags. */
    static Members writeFigure(Observation observation, Members members) {
        observation.quantity().ifPresent(quantity -> write(quantity, members));
        return members.text("absence", observation.absence().map(Absence::id))
                .number("version", observation.version().orElse(0), 0)
                .text("raw", observation.raw())
                .texts(
                        "flags",
                        observation.flags().stream().map(QualityFlag::id).toList());
    }

    private static void write(Quantity quantity, Members members) {
        if (quantity instanceof Quantity.Scalar scalar) {
            members.number("value", scalar.amount());
        } else if (quantity instanceof Quantity.Ratio ratio) {
            members.number("numerator", ratio.numerator()).number("denominator", ratio.denominator());
        } else if (quantity instanceof Quantity.Mean mean) {
            members.number("mean", mean.mean()).number("n", mean.n());
        } else if (quantity instanceof Quantity.Count count) {
            members.number("count", count.count());
        } else if (quantity instanceof Quantity.Words words) {
            members.text("words", words.text());
        }
    }
}
