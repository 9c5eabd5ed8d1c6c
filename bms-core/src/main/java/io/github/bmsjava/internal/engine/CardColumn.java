package io.github.bmsjava.internal.engine;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.scorecard.CardShapes;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.scorecard.UnitCard;
import java.util.BitSet;
import java.util.Optional;

/** A card in force in a period: which units have it, and in which shape. Immutable. */
public final class CardColumn {
    private final CardShapes shapes;
    private final CardEntries entries;
    private final BitSet valid;

    CardColumn(CardEntries entries, BitSet valid) {
        this.shapes = entries.shapes();
        this.entries = entries;
        this.valid = valid;
    }

    /** The card. */
    public Scorecard card() {
        return shapes.card();
    }

    /** The structures of the card, whenever it is in force. */
    public CardShapes shapes() {
        return shapes;
    }

    /** The shapes that have an indicator, on the card or beside it. */
    public BitSet with(IndicatorId indicator) {
        return entries.with(indicator);
    }

    /** The shapes that have an indicator, or one that is computed from it. */
    public BitSet serving(IndicatorId indicator) {
        return entries.serving(indicator);
    }

    /** How many shapes there are. */
    public int shapeCount() {
        return shapes.count();
    }

    /** The shape of a unit by its place in the organisation, or {@link CardShapes#NONE}. */
    public int shape(int unit) {
        return valid.get(unit) ? shapes.shape(unit) : CardShapes.NONE;
    }

    /** A card of a shape; its groups and rows are those of every unit of the shape. */
    public UnitCard representative(int shape) {
        return shapes.representative(shape);
    }

    /** The card of a unit by its place in the organisation. */
    public Optional<UnitCard> find(int unit) {
        return valid.get(unit) ? shapes.find(unit) : Optional.empty();
    }
}
