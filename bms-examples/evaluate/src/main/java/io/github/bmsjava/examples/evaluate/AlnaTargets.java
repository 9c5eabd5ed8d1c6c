package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.target.TargetAssignmentBuilder;
import io.github.bmsjava.target.TargetOrigin;
import io.github.bmsjava.target.TargetOverride;
import io.github.bmsjava.target.TargetScope;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The targets of the målekart for 2009, in the three ways that the example reads them. */
final class AlnaTargets {
    /** {@code >9.9 %} on sickness absence, where less is better. */
    private static final String CONTRADICTORY = "sykefravaer";

    private static final LocalDate FIRST_DAY = LocalDate.of(2006, 1, 1);

    private final List<AlnaCard.Row> rows;
    private final AlnaIndicators indicators;
    private final TargetOverride override;
    private final TargetOrigin constructed;

    AlnaTargets(List<AlnaCard.Row> rows, AlnaIndicators indicators, Language language) {
        this.rows = rows;
        this.indicators = indicators;
        var texts = Texts.in(language);
        this.override = new TargetOverride(
                Map.of(StatusScale.TARGET, Bound.atMost("9,9")),
                texts.text("alna.override.by"),
                texts.text("alna.override.reason"));
        this.constructed = new TargetOrigin(TargetOrigin.Kind.CONSTRUCTED, texts.text("alna.constructed"));
    }

    /** As printed: stated for 2009, and the contradiction left as it is. */
    List<TargetAssignment> asPrinted() {
        return printed().map(TargetAssignmentBuilder::build).toList();
    }

    /** A person has decided that sickness absence shall be at most 9,9 %. */
    List<TargetAssignment> overridden() {
        return asPrinted().stream().map(this::override).toList();
    }

    /** Beyond that, the targets for 2009 hold from 2006: made up, nobody set targets for those years. */
    List<TargetAssignment> constructed() {
        return overridden().stream()
                .map(target -> target.toBuilder()
                        .validity(DateRange.from(FIRST_DAY))
                        .origin(constructed)
                        .build())
                .toList();
    }

    private Stream<TargetAssignmentBuilder> printed() {
        return rows.stream()
                .filter(row -> !row.target().isNone())
                .map(row -> TargetAssignment.builder(indicators.id(row.name()), TargetScope.card(AlnaCard.ID))
                        .period(AlnaHistory.TARGET_YEAR)
                        .printed(row.target())
                        .origin(TargetOrigin.CARD)
                        .place(row.place()));
    }

    private TargetAssignment override(TargetAssignment target) {
        return target.indicator().value().equals(CONTRADICTORY)
                ? target.toBuilder().override(override).build()
                : target;
    }
}
