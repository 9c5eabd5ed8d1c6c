package io.github.bmsjava.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.issue.Issue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The four classes of KOSTRA for every service (R114, R115), and what an analysis is about (R117). */
class ServiceMatrixTest {
    private static Indicator of(String id, String service, KostraClass kind) {
        return Indicator.builder(id).kostra(service, kind).build();
    }

    @Test
    void r115AServiceWithoutAClassIsReported() {
        ServiceMatrix matrix = ServiceMatrix.of(List.of(
                of("netto per innbygger", "barnehage", KostraClass.PRIORITY),
                of("dekning", "barnehage", KostraClass.COVERAGE),
                of("timer per årsverk", "barnehage", KostraClass.PRODUCTIVITY),
                of("areal per barn", "barnehage", KostraClass.PRODUCTIVITY),
                of("foreldrenes tilfredshet", "barnehage", KostraClass.QUALITY),
                of("pris per plass", "sykehjem", KostraClass.PRODUCTIVITY),
                Indicator.builder("folketall").build()));

        assertThat(matrix.services()).containsExactly("barnehage", "sykehjem");
        assertThat(matrix.in("barnehage", KostraClass.PRODUCTIVITY)).hasSize(2);
        assertThat(matrix.in("barnehage", KostraClass.QUALITY))
                .extracting(one -> one.id().value())
                .containsExactly("foreldrenes tilfredshet");
        assertThat(matrix.gaps())
                .allMatch(issue -> issue.code() == IndicatorIssue.EMPTY_CLASS)
                .extracting(Issue::message)
                .containsExactly(
                        "The service 'sykehjem' has no indicator of priority.",
                        "The service 'sykehjem' has no indicator of coverage.",
                        "The service 'sykehjem' has no indicator of quality.");
        assertThat(matrix).hasToString("""
                barnehage, priority 1, coverage 1, productivity 2, quality 1
                sykehjem, priority 0, coverage 0, productivity 1, quality 0
                """);
    }

    @Test
    void r114QualityIsASurveyBesideTheOtherThreeClasses() {
        Indicator quality = Indicator.builder("foreldrenes samlede tilfredshet")
                .decimals(1)
                .higherIsBetter()
                .method(MeasurementMethod.of("Foreldreundersøkelsen", MethodKind.SURVEY))
                .kostra("barnehage", KostraClass.QUALITY)
                .build();
        ServiceMatrix matrix = ServiceMatrix.of(List.of(
                of("netto per innbygger", "barnehage", KostraClass.PRIORITY),
                of("dekning", "barnehage", KostraClass.COVERAGE),
                of("timer per årsverk", "barnehage", KostraClass.PRODUCTIVITY),
                quality));

        assertThat(matrix.in("barnehage", KostraClass.QUALITY)).containsExactly(quality);
        assertThat(matrix.gaps()).isEmpty();
        assertThat(quality.method().orElseThrow().kind()).isEqualTo(MethodKind.SURVEY);
    }

    @Test
    void r117AnIndicatorSaysWhichEffectivenessItIsAbout() {
        Indicator indicator =
                Indicator.builder("kostnad").effectiveness(Effectiveness.COST).build();

        assertThat(indicator.effectiveness()).contains(Effectiveness.COST);
        assertThat(indicator.toBuilder().build()).isEqualTo(indicator);
        assertThat(indicator).isNotEqualTo(Indicator.builder("kostnad").build());
        assertThat(Effectiveness.values()).extracting(Effectiveness::id).containsExactly("allocative", "cost", "goal");
    }

    @Test
    void nothingHasNoServices() {
        assertThat(ServiceMatrix.of(List.of()).services()).isEmpty();
        assertThat(ServiceMatrix.of(List.of()).gaps()).isEmpty();
    }
}
