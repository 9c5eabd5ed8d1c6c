package io.github.bmsjava.whatif;

import io.github.bmsjava.evaluation.GroupResult;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.explain.GroupExplanation;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.NorwegianFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A difference in words of the catalogue. */
final class DifferenceSentence {
    private static final String NOTHING = "–";

    private final Difference difference;
    private final Language language;
    private final Messages messages;

    DifferenceSentence(Difference difference, Language language) {
        this.difference = difference;
        this.language = language;
        this.messages = Messages.in(language);
    }

    String text() {
        if (difference.isWithheld()) {
            return messages.text("difference.withheld", Map.of("subject", subject()));
        }
        String causes = difference.causes().stream()
                .map(cause -> ", " + cause.text(language))
                .collect(Collectors.joining());
        return messages.text(form(), Map.of("subject", subject(), "before", light(true), "after", light(false)))
                + figures()
                + causes;
    }

    private String form() {
        if (difference.before().isEmpty()) {
            return "difference.new" + extent();
        }
        if (difference.after().isEmpty()) {
            return "difference.gone" + extent();
        }
        boolean isSame = difference.before().get().hasLightOf(difference.after().get());
        return isSame ? "difference.same-light" : "difference.other-light";
    }

    private String extent() {
        return switch (difference.extent()) {
            case PLACE -> "";
            case CARD -> "-card";
            case UNIT -> "-unit";
        };
    }

    private String subject() {
        String period = difference.from().equals(difference.to())
                ? difference.to().label(language)
                : difference.from().label(language) + " → " + difference.to().label(language);
        return String.join(
                ", ",
                difference.known().name().in(language),
                difference.unit().name().in(language),
                difference.kind() == ValueKind.ACTUAL
                        ? period
                        : period + " "
                                + messages.text("kind." + difference.kind().id()));
    }

    private Optional<Cell> cell(boolean isBefore) {
        return isBefore ? difference.cellBefore() : difference.cellAfter();
    }

    private String light(boolean isBefore) {
        return cell(isBefore)
                .map(cell -> cell.judgement().status().isJudged()
                        ? word(cell).in(language)
                        : messages.reason(cell.judgement().status().reason()))
                .map(text -> text.toLowerCase(Locale.ROOT))
                .orElse(NOTHING);
    }

    private static Label word(Cell cell) {
        return cell.findIndicator()
                .map(IndicatorResult::explain)
                .flatMap(Explanation::word)
                .or(() -> cell.findGroup().map(GroupResult::explain).flatMap(GroupExplanation::word))
                .orElseGet(() -> cell.judgement().status().level().label());
    }

    /** The values in brackets, once where they are the same; where there are none, or only they differ, the points. */
    private String figures() {
        String values = pair(this::value);
        boolean isTold = !values.isEmpty() && (values.contains(" → ") || difference.isLight());
        String shown = isTold ? values : pair(this::points);
        return shown.isEmpty() ? values(values) : values(shown);
    }

    private static String values(String shown) {
        return shown.isEmpty() ? "" : " (" + shown + ")";
    }

    private String pair(Function<Cell, Optional<String>> figure) {
        Optional<String> before = cell(true).flatMap(figure);
        Optional<String> after = cell(false).flatMap(figure);
        boolean isOne =
                before.equals(after) || cell(true).isEmpty() || cell(false).isEmpty();
        if (isOne) {
            return after.or(() -> before).orElse("");
        }
        return before.orElse(NOTHING) + " → " + after.orElse(NOTHING);
    }

    private Optional<String> value(Cell cell) {
        return cell.judgement()
                .findValue()
                .flatMap(value -> cell.findIndicator()
                        .map(result ->
                                NorwegianFormat.withUnit(value, result.explain().unitOfMeasure())));
    }

    private Optional<String> points(Cell cell) {
        return cell.judgement()
                .findScore()
                .map(score -> messages.text("group.points", Map.of("score", NorwegianFormat.grouped(score))));
    }
}
