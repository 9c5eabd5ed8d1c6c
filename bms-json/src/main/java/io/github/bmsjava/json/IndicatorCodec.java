package io.github.bmsjava.json;

import io.github.bmsjava.formula.Formula;
import io.github.bmsjava.indicator.EarlierDefinition;
import io.github.bmsjava.indicator.Effectiveness;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorBuilder;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.indicator.IndicatorState;
import io.github.bmsjava.indicator.KostraClass;
import io.github.bmsjava.indicator.Link;
import io.github.bmsjava.indicator.MeasurementMethod;
import io.github.bmsjava.indicator.MethodKind;
import io.github.bmsjava.indicator.RollUp;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.InputQuantum;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** An indicator of the catalogue, or of a card. */
final class IndicatorCodec {
    static final Decoder<IndicatorId> ID = Decoders.id(IndicatorId::of);
    static final Decoder<Absence> ABSENCE = Decoders.word(List.of(Absence.values()), Absence::id);
    private static final Decoder<Direction> DIRECTION = Decoders.word(List.of(Direction.values()), Direction::id);
    private static final Decoder<IndicatorState> STATE =
            Decoders.word(List.of(IndicatorState.values()), IndicatorState::id);
    private static final Decoder<MethodKind> METHOD = Decoders.word(List.of(MethodKind.values()), MethodKind::id);

    private static final Decoder<KostraClass> CLASS = Decoders.word(List.of(KostraClass.values()), KostraClass::id);
    private static final Decoder<Effectiveness> EFFECTIVENESS =
            Decoders.word(List.of(Effectiveness.values()), Effectiveness::id);

    private IndicatorCodec() {}

    static Optional<Indicator> read(Value value) {
        Fields fields = new Fields(value);
        Optional<IndicatorId> id = fields.required("id", ID);
        IndicatorBuilder indicator =
                Indicator.builder(id.map(IndicatorId::value).orElse("?"));
        readDefinition(fields, indicator);
        fields.optional("inUse", Decoders.RANGE, indicator::inUse);
        fields.optional(
                "earlier",
                Decoders.list(was -> readEarlier(was, id.map(IndicatorId::value).orElse("?"))),
                all -> all.forEach(was -> indicator.earlier(was.until(), was.definition())));
        return fields.make(indicator::build);
    }

    /** What held until a day; a whole definition, but for the id and the time in use, which it shares. */
    private static Optional<EarlierDefinition> readEarlier(Value value, String id) {
        Fields fields = new Fields(value);
        Optional<LocalDate> until = fields.required("until", Decoders.DATE);
        IndicatorBuilder was = Indicator.builder(id);
        readDefinition(fields, was);
        return fields.make(() -> new EarlierDefinition(until.orElseThrow(), was.build()));
    }

    private static void readDefinition(Fields fields, IndicatorBuilder indicator) {
        fields.optional("name", Decoders.LABEL, indicator::name);
        fields.optional("description", Decoders.LABEL, indicator::description);
        fields.optional("aliases", Decoders.list(Decoders.TEXT), aliases -> aliases.forEach(indicator::alias));
        fields.optional("links", Decoders.list(IndicatorCodec::link), links -> links.forEach(indicator::link));
        fields.optional("decimals", Decoders.INTEGER, indicator::decimals);
        fields.optional("unit", IndicatorCodec::unit, indicator::unit);
        fields.optional("direction", DIRECTION, indicator::direction);
        fields.optional("scale", ScaleCodec::read, indicator::scale);
        fields.optional("words", Decoders.map(Decoders.LABEL), words -> words.forEach(indicator::word));
        fields.optional("score", ScoreCodec::read, indicator::score);
        fields.optional("method", IndicatorCodec::method, indicator::method);
        fields.optional("frequency", FrequencyCodec::read, indicator::frequency);
        fields.optional("quantum", Decoders.NUMBER, step -> indicator.quantum(new InputQuantum(step)));
        fields.optional("owner", OrganisationCodec.UNIT_ID, indicator::owner);
        fields.optional("source", Decoders.TEXT, indicator::source);
        fields.optional("state", STATE, indicator::state);
        fields.optional("whenMissing", ABSENCE, indicator::whenMissing);
        fields.optional("rollUp", RollUpCodec::read, indicator::rollUp);
        fields.optional("formula", IndicatorCodec::formula, indicator::formula);
        Optional<String> service = fields.read("service", Decoders.TEXT);
        fields.optional("class", CLASS, kind -> indicator.kostra(service.orElse(""), kind));
        fields.optional("effectiveness", EFFECTIVENESS, indicator::effectiveness);
        fields.optional("x", Decoders.EXTENSIONS, more -> more.forEach(indicator::extension));
    }

    static Node write(Indicator indicator) {
        Members members = new Members().text("id", indicator.id().value());
        writeDefinition(indicator, indicator.inUse(), members);
        members.list(
                "earlier",
                indicator.earlier().stream().map(IndicatorCodec::write).toList());
        return members.extensions(indicator.extensions()).end();
    }

