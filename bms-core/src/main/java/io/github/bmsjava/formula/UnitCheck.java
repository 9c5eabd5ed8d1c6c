package io.github.bmsjava.formula;

import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.value.UnitOfMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the unit of measure of a formula, and the parts that mix units. Used once. */
final class UnitCheck {
    private final Formula formula;
    private final Function<String, Optional<UnitOfMeasure>> units;
    private final List<Issue> issues = new ArrayList<>();

    UnitCheck(Formula formula, Function<String, Optional<UnitOfMeasure>> units) {
        this.formula = formula;
        this.units = units;
    }

    List<Issue> issues() {
        unit(formula);
        return List.copyOf(issues);
    }

    Optional<UnitOfMeasure> unit() {
        return unit(formula);
    }

    private Optional<UnitOfMeasure> unit(Formula of) {
        List<Optional<UnitOfMeasure>> parts =
                of.parts().stream().map(this::unit).toList();
        return switch (of.kind()) {
            case NUMBER -> Optional.empty();
            case OPERAND -> units.apply(of.operand().name());
            case NEGATION, ABSOLUTE -> parts.get(0);
            case COMPLEMENT -> alike(of, parts.get(0), Optional.of(UnitOfMeasure.PERCENT));
            case SUM, MINIMUM, MAXIMUM -> alike(of, parts.get(0), parts.get(1));
            case DIFFERENCE, POINTS -> alike(of, parts.get(0), parts.get(1)).map(UnitCheck::difference);
            case SHARE, CHANGE -> {
                alike(of, parts.get(0), parts.get(1));
                yield Optional.of(UnitOfMeasure.PERCENT);
            }
            case INDEX -> {
                alike(of, parts.get(0), parts.get(1));
                yield Optional.of(UnitOfMeasure.NUMBER);
            }
            case QUOTIENT -> quotient(parts.get(0), parts.get(1));
            case PRODUCT, PER -> Optional.empty();
        };
    }

    private static UnitOfMeasure difference(UnitOfMeasure of) {
        return of.equals(UnitOfMeasure.PERCENT) ? UnitOfMeasure.PERCENTAGE_POINTS : of;
    }

    private static Optional<UnitOfMeasure> quotient(Optional<UnitOfMeasure> one, Optional<UnitOfMeasure> other) {
        return one.isPresent() && one.equals(other) ? Optional.of(UnitOfMeasure.NUMBER) : Optional.empty();
    }

    private Optional<UnitOfMeasure> alike(Formula of, Optional<UnitOfMeasure> one, Optional<UnitOfMeasure> other) {
        if (one.isPresent() && other.isPresent() && !one.equals(other)) {
            issues.add(Issue.of(FormulaIssue.UNITS_DIFFER, "formula")
                    .with("formula", formula)
                    .with("part", of)
                    .with("one", one.get().id())
                    .with("other", other.get().id()));
            return Optional.empty();
        }
        return one.or(() -> other);
    }
}
