package io.github.bmsjava.internal.engine;

import io.github.bmsjava.explain.Decomposition;
import io.github.bmsjava.explain.Effect;
import io.github.bmsjava.explain.Line;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.value.Apportion;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What made a figure that was computed over units (J19). */
public final class Breakdown {
    private final OverUnits rule;
    private final UnitFigure figure;
    private final Publisher publisher;

    /** Publishes and judges another figure of the same unit. */
    public interface Publisher {
        /** The published value of an exact one. */
        BigDecimal publish(Fraction exact);

        /** The light of a published value, where it has one. */
        Optional<Status> judge(BigDecimal published);
    }

    Breakdown(OverUnits rule, UnitFigure figure, Publisher publisher) {
        this.rule = rule;
        this.figure = figure;
        this.publisher = publisher;
    }

    Decomposition of(@Nullable BigDecimal published, @Nullable BigDecimal limit, boolean shown) {
        if (!shown) {
            return Decomposition.withheld();
        }
        return rule.adds() ? lines(Objects.requireNonNull(published), limit) : decided();
    }

    private Decomposition lines(BigDecimal published, @Nullable BigDecimal limit) {
        BigDecimal total = limit == null ? published : published.subtract(limit);
        List<Share> shares = figure.shares();
        Parted parted = Parted.of(shares, limit == null ? Fraction.ZERO : Fraction.of(limit));
        List<Fraction> exact = new ArrayList<>(shares.size());
        List<Fraction> hidden = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            (shares.get(i).withheld() ? hidden : exact).add(parted.amount(i));
        }
        if (!hidden.isEmpty()) {
            exact.add(Sums.of(hidden));
        }
        List<BigDecimal> shown = Apportion.apportion(exact, total);
        List<Line> lines = new ArrayList<>(exact.size() + 1);
        for (int i = 0; i < shares.size(); i++) {
            Share share = shares.get(i);
            if (!share.withheld()) {
                int at = lines.size();
                String subject = share.unit().id().value();
                lines.add(new Line(Line.Kind.PART, subject, parted.weight(i), exact.get(at), shown.get(at)));
            }
        }
        if (!hidden.isEmpty()) {
            int at = lines.size();
            lines.add(new Line(Line.Kind.WITHHELD, "", null, exact.get(at), shown.get(at)));
        }
        // the amounts add up to the exact figure, less the limit
        Fraction rounding = Fraction.of(published).subtract(figure.exact().orElseThrow());
        if (rounding.signum() != 0) {
            lines.add(new Line(Line.Kind.ROUNDING, "", null, rounding, null));
        }
        return limit == null ? Decomposition.additive(total, lines) : Decomposition.margin(total, limit, lines);
    }

    private Decomposition decided() {
        List<Share> shares = figure.shares();
        List<Fraction> values = rule.isMedian()
                ? OverUnits.middle(shares)
                : figure.exact().map(List::of).orElse(List.of());
        List<String> deciders = shares.stream()
                .filter(share -> !share.withheld() && decides(share, values))
                .map(share -> share.unit().id().value())
                .toList();
        return Decomposition.decided(deciders, figure.hidesUnits() ? List.of() : effects(shares));
    }

    private boolean decides(Share share, List<Fraction> values) {
        StatusLevel level = share.level();
        return level != null ? figure.level().filter(level::equals).isPresent() : values.contains(share.amount());
    }

    /** In the order of the units; what is left without each is sorted already, which the median is quick with. */
    private List<Effect> effects(List<Share> shares) {
        List<Share> sorted =
                shares.stream().sorted(Comparator.comparing(Share::amount)).toList();
        return shares.stream().map(share -> effect(share, sorted)).toList();
    }

    private Effect effect(Share left, List<Share> sorted) {
        List<Share> others = sorted.stream()
                .filter(share -> !share.unit().id().equals(left.unit().id()))
                .toList();
        String subject = left.unit().id().value();
        if (left.level() != null) {
            return new Effect(subject, null, rule.level(others).map(Status::of).orElse(null));
        }
        if (others.isEmpty()) {
            return new Effect(subject, null, null, left.amount());
        }
        BigDecimal value = publisher.publish(rule.value(others).orElseThrow());
        return new Effect(subject, value, publisher.judge(value).orElse(null), left.amount());
    }
}
