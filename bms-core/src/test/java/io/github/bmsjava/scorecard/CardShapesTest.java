package io.github.bmsjava.scorecard;

import static io.github.bmsjava.scorecard.Units.YEAR;
import static io.github.bmsjava.scorecard.Units.harstad;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.organisation.UnitRole;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The structures that a card has in an organisation. */
class CardShapesTest {
    private final Organisation organisation = harstad();

    @Test
    void unitsThatTheSameLayersCoverShareOneShape() {
        Scorecard card = layered().build().orThrow();
        CardShapes shapes = ScorecardModel.of(card).shapes(card, organisation);

        assertThat(shapes.count()).isEqualTo(4);
        assertThat(shape(shapes, "medkila")).isNotEqualTo(shape(shapes, "sama"));
        assertThat(shape(shapes, "bergseng"))
                .isEqualTo(shape(shapes, "harstad"))
                .isNotEqualTo(shape(shapes, "stab"));
        assertThat(shapes).hasToString("4 shapes of card kort");
    }

    @Test
    void theShapeOfAUnitGivesItsVeryCardAndItsIssues() {
        Scorecard card = layered().limit(1).build().orThrow();
        assertAsAssembled(card);
        assertAsAssembled(
                card.toBuilder().appliesTo(LayerScope.unitType("skole")).build().orThrow());
        assertAsAssembled(card.toBuilder()
                .appliesTo(LayerScope.role(UnitRole.SUPPORT))
                .build()
                .orThrow());
        Scorecard few = card.toBuilder()
                .appliesTo(LayerScope.unit("sama"))
                .appliesTo(LayerScope.unit("nowhere"))
                .build()
                .orThrow();
        assertAsAssembled(few);
        assertThat(ScorecardModel.of(few).shapes(few, organisation).count()).isOne();
    }

    @Test
    void r41ACardOfUnitsOwnLayersAloneIsOnlyTheirs() {
        Scorecard card = Scorecard.builder("kort")
                .layer(LayerScope.unit("sama"), l -> l.perspective("Eget", p -> p.indicator("a", e -> e.name("A"))))
                .build()
                .orThrow();
        assertAsAssembled(card);
    }

    private static ScorecardBuilder layered() {
        return Scorecard.builder("kort")
                .perspective("Felles", p -> p.indicator("a", e -> e.name("A")))
                .layer(
                        LayerScope.unitType("barnehage"),
                        l -> l.perspective("Type", p -> p.indicator("b", e -> e.name("B"))))
                .layer(
                        LayerScope.role(UnitRole.SUPPORT),
                        l -> l.perspective("Rolle", p -> p.indicator("c", e -> e.name("C"))))
                .layer(LayerScope.unit("medkila"), l -> l.perspective("Eget", p -> p.indicator("d", e -> e.name("D"))));
    }

    private void assertAsAssembled(Scorecard card) {
        ScorecardModel model = ScorecardModel.of(card);
        CardShapes shapes = model.shapes(card, organisation);
        for (int i = 0; i < organisation.size(); i++) {
            Validated<List<UnitCard>> assembled =
                    model.cardsOf(organisation.units().get(i), YEAR);
            Optional<UnitCard> found = shapes.find(i);
            assertThat(found.stream().toList()).isEqualTo(assembled.partial().orElseThrow());
            assertThat(shapes.issues(i)).isEqualTo(assembled.issues());
            assertThat(shapes.shape(i) == CardShapes.NONE).isEqualTo(found.isEmpty());
        }
    }

    private int shape(CardShapes shapes, String unit) {
        return shapes.shape(organisation.indexOf(organisation.unit(unit).id()));
    }
}
