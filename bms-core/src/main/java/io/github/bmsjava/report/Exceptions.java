package io.github.bmsjava.report;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.evaluation.CardResult;
import io.github.bmsjava.evaluation.GroupResult;
import io.github.bmsjava.evaluation.IndicatorResult;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.evaluation.UnitResults;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.scorecard.GroupRule;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a leader must look at (R105): the lights of a period that are below the best level of their scale, or that changed
 * since an earlier period; of indicators, reported and computed alike, of groups and of whole cards. Immutable.
 */
public final class Exceptions {
    private final @Nullable Period previous;
    private final ImmutableList<Row> rows;

    private Exceptions(@Nullable Period previous, List<Row> rows) {
        this.previous = previous;
        this.rows = ImmutableList.copyOf(rows);
    }

    /**
     * One exception: of an indicator, or of a group.
     *
     * @param card the unit's card in the period
     * @param indicator the result; null for a group
     * @param group the result of the group, or of the whole card; null for an indicator
     * @param before the light in the earlier period; null where there was no such result, or no earlier period was asked for
     */
    public record Row(
            CardResult card,
            @Nullable IndicatorResult indicator,
            @Nullable GroupResult group,
            @Nullable Status before) {
        /**
         * Checks that it is of one thing.
         *
         * @param card the unit's card in the period
         * @param indicator the result, or null
         * @param group the result, or null
         * @param before the earlier light, or null
         */
        public Row {
            Objects.requireNonNull(card, "card");
            if ((indicator == null) == (group == null)) {
                throw new IllegalArgumentException("an exception is of an indicator or of a group.");
            }
        }

        /**
         * The light.
         *
         * @return the level, or why there is none
         */
        public Status status() {
            return indicator != null
                    ? indicator.status()
                    : Objects.requireNonNull(group).status();
        }

        /**
         * What it is of.
         *
         * @return the name of the indicator, of the group or of the card
         */
        public Label name() {
            return indicator != null
                    ? indicator.indicator().name()
                    : Objects.requireNonNull(group).explain().name();
        }

        /**
         * The indicator's result.
         *
         * @return the result; empty for a group
         */
        public Optional<IndicatorResult> findIndicator() {
            return Optional.ofNullable(indicator);
        }

        /**
         * The group's result.
         *
         * @return the result; empty for an indicator
         */
        public Optional<GroupResult> findGroup() {
            return Optional.ofNullable(group);
        }

        /**
         * The light in the earlier period.
         *
         * @return the level, or why there was none; empty where there was no such result
         */
        public Optional<Status> findBefore() {
            return Optional.ofNullable(before);
        }

        /**
         * Whether the light is not the best of its scale.
         *
         * @return true for yellow and red; false without a light
         */
        public boolean isBelowBest() {
            return status().findLevel()
                    .filter(level -> !level.equals(scale().best()))
                    .isPresent();
        }

        /**
         * Whether the light is another than in the earlier period, or came, or went.
         *
         * @return true if so; false where there was no such result
         */
        public boolean isChanged() {
            return before != null && !before.findLevel().equals(status().findLevel());
        }

        private StatusScale scale() {
            return indicator != null
                    ? indicator.indicator().scale()
                    : Objects.requireNonNull(group)
                            .explain()
                            .rule()
                            .map(GroupRule::scale)
                            .orElseGet(StatusScale::trafficLight);
        }
    }

    /**
     * The lights below the best.
     *
     * @param results the results
     * @param period one of the results' periods
     * @return the exceptions, in the order of units, cards and rows, groups after the rows of their card
     * @throws IllegalArgumentException if the results do not have the period
     */
    public static Exceptions of(Results results, Period period) {
        return new Exceptions(null, rows(results, period, null));
    }

    /**
     * The lights below the best, and those that changed.
     *
     * @param results the results
     * @param period one of the results' periods
     * @param previous the period with which it is compared, also one of the results'
     * @return the exceptions, in the order of units, cards and rows, groups after the rows of their card
     * @throws IllegalArgumentException if the results do not have one of the periods
     */
    public static Exceptions of(Results results, Period period, Period previous) {
        return new Exceptions(previous, rows(results, period, previous));
    }

    /**
     * The lights below the best, and those that changed since the last period before.
     *
     * @param results the results
     * @param period one of the results' periods
     * @return the exceptions, as compared with the nearest earlier period of the same type; without comparison where the
     *     results have none
     * @throws IllegalArgumentException if the results do not have the period
     */
    public static Exceptions sincePrevious(Results results, Period period) {
        return results.periods().stream()
                .filter(earlier -> earlier.type() == period.type() && earlier.compareTo(period) < 0)
                .max(Comparator.naturalOrder())
                .map(previous -> of(results, period, previous))
                .orElseGet(() -> of(results, period));
    }

