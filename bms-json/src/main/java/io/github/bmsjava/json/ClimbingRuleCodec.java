package io.github.bmsjava.json;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.indicator.MissingPolicy;
import io.github.bmsjava.indicator.PeriodRule;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.threshold.LevelBound;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule over units or over time: the bare word, {@code "sum"}, or an object with its parameters, {@code {"rule":
 * "weighted-mean", "weight": "årsverk", "missing": {"atLeast": 0.8}}}.
 */
final class ClimbingRuleCodec {
    private static final Decoder<UnitRule.Kind> UNIT_RULE =
            Decoders.word(List.of(UnitRule.Kind.values()), UnitRule.Kind::id);
    private static final Decoder<PeriodRule.Kind> PERIOD_RULE =
            Decoders.word(List.of(PeriodRule.Kind.values()), PeriodRule.Kind::id);
    private static final String OF_REPORTED = "of-reported";
    private static final Decoder<MissingPolicy> POLICY = Decoders.word(
            List.of(MissingPolicy.requireAll(), MissingPolicy.ofReported()),
            policy -> policy.requiresAll() ? "require-all" : OF_REPORTED);

    private ClimbingRuleCodec() {}

    static Optional<UnitRule> overUnits(Value value) {
        if (value.node() instanceof Node.Text) {
            return UNIT_RULE
                    .read(value)
                    .flatMap(kind -> Decoders.tried(value, () -> rule(kind, Optional.empty(), Optional.empty())));
        }
        Fields fields = new Fields(value);
        Optional<UnitRule.Kind> kind = fields.required("rule", UNIT_RULE);
        Optional<IndicatorId> weight = fields.read("weight", IndicatorCodec.ID);
        Optional<Boolean> ofPublished = fields.read("ofPublished", Decoders.BOOL);
        Optional<String> level = fields.read("level", Decoders.TEXT);
        Optional<Map<String, LevelBound>> bounds = fields.read("bounds", BoundCodec::read);
        Optional<MissingPolicy> missing = fields.read("missing", ClimbingRuleCodec::missing);
        return fields.make(() -> {
            UnitRule rule = rule(kind.orElseThrow(), weight, level);
            rule = ofPublished.orElse(false) ? rule.ofPublished() : rule;
            for (Map.Entry<String, LevelBound> bound : bounds.orElse(Map.of()).entrySet()) {
                rule = rule.level(bound.getKey(), bound.getValue());
            }
            return rule.missing(missing.orElse(MissingPolicy.requireAll()));
        });
    }

    private static UnitRule rule(UnitRule.Kind kind, Optional<IndicatorId> weight, Optional<String> level) {
        refuse(kind.id(), "weight", weight.isPresent() && kind != UnitRule.Kind.WEIGHTED_MEAN);
        refuse(kind.id(), "level", level.isPresent() && kind != UnitRule.Kind.SHARE_AT_OR_ABOVE);
        return switch (kind) {
            case NONE -> UnitRule.none();
            case SUM -> UnitRule.sum();
            case RATIO_OF_SUMS -> UnitRule.ratioOfSums();
            case WEIGHTED_MEAN ->
                weight.map(IndicatorId::value).map(UnitRule::weightedMeanBy).orElseGet(UnitRule::weightedMeanByN);
            case PLAIN_MEAN -> UnitRule.plainMean();
            case MINIMUM -> UnitRule.minimum();
            case MAXIMUM -> UnitRule.maximum();
            case MEDIAN -> UnitRule.median();
            case COUNT -> UnitRule.count();
            case WORST_STATUS -> UnitRule.worstStatus();
            case BEST_STATUS -> UnitRule.bestStatus();
            case SHARE_AT_OR_ABOVE -> UnitRule.shareAtOrAbove(needed(kind.id(), level));
        };
    }

    static Node write(UnitRule rule) {
        Members members = new Members()
                .text("rule", rule.kind().id())
                .text("weight", rule.weight())
                .flag("ofPublished", rule.isOfPublished())
                .text("level", rule.level());
        BoundCodec.write("bounds", rule.bounds(), members);
        return bareIfAlone(rule.kind().id(), write(rule.missing(), members));
    }

    static Optional<PeriodRule> overTime(Value value) {
        if (value.node() instanceof Node.Text) {
            return PERIOD_RULE.read(value).map(ClimbingRuleCodec::rule);
        }
        Fields fields = new Fields(value);
        Optional<PeriodRule.Kind> kind = fields.required("rule", PERIOD_RULE);
        Optional<Boolean> ofPublished = fields.read("ofPublished", Decoders.BOOL);
        Optional<MissingPolicy> missing = fields.read("missing", ClimbingRuleCodec::missing);
        return fields.make(() -> {
            PeriodRule rule = rule(kind.orElseThrow());
            return (ofPublished.orElse(false) ? rule.ofPublished() : rule)
                    .missing(missing.orElse(MissingPolicy.requireAll()));
        });
    }

    private static PeriodRule rule(PeriodRule.Kind kind) {
        return switch (kind) {
            case NONE -> PeriodRule.none();
            case SUM -> PeriodRule.sum();
            case RATIO_OF_SUMS -> PeriodRule.ratioOfSums();
            case MEAN -> PeriodRule.mean();
            case LAST -> PeriodRule.last();
            case LAST_REPORTED -> PeriodRule.lastReported();
            case MINIMUM -> PeriodRule.minimum();
            case MAXIMUM -> PeriodRule.maximum();
            case YEAR_TO_DATE -> PeriodRule.yearToDate();
        };
    }

    static Node write(PeriodRule rule) {
        Members members = new Members().text("rule", rule.kind().id()).flag("ofPublished", rule.isOfPublished());
        return bareIfAlone(rule.kind().id(), write(rule.missing(), members));
    }

    /** {@code "require-all"}, which is the default, {@code "of-reported"}, or {@code {"atLeast": 0.8}}. */
    private static Optional<MissingPolicy> missing(Value value) {
        if (value.node() instanceof Node.Text) {
            return POLICY.read(value);
        }
        Fields fields = new Fields(value);
        Optional<BigDecimal> least = fields.required("atLeast", Decoders.NUMBER);
        return fields.make(() -> new MissingPolicy(false, least.orElseThrow()));
    }

    private static Members write(MissingPolicy policy, Members members) {
        if (policy.requiresAll()) {
            return members;
        }
        return policy.minimum().signum() == 0
                ? members.text("missing", OF_REPORTED)
                : members.node(
                        "missing",
                        new Members().number("atLeast", policy.minimum()).end());
    }

    /** A rule without parameters is a word. */
    static Node bareIfAlone(String rule, Members members) {
        return members.size() == 1 ? Node.text(rule) : members.end();
    }

    private static void refuse(String rule, String parameter, boolean stands) {
        if (stands) {
            throw new IllegalArgumentException("rule '" + rule + "' has no " + parameter + ".");
        }
    }

    /** The level above which a share is taken. */
    static String needed(String rule, Optional<String> level) {
        return level.orElseThrow(() -> new IllegalArgumentException(
                "rule '" + rule + "' needs a level.\nMaybe \"level\": \"green\" was meant."));
    }
}
