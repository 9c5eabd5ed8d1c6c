package io.github.bmsjava.examples.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * The library says of every cell and every group what the reference says. A case follows from its seed alone: one that
 * failed is replayed by giving its seed to {@link Case}.
 */
class ReferenceProperties {
    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void j21FiguresOverTimeAndUnitsAreThoseOfTheReference(@ForAll long seed) {
        assertSame("Case.ofUnitsAndTime(" + seed + "L)", Case.ofUnitsAndTime(seed), Reference::isRow);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void j7CardsWithGroupsGatesAndWithheldCellsAreThoseOfTheReference(@ForAll long seed) {
        assertSame("Case.ofCards(" + seed + "L)", Case.ofCards(seed), name -> true);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void j7GatesThatAskAboutGroupsAreAnsweredAsByTheReference(@ForAll long seed) {
        assertSame("Case.ofGroupGates(" + seed + "L)", Case.ofGroupGates(seed), name -> true);
    }

    @Property(edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void j1NumbersBeyondWhatColumnsHoldAreThoseOfTheReference(@ForAll long seed) {
        assertSame("Case.ofWideNumbers(" + seed + "L)", Case.ofWideNumbers(seed), name -> true);
    }

    private static void assertSame(String name, Case made, Predicate<String> compared) {
        assertThat(Comparison.withReference(made, compared))
                .as("%s: the library  <>  the reference", name)
                .isEmpty();
    }
}