    /**
     * The period with which it is compared.
     *
     * @return the earlier period; empty where none was asked for, or there is none
     */
    public Optional<Period> findPrevious() {
        return Optional.ofNullable(previous);
    }

    private static List<Row> rows(Results results, Period period, @Nullable Period previous) {
        List<Row> rows = new ArrayList<>();
        for (UnitResults unit : results.in(period).units()) {
            for (CardResult card : unit.cards()) {
                Optional<CardResult> before = Optional.ofNullable(previous).flatMap(p -> earlier(results, p, card));
                card.indicators().forEach(result -> rows.add(row(card, result, before)));
                GroupLines.of(card).forEach(result -> rows.add(row(card, result, before)));
            }
        }
        rows.removeIf(row -> !row.isBelowBest() && !row.isChanged());
        return rows;
    }

    private static Row row(CardResult card, IndicatorResult result, Optional<CardResult> before) {
        return new Row(
                card,
                result,
                null,
                before.flatMap(earlier ->
                                earlier.findIndicator(result.indicator().id()))
                        .map(IndicatorResult::status)
                        .orElse(null));
    }

    private static Row row(CardResult card, GroupResult result, Optional<CardResult> before) {
        return new Row(
                card,
                null,
                result,
                before.flatMap(earlier -> result.group().isEmpty()
                                ? Optional.of(earlier.whole())
                                : earlier.groups().stream()
                                        .filter(other -> other.id().equals(result.id()))
                                        .findFirst())
                        .map(GroupResult::status)
                        .orElse(null));
    }

    private static Optional<CardResult> earlier(Results results, Period previous, CardResult card) {
        return results.in(previous).findUnit(card.card().unit().id()).stream()
                .flatMap(unit -> unit.cards().stream())
                .filter(other ->
                        other.card().card().id().equals(card.card().card().id()))
                .findFirst();
    }

    /**
     * The exceptions.
     *
     * @return in the order of units, cards and rows, groups after the rows of their card
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * Only those whose light changed.
     *
     * @return exceptions; none where no earlier period was asked for
     */
    public Exceptions onlyChanged() {
        return only(Row::isChanged);
    }

    /**
     * Only those whose light is below the best.
     *
     * @return exceptions
     */
    public Exceptions onlyBelowBest() {
        return only(Row::isBelowBest);
    }

    private Exceptions only(Predicate<Row> wanted) {
        return new Exceptions(previous, rows.stream().filter(wanted).toList());
    }

    /**
     * The exceptions as text.
     *
     * @param language the language of words and labels
     * @return unit, indicator or group, result and light; with an earlier period the light it had; a unit's name stands once
     */
    public TextTable table(Language language) {
        Cells cells = new Cells(language);
        Messages messages = cells.messages();
        List<String> header = new ArrayList<>();
        for (String key : List.of("unit", "indicator", "result", "light")) {
            header.add(messages.text("report.column." + key));
        }
        if (previous != null) {
            header.add(messages.text("report.column.before"));
        }
        TextTable table = TextTable.of(header.toArray(String[]::new));
        String last = "";
        for (Row row : rows) {
            String unit = row.card().card().unit().id().value();
            List<String> texts = cells(row, cells, language);
            texts.add(
                    0, unit.equals(last) ? "" : row.card().card().unit().name().in(language));
            table.row(texts.toArray(String[]::new));
            last = unit;
        }
        return table;
    }

    private List<String> cells(Row row, Cells cells, Language language) {
        GroupCells groups = new GroupCells(cells, language);
        List<String> texts = new ArrayList<>();
        texts.add(row.name().in(language));
        row.findIndicator().map(IndicatorResult::explain).ifPresent(why -> {
            texts.add(cells.value(why));
            texts.add(cells.light(why));
        });
        row.findGroup().map(GroupResult::explain).ifPresent(why -> {
            texts.add(groups.value(why));
            texts.add(groups.light(why));
        });
        if (previous != null) {
            texts.add(row.findBefore()
                    .map(before -> cells.light(before, Optional.empty()))
                    .orElse(""));
        }
        return texts;
    }

    /** How many there are. */
    @Override
    public String toString() {
        return rows.size() + " exceptions";
    }
}
