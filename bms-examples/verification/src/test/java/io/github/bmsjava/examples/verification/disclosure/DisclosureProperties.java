package io.github.bmsjava.examples.verification.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No hidden number can be worked out from what is said, where a pattern hides two cells or more under every parent. */
class DisclosureProperties {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void j16EveryHiddenNumberIsAnotherInAWorldThatSaysTheSame(@ForAll("cases") Case world) {
        assertThat(Twins.betrayed(world)).as(world.toString()).isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void j19TheSumsAndLinesAboveHiddenCellsDoNotAddUpToAnyOfThem(@ForAll("cases") Case world) {
        LinearSystem equations = Adversary.equations(world);

        assertThat(equations.determined()).as(world + "\n" + equations).isEmpty();
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.integers().between(0, 10_000).list().ofSize(200).map(CaseMaker::of);
    }
}
