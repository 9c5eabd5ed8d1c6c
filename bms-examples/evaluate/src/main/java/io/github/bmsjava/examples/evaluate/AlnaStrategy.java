package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.examples.evaluate.page.AgreementOverview;
import io.github.bmsjava.examples.evaluate.page.Besides;
import io.github.bmsjava.examples.evaluate.page.FollowUp;
import io.github.bmsjava.examples.evaluate.page.StrategyOverview;
import io.github.bmsjava.strategy.Goal;
import io.github.bmsjava.strategy.MapNode;
import io.github.bmsjava.strategy.SourceDocument;
import io.github.bmsjava.strategy.Strategy;
import io.github.bmsjava.value.Language;

/**
 * The strategy of Bydel Alna. The four goals are those of its strategic plan, in the words of the deck. Which focus area works towards
 * which goal, and what drives what, nobody printed: that is constructed, and the page says so.
 */
final class AlnaStrategy {
    private static final SourceDocument PLAN = SourceDocument.of("Bydel Alna, Strategisk plan");

    static final String USERS = "Brukere og tjenester";
    static final String STAFF = "Ansatte og arbeidsmiljø";
    static final String MANAGEMENT = "Organisasjon og styring";
    static final String COMMUNITY = "Frivillighet og lokalsamfunnsutvikling";

    private AlnaStrategy() {}

    static Besides besides(Language language) {
        return new Besides(
                FollowUp.NONE,
                AgreementOverview.NONE,
                new StrategyOverview(strategy(), Texts.in(language).text("alna.strategy")));
    }

    static Strategy strategy() {
        return Strategy.builder()
                .goal(goal("tjenester", "Yte nødvendige og gode tjenester"))
                .goal(goal("deltakelse", "Fremme deltakelse og inkludering i egne tjenester og i lokalsamfunnene"))
                .goal(goal("pådriver", "Være aktiv pådriver i miljø-, byutviklings- og lokalsamfunnsspørsmål"))
                .goal(goal(
                        "styring",
                        "Fokusere på helhetlig styring og systematisk måling av resultater for å utvikle bydelens"
                                + " virksomhet"))
                .linkGoal(USERS, "tjenester")
                .linkGoal(COMMUNITY, "deltakelse")
                .linkGoal(COMMUNITY, "pådriver")
                .linkGoal(STAFF, "styring")
                .linkGoal(MANAGEMENT, "styring")
                .drives(factor(MANAGEMENT, "God ledelse"), factor(STAFF, "Myndige medarbeidere"))
                .drives(factor(MANAGEMENT, "God ledelse"), factor(STAFF, "Attraktiv arbeidsplass"))
                .drives(factor(STAFF, "Myndige medarbeidere"), factor(USERS, "Kontakt med bruker"))
                .drives(factor(STAFF, "Attraktiv arbeidsplass"), factor(USERS, "Tjenester med rett kvalitet"))
                .drives(factor(USERS, "Kontakt med bruker"), factor(USERS, "Tjenester med rett kvalitet"))
                .drives(
                        factor(COMMUNITY, "Samarbeid med frivillige lag og organisasjoner"),
                        factor(COMMUNITY, "Aktive lokalsamfunn"))
                .build()
                .orThrow();
    }

    private static Goal goal(String id, String name) {
        return Goal.builder(id, name).source(PLAN).build();
    }

    /** A success factor of the card. */
    static MapNode factor(String area, String name) {
        return MapNode.group(area + "/" + name);
    }
}
