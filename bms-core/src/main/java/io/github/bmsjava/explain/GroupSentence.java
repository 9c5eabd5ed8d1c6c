package io.github.bmsjava.explain;

import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.threshold.Unjudged;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.NorwegianFormat;
import io.github.bmsjava.value.UnitOfMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One sentence about one group, in words of the catalogue. */
final class GroupSentence {
    private final GroupExplanation group;
    private final Messages messages;
    private final Language language;

    private GroupSentence(GroupExplanation group, Language language) {
        this.group = group;
        this.messages = Messages.in(language);
        this.language = language;
    }

    static String of(GroupExplanation group, Language language) {
        GroupSentence sentence = new GroupSentence(group, language);
        StringBuilder text = new StringBuilder(sentence.main());
        group.marks().forEach(mark -> text.append(", ").append(mark.text(language)));
        return text.toString();
    }

    private String main() {
        String name = group.name().in(language);
        List<String> outcome = outcome();
        if (outcome.isEmpty()) {
            String reason = Sentence.inSentence(messages.reason(group.status().reason()));
            return messages.text("group.unjudged", Map.of("name", name, "reason", reason));
        }
        return messages.text(
                "group.judged",
                Map.of(
                        "name",
                        name,
                        "outcome",
                        String.join(", ", outcome),
                        "judged",
                        Long.toString(judged()),
                        "applicable",
                        Long.toString(group.parts().stream()
                                .filter(GroupPart::applicable)
                                .count())));
    }

    /** The points or the share, and the light in small letters; nothing where a light was to be and there is none. */
    private List<String> outcome() {
        boolean withoutBounds =
                group.status().findReason().filter(Unjudged.NO_TARGET::equals).isPresent();
        List<String> outcome = new ArrayList<>();
        if (group.status().isJudged() || withoutBounds) {
            group.score()
                    .map(NorwegianFormat::grouped)
                    .ifPresent(score -> outcome.add(messages.text("group.points", Map.of("score", score))));
            group.share().ifPresent(share -> outcome.add(NorwegianFormat.withUnit(share, UnitOfMeasure.PERCENT)));
            group.word().ifPresent(word -> outcome.add(Sentence.inSentence(word.in(language))));
        }
        return outcome;
    }

    /** Of the parts that apply, those with what the rule needs. */
    private long judged() {
        boolean byScore = group.rule()
                .filter(rule -> rule.kind() == GroupRule.Kind.WEIGHTED_SCORE)
                .isPresent();
        return group.parts().stream()
                .filter(GroupPart::applicable)
                .filter(part ->
                        byScore ? part.findScore().isPresent() : part.status().isJudged())
                .count();
    }
}
