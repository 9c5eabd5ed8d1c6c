package io.github.bmsjava.explain;

import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.Operator;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.NorwegianFormat;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Quantity;
import io.github.bmsjava.value.UnitOfMeasure;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One sentence about one result, in words of the catalogue. */
final class Sentence {
    private final Explanation explanation;
    private final Messages messages;
    private final Language language;

    private Sentence(Explanation explanation, Language language) {
        this.explanation = explanation;
        this.messages = Messages.in(language);
        this.language = language;
    }

    static String of(Explanation explanation, Language language) {
        Sentence sentence = new Sentence(explanation, language);
        return sentence.main() + sentence.otherPeriod() + sentence.notes();
    }

    private String main() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", explanation.indicator().name().in(language));
        Status status = explanation.status();
        if (!status.isJudged()) {
            values.put("reason", inSentence(messages.reason(status.reason())));
            Optional<String> value = value();
            value.ifPresent(text -> values.put("value", text));
            return messages.text(value.isPresent() ? "sentence.unjudged" : "sentence.absent", values);
        }
        value().ifPresent(text -> values.put("value", text));
        if (explanation.target().isEmpty() || explanation.published().isEmpty()) {
            values.put("light", light(explanation, language));
            return messages.text(values.containsKey("value") ? "sentence.light" : "sentence.light-only", values);
        }
        return against(explanation.target().get(), values);
    }

    private String against(Bound target, Map<String, String> values) {
        boolean met = explanation
                .status()
                .level()
                .equals(explanation.indicator().scale().best());
        values.put("target", BoundWords.of(target, unit(), messages));
        if (!(target instanceof Bound.Limit limit)) {
            return messages.text(met ? "sentence.within" : "sentence.outside", values);
        }
        if (met || explanation.deviation().isEmpty()) { // a share of units is compared exactly and shown rounded down
            return messages.text(met ? "sentence.met" : "sentence.missed", values);
        }
        values.put("deviation", deviation());
        int side = explanation.published().orElseThrow().compareTo(limit.limit());
        String form = side == 0 ? "sentence.equal" : side < 0 ? "sentence.below" : "sentence.above";
        boolean isStrict = limit.operator() == Operator.ABOVE || limit.operator() == Operator.BELOW;
        if (side != 0 && !isStrict) {
            values.put("target", withUnit(limit.limit()));
        }
        return messages.text(side != 0 && isStrict ? form + ".strict" : form, values);
    }

    private String otherPeriod() {
        return explanation
                .assignment()
                .flatMap(TargetAssignment::period)
                .filter(stated -> !stated.equals(explanation.key().period()))
                .filter(stated -> explanation.status().isJudged())
                .map(stated -> messages.text("sentence.other-period", Map.of("period", stated.label(language))))
                .orElse("");
    }

    /** A text that does not begin the sentence. */
    static String inSentence(String text) {
        int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toLowerCase(Locale.ROOT) + text.substring(first);
    }

    /** The rule's word for the light, in small letters. */
    static String light(Explanation explanation, Language language) {
        return explanation
                .word()
                .orElseGet(() -> explanation.status().level().label())
                .in(language)
                .toLowerCase(Locale.ROOT);
    }

    private String notes() {
        return Notes.of(explanation, language).stream().map(note -> ", " + note).collect(Collectors.joining());
    }

    /** The figure; of a unit's own that is none, its words. Beside a computed one its own words say nothing. */
    private Optional<String> value() {
        String about =
                explanation.flags().contains(QualityFlag.APPROXIMATE) ? messages.text("sentence.about") + " " : "";
        return explanation
                .published()
                .map(number -> about + withUnit(number))
                .or(() -> explanation
                        .observation()
                        .filter(observation -> !explanation.isComputed())
                        .filter(observation -> observation.quantity().isPresent())
                        .flatMap(observation -> observation.raw().or(() -> words(observation))));
    }

    private static Optional<String> words(Observation observation) {
        return observation
                .quantity()
                .filter(Quantity.Words.class::isInstance)
                .map(quantity -> ((Quantity.Words) quantity).text());
    }

    private String deviation() {
        return explanation
                .deviation()
                .map(distance -> messages.distance(distance, unit()))
                .orElse("");
    }

    private String withUnit(BigDecimal number) {
        return NorwegianFormat.withUnit(number, unit());
    }

    private UnitOfMeasure unit() {
        return explanation.unitOfMeasure();
    }
}
