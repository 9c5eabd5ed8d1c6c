package io.github.bmsjava.explain;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.indicator.UnitRule;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Coverage;
import io.github.bmsjava.value.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What must be said beside a figure: by which rule it was computed, of how many units, and its other marks. */
final class Notes {
    private final Explanation explanation;
    private final Messages messages;
    private final Language language;

    private Notes(Explanation explanation, Language language) {
        this.explanation = explanation;
        this.messages = Messages.in(language);
        this.language = language;
    }

    static List<String> of(Explanation explanation, Language language) {
        Notes notes = new Notes(explanation, language);
        ImmutableList.Builder<String> all = ImmutableList.builder();
        if (explanation.isComputed() && explanation.coverage().expected() > 0) {
            all.add(notes.climbed());
        }
        explanation
                .derived()
                .flatMap(outcome -> explanation.indicator().formula())
                .ifPresent(formula -> all.add(notes.messages.text("derived", Map.of("formula", formula.toString()))));
        explanation.marks().stream()
                .filter(mark -> !isSaidByTheRule(mark))
                .map(notes::text)
                .forEach(all::add);
        return all.build();
    }

    /** "uvektet snitt av 6 av 7 enheter"; of what has no value how many of its units have one. */
    private String climbed() {
        String units = units(explanation.coverage());
        UnitRule rule = explanation.indicator().rollUp().overUnits();
        if (explanation.published().isEmpty() && !explanation.status().isJudged()) {
            // a unit with a figure and no light is missing under a rule over lights
            return messages.text(
                    rule.kind().isOverStatuses() ? "units.lights" : "units.reported", Map.of("units", units));
        }
        return messages.text("over-units." + rule.kind().id(), Map.of("units", units, "level", level(rule)));
    }

    private String units(Coverage coverage) {
        boolean one = coverage.expected() == 1;
        String of = messages.text(one ? "units.one" : "units", Map.of("count", Integer.toString(coverage.expected())));
        return coverage.measured() == coverage.expected()
                ? of
                : messages.text(
                        "units.partial", Map.of("measured", Integer.toString(coverage.measured()), "units", of));
    }

    private String level(UnitRule rule) {
        StatusScale scale = explanation.indicator().scale();
        return rule.level()
                .flatMap(scale::findLevel)
                .map(level -> level.label().in(language).toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** The rule's own words say that a mean is unweighted, and of how many units a figure is. */
    private static boolean isSaidByTheRule(Mark mark) {
        return mark == Mark.UNWEIGHTED || mark == Mark.PARTIAL_UNITS;
    }

    private String text(Mark mark) {
        return explanation
                .carriedFrom()
                .filter(from -> mark == Mark.CARRIED_FORWARD)
                .map(from -> messages.text("mark.carried-forward.from", Map.of("period", from.label(language))))
                .orElseGet(() -> mark.text(language));
    }
}
