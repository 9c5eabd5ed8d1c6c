package io.github.bmsjava.report;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.evaluation.EvaluationIssue;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.explain.Explanation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a run came out, over the results that have both a figure, computed or reported (or a reported absence), and a target. */
public final class Summary {
    private final ImmutableList<IndicatorResult> compared;

    private Summary(List<IndicatorResult> compared) {
        this.compared = ImmutableList.copyOf(compared);
    }

    /**
     * The summary of results.
     *
     * @param results actual values of all periods
     * @return the summary
     */
    public static Summary of(Results results) {
        List<IndicatorResult> compared = new ArrayList<>();
        for (Period period : results.periods()) {
            results.in(period)
                    .indicators()
                    .filter(result -> hasResult(result.explain()) && isAskedFor(result.explain()))
                    .forEach(compared::add);
        }
        return new Summary(compared);
    }

    /** Something was reported, if only that there is nothing; or at least one expected unit or period has a figure. */
    private static boolean hasResult(Explanation explanation) {
        return explanation.observation().isPresent() || explanation.coverage().measured() > 0;
    }

    /** A target was set, or the rule over units judges by itself. */
    private static boolean isAskedFor(Explanation explanation) {
        return explanation.assignment().isPresent() || explanation.status().isJudged();
    }

    /**
     * The results that have both a reported or computed figure and a target.
     *
     * @return by period, unit, card and row
     */
    public List<IndicatorResult> compared() {
        return compared;
    }

    /**
     * How many reached each level.
     *
     * @return level to number, from best to worst within a scale, scales in the order of their ids; zero included
     */
    public Map<StatusLevel, Integer> counts() {
        Map<StatusLevel, Integer> counts = new LinkedHashMap<>();
        compared.stream()
                .map(result -> result.indicator().scale())
                .distinct()
                .sorted(Comparator.comparing(StatusScale::id))
                .forEach(scale -> {
                    for (int i = scale.levels().size() - 1; i >= 0; i--) {
                        counts.put(scale.levels().get(i), 0);
                    }
                });
        compared.forEach(
                result -> result.status().findLevel().ifPresent(level -> counts.merge(level, 1, Integer::sum)));
        return counts;
    }

    /**
     * How many have no light, by the id of the reason.
     *
     * @return reason id to number, in alphabetical order
     */
    public Map<String, Integer> reasons() {
        Map<String, Integer> reasons = new TreeMap<>();
        compared.forEach(result ->
                result.status().findReason().map(Reason::id).ifPresent(id -> reasons.merge(id, 1, Integer::sum)));
        return reasons;
    }

    /**
     * The results that miss their level only because the operator is strict.
     *
     * @return by period, unit, card and row
     */
    public List<IndicatorResult> missedBySign() {
        return compared.stream()
                .filter(result -> Cells.has(result.explain(), EvaluationIssue.MISSED_BY_SIGN))
                .toList();
    }

    /**
     * The summary in words.
     *
     * @param language the language
     * @return several lines: the numbers, those without a light with their reasons, those missed by the sign
     */
    public String text(Language language) {
        Messages messages = Messages.in(language);
        List<String> lines = new ArrayList<>();
        lines.add(first(messages));
        counts().forEach((level, count) ->
                lines.add("  " + level.symbol() + " " + level.label().in(language) + ": " + count));
        List<IndicatorResult> unjudged =
                compared.stream().filter(result -> !result.status().isJudged()).toList();
        lines.add("  " + Cells.NO_LIGHT + " " + messages.text("summary.unjudged") + ": " + unjudged.size());
        unjudged.forEach(result -> lines.add("      " + where(result, language) + ": "
                + messages.reason(result.status().reason())));
        List<IndicatorResult> bySign = missedBySign();
        if (!bySign.isEmpty()) {
            lines.add(counted("summary.by-sign", bySign.size(), messages));
            bySign.forEach(result -> lines.add("      " + where(result, language) + ": " + result.sentence(language)));
        }
        return String.join("\n", lines) + "\n";
    }

    private String first(Messages messages) {
        long computed = compared.stream().filter(IndicatorResult::isComputed).count();
        if (computed == 0) {
            return counted("summary.compared", compared.size(), messages);
        }
        return messages.text(
                compared.size() == 1 ? "summary.compared.one.computed" : "summary.compared.computed",
                Map.of("count", Integer.toString(compared.size()), "computed", Long.toString(computed)));
    }

    /** One is singular in every language here. */
    private static String counted(String key, int count, Messages messages) {
        return messages.text(count == 1 ? key + ".one" : key, Map.of("count", Integer.toString(count)));
    }

    private static String where(IndicatorResult result, Language language) {
        return result.unit().name().in(language) + " · "
                + result.indicator().name().in(language) + " · "
                + result.period().label(language);
    }

    /** The numbers in one line. */
    @Override
    public String toString() {
        return compared.size() + " compared: " + counts() + ", without a light " + reasons();
    }
}
