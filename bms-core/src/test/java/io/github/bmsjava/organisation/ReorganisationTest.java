package io.github.bmsjava.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.value.Label;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Events in the life of units, and which of them can stand (R13, R20). */
class ReorganisationTest {
    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private final Organisation.Builder builder = Organisation.builder()
            .unit("by", "Byen", null)
            .unit("a", "A", "by")
            .unit("b", "B", "by")
            .unit("c", "C", "by");

    private static void assertIssue(Validated<Organisation> built, OrganisationIssue code, String part) {
        assertThat(built.issues()).extracting(Issue::code).containsExactly(code);
        assertThat(built.issues().get(0).message()).contains(part);
    }

    private static Timeline timeline(Validated<Organisation> built) {
        return built.partial().orElseThrow().timeline();
    }

    @Test
    void anEventEndsItsPredecessorsAndBeginsItsSuccessors() {
        Organisation built = builder.event(Reorganisation.merge("2020-01-01", "c", "a", "b"))
                .build()
                .orThrow();

        assertThat(built.unit("a").validity()).isEqualTo(DateRange.until(DAY));
        assertThat(built.unit("c").validity()).isEqualTo(DateRange.from(DAY));
        assertThat(built.timeline().origins(OrgUnitId.of("c"))).hasSize(1);
        assertThat(built.timeline().fates(OrgUnitId.of("b"))).hasSize(1);
        assertThat(built.toBuilder().build().orThrow()).isEqualTo(built);
    }

    @Test
    void aUnitThatTakesOthersUpGoesOn() {
        Organisation built = builder.event(Reorganisation.merge("2020-01-01", "a", "a", "b"))
                .build()
                .orThrow();

        assertThat(built.unit("a").validity()).isEqualTo(DateRange.always());
        assertThat(built.unit("b").validity()).isEqualTo(DateRange.until(DAY));
    }

    @Test
    void aUnitWasCalledAndLayAsItDidUntilTheDay() {
        Organisation built = builder.unit("x", "X", "a")
                .event(Reorganisation.move("2020-01-01", "x", "b", "a"))
                .event(Reorganisation.move("2018-01-01", "x", "c", "b"))
                .event(Reorganisation.rename("2019-01-01", "x", "Gamle X"))
                .build()
                .orThrow();
        OrgUnit unit = built.unit("x");

        assertThat(built.timeline().parent(unit, LocalDate.of(2017, 12, 31))).contains(OrgUnitId.of("c"));
        assertThat(built.timeline().parent(unit, LocalDate.of(2018, 1, 1))).contains(OrgUnitId.of("b"));
        assertThat(built.timeline().parent(unit, DAY)).contains(OrgUnitId.of("a"));
        assertThat(built.timeline().name(unit, LocalDate.of(2018, 12, 31))).isEqualTo(Label.of("Gamle X"));
        assertThat(built.timeline().name(unit, LocalDate.of(2019, 1, 1))).isEqualTo(Label.of("X"));
        assertThat(built.timeline().changes(OrgUnitId.of("x"))).hasSize(3);
    }

    @Test
    void theSameEventTwiceCountsOnce() {
        builder.event(Reorganisation.codeChange("2020-01-01", "a", "b"))
                .event(Reorganisation.codeChange("2020-01-01", "a", "b"));

        assertIssue(builder.build(), OrganisationIssue.EVENT_REPEATED, "code-change on 2020-01-01: a → b");
        assertThat(timeline(builder.build()).events()).hasSize(1);
    }

    @Test
    void anEventOfAnUnknownUnitIsLeftOut() {
        builder.event(Reorganisation.merge("2020-01-01", "c", "a", "d").at("klass.csv:7"));

        assertIssue(builder.build(), OrganisationIssue.EVENT_UNIT_UNKNOWN, "'d'");
        assertThat(builder.build().issues().get(0).place()).contains("klass.csv:7");
        assertThat(timeline(builder.build()).events()).isEmpty();
    }

