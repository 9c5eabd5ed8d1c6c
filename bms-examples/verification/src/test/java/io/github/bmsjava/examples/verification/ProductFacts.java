package io.github.bmsjava.examples.verification;

import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.explain.Decomposition;
import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.explain.GroupExplanation;
import io.github.bmsjava.explain.Line;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Reason;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the library says, in the words of {@link Facts}. */
final class ProductFacts {
    private static final Set<Reason> NEVER_JUDGED =
            Set.of(Unjudged.STATISTICS, Unjudged.INVALID_DEFINITION, Absence.NOT_IN_USE);

    private ProductFacts() {}

    static Map<String, Facts> of(Evaluation evaluation, Period period, ValueKind kind) {
        Map<String, Facts> all = new LinkedHashMap<>();
        evaluation.in(period, kind).units().stream()
                .flatMap(unit -> unit.cards().stream())
                .forEach(card -> addCard(card, all));
        return all;
    }

    private static void addCard(CardResult card, Map<String, Facts> all) {
        Stream.concat(card.indicators().stream(), card.offCard().stream())
                .forEach(row -> all.putIfAbsent(
                        Reference.rowName(card.card(), row.indicator().id()), row(row.explain())));
        all.put(Reference.groupName(card.card(), ""), group(card.whole().explain()));
        card.groups().forEach(group -> all.put(Reference.groupName(card.card(), group.id()), group(group.explain())));
    }

    private static Facts row(Explanation row) {
        Facts facts = new Facts();
        facts.put("status", row.status());
        facts.put("value", row.published().orElse(null));
        facts.put("exact", row.exact().orElse(null));
        facts.put("score", row.score().orElse(null));
        facts.put("computed", row.isComputed());
        facts.put("coverage", row.coverage());
        facts.put("weight coverage", row.weightCoverage().orElse(null));
        facts.put("periods", row.periods().orElse(null));
        facts.put("parts", row.parts().orElse(null));
        facts.put("own value", row.ownValue().orElse(null));
        facts.put("carried from", row.carriedFrom().orElse(null));
        facts.put("marks", row.marks());
        boolean isFigure = row.published().isPresent() || row.status().isJudged();
        facts.put("approximate", isFigure && row.flags().contains(QualityFlag.APPROXIMATE));
        facts.put("breakdown", breakdown(row.decomposition()));
        return facts;
    }

    private static Facts group(GroupExplanation group) {
        Facts facts = new Facts();
        facts.put("status", group.status());
        boolean never =
                group.status().findReason().filter(NEVER_JUDGED::contains).isPresent();
        if (group.rule().isEmpty() || never) {
            return facts;
        }
        facts.put("exact", group.exact().orElse(null));
        facts.put("score", group.score().orElse(null));
        facts.put("share", group.share().orElse(null));
        facts.put("coverage", group.coverage());
        facts.put(
                "parts",
                group.parts().stream()
                        .map(part -> (part.isGroup() ? "group " : "") + part.id() + " "
                                + Q.of(part.weight()) + " " + part.effective() + " "
                                + part.status() + " " + text(part.score()) + (part.applicable() ? " applicable" : "")
                                + (part.countedAsWorst() ? " as worst" : ""))
                        .toList());
        facts.put(
                "gates",
                group.gates().stream()
                        .map(gate -> gate.answer() + " "
                                + gate.findReason().map(reason -> reason.id()).orElse(null)
                                + (gate.provisional() ? " provisional" : ""))
                        .toList());
        facts.put("marks", group.marks());
        facts.put("breakdown", breakdown(group.decomposition()));
        return facts;
    }

    private static @Nullable String breakdown(Optional<Decomposition> made) {
        return made.map(one -> one.kind() + " " + text(one.total().orElse(null)) + " against "
                        + text(one.against().orElse(null)) + " "
                        + one.lines().stream()
                                .map(line -> line.kind() + " " + (line.kind() == Line.Kind.GATE ? "" : line.subject())
                                        + " " + line.weight() + " " + line.amount() + " " + text(line.shown()))
                                .collect(Collectors.toList())
                        + " decided by " + one.decidedBy() + " effects "
                        + one.effects().stream()
                                .map(effect -> effect.subject() + " " + text(effect.value()) + " " + effect.status())
                                .collect(Collectors.toList()))
                .orElse(null);
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
