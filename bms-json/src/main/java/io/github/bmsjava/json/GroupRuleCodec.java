package io.github.bmsjava.json;

import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.scorecard.MissingParts;
import io.github.bmsjava.threshold.LevelBound;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Label;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a group, or a card, gets a colour: the bare word, {@code "worst-of"}, or an object with its parameters, {@code {"rule":
 * "weighted-score", "bounds": {"green": ">=80", "yellow": ">=50"}, "missing": "redistribute"}}.
 */
final class GroupRuleCodec {
    private static final Decoder<GroupRule.Kind> KIND =
            Decoders.word(List.of(GroupRule.Kind.values()), GroupRule.Kind::id);
    private static final Decoder<MissingParts> MISSING =
            Decoders.word(List.of(MissingParts.values()), MissingParts::id);

    private GroupRuleCodec() {}

    static Optional<GroupRule> read(Value value) {
        if (value.node() instanceof Node.Text) {
            return KIND.read(value).flatMap(kind -> Decoders.tried(value, () -> rule(kind, Optional.empty())));
        }
        Fields fields = new Fields(value);
        Optional<GroupRule.Kind> kind = fields.required("rule", KIND);
        Optional<String> level = fields.read("level", Decoders.TEXT);
        Optional<StatusScale> scale = fields.read("scale", ScaleCodec::read);
        Optional<Map<String, LevelBound>> bounds = fields.read("bounds", BoundCodec::read);
        Optional<Map<String, Label>> words = fields.read("words", Decoders.map(Decoders.LABEL));
        Optional<MissingParts> missing = fields.read("missing", MISSING);
        Optional<BigDecimal> coverage = fields.read("minimumCoverage", Decoders.NUMBER);
        Optional<List<Gate>> gates = fields.read("gates", Decoders.list(GateCodec::read));
        return fields.make(() -> {
            GroupRule rule = rule(kind.orElseThrow(), level)
                    .scale(scale.orElse(StatusScale.trafficLight()))
                    .missing(missing.orElse(MissingParts.REQUIRE_ALL))
                    .minimumCoverage(coverage.orElse(BigDecimal.ZERO).toPlainString());
            for (Map.Entry<String, LevelBound> bound : bounds.orElse(Map.of()).entrySet()) {
                rule = rule.level(bound.getKey(), bound.getValue());
            }
            for (Map.Entry<String, Label> word : words.orElse(Map.of()).entrySet()) {
                rule = rule.word(word.getKey(), word.getValue());
            }
            for (Gate gate : gates.orElse(List.of())) {
                rule = rule.gate(gate);
            }
            return rule;
        });
    }

    private static GroupRule rule(GroupRule.Kind kind, Optional<String> level) {
        if (level.isPresent() && kind != GroupRule.Kind.SHARE_AT_OR_ABOVE) {
            throw new IllegalArgumentException("rule '" + kind.id() + "' has no level.\nMaybe bounds were meant.");
        }
        return switch (kind) {
            case WEIGHTED_SCORE -> GroupRule.weightedScore();
            case WORST_OF -> GroupRule.worstOf();
            case BEST_OF -> GroupRule.bestOf();
            case MAJORITY -> GroupRule.majority();
            case SHARE_AT_OR_ABOVE -> GroupRule.shareAtOrAbove(ClimbingRuleCodec.needed(kind.id(), level));
        };
    }

    static Node write(GroupRule rule) {
        Members members = new Members().text("rule", rule.kind().id()).text("level", rule.shareLevel());
        ScaleCodec.write(rule.scale()).ifPresent(scale -> members.node("scale", scale));
        BoundCodec.write("bounds", rule.bounds(), members);
        Map<String, Node> words = new TreeMap<>();
        rule.words().forEach((level, word) -> words.put(level, Members.labelOf(word)));
        members.map("words", words);
        if (rule.missing() != MissingParts.REQUIRE_ALL) {
            members.text("missing", rule.missing().id());
        }
        if (rule.minimumCoverage().signum() > 0) {
            members.number("minimumCoverage", rule.minimumCoverage());
        }
        members.list("gates", rule.gates().stream().map(GateCodec::write).toList());
        return ClimbingRuleCodec.bareIfAlone(rule.kind().id(), members);
    }
}
