package io.github.bmsjava.examples.evaluate.page;

import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.evaluation.UnitResults;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a page tells.
 *
 * @param title what was evaluated
 * @param source where the figures are from
 * @param note what holds for all figures; may be empty
 * @param problems what was odd or wrong in what was read, a line each
 * @param parts the evaluations, in order
 */
public record Content(String title, String source, String note, List<String> problems, List<Part> parts) {
    private static final int LARGE = 5000;

    /** Copies the lists. */
    public Content {
        problems = List.copyOf(problems);
        parts = List.copyOf(parts);
    }

    /**
     * One evaluation.
     *
     * @param heading what is special about it; empty where there is only one
     * @param results how it came out
     * @param units whose cards are shown
     * @param texts tables in plain text that only this evaluation has
     * @param problems what was odd or wrong with the definitions and the run, a line each
     * @param summary how many lights there are of each kind; may be empty
     * @param besides what there is beside the results
     */
    public record Part(
            String heading,
            Evaluation results,
            List<OrgUnit> units,
            List<String> texts,
            List<String> problems,
            String summary,
            Besides besides) {
        /** Copies the lists. */
        public Part {
            units = List.copyOf(units);
            texts = List.copyOf(texts);
            problems = List.copyOf(problems);
        }
    }

    /**
     * Whether an evaluation has more than {@value #LARGE} results, counting each indicator of each unit in each period. Of such a one only
     * the cards of the topmost units stand on the page for everybody; a script makes those of the other units from data, one at a time.
     *
     * @param results an evaluation
     * @return whether its page is made in the compact form
     */
    public static boolean isLarge(Evaluation results) {
        int count = 0;
        for (Period period : results.periods()) {
            for (UnitResults unit : results.in(period).units()) {
                for (CardResult card : unit.cards()) {
                    count += card.indicators().size();
                }
                if (count > LARGE) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The units that have none of the others above them, however far. A unit is topmost, too, where all that stands above it is left out,
     * for example since it has no card.
     *
     * @param units of an organisation
     * @param organisation what they are part of
     * @return the topmost ones, in the order given; none only where there are no units
     */
    public static List<OrgUnit> topmost(List<OrgUnit> units, Organisation organisation) {
        Set<OrgUnitId> among = units.stream().map(OrgUnit::id).collect(Collectors.toSet());
        return units.stream()
                .filter(unit -> !isBelow(unit.id(), among, organisation))
                .toList();
    }

    private static boolean isBelow(OrgUnitId unit, Set<OrgUnitId> others, Organisation organisation) {
        Optional<OrgUnit> above = organisation.parent(unit);
        while (above.isPresent()) {
            OrgUnitId id = above.get().id();
            if (others.contains(id)) {
                return true;
            }
            above = organisation.parent(id);
        }
        return false;
    }
}
