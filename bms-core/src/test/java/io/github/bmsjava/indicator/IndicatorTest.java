package io.github.bmsjava.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.period.PeriodType;
import io.github.bmsjava.threshold.Direction;
import io.github.bmsjava.threshold.ScoreFunction;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.InputQuantum;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.UnitOfMeasure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class IndicatorTest {

    @Test
    void anIndicatorOfWhichNothingIsSaidIsANumberWithoutADirection() {
        Indicator indicator = Indicator.builder("trivsel").build();

        assertThat(indicator.name()).isEqualTo(Label.of("trivsel"));
        assertThat(indicator.decimals()).isZero();
        assertThat(indicator.unit()).isEqualTo(UnitOfMeasure.NUMBER);
        assertThat(indicator.direction()).isEqualTo(Direction.NONE);
        assertThat(indicator.scale()).isEqualTo(StatusScale.trafficLight());
        assertThat(indicator.state()).isEqualTo(IndicatorState.DECIDED);
        assertThat(indicator.inUse()).isEqualTo(DateRange.always());
        assertThat(indicator.whenMissing()).isEqualTo(Absence.NOT_REPORTED);
        assertThat(List.<Optional<?>>of(
                        indicator.description(),
                        indicator.score(),
                        indicator.method(),
                        indicator.frequency(),
                        indicator.quantum(),
                        indicator.owner(),
                        indicator.source()))
                .allMatch(Optional::isEmpty);
    }

    @Test
    void whatIsSaidOfAnIndicatorIsKept() {
        Indicator indicator = full().build();

        assertThat(indicator.id()).isEqualTo(IndicatorId.of("fravær"));
        assertThat(indicator.name()).isEqualTo(Label.of("Sykefravær"));
        assertThat(indicator.description()).contains(Label.of("Tapte av avtalte dagsverk"));
        assertThat(indicator.aliases()).containsExactly("Fravær i prosent");
        assertThat(indicator.decimals()).isEqualTo(2);
        assertThat(indicator.unit()).isEqualTo(UnitOfMeasure.PERCENT);
        assertThat(indicator.direction()).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(indicator.scale()).isEqualTo(StatusScale.metOrNot());
        assertThat(indicator.words()).containsEntry("met", Label.of("i mål"));
        assertThat(indicator.score()).contains(ScoreFunction.statusPoints());
        assertThat(indicator.quantum()).contains(InputQuantum.of("0,5"));
        assertThat(indicator.owner()).contains(OrgUnitId.of("hr"));
        assertThat(indicator.extensions()).containsEntry("x", "{}");
        assertThat(indicator)
                .hasToString("fravær \"Sykefravær\" in percent, 2 decimals, lower-is-better, met-or-not, proposed");
    }

    @Test
    void r94TheSystemThatFiguresComeFromIsNamed() {
        assertThat(full().build().source()).contains("NLP");
    }

    @Test
    void r74AMethodHasAFreeNameAndAKind() {
        assertThat(Stream.of(
                                MeasurementMethod.of("Brukerundersøkelse", MethodKind.SURVEY),
                                MeasurementMethod.of("Ansatteundersøkelse", MethodKind.SURVEY),
                                MeasurementMethod.of("Tall fra NLP", MethodKind.REGISTER),
                                MeasurementMethod.of("Regnskap", MethodKind.ACCOUNTS),
                                MeasurementMethod.of("Spørreundersøkelse", MethodKind.SURVEY),
                                MeasurementMethod.of("Registrering av tiltak", MethodKind.COUNT))
                        .map(method -> method.kind().id()))
                .containsExactly("survey", "survey", "register", "accounts", "survey", "count");
        assertThat(MethodKind.values())
                .allSatisfy(kind -> assertThat(MethodKind.find(kind.id())).contains(kind));
        assertThat(MethodKind.find("guess")).isEmpty();
        assertThat(full().build().method()).contains(MeasurementMethod.of("Tall fra NLP", MethodKind.REGISTER));
    }

    @Test
    void r36AnIndicatorIsProposedDecidedOrRetired() {
        assertThat(IndicatorState.values())
                .extracting(IndicatorState::id)
                .containsExactly("proposed", "decided", "retired");
        assertThat(IndicatorState.values())
                .allSatisfy(state -> assertThat(IndicatorState.find(state.id())).contains(state));
        assertThat(IndicatorState.find("vedtatt")).isEmpty();
    }

    @Test
    void r82TheUnitIsTheIndicatorsWhateverTheCellSays() {
        assertThat(Indicator.builder("fravær").percent().build().unit()).isEqualTo(UnitOfMeasure.PERCENT);
    }

    @Test
    void r25AnIndicatorIsKnownByItsIdNamesAndAliasesExactly() {
        Indicator indicator = Indicator.builder("ledelse")
                .name(Label.of("Tilfredshet med ledere", "Tilfredsheit med leiarar", "Satisfaction with leaders"))
                .alias("Ledelse (ansatte-us)")
                .build();

        assertThat(Stream.of("ledelse", "Tilfredshet med ledere", "Tilfredsheit med leiarar", "Ledelse (ansatte-us)"))
                .allMatch(indicator::isCalled);
        assertThat(Stream.of("Ledelse", "tilfredshet med ledere", "", "Ledelse (ansatte-us) "))
                .noneMatch(indicator::isCalled);
    }

    @Test
    void r181AnIndicatorLeadsToItsStandardAndItsServiceDeclaration() {
        Link standard = Link.of("Standard for hjemmetjenesten", "https://kommune.example/standard/12");
        Link declaration = Link.of("Serviceerklæring", "serviceerklæring.html");
        Indicator indicator = Indicator.builder("ventetid")
                .link(standard)
                .link(declaration)
                .link(standard)
                .build();

        assertThat(indicator.links()).containsExactly(standard, declaration);
        assertThat(indicator.toBuilder().build()).isEqualTo(indicator);
        assertThat(Indicator.builder("ventetid").build()).isNotEqualTo(indicator);
        assertThat(standard).hasToString("Standard for hjemmetjenesten <https://kommune.example/standard/12>");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Link.of("Standard", "min standard"))
                .withMessageContaining("'min standard' of link 'Standard' is not a URI");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Link.of("Standard", ""))
                .withMessageContaining("nowhere");
    }

    @Test
    void decimalsAreZeroToEighteen() {
        assertThat(Indicator.builder("a").decimals(18).build().decimals()).isEqualTo(18);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indicator.builder("a").decimals(19))
                .withMessage("decimals 19 of indicator 'a' is not within 0 to 18.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indicator.builder("a").decimals(-1));
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_REPORTED", "NOT_MEASURED", "NOT_APPLICABLE", "NOT_DUE"})
    void r89WhatMissingMeansIsDeclared(Absence absence) {
        assertThat(Indicator.builder("a").whenMissing(absence).build().whenMissing())
                .isEqualTo(absence);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NOT_REPORTED", "NOT_MEASURED", "NOT_APPLICABLE", "NOT_DUE"})
    void anAbsenceThatOnlyASourceCanStateIsNotWhatMissingMeans(Absence absence) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Indicator.builder("a").whenMissing(absence))
                .withMessageContaining("'" + absence.id() + "' cannot be what missing means");
    }

    @Test
    void aWordForALevelThatTheScaleDoesNotHaveIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Indicator.builder("a").word("blue", Label.of("blå")).build())
                .withMessageContaining("has no level 'blue'");
    }

    @Test
    void anIndicatorMadeAgainIsEqual() {
        Indicator indicator = full().build();

        assertThat(indicator.toBuilder().build()).isEqualTo(indicator).hasSameHashCodeAs(indicator);
        assertThat(indicator).isNotEqualTo("fravær");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyPartCountsForEquality(Consumer<IndicatorBuilder> change) {
        IndicatorBuilder builder = full();
        change.accept(builder);

        assertThat(builder.build()).isNotEqualTo(full().build());
    }

    static Stream<Consumer<IndicatorBuilder>> changes() {
        return Stream.of(
                b -> b.name("Annet"),
                b -> b.description(Label.of("annet")),
                b -> b.alias("annet"),
                b -> b.decimals(1),
                b -> b.unit(UnitOfMeasure.of("dager")),
                IndicatorBuilder::higherIsBetter,
                b -> b.scale(StatusScale.of("egen", StatusScale.metOrNot().levels())),
                b -> b.word("met", Label.of("nådd")),
                b -> b.score(ScoreFunction.attainment()),
                b -> b.method(MeasurementMethod.of("annet", MethodKind.COUNT)),
                b -> b.frequency(Frequency.every(PeriodType.MONTH)),
                b -> b.quantum(InputQuantum.of("1")),
                b -> b.owner(OrgUnitId.of("annet")),
                b -> b.source("annet"),
                b -> b.state(IndicatorState.RETIRED),
                b -> b.inUse(DateRange.always()),
                b -> b.whenMissing(Absence.NOT_DUE),
                b -> b.extension("y", "1"));
    }

    @Test
    void anIdIsItsTextAndIsOrderedByIt() {
        assertThat(IndicatorId.of("b")).isGreaterThan(IndicatorId.of("a")).hasToString("b");
        assertThatIllegalArgumentException().isThrownBy(() -> IndicatorId.of(" a"));
    }

    private static IndicatorBuilder full() {
        return Indicator.builder("fravær")
                .name("Sykefravær")
                .description(Label.of("Tapte av avtalte dagsverk"))
                .alias("Fravær i prosent")
                .decimals(2)
                .percent()
                .lowerIsBetter()
                .scale(StatusScale.metOrNot())
                .word("met", Label.of("i mål"))
                .score(ScoreFunction.statusPoints())
                .method(MeasurementMethod.of("Tall fra NLP", MethodKind.REGISTER))
                .frequency(Frequency.every(PeriodType.YEAR))
                .quantum(InputQuantum.of("0,5"))
                .owner(OrgUnitId.of("hr"))
                .source("NLP")
                .state(IndicatorState.PROPOSED)
                .inUse(DateRange.from(LocalDate.of(2008, 1, 1)))
                .whenMissing(Absence.NOT_APPLICABLE)
                .extension("x", "{}");
    }
}
