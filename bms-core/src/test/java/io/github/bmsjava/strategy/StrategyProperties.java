package io.github.bmsjava.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of strategy maps, with cycles and without. */
class StrategyProperties {

    @Property
    void whatStandsWithoutLeaveForCyclesHasNone(@ForAll("links") List<CauseLink> links) {
        StrategyMap standing = strategy(links, false).map();

        assertThat(standing.links())
                .allSatisfy(
                        link -> assertThat(standing.effectsOf(link.effect())).doesNotContain(link.cause()));
    }

    @Property
    void onlyLinksThatLeadBackAreLeftOut(@ForAll("links") List<CauseLink> links) {
        StrategyMap all = strategy(links, true).map();
        StrategyMap standing = strategy(links, false).map();

        assertThat(all.links())
                .allSatisfy(link -> assertThat(standing.links().contains(link))
                        .isNotEqualTo(all.driversOf(link.cause()).contains(link.effect())
                                || link.cause().equals(link.effect())));
    }

    @Property
    void driversAndEffectsAreTwoSidesOfOneThing(@ForAll("links") List<CauseLink> links) {
        StrategyMap map = strategy(links, true).map();

        for (CauseLink link : links) {
            for (MapNode driver : map.driversOf(link.effect())) {
                assertThat(map.effectsOf(driver)).contains(link.effect());
            }
        }
    }

    @Property
    void theOrderOfLinksChangesNoIssue(@ForAll("links") List<CauseLink> links, @ForAll Random random) {
        List<CauseLink> shuffled = new ArrayList<>(links);
        Collections.shuffle(shuffled, random);

        assertThat(builder(shuffled).build().issues())
                .containsExactlyElementsOf(builder(links).build().issues());
    }

    @Provide
    Arbitrary<List<CauseLink>> links() {
        Arbitrary<MapNode> nodes = Arbitraries.of("a", "b", "c", "d", "e", "f").map(MapNode::group);
        return Combinators.combine(nodes, nodes)
                .as(CauseLink::new)
                .withoutEdgeCases()
                .list()
                .ofMaxSize(9);
    }

    private static Strategy strategy(List<CauseLink> links, boolean cyclesAllowed) {
        return builder(links).cyclesAllowed(cyclesAllowed).build().partial().orElseThrow();
    }

    private static Strategy.Builder builder(List<CauseLink> links) {
        Strategy.Builder builder = Strategy.builder();
        links.forEach(link -> builder.drives(link.cause(), link.effect()));
        return builder;
    }
}
