package io.github.bmsjava.examples.evaluate.page;

import io.github.bmsjava.agreement.BonusClass;
import io.github.bmsjava.agreement.BonusPlace;
import io.github.bmsjava.explain.GateAnswer;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.NorwegianFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How answers and places are said, in the terminal and on the page. */
public final class AgreementWords {
    private final Organisation organisation;
    private final Language language;
    private final Messages texts;

    /**
     * Words in a language.
     *
     * @param organisation whose units are named
     * @param language the language
     * @param texts its words
     */
    public AgreementWords(Organisation organisation, Language language, Messages texts) {
        this.organisation = organisation;
        this.language = language;
        this.texts = texts;
    }

    /**
     * An answer.
     *
     * @param answer the answer
     * @return yes, no, or that it cannot be decided
     */
    public String answer(Answer answer) {
        return switch (answer) {
            case YES -> texts.text("agreement.yes");
            case NO -> texts.text("agreement.no");
            case UNDECIDED -> texts.text("agreement.undecided");
        };
    }

    /**
     * The answer of a condition.
     *
     * @param answer the answer
     * @return the answer, and why it is none where it is none
     */
    public String answer(GateAnswer answer) {
        String why = answer.findReason()
                .map(texts::reason)
                .orElse(answer.provisional() ? texts.text("agreement.provisional") : "");
        return answer(answer.answer()) + (why.isEmpty() ? "" : ": " + why);
    }

    /**
     * Where a unit stands.
     *
     * @param place its place
     * @return the rank, or why it has none
     */
    public String place(BonusPlace place) {
        return switch (place.standing()) {
            case FIRST, RANKED -> Integer.toString(place.rank());
            case UNDECIDED -> texts.text("agreement.undecided-place");
            case OUT -> texts.text("agreement.out");
            case OUTSIDE -> texts.text("agreement.outside");
        };
    }

    /**
     * The figure by which a unit was ranked.
     *
     * @param place its place
     * @return the figure; empty where there is none
     */
    public String figure(BonusPlace place) {
        return place.findFigure().map(NorwegianFormat::plain).orElse("");
    }

    /**
     * Why a unit is where it is.
     *
     * @param place its place
     * @return the reason; empty where the figure says it all
     */
    public String reason(BonusPlace place) {
        if (place.economy().answer() == Answer.NO) {
            return texts.text("agreement.reason-gate");
        }
        String figure = place.findReason().map(texts::reason).orElse("");
        return place.economy().answer() == Answer.UNDECIDED && figure.isEmpty()
                ? texts.text("agreement.reason-open")
                : figure;
    }

    /**
     * What a class of the bonus is about.
     *
     * @param decided the class
     * @return best result, or best progress since a period, of a service
     */
    public String heading(BonusClass decided) {
        return decided.earlier()
                .map(since -> texts.text(
                        "agreement.progress", Map.of("service", decided.service(), "since", since.label(language))))
                .orElseGet(() -> texts.text("agreement.result", Map.of("service", decided.service())));
    }

    /**
     * How a class of the bonus came out.
     *
     * @param decided the class
     * @return who is first, and whether that is final
     */
    public String outcome(BonusClass decided) {
        String first = names(decided.first());
        return decided.isFinal()
                ? texts.text("agreement.final", Map.of("units", first))
                : texts.text(
                        "agreement.open",
                        Map.of(
                                "units",
                                first,
                                "may",
                                names(decided.places().stream()
                                        .filter(BonusPlace::mayWin)
                                        .toList())));
    }

    private String names(List<BonusPlace> places) {
        return places.isEmpty()
                ? texts.text("agreement.none")
                : places.stream()
                        .map(place -> organisation.unit(place.unit()).name().in(language))
                        .collect(Collectors.joining(", "));
    }
}
