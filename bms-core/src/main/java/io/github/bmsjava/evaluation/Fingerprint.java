package io.github.bmsjava.evaluation;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.internal.engine.FigureTable;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.ReorganisationKind;
import io.github.bmsjava.scorecard.CardEntry;
import io.github.bmsjava.scorecard.CardLayer;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.Group;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.Scorecard;
import io.github.bmsjava.target.TargetAssignment;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A number that two plans share only where their results do: SHA-256 over everything that results depend on, each part with
 * its length, so that no two texts run into each other. Names, notes and sources do not count.
 */
final class Fingerprint {
    /** What the results of one library version share; raised when a rule of judgement changes. */
    private static final String RULES = "bms-rules-1";

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static byte[] of(EvaluationPlan plan) {
        Fingerprint print = new Fingerprint();
        print.add(RULES, plan.options().periods(), plan.options().structureDate());
        print.add("units", plan.organisation().size());
        plan.organisation().units().forEach(print::unit);
        plan.organisation().timeline().events().stream()
                .filter(event -> event.kind() != ReorganisationKind.RENAME)
                .forEach(event -> print.add(event, event.key()));
        print.add("indicators", plan.model().indicators().size());
        plan.model().indicators().forEach(print::indicator);
        print.add("cards", plan.model().cards().size());
        plan.model().cards().forEach(print::card);
        print.add("targets", plan.model().targets().policy());
        plan.model().targets().assignments().stream()
                .map(Fingerprint::target)
                .sorted()
                .forEach(print::add);
        return print.digest.digest();
    }

    /** Of what was observed and is not hidden: the key, the figure or why there is none, and the flags of what counts. */
    static String hexOf(FigureTable figures, Predicate<ObservationKey> isHidden) {
        Fingerprint print = new Fingerprint();
        figures.forEach((key, history) -> {
            if (!isHidden.test(key)) {
                Observation counts = history.current();
                print.add(key, counts.quantity().map(Object::getClass).map(Class::getSimpleName), counts.quantity());
                print.add(counts.absence(), counts.flags());
            }
        });
        return HexFormat.of().formatHex(print.digest.digest());
    }

    private void add(Object... parts) {
        for (Object part : parts) {
            byte[] text = text(part).getBytes(StandardCharsets.UTF_8);
            int length = text.length;
            digest.update(
                    new byte[] {(byte) (length >> 24), (byte) (length >> 16), (byte) (length >> 8), (byte) length});
            digest.update(text);
        }
    }

    /** As every Java writes it; Java 17 goes through a formatter for an {@code Optional}, which is most of the time there is. */
    private static String text(Object part) {
        return part instanceof Optional<?> optional
                ? optional.map(value -> "Optional[" + value + "]").orElse("Optional.empty")
                : String.valueOf(part);
    }

    private void unit(OrgUnit unit) {
        add(unit.id(), unit.parent(), unit.level(), unit.type(), unit.role(), unit.validity());
    }

    private void indicator(Indicator one) {
        add(one.id(), one.decimals(), one.unit(), one.unit().factor().stripTrailingZeros(), one.direction());
        add(one.scale().levels(), one.frequency(), one.quantum(), one.state(), one.inUse(), one.whenMissing());
        add(
                one.rollUp(),
                one.rollUp().ownValues(),
                one.rollUp().measuredAt(),
                one.rollUp().carryForward());
        add(
                one.rollUp().overUnits(),
                one.rollUp().overTime(),
                one.rollUp().form(),
                one.rollUp().useOfBudget());
        add(one.formula());
        add(one.score().map(score -> score.id() + score.version() + new TreeMap<>(score.parameters())));
        add(one.earlier().size());
        one.earlier().forEach(was -> {
            add(was.until());
            indicator(was.definition());
        });
    }

    private void card(Scorecard card) {
        add(
                card.id(),
                card.kind(),
                card.inForce(),
                card.appliesTo(),
                card.layers().size());
        rule(card.rule().orElse(null));
        for (CardLayer layer : card.layers()) {
            add(layer.scope(), layer.isDraft(), layer.removals(), layer.groups().size());
            layer.groups().forEach(this::group);
        }
    }

    private void group(Group group) {
        add(group.id(), group.kind(), group.inUse(), group.weight().stripTrailingZeros());
        rule(group.rule().orElse(null));
        add(group.entries().size(), group.groups().size());
        for (CardEntry entry : group.entries()) {
            add(entry.indicator(), entry.layer(), entry.isRequired(), entry.isAdvisory(), entry.bounds());
            add(entry.weight().stripTrailingZeros());
        }
        group.groups().forEach(this::group);
    }

    private void rule(@Nullable GroupRule rule) {
        if (rule == null) {
            add("no rule");
            return;
        }
        add(rule.kind(), rule.scale().levels(), rule.bounds(), rule.shareLevel(), rule.missing());
        add(rule.minimumCoverage().stripTrailingZeros(), rule.gates().size());
        for (Gate gate : rule.gates()) {
            add(gate.condition(), gate.cap(), gate.scoreCap(), gate.isApproximateAccepted(), gate.tolerance());
        }
    }

    private static String target(TargetAssignment target) {
        return String.join(
                "\n",
                target.indicator().toString(),
                target.scope().toString(),
                target.onCard().toString(),
                target.period().toString(),
                target.validity().toString(),
                target.effectiveBounds().toString(),
                String.valueOf(target.isNone()),
                String.valueOf(target.version()));
    }
}
