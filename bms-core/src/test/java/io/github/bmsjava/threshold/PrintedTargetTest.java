package io.github.bmsjava.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.IssueCode;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.DotMeaning;
import io.github.bmsjava.value.FigureReader;
import io.github.bmsjava.value.ValueIssue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTargetTest {
    private static final FigureReader READER = FigureReader.lenient().dashMeans(Absence.NOT_MEASURED);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "4,5; 4.5",
                "90 %; 90",
                "≥ 90 %; >=90",
                "< = 100 %; <=100",
                "=<5; <=5",
                "= 100; =100",
                ">5,3; >5.3",
                ">9,9 %; >9.9",
                "<-5; <-5",
                "-5; -5",
                "10–20 %; [10, 20]",
                "10-20; [10, 20]",
                "10 % – 20 %; [10, 20]",
                "-5–5; [-5, 5]"
            })
    void r75R76ATargetIsReadAsPrinted(String raw, String bound) {
        Validated<PrintedTarget> read = PrintedTarget.read(raw, READER);

        assertThat(read.orThrow().bound()).map(Object::toString).contains(bound);
        assertThat(read.orThrow().raw()).isEqualTo(raw);
        assertThat(read.orThrow().isNone()).isFalse();
        assertThat(read.issues()).isEmpty();
    }

    @Test
    void r81APointIsReadAndSaid() {
        Validated<PrintedTarget> read = PrintedTarget.read(">9.9 %", READER);

        assertThat(read.orThrow().bound()).contains(Bound.above("9.9"));
        assertThat(codes(read)).containsExactly(ValueIssue.DECIMAL_POINT);
    }

    @Test
    void r81AnIntervalWithPointsIsReadAndSaid() {
        Validated<PrintedTarget> read = PrintedTarget.read("4.5–5.5", READER);

        assertThat(read.orThrow().bound()).contains(Bound.between("4.5", "5.5"));
        assertThat(codes(read)).containsOnly(ValueIssue.DECIMAL_POINT);
    }

    @Test
    void noIssueIsRaisedForADeclaredPoint() {
        assertThat(PrintedTarget.read("4.5–5.5", READER.dot(DotMeaning.DECIMAL)).issues())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0>5,3", ">5,3\u00a0", "\u202f > \u00a05,3 ", "\t>5,3\n"})
    void spaceOfAnyWidthAroundATargetMakesNoDifference(String raw) {
        PrintedTarget read = PrintedTarget.read(raw, READER).orThrow();

        assertThat(read.bound()).contains(Bound.above("5.3"));
        assertThat(read.raw()).isEqualTo(raw);
    }

    @Test
    void aUnitTextAfterATargetIsReadAndSaid() {
        Validated<PrintedTarget> read = PrintedTarget.read("<15 pr.år", READER);

        assertThat(read.orThrow().bound()).contains(Bound.below("15"));
        assertThat(codes(read)).containsExactly(ValueIssue.UNIT_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "", " ", "Ikke aktuelt", "-\u00a0"})
    void aDashOrAnEmptyCellSaysThatThereIsNoTarget(String raw) {
        PrintedTarget read = PrintedTarget.read(raw, READER).orThrow();

        assertThat(read.isNone()).isTrue();
        assertThat(read.bound()).isEmpty();
        assertThat(read.raw()).isEqualTo(raw);
        assertThat(read).hasToString("no target from '" + raw + "'");
    }

    @Test
    void aDashThatNobodyDeclaredIsNoTargetAndAnError() {
        Validated<PrintedTarget> read = PrintedTarget.read("-", FigureReader.lenient());

        assertThat(read.partial().orElseThrow().isNone()).isTrue();
        assertThat(codes(read)).containsExactly(ValueIssue.DASH_UNDECLARED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "60/40",
                "minst 5",
                ">>5",
                "<>5",
                ">",
                "> -",
                "20–10",
                "10–10",
                "5–",
                "–5–",
                "uke 1–2",
                "3 av 4–5",
                "10–20 pr.år",
                ">10–20",
                "1e999",
                "NaN",
                "—"
            })
    void j12WhatCannotBeReadIsKeptAsTextAndSaid(String raw) {
        Validated<PrintedTarget> read = PrintedTarget.read(raw, READER);

        assertThat(read.partial().orElseThrow().bound()).isEmpty();
        assertThat(read.partial().orElseThrow().isNone()).isFalse();
        assertThat(read.partial().orElseThrow().raw()).isEqualTo(raw);
        assertThat(codes(read)).containsExactly(ThresholdIssue.UNREADABLE_TARGET);
        assertThat(read.issues().get(0).values()).containsEntry("raw", raw);
        assertThat(read.issues().get(0).message())
                .isEqualTo("target: target '" + raw + "' is not a number or an interval.");
    }

    @Test
    void printedTargetsAreEqualByTextAndMeaning() {
        PrintedTarget one = PrintedTarget.read(">5", READER).orThrow();

        assertThat(one)
                .isEqualTo(PrintedTarget.read(">5", READER).orThrow())
                .hasSameHashCodeAs(PrintedTarget.read(">5", READER).orThrow())
                .isNotEqualTo(PrintedTarget.read("> 5", READER).orThrow())
                .hasToString(">5 from '>5'");
        assertThat(PrintedTarget.read("60/40", READER).partial().orElseThrow()).hasToString("unreadable from '60/40'");
    }

    private static List<IssueCode> codes(Validated<?> validated) {
        return validated.issues().stream().map(Issue::code).toList();
    }
}
