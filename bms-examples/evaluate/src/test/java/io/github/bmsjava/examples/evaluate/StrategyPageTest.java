package io.github.bmsjava.examples.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.scorecard.GroupId;
import io.github.bmsjava.strategy.Strategy;
import io.github.bmsjava.strategy.StrategyMap;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The strategy map of Bydel Alna: four goals of its deck, arrows that are said to be constructed. */
class StrategyPageTest {
    @TempDir
    private Path directory;

    private static long count(String text, String page) {
        return Pattern.compile(Pattern.quote(text)).matcher(page).results().count();
    }

    @Test
    void theMapIsDrawnAndStandsInWords() {
        String page = Ran.in(directory, "alna").file("alna", "report.html").replace('\u00A0', ' ');

        assertThat(count("<svg class=\"map\"", page)).isEqualTo(1);
        assertThat(page).contains("<figcaption>Bydel Alna: ");
        assertThat(count("<path class=\"arrow\"", page)).isEqualTo(6);
        assertThat(count("<path class=\"head\"", page)).isEqualTo(6);
        assertThat(count("<rect class=\"box\"", page)).isEqualTo(8);
        assertThat(page)
                .contains("Pilene, og hvilket fokusområde som skal bidra til hvilket mål, er konstruert")
                .containsPattern("<th scope=\"row\">God ledelse</th><td>Organisasjon og styring</td>"
                        + ".*<td>Myndige medarbeidere; Attraktiv arbeidsplass</td></tr>")
                .containsPattern("<th scope=\"row\">Attraktiv arbeidsplass</th>.*"
                        + "Ikke nådd: 1</span>.*ikke vurdert: 1</span>.*Tjenester med rett kvalitet</td>")
                .contains("<th scope=\"row\">Yte nødvendige og gode tjenester</th><td>Brukere og tjenester</td>");
    }

    @Test
    void r39EveryFocusAreaWorksTowardsAGoalOfTheStrategicPlan() {
        Strategy strategy = AlnaStrategy.strategy();

        assertThat(strategy.mainGoals()).hasSize(4);
        Set<GroupId> linked = strategy.goals().stream()
                .flatMap(goal -> strategy.groupsUnder(goal.id()).stream())
                .collect(Collectors.toSet());
        assertThat(linked)
                .containsExactlyInAnyOrder(
                        GroupId.of("Brukere og tjenester"),
                        GroupId.of("Ansatte og arbeidsmiljø"),
                        GroupId.of("Organisasjon og styring"),
                        GroupId.of("Frivillighet og lokalsamfunnsutvikling"));
    }

    @Test
    void r33WhatDrivesRightQualityGoesBackToLeadership() {
        StrategyMap map = AlnaStrategy.strategy().map();

        assertThat(map.driversOf(AlnaStrategy.factor(AlnaStrategy.USERS, "Tjenester med rett kvalitet")))
                .contains(AlnaStrategy.factor(AlnaStrategy.MANAGEMENT, "God ledelse"));
    }

    @Test
    void aCardWithoutStrategyHasNoMap() {
        assertThat(Ran.in(directory, "ringsaker").file("ringsaker", "report.html"))
                .doesNotContain("Strategisk kart", "<svg class=\"map\"");
    }
}