    private static Node write(EarlierDefinition was) {
        Members members = new Members().text("until", was.until().toString());
        writeDefinition(was.definition(), DateRange.always(), members);
        return members.extensions(was.definition().extensions()).end();
    }

    private static void writeDefinition(Indicator indicator, DateRange inUse, Members members) {
        members.name(indicator.name(), indicator.id().value());
        indicator.description().ifPresent(text -> members.label("description", text));
        members.texts("aliases", indicator.aliases()).number("decimals", indicator.decimals(), 0);
        members.list(
                "links", indicator.links().stream().map(IndicatorCodec::write).toList());
        if (!indicator.unit().equals(UnitOfMeasure.NUMBER)) {
            members.node("unit", write(indicator.unit()));
        }
        if (indicator.direction() != Direction.NONE) {
            members.text("direction", indicator.direction().id());
        }
        ScaleCodec.write(indicator.scale()).ifPresent(scale -> members.node("scale", scale));
        TreeMap<String, Node> words = new TreeMap<>();
        indicator.words().forEach((level, word) -> words.put(level, Members.labelOf(word)));
        members.map("words", words);
        indicator.score().ifPresent(score -> members.node("score", ScoreCodec.write(score)));
        indicator.method().ifPresent(method -> members.node("method", write(method)));
        indicator.frequency().ifPresent(frequency -> members.node("frequency", FrequencyCodec.write(frequency)));
        indicator.quantum().ifPresent(quantum -> members.number("quantum", quantum.step()));
        members.text("owner", indicator.owner()).text("source", indicator.source());
        if (indicator.state() != IndicatorState.DECIDED) {
            members.text("state", indicator.state().id());
        }
        members.range("inUse", inUse);
        if (indicator.whenMissing() != Absence.NOT_REPORTED) {
            members.text("whenMissing", indicator.whenMissing().id());
        }
        if (!indicator.rollUp().equals(RollUp.none())) {
            members.node("rollUp", RollUpCodec.write(indicator.rollUp()));
        }
        members.text("formula", indicator.formula())
                .text("service", indicator.service())
                .text("class", indicator.kostraClass().map(KostraClass::id))
                .text("effectiveness", indicator.effectiveness().map(Effectiveness::id));
    }

    /** Its text; a mistake in it stands at the place of the text, with its own column. */
    private static Optional<Formula> formula(Value value) {
        return Decoders.text(value).flatMap(text -> {
            Validated<Formula> read = Formula.parse(text);
            read.issues().forEach(issue -> value.report(issue.at(value.place())));
            return read.partial();
        });
    }

    /** {@code "percent"}, {@code "nok"}, {@code "number"}, the name of any other, or its id, symbol and factor. */
    static Optional<UnitOfMeasure> unit(Value value) {
        if (value.node() instanceof Node.Text) {
            return Decoders.parsed(IndicatorCodec::unitNamed).read(value);
        }
        Fields fields = new Fields(value);
        Optional<String> id = fields.required("id", Decoders.TEXT);
        Optional<String> symbol = fields.read("symbol", Decoders.TEXT);
        Optional<BigDecimal> factor = fields.read("factor", Decoders.NUMBER);
        return fields.make(() -> new UnitOfMeasure(id.orElseThrow(), symbol.orElse(""), factor.orElse(BigDecimal.ONE)));
    }

    private static UnitOfMeasure unitNamed(String name) {
        return List.of(
                        UnitOfMeasure.NUMBER,
                        UnitOfMeasure.PERCENT,
                        UnitOfMeasure.PERCENTAGE_POINTS,
                        UnitOfMeasure.KRONER)
                .stream()
                .filter(unit -> unit.id().equals(name))
                .findFirst()
                .orElseGet(() -> UnitOfMeasure.of(name));
    }

    static Node write(UnitOfMeasure unit) {
        if (unitNamed(unit.id()).equals(unit)) {
            return Node.text(unit.id());
        }
        return new Members()
                .text("id", unit.id())
                .text("symbol", unit.symbol())
                .number("factor", unit.factor())
                .end();
    }

    private static Optional<MeasurementMethod> method(Value value) {
        Fields fields = new Fields(value);
        Optional<Label> name = fields.required("name", Decoders.LABEL);
        Optional<MethodKind> kind = fields.required("kind", METHOD);
        return fields.make(() -> new MeasurementMethod(name.orElseThrow(), kind.orElseThrow()));
    }

    private static Node write(MeasurementMethod method) {
        return new Members()
                .label("name", method.name())
                .text("kind", method.kind().id())
                .end();
    }

    private static Optional<Link> link(Value value) {
        Fields fields = new Fields(value);
        Optional<Label> label = fields.required("label", Decoders.LABEL);
        Optional<String> target = fields.required("target", Decoders.TEXT);
        return fields.make(() -> Link.of(label.orElseThrow(), target.orElseThrow()));
    }

    private static Node write(Link link) {
        return new Members()
                .label("label", link.label())
                .text("target", link.target().toString())
                .end();
    }
}
