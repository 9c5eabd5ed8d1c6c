package io.github.bmsjava.examples.benchmarks.decimal;

import io.github.bmsjava.examples.benchmarks.answer.CellKey;
import io.github.bmsjava.examples.benchmarks.answer.Codes;
import io.github.bmsjava.examples.benchmarks.workload.Card;
import io.github.bmsjava.examples.benchmarks.workload.Perspective;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Perspectives and card: the mean of the published scores by weight, of those that are there. */
final class Groups {
    static final String CARD = "card";
    private static final BigDecimal GREEN = BigDecimal.valueOf(Card.GREEN);
    private static final BigDecimal YELLOW = BigDecimal.valueOf(Card.YELLOW);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Card card;
    private final List<Definition> definitions;

    private record Part(BigDecimal weight, Outcome outcome) {}

    Groups(Card card, List<Definition> definitions) {
        this.card = card;
        this.definitions = definitions;
    }

    void judge(String unit, YearMonth month, Map<CellKey, Outcome> outcomes) {
        List<Part> whole = new ArrayList<>();
        for (Perspective perspective : card.perspectives()) {
            List<Part> parts = new ArrayList<>();
            for (int at : perspective.measures()) {
                Definition definition = definitions.get(at);
                parts.add(
                        new Part(definition.weight(), Data.known(outcomes, new CellKey(unit, definition.id(), month))));
            }
            Outcome outcome = weighted(parts);
            outcomes.put(new CellKey(unit, perspective.id(), month), outcome);
            whole.add(new Part(BigDecimal.valueOf(perspective.weight(), 1), outcome));
        }
        outcomes.put(new CellKey(unit, CARD, month), weighted(whole));
    }

    private static Outcome weighted(List<Part> parts) {
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal there = BigDecimal.ZERO;
        BigDecimal points = BigDecimal.ZERO;
        for (Part part : parts) {
            all = all.add(part.weight());
            BigDecimal score = part.outcome().score();
            if (score != null) {
                there = there.add(part.weight());
                points = points.add(part.weight().multiply(score));
            }
        }
        if (there.signum() == 0) {
            return new Outcome(null, Codes.INCOMPLETE, null);
        }
        if (there.multiply(TWO).compareTo(all) < 0) {
            return new Outcome(null, Codes.COVERAGE_TOO_LOW, null);
        }
        BigDecimal score = points.divide(there, 2, RoundingMode.HALF_UP);
        return new Outcome(null, level(score), score);
    }

    private static int level(BigDecimal score) {
        if (score.compareTo(GREEN) >= 0) {
            return Codes.GREEN;
        }
        return score.compareTo(YELLOW) >= 0 ? Codes.YELLOW : Codes.RED;
    }
}
