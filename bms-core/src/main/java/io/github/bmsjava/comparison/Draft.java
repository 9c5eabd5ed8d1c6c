package io.github.bmsjava.comparison;

import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.UnitOfMeasure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of those compared, before it is known what they have in common.
 *
 * @param compared who, and the figure
 * @param definition what makes its figure mean the same; null where that is not known, as of a reference series
 * @param unit in what its figure is measured; null where that is not known
 * @param since from when it changed; null unless progress is compared
 */
record Draft(
        Compared compared,
        @Nullable Object definition,
        @Nullable UnitOfMeasure unit,
        @Nullable Period since) {

    static Draft of(Compared compared) {
        return new Draft(compared, null, null, null);
    }

    /** Those of another unit of measure lose their figures; those of another definition or period are marked. */
    static List<Compared> settle(List<Draft> drafts, List<Draft> members) {
        List<Draft> withFigure = members.stream()
                .filter(draft -> draft.compared.findFigure().isPresent())
                .toList();
        Commonest<UnitOfMeasure> units =
                Commonest.of(withFigure.stream().map(Draft::unit).toList());
        Commonest<Object> definitions =
                Commonest.of(withFigure.stream().map(Draft::definition).toList());
        Commonest<Period> periods =
                Commonest.of(withFigure.stream().map(Draft::since).toList());
        return drafts.stream()
                .map(draft -> draft.settled(units, definitions, periods))
                .toList();
    }

    private Compared settled(Commonest<UnitOfMeasure> units, Commonest<Object> definitions, Commonest<Period> periods) {
        if (compared.findFigure().isEmpty()) {
            return compared;
        }
        if (units.isOther(unit)) {
            return compared.because(Unjudged.NOT_COMPARABLE);
        }
        Compared settled = definitions.isOther(definition) ? compared.with(Caution.OTHER_DEFINITION) : compared;
        return periods.isOther(since) ? settled.with(Caution.OTHER_PERIOD) : settled;
    }
}