    @Test
    void anEventOnAnotherDayThanTheUnitSaysIsLeftOut() {
        builder.unit("d", u -> u.parent("by").validity(DateRange.until(LocalDate.of(2019, 1, 1))))
                .event(Reorganisation.codeChange("2020-01-01", "d", "a"));

        assertIssue(builder.build(), OrganisationIssue.EVENT_CONTRADICTS_VALIDITY, "[…, 2019-01-01)");
        assertThat(builder.build().partial().orElseThrow().unit("a").validity()).isEqualTo(DateRange.always());
    }

    @Test
    void aUnitEndsOnce() {
        builder.event(Reorganisation.merge("2020-01-01", "b", "a")).event(Reorganisation.merge("2020-01-01", "c", "a"));

        assertIssue(builder.build(), OrganisationIssue.UNIT_ENDS_TWICE, "Maybe one split");
        assertThat(timeline(builder.build()).events()).hasSize(1);
    }

    @Test
    void aMoveThatLeadsElsewhereIsLeftOut() {
        builder.unit("x", "X", "a").event(Reorganisation.move("2020-01-01", "x", "a", "b"));

        assertIssue(builder.build(), OrganisationIssue.MOVE_CONTRADICTS_PARENT, "now it is 'a'");
    }

    @Test
    void aMoveFromBelowItselfIsLeftOut() {
        builder.unit("x", "X", "a").event(Reorganisation.move("2020-01-01", "a", "x", "by"));

        assertIssue(builder.build(), OrganisationIssue.MOVE_MAKES_CYCLE, "below itself");
    }

    @Test
    void aUnitOfAParentWithAnotherIdDoesNotOutliveIt() {
        builder.unit("x", "X", "b").event(Reorganisation.codeChange("2020-01-01", "a", "b"));

        assertThat(builder.build().issues()).isEmpty();
    }

    @Test
    void aKeyDividesASplitWhole() {
        Reorganisation split = Reorganisation.split("2020-01-01", "a", "b", "c");

        assertThat(split.withKey(Map.of("b", "0,25", "c", "0,75")).key().keySet())
                .containsExactly(OrgUnitId.of("b"), OrgUnitId.of("c"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> split.withKey(Map.of("b", "0,5", "c", "0,6")))
                .withMessageContaining("Maybe a positive share");
        assertThatIllegalArgumentException().isThrownBy(() -> split.withKey(Map.of("b", "1")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reorganisation.merge("2020-01-01", "a", "b").withKey(Map.of("a", "1")));
    }

    @Test
    void whatIsNoEventIsRefusedAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> Reorganisation.codeChange("2020-01-01", "a", "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> Reorganisation.merge("2020-01-01", "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> Reorganisation.split("2020-01-01", "a", "b"));
        assertThatIllegalArgumentException().isThrownBy(() -> Reorganisation.merge("2020-01-01", "c", "a", "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> Reorganisation.move("2020-01-01", "a", "b", "b"));
    }

    @Test
    void anEventSaysWhatHappened() {
        Reorganisation merge =
                Reorganisation.merge("2020-01-01", "4204", "1001", "1017").withSource("SSB KLASS 131");

        assertThat(merge).hasToString("merge on 2020-01-01: 1001 + 1017 → 4204");
        assertThat(Reorganisation.move("2020-01-01", "x", "a", "b")).hasToString("move on 2020-01-01: x from a to b");
        assertThat(Reorganisation.rename("2018-01-01", "1736", "Snåsa"))
                .hasToString("rename on 2018-01-01: 1736 was called Snåsa");
        assertThat(merge).isNotEqualTo(Reorganisation.merge("2020-01-01", "4204", "1001", "1017"));
        assertThat(merge.isBreak()).isTrue();
        assertThat(Reorganisation.rename("2018-01-01", "1736", "Snåsa").isBreak())
                .isFalse();
    }
}
