package io.github.bmsjava.json;

import io.github.bmsjava.formula.Formula;
import io.github.bmsjava.indicator.Effectiveness;
import io.github.bmsjava.indicator.Frequency;
import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.indicator.IndicatorBuilder;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.indicator.IndicatorState;
import io.github.bmsjava.indicator.KostraClass;
import io.github.bmsjava.indicator.Link;
import io.github.bmsjava.indicator.MeasurementMethod;
import io.github.bmsjava.indicator.MethodKind;
import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.observation.Capture;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationBuilder;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgLevel;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.ReferenceId;
import io.github.bmsjava.organisation.ReferenceSeries;
import io.github.bmsjava.organisation.Reorganisation;
import io.github.bmsjava.organisation.SubjectId;
import io.github.bmsjava.organisation.Tier;
import io.github.bmsjava.organisation.UnitRole;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.period.PeriodType;
import io.github.bmsjava.scorecard.CardKind;
import io.github.bmsjava.scorecard.GroupBuilder;
import io.github.bmsjava.scorecard.GroupKind;
import io.github.bmsjava.scorecard.LayerScope;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.ScorecardBuilder;
import io.github.bmsjava.scorecard.Waiver;
import io.github.bmsjava.target.LooserPolicy;
import io.github.bmsjava.target.ScorecardId;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetAssignmentBuilder;
import io.github.bmsjava.target.TargetOrigin;
import io.github.bmsjava.target.TargetOverride;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.threshold.BareTarget;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.LevelBound;
import io.github.bmsjava.threshold.Operator;
import io.github.bmsjava.threshold.RelativeBound;
import io.github.bmsjava.threshold.ScoreFunction;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.threshold.UnreadableBound;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Decimals;
import io.github.bmsjava.value.InputQuantum;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Quantity;
import io.github.bmsjava.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Documents at random: everything that the model can hold, in odd letters. The same seed gives the same document. */
final class Documents {
    private static final String LETTERS = "aæøåÅzX09 .-_/~\"\\\n\t{}[]:,é€😀ß\u00a0\u2028İı";

    private final Random random;
    private final Rules rules = new Rules(this);
    private final FollowUps followUps;
    private final Cycles cycles;

    Documents(long seed) {
        this.random = new Random(seed);
        this.followUps = new FollowUps(this, seed);
        this.cycles = new Cycles(this, seed);
    }

    /** With what persons said. */
    BmsDocument documentWithPersonalTexts() {
        BmsDocument.Builder document = document().toBuilder().comment(followUps.comment());
        times(2, () -> document.comment(followUps.comment()));
        return document.cycle(cycles.personal()).build();
    }

    BmsDocument document() {
        BmsDocument.Builder document = BmsDocument.builder();
        if (random.nextInt(4) > 0) {
            document.organisation(organisation());
        }
        times(3, () -> document.indicator(indicator()));
        times(2, () -> document.card(card()));
        times(4, () -> document.target(target()));
        document.looserTargets(one(LooserPolicy.values()));
        times(6, () -> document.observation(observation()));
        times(2, () -> document.agreement(followUps.agreement()));
        times(2, () -> document.talk(followUps.talk()));
        times(2, () -> document.action(followUps.action()));
        perhaps(() -> document.cycle(cycles.cycle()));
        return document.build();
    }

    void times(int most, Runnable action) {
        int count = random.nextInt(most + 1);
        for (int i = 0; i < count; i++) {
            action.run();
        }
    }

    /** Does it or does it not. */
    void perhaps(Runnable action) {
        if (random.nextBoolean()) {
            action.run();
        }
    }

    @SafeVarargs
    final <T> T one(T... of) {
        return of[random.nextInt(of.length)];
    }

    String text() {
        StringBuilder text = new StringBuilder("t");
        int[] letters = LETTERS.codePoints().toArray();
        times(12, () -> text.appendCodePoint(letters[random.nextInt(letters.length)]));
        return text.toString();
    }

    String id() {
        String id = Ids.normalise(text() + random.nextInt(1000));
        return id.isEmpty() ? "x" : id;
    }

