package io.github.bmsjava.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.ReferenceId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.FigureReader;
import io.github.bmsjava.value.Fraction;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Observations, their keys, and lists of them. */
class ObservationTest {

    @Test
    void aScalarFromCodeIsAnActualOfAUnit() {
        Observation observation = Observation.of("lund", "trivsel", "2014-T1", "5,0");

        assertThat(observation.key())
                .isEqualTo(new ObservationKey(
                        OrgUnitId.of("lund"), IndicatorId.of("trivsel"), Period.tertial(2014, 1), ValueKind.ACTUAL));
        assertThat(observation.quantity()).contains(Quantity.of("5.0"));
        assertThat(observation.absence()).isEmpty();
        assertThat(observation.version()).isEmpty();
        assertThat(observation.key()).hasToString("lund · trivsel · 2014-T1 · actual");
    }

    @Test
    void anObservationHasAValueOrAReasonAndTheLastOneSetCounts() {
        assertThat(builder().absent(Absence.UNKNOWN).build().quantity()).isEmpty();
        assertThat(builder().absent(Absence.UNKNOWN).amount("1").build().absence())
                .isEmpty();
    }

    @Test
    void anObservationWithoutEitherIsAMistake() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Observation.builder("lund", "i", "2014").build())
                .withMessage(
                        "observation of 'i' for 'lund' in 2014 has no value.\nMaybe absent(Absence.NOT_REPORTED) was"
                                + " meant.");
    }

    @Test
    void r80APrintedFigureKeepsItsFlagsAndItsText() {
        Observation observation = Observation.builder("lund", "i", "2014")
                .printed(FigureReader.lenient().read("Ca 97").orThrow())
                .build();

        assertThat(observation.quantity()).contains(Quantity.of("97"));
        assertThat(observation.flags()).containsExactly(QualityFlag.APPROXIMATE);
        assertThat(observation.raw()).contains("Ca 97");
        assertThat(observation.toString()).endsWith("from 'Ca 97'");
    }

    @Test
    void r79APrintedUnknownIsAnAbsenceThatKeepsItsText() {
        Observation observation = Observation.builder("lund", "i", "2014")
                .printed(FigureReader.lenient().read("??").orThrow())
                .build();

        assertThat(observation.absence()).contains(Absence.UNKNOWN);
        assertThat(observation.raw()).contains("??");
    }

    @Test
    void r94AnObservationCarriesItsSourceAndWhenItWasImported() {
        Observation observation =
                builder().source("NLP").imported(LocalDate.of(2015, 1, 15)).build();

        assertThat(observation.source()).contains("NLP");
        assertThat(observation.imported()).contains(LocalDate.of(2015, 1, 15));
    }

    @Test
    void r99AFigureIsActualBudgetOrForecast() {
        assertThat(ValueKind.values()).extracting(ValueKind::id).containsExactly("actual", "budget", "forecast");
        assertThat(ValueKind.values())
                .allSatisfy(kind -> assertThat(ValueKind.find(kind.id())).contains(kind));
        assertThat(ValueKind.find("prognose")).isEmpty();
        assertThat(builder().kind(ValueKind.FORECAST).build().key().kind()).isEqualTo(ValueKind.FORECAST);
    }

    @Test
    void r18AReferenceSeriesHasFiguresToo() {
        Observation observation =
                builder().subject(ReferenceId.of("bygjennomsnitt")).build();

        assertThat(observation.key().subject()).isEqualTo(ReferenceId.of("bygjennomsnitt"));
    }

    @Test
    void anObservationOfAKeyIsOfThatKey() {
        ObservationKey key = builder().kind(ValueKind.BUDGET).build().key();

        assertThat(Observation.builder(key).amount("1").build().key()).isEqualTo(key);
    }

    @Test
    void aVersionIsOneOrMore() {
        assertThatIllegalArgumentException().isThrownBy(() -> builder().version(0));
    }

    @Test
    void anObservationMadeAgainIsEqualAndItsPlaceDoesNotCount() {
        Observation observation = full().build();

        assertThat(observation.toBuilder().build()).isEqualTo(observation).hasSameHashCodeAs(observation);
        assertThat(observation.toBuilder().build().place()).contains("tall.csv:2:3");
        assertThat(observation.toBuilder().place("annet").build()).isEqualTo(observation);
        assertThat(observation.note()).contains("merknad");
        assertThat(observation.extensions()).containsEntry("x", "1");
        assertThat(observation).isNotEqualTo("5");
    }

    @ParameterizedTest
    @MethodSource("changes")
    void everyOtherPartCountsForEquality(Consumer<ObservationBuilder> change) {
        ObservationBuilder builder = full();
        change.accept(builder);

        assertThat(builder.build()).isNotEqualTo(full().build());
    }

    static Stream<Consumer<ObservationBuilder>> changes() {
        return Stream.of(
                b -> b.subject(OrgUnitId.of("haug")),
                b -> b.kind(ValueKind.BUDGET),
                b -> b.amount("6"),
                b -> b.absent(Absence.FAILED),
                b -> b.flag(QualityFlag.REVISED),
                b -> b.raw("annet"),
                b -> b.version(3),
                b -> b.source("annet"),
                b -> b.imported(LocalDate.of(2016, 1, 1)),
                b -> b.capture(Capture.AUTOMATIC),
                b -> b.note("annet"),
                b -> b.extension("y", "1"));
    }

    @Test
    void observationsSayTheSameWhateverTheirTrailingZeros() {
        assertThat(builder()
                        .amount("77")
                        .build()
                        .saysTheSameAs(builder().amount("77,0").build()))
                .isTrue();
        assertThat(builder()
                        .amount("77")
                        .build()
                        .saysTheSameAs(builder().amount("78").build()))
                .isFalse();
        Observation unknown = builder().absent(Absence.UNKNOWN).build();
        assertThat(unknown.saysTheSameAs(unknown.toBuilder().raw("??").build())).isTrue();
        assertThat(unknown.saysTheSameAs(builder().absent(Absence.FAILED).build()))
                .isFalse();
        assertThat(unknown.saysTheSameAs(builder().build())).isFalse();
        assertThat(builder().build().saysTheSameAs(unknown)).isFalse();
    }

    @Test
    void r84OneSurveyFillsSeveralIndicators() {
        Map<String, String> means = new LinkedHashMap<>();
        means.put("samlet", "4,9");
        means.put("respekt", "5,1");
        means.put("egen-kompetanse", "4,2");
        means.put("ledere", "4,4");

        Observations survey = Observations.survey("lund", "2014", 31, means);

        assertThat(survey.list())
                .extracting(observation -> observation.key().indicator().value())
                .containsExactly("samlet", "respekt", "egen-kompetanse", "ledere");
        assertThat(survey.list())
                .allSatisfy(observation -> assertThat(observation.capture()).contains(Capture.SURVEY));
        assertThat(survey.list().get(0).quantity().map(quantity -> ((Quantity.Mean) quantity).n()))
                .contains(31L);
    }

    @Test
    void r85TwoOfTenFiguresTypedInByHandAreTwentyPercent() {
        List<Observation> all = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            all.add(Observation.builder("u" + i, "i", "2014")
                    .amount("1")
                    .capture(i < 2 ? Capture.MANUAL : Capture.AUTOMATIC)
                    .build());
        }
        all.add(Observation.of("ukjent", "i", "2014", "1"));

        assertThat(Observations.of(all).manualShare()).contains(Fraction.of(1).divide(Fraction.of(5)));
        assertThat(Observations.none().manualShare()).isEmpty();
        assertThat(Observations.of(Observation.of("u", "i", "2014", "1")).manualShare())
                .isEmpty();
    }

    @Test
    void r65AFigureIsCapturedAutomaticallyByHandOrBySurvey() {
        assertThat(Capture.values()).extracting(Capture::id).containsExactly("automatic", "manual", "survey");
        assertThat(Capture.values())
                .allSatisfy(way -> assertThat(Capture.find(way.id())).contains(way));
        assertThat(Capture.find("gjettet")).isEmpty();
    }

    @Test
    void aListHandsOverAllItsObservations() throws Exception {
        Observation one = Observation.of("a", "i", "2014", "1");
        Observation other = Observation.of("b", "i", "2014", "2");
        List<Observation> taken = new ArrayList<>();

        ObservationSource source = Observations.of(one).and(Observations.of(other));
        source.read(new ObservationRequest(Set.of(), Set.of(), Set.of()), taken::add);

        assertThat(taken).containsExactly(one, other);
    }

    @Test
    void aLongListShowsItsSizeAndItsFirstTen() {
        List<Observation> all = new ArrayList<>();
        for (int i = 0; i < 11; i++) {
            all.add(Observation.of("u" + i, "i", "2014", "1"));
        }

        assertThat(Observations.of(all).toString().lines()).hasSize(12).last().isEqualTo("  …");
        assertThat(Observations.of(all.subList(0, 10)).toString().lines()).hasSize(11);
        assertThat(Observations.none()).hasToString("0 observations");
    }

    @Test
    void listsOfTheSameObservationsAreEqual() {
        Observation one = Observation.of("a", "i", "2014", "1");

        assertThat(Observations.of(one))
                .isEqualTo(Observations.of(List.of(one)))
                .hasSameHashCodeAs(Observations.of(List.of(one)))
                .isNotEqualTo(Observations.none());
    }

    private static ObservationBuilder builder() {
        return Observation.builder("lund", "i", "2014").amount("5");
    }

    private static ObservationBuilder full() {
        return builder()
                .flag(QualityFlag.PRELIMINARY)
                .raw("5*")
                .version(2)
                .source("NLP")
                .imported(LocalDate.of(2015, 1, 1))
                .capture(Capture.MANUAL)
                .note("merknad")
                .place("tall.csv:2:3")
                .extension("x", "1");
    }
}
