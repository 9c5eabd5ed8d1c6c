package io.github.bmsjava.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.indicator.ReportedForm;
import io.github.bmsjava.internal.kernel.NumberColumn;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FigureColumnTest {
    private final FigureColumn column = new FigureColumn(Extent.all(4));

    @Test
    void theScaleIsThatOfTheFinestAndTrailingZerosMakeNone() {
        column.set(0, Quantity.of("5"), null, Set.of());
        column.set(1, Quantity.of("5.500"), null, Set.of());
        assertThat(column.scaleA()).isEqualTo(1);
        assertThat(column.a().get(0)).isEqualTo(50);
        assertThat(column.a().get(1)).isEqualTo(55);
        assertThat(column.form()).isEqualTo(ReportedForm.AMOUNT);
    }

    @Test
    void aFinerFigureThatWouldPushOthersOutStandsAsideInstead() {
        column.set(0, Quantity.of("123456789012"), null, Set.of());
        column.set(1, Quantity.of("0.300000000000000004"), null, Set.of());
        assertThat(column.a().get(0)).isEqualTo(123456789012L);
        assertThat(column.a().get(1)).isEqualTo(NumberColumn.ofState(NumberColumn.LARGE));
        assertThat(column.quantity(1)).isEqualTo(Quantity.of("0.300000000000000004"));
        column.set(1, Quantity.of("2"), null, Set.of());
        assertThat(column.quantity(1)).isEqualTo(Quantity.of("2"));
    }

    @Test
    void aFinerFigureNeverTurnsANumberIntoAState() {
        column.set(0, Quantity.of("-922337203685477580"), null, Set.of());
        column.set(1, Quantity.of("0.8"), null, Set.of());
        assertThat(column.quantity(0)).isEqualTo(Quantity.of("-922337203685477580"));
        assertThat(column.quantity(1)).isEqualTo(Quantity.of("0.8"));
    }

    @Test
    void j4AnAbsenceAndWordsAreStatesAndTheNextFigureClearsThem() {
        column.set(0, Absence.SUPPRESSED);
        column.set(1, new Quantity.Words("65/35"), null, Set.of(QualityFlag.APPROXIMATE));
        assertThat(FigureColumn.absenceOf(NumberColumn.state(column.a().get(0))))
                .isEqualTo(Absence.SUPPRESSED);
        assertThat(NumberColumn.state(column.a().get(1))).isEqualTo(NumberColumn.WORDS);
        assertThat(column.hasFlags()).isFalse();
        assertThat(column.form()).isNull();
        column.set(0, Quantity.ratio("1", "2"), null, Set.of(QualityFlag.REVISED, QualityFlag.PRELIMINARY));
        assertThat(column.quantity(0)).isEqualTo(Quantity.ratio("1", "2"));
        assertThat(column.flags(0))
                .isEqualTo(FigureColumn.bit(QualityFlag.REVISED) | FigureColumn.bit(QualityFlag.PRELIMINARY));
        column.set(0, Absence.SUPPRESSED);
        assertThat(column.flags(0)).isZero();
        assertThat(column.isEmpty(0)).isFalse();
        assertThat(column.isEmpty(3)).isTrue();
    }

    @Test
    void j8AFormThatTheRulesCannotUseIsAMismatchAndOneTheyCanUseIsFinishedWithAllItsParts() {
        column.set(0, Quantity.ratio("1", "2"), ReportedForm.AMOUNT, Set.of());
        column.set(1, new Quantity.Mean(BigDecimal.TEN, 3), ReportedForm.AMOUNT, Set.of());
        column.set(2, new Quantity.Count(3), ReportedForm.AMOUNT, Set.of());
        assertThat(column.a().get(0)).isEqualTo(NumberColumn.ofState(NumberColumn.MISMATCH));
        assertThat(column.a().get(1)).isEqualTo(NumberColumn.ofState(NumberColumn.LARGE));
        assertThat(column.a().get(2)).isEqualTo(3);
        assertThat(column.form()).isEqualTo(ReportedForm.AMOUNT);
    }

    @Test
    void everyAbsenceHasAStateOfItsOwnBesidesTheOthers() {
        for (Absence absence : Absence.values()) {
            int state = FigureColumn.stateOf(absence);
            assertThat(state).isBetween(1, NumberColumn.WORDS - 1);
            assertThat(FigureColumn.absenceOf(state)).isEqualTo(absence);
        }
        assertThat(FigureColumn.absenceOf(NumberColumn.EMPTY)).isNull();
        assertThat(FigureColumn.absenceOf(NumberColumn.WORDS)).isNull();
    }

    @Test
    void amountsAndTheirAbsenceMakeNoRoomForASecondPart() {
        column.set(0, Quantity.of("1"), null, Set.of());
        column.set(1, Absence.UNKNOWN);
        assertThat(column.b().isEmpty(0)).isTrue();
    }
}