    Label label() {
        Label label = Label.of(one(Language.values()), text());
        return random.nextBoolean() ? label : label.with(one(Language.values()), text());
    }

    BigDecimal number() {
        int scale = random.nextInt(19);
        return new BigDecimal(new BigInteger(1 + random.nextInt(120), random), scale)
                .multiply(new BigDecimal(random.nextBoolean() ? 1 : -1));
    }

    BigDecimal positive() {
        return number().abs().add(new BigDecimal("0.10"));
    }

    LocalDate date() {
        return LocalDate.of(1950 + random.nextInt(100), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private DateRange range() {
        LocalDate from = date();
        return switch (random.nextInt(4)) {
            case 0 -> DateRange.always();
            case 1 -> DateRange.from(from);
            case 2 -> DateRange.until(from);
            default -> DateRange.between(from, from.plusDays(1 + random.nextInt(1000)));
        };
    }

    Period period() {
        return Period.of(date(), one(PeriodType.values()));
    }

    private String json() {
        return one("1.50", "\"a\\nø\"", "true", "null", "[]", "{}", "[1,\"b\",{\"c\":-2e5}]", "{\"a\":{\"b\":[]}}");
    }

    private Organisation organisation() {
        Organisation.Builder organisation = Organisation.builder();
        Set<String> levels = new HashSet<>();
        times(2, () -> {
            String level = id();
            if (levels.add(level)) {
                organisation.level(new OrgLevel(OrgLevel.of(level, "x").id(), label(), one(Tier.values())));
            }
        });
        Set<String> units = new HashSet<>();
        String root = id();
        units.add(root);
        organisation.unit(OrgUnit.builder(root).name(label()).build());
        times(4, () -> {
            String unit = id();
            if (units.add(unit)) {
                organisation.unit(unit(unit, root, levels));
            }
        });
        perhaps(() -> organisation.reference(
                ReferenceSeries.of(ReferenceId.of("ref " + id()), label()).withSource(text())));
        perhaps(() -> events(root).forEach(organisation::event));
        for (String unit : List.of("før", "først", "nå", "siden")) {
            organisation.unit(OrgUnit.builder(unit).parent(root).build());
        }
        return organisation.build().partial().orElseThrow();
    }

    private List<Reorganisation> events(String root) {
        OrgUnitId first = OrgUnitId.of("først");
        OrgUnitId former = OrgUnitId.of("før");
        OrgUnitId now = OrgUnitId.of("nå");
        OrgUnitId later = OrgUnitId.of("siden");
        LocalDate day = date();
        Reorganisation split = Reorganisation.split(day, former, List.of(now, later));
        BigDecimal share = new BigDecimal("0.250");
        return List.of(
                one(
                        split,
                        split.withShares(Map.of(now, share, later, BigDecimal.ONE.subtract(share))),
                        Reorganisation.merge(day, now, List.of(former, first)),
                        Reorganisation.codeChange(day, former, now)),
                one(
                        Reorganisation.rename(day, later, label()).withSource(text()),
                        Reorganisation.move(day, later, first, OrgUnitId.of(root)),
                        Reorganisation.taskTransfer(day, List.of(first, later))));
    }

    private OrgUnit unit(String id, String parent, Set<String> levels) {
        OrgUnit.Builder unit = OrgUnit.builder(id).parent(parent);
        perhaps(() -> unit.name(label()));
        levels.stream().findFirst().ifPresent(unit::level);
        perhaps(() -> unit.type(id()));
        perhaps(() -> unit.role(one(UnitRole.values())));
        perhaps(() -> unit.enterprise(true));
        unit.validity(range());
        times(2, () -> unit.alias(text()));
        perhaps(() -> unit.rawText(text()));
        perhaps(() -> unit.note(text()));
        perhaps(() -> unit.extension(text(), json()));
        return unit.build();
    }

    Indicator indicator() {
        String id = id();
        IndicatorBuilder indicator = definition(id).inUse(range());
        perhaps(() -> indicator.earlier(LocalDate.of(2020, 1, 1), definition(id).build()));
        perhaps(() -> indicator.earlier(LocalDate.of(2012, 7, 1), definition(id).build()));
        return indicator.build();
    }

    private IndicatorBuilder definition(String id) {
        IndicatorBuilder indicator = Indicator.builder(id);
        perhaps(() -> indicator.name(label()));
        perhaps(() -> indicator.description(label()));
        times(2, () -> indicator.alias(id()));
        times(2, () -> indicator.link(Link.of(text(), "https://kommune.example/" + random.nextInt(9))));
        indicator.decimals(random.nextInt(19));
        indicator.unit(one(
                UnitOfMeasure.NUMBER,
                UnitOfMeasure.PERCENT,
                UnitOfMeasure.PERCENTAGE_POINTS,
                UnitOfMeasure.KRONER,
                UnitOfMeasure.of("percent"),
                UnitOfMeasure.of(text()),
                new UnitOfMeasure(text(), text(), Decimals.limited(positive()).orElse(BigDecimal.TEN))));
        indicator.direction(one(Direction.values()));
        indicator.scale(one(StatusScale.trafficLight(), StatusScale.metOrNot(), scale()));
        perhaps(() -> indicator.word(StatusScale.TARGET, label()));
        perhaps(() -> indicator.score(one(
                ScoreFunction.statusPoints(),
                ScoreFunction.attainment(),
                ScoreFunction.progressFrom("10.060"),
                ScoreFunction.piecewiseLinear(Map.of("1.0", "0", "2.50", "100.00")))));
        perhaps(() -> indicator.method(new MeasurementMethod(label(), one(MethodKind.values()))));
        perhaps(() -> indicator.frequency(one(
                Frequency.every(one(PeriodType.values())),
                Frequency.every(1 + random.nextInt(5), period()),
                Frequency.in(Period.year(2003), Period.year(2001)))));
        perhaps(() -> indicator.quantum(new InputQuantum(one(new BigDecimal("0.50"), BigDecimal.ONE))));
        perhaps(() -> indicator.formula(one(
                Formula.of(id()).per("inn byggere", "1000"),
                Formula.of("a-b").indexTo("ASSS-snitt").plus(Formula.number("-0,50")))));
        perhaps(() -> indicator.kostra(id(), one(KostraClass.values())));
        perhaps(() -> indicator.effectiveness(one(Effectiveness.values())));
        perhaps(() -> indicator.owner(OrgUnitId.of(id())));
        perhaps(() -> indicator.source(text()));
        indicator.state(one(IndicatorState.values()));
        indicator.whenMissing(one(Absence.NOT_REPORTED, Absence.NOT_APPLICABLE, Absence.NOT_DUE));
        perhaps(() -> indicator.rollUp(rules.rollUp()));
        perhaps(() -> indicator.extension(text(), json()));
        return indicator;
    }

    StatusScale scale() {
        return StatusScale.of(
                id(), List.of(new StatusLevel("lav " + id(), label(), "-"), new StatusLevel(id(), label(), "+")));
    }

    LevelBound bound() {
        BigDecimal low = number().setScale(2, RoundingMode.DOWN);
        return switch (random.nextInt(6)) {
            case 0 -> new BareTarget(Bound.exactly("4.50").limit());
            case 1 -> new Bound.Interval(low, random.nextBoolean(), low.add(BigDecimal.ONE), random.nextBoolean());
            case 2 -> new RelativeBound(RelativeBound.Kind.PERCENT_OF, new BigDecimal("95.0"), random.nextBoolean());
            case 3 -> new RelativeBound(RelativeBound.Kind.POINTS_SHORT, new BigDecimal("0.30"), random.nextBoolean());
            case 4 -> new UnreadableBound("minst " + text());
            default -> new Bound.Limit(one(Operator.values()), low);
        };
    }

    private LayerScope scope() {
        return one(
                LayerScope.all(),
                LayerScope.role(one(UnitRole.values())),
                LayerScope.unitType(id()),
                LayerScope.unit(id()));
    }

    Scorecard card() {
        ScorecardBuilder card =
                Scorecard.builder(id()).version(1 + random.nextInt(3)).inForce(range());
        perhaps(() -> card.name(label()));
        perhaps(() -> card.word(label()));
        card.kind(one(CardKind.values()));
        perhaps(() -> card.owner(OrgUnitId.of(id())));
        perhaps(() -> card.limit(1 + random.nextInt(20)));
        perhaps(() -> card.rule(rules.groupRule()));
        times(2, () -> card.appliesTo(scope()));
        times(2, () -> card.define(indicator()));
        times(
                3,
                () -> card.layer(scope(), layer -> {
                    times(2, () -> layer.group(one(GroupKind.values()), id(), group -> fill(group, 2)));
                    times(2, () -> layer.without(id()));
                    perhaps(() -> layer.without(id(), new Waiver(text(), text(), date())));
                    perhaps(layer::draft);
                }));
        perhaps(() -> card.extension(text(), json()));
        return card.build().partial().orElseThrow();
    }

    private void fill(GroupBuilder group, int depth) {
        perhaps(() -> group.id(id()));
        perhaps(() -> group.name(label()));
        times(2, () -> group.alias(id()));
        group.inUse(range());
        perhaps(() -> group.weight(rules.weight()));
        perhaps(() -> group.rule(rules.groupRule()));
        times(
                2,
                () -> group.indicator(id(), entry -> {
                    times(2, () -> entry.level(id(), bound()));
                    perhaps(entry::optional);
                    perhaps(entry::advisory);
                    perhaps(() -> entry.weight(rules.weight()));
                }));
        if (depth > 0) {
            times(
                    2,
                    () -> group.group(
                            one(GroupKind.values()), "t" + random.nextInt(100), inner -> fill(inner, depth - 1)));
        }
    }

    TargetAssignment target() {
        TargetScope scope = one(
                TargetScope.unit(id()),
                TargetScope.unitType(id()),
                TargetScope.card(id()),
                new TargetScope.Agreement(id(), OrgUnitId.of(id()), random.nextBoolean()));
        TargetAssignmentBuilder target = TargetAssignment.builder(id(), scope).version(1 + random.nextInt(3));
        perhaps(() -> target.onCard(ScorecardId.of(id())));
        perhaps(() -> target.period(period()));
        perhaps(() -> target.validity(range()));
        if (random.nextInt(4) == 0) {
            target.none();
        } else {
            target.level(one("green", StatusScale.TARGET), bound());
            times(2, () -> target.level(id(), bound()));
        }
        perhaps(() -> target.raw(text()));
        perhaps(() -> target.origin(new TargetOrigin(one(TargetOrigin.Kind.values()), one("", text()))));
        perhaps(() -> target.override(new TargetOverride(Map.of(id(), bound()), text(), text())));
        return target.build();
    }

    Observation observation() {
        SubjectId subject = random.nextBoolean() ? OrgUnitId.of(id()) : ReferenceId.of(id());
        ObservationBuilder observation = Observation.builder(
                new ObservationKey(subject, IndicatorId.of(id()), period(), one(ValueKind.values())));
        switch (random.nextInt(6)) {
            case 0 -> observation.absent(one(Absence.values()));
            case 1 -> observation.quantity(new Quantity.Ratio(number(), number()));
            case 2 -> observation.quantity(new Quantity.Mean(number(), random.nextInt(1000)));
            case 3 -> observation.quantity(new Quantity.Count(random.nextInt(Integer.MAX_VALUE)));
            case 4 -> observation.quantity(new Quantity.Words(text()));
            default -> observation.quantity(new Quantity.Scalar(number()));
        }
        perhaps(() -> observation.raw(text()));
        times(3, () -> observation.flag(one(QualityFlag.values())));
        perhaps(() -> observation.version(1 + random.nextInt(9)));
        perhaps(() -> observation.source(text()));
        perhaps(() -> observation.imported(date()));
        perhaps(() -> observation.capture(one(Capture.values())));
        perhaps(() -> observation.note(text()));
        perhaps(() -> observation.extension(text(), json()));
        return observation.build();
    }
}
