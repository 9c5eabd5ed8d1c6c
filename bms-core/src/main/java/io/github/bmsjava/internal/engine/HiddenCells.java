package io.github.bmsjava.internal.engine;

import io.github.bmsjava.disclosure.DisclosurePattern;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.period.Period;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cells that a pattern withholds, a bit each. Immutable. */
public final class HiddenCells {
    private final Map<Key, BitSet> units = new HashMap<>();

    private record Key(IndicatorId indicator, Period period) {}

    private HiddenCells(DisclosurePattern pattern, Structure structure) {
        for (DisclosurePattern.Cell cell : pattern.cells()) {
            int unit = structure.organisation().indexOf(cell.unit());
            if (unit >= 0) {
                units.computeIfAbsent(new Key(cell.indicator(), cell.period()), any -> new BitSet())
                        .set(unit);
            }
        }
    }

    /** The cells of a pattern in an organisation. */
    public static HiddenCells of(DisclosurePattern pattern, Structure structure) {
        return new HiddenCells(pattern, structure);
    }

    /** A bit for each unit of an extent; null where nothing is withheld. */
    public long @Nullable [] in(IndicatorId indicator, Period period, Extent extent) {
        BitSet withheld = units.get(new Key(indicator, period));
        return withheld == null ? null : RowColumn.bits(extent.places(withheld), extent.size());
    }
}
