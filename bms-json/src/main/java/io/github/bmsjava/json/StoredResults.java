package io.github.bmsjava.json;

import io.github.bmsjava.evaluation.Fingerprints;
import io.github.bmsjava.evaluation.Results;
import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.target.ScorecardId;
import io.github.bmsjava.value.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation came to, as it was stored: to be looked up without the figures behind it, and to be proved against a new run.
 * Immutable.
 *
 * <pre>{@code
 * StoredResults then = BmsJson.read(Path.of("results-2014.json")).orThrow().results().get(0);
 * then.isOf(evaluation);                                                // the same definition and the same data
 * then.differences(StoredResults.of(evaluation, then.language()));      // what another run says otherwise
 * }</pre>
 */
public final class StoredResults {
    private final List<Period> periods;
    private final Language language;
    private final Fingerprints fingerprints;
    private final List<Row> rows;
    private final List<Row> groups;
    private final List<Row> issues;

    StoredResults(
            List<Period> periods,
            Language language,
            Fingerprints fingerprints,
            List<Row> rows,
            List<Row> groups,
            List<Row> issues) {
        this.periods = List.copyOf(periods);
        this.language = language;
        this.fingerprints = fingerprints;
        this.rows = List.copyOf(rows);
        this.groups = List.copyOf(groups);
        this.issues = List.copyOf(issues);
    }

    /**
     * What {@link BmsJson#writeResults} would store of results.
     *
     * @param results the results
     * @param language of the sentences and messages
     * @return all rows, held in memory
     */
    public static StoredResults of(Results results, Language language) {
        ResultRows source = new ResultRows(results, language);
        try {
            List<Row> rows = new ArrayList<>();
            source.rows(row -> rows.add(new Row(row)));
            List<Row> groups = new ArrayList<>();
            source.groups(row -> groups.add(new Row(row)));
            List<Row> issues = new ArrayList<>();
            source.issues(row -> issues.add(new Row(row)));
            return new StoredResults(source.periods(), language, source.fingerprints(), rows, groups, issues);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing of this is read or written
        }
    }

    /**
     * The periods.
     *
     * @return in order
     */
    public List<Period> periods() {
        return periods;
    }

    /**
     * The language of the sentences and messages.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * What the results depend on.
     *
     * @return the fingerprints of the definition and of the data
     */
    public Fingerprints fingerprints() {
        return fingerprints;
    }

    /**
     * The results of indicators on cards.
     *
     * @return in the order of the cards
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * The results of groups, and of cards as a whole, that have a rule.
     *
     * @return in the order of the cards
     */
    public List<Row> groups() {
        return groups;
    }

    /**
     * What was odd or wrong.
     *
     * @return as JSON, each with its code, severity, subject and message
     */
    public List<String> issues() {
        return issues.stream().map(Row::json).toList();
    }

    /**
     * Whether results come of the same definition and the same data, so that they must be these.
     *
     * @param results the results
     * @return true if both fingerprints are equal
     */
    public boolean isOf(Results results) {
        return fingerprints.equals(results.fingerprints());
    }

    /**
     * The rows that other results say otherwise, in any part of them.
     *
     * @param now the other results, in the same language
     * @return those of here first, then those that are only there
     * @throws IllegalArgumentException if they are in another language
     */
    public List<Difference> differences(StoredResults now) {
        if (language != now.language) {
            throw new IllegalArgumentException("results in " + language.tag() + " are compared with results in "
                    + now.language.tag() + ".\nMaybe StoredResults.of(results, stored.language()).");
        }
        List<Difference> differences = new ArrayList<>();
        compare(rows, now.rows, differences);
        compare(groups, now.groups, differences);
        return List.copyOf(differences);
    }

    private static void compare(List<Row> then, List<Row> now, List<Difference> differences) {
        Map<List<Object>, Row> left = new LinkedHashMap<>();
        now.forEach(row -> left.put(row.subject(), row));
        for (Row row : then) {
            Row found = left.remove(row.subject());
            if (!row.equals(found)) {
                differences.add(new Difference(row, found));
            }
        }
        left.values().forEach(row -> differences.add(new Difference(null, row)));
    }

    /** As rows to be written. */
    ResultsCodec.Source source() {
        return new ResultsCodec.Source() {
            @Override
            public List<Period> periods() {
                return periods;
            }

            @Override
            public Language language() {
                return language;
            }

            @Override
            public Fingerprints fingerprints() {
                return fingerprints;
            }

            @Override
            public void rows(ResultsCodec.To to) throws IOException {
                send(rows, to);
            }

            @Override
            public void groups(ResultsCodec.To to) throws IOException {
                send(groups, to);
            }

            @Override
            public void issues(ResultsCodec.To to) throws IOException {
                send(issues, to);
            }
        };
    }

    private static void send(List<Row> rows, ResultsCodec.To to) throws IOException {
        for (Row row : rows) {
            to.take(row.node);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredResults that
                && periods.equals(that.periods)
                && language == that.language
                && fingerprints.equals(that.fingerprints)
                && rows.equals(that.rows)
                && groups.equals(that.groups)
                && issues.equals(that.issues);
    }

    @Override
    public int hashCode() {
        return fingerprints.hashCode();
    }

    /** The periods and how many rows there are. */
    @Override
    public String toString() {
        return "results of " + periods + ", " + rows.size() + " rows, " + groups.size() + " groups, " + issues.size()
                + " issues";
    }

    /** One result as it was stored. Immutable. */
    public static final class Row {
        private final Node node;

        Row(Node node) {
            this.node = node;
        }

        /**
         * The period.
         *
         * @return the period
         */
        public Period period() {
            return Period.parse(ResultsCodec.text(node, "period"));
        }

        /**
         * The unit.
         *
         * @return its id
         */
        public OrgUnitId unit() {
            return OrgUnitId.of(ResultsCodec.text(node, "unit"));
        }

        /**
         * The card.
         *
         * @return its id
         */
        public ScorecardId card() {
            return ScorecardId.of(ResultsCodec.text(node, "card"));
        }

        /**
         * The kind of value.
         *
         * @return actual unless it says otherwise
         */
        public ValueKind kind() {
            return ResultsCodec.kind(ResultsCodec.find(node, "kind"));
        }

        /**
         * The indicator.
         *
         * @return empty for a group or a card
         */
        public Optional<IndicatorId> findIndicator() {
            return ResultsCodec.find(node, "indicator").map(IndicatorId::of);
        }

        /**
         * The group.
         *
         * @return its id; empty for an indicator and for a card as a whole
         */
        public Optional<String> findGroup() {
            return ResultsCodec.find(node, "group");
        }

        /**
         * The published value.
         *
         * @return empty where there was none
         */
        public Optional<BigDecimal> findValue() {
            return ResultsCodec.find(node, "value").map(BigDecimal::new);
        }

        /**
         * The light.
         *
         * @return the id of its level; empty where there was none
         */
        public Optional<String> findLevel() {
            return ResultsCodec.find(node, "status");
        }

        /**
         * Why there was no light.
         *
         * @return the id of the reason; empty where there was one
         */
        public Optional<String> findReason() {
            return ResultsCodec.find(node, "reason");
        }

        /**
         * The points.
         *
         * @return empty where there were none
         */
        public Optional<BigDecimal> findScore() {
            return ResultsCodec.find(node, "score").map(BigDecimal::new);
        }

        /**
         * The result in a sentence.
         *
         * @return in the language of the results
         */
        public String sentence() {
            return ResultsCodec.text(node, "sentence");
        }

        /**
         * Everything that was stored.
         *
         * @return JSON on one line, its members in alphabetical order, as the schema describes it
         */
        public String json() {
            return NodeWriter.compact(node);
        }

        List<Object> subject() {
            return List.of(
                    period(),
                    kind(),
                    unit(),
                    card(),
                    ResultsCodec.find(node, "indicator"),
                    ResultsCodec.find(node, "group"),
                    ((Node.Obj) node).members().containsKey("offCard"));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Row that && json().equals(that.json());
        }

        @Override
        public int hashCode() {
            return Objects.hash(
                    ResultsCodec.find(node, "period"),
                    ResultsCodec.find(node, "unit"),
                    ResultsCodec.find(node, "card"),
                    ResultsCodec.find(node, "indicator"));
        }

        /** What was stored, as JSON. */
        @Override
        public String toString() {
            return json();
        }
    }

    /**
     * A row that other results say otherwise.
     *
     * @param then as it was stored; null where it was not there
     * @param now as it is; null where it is not there any more
     */
    public record Difference(@Nullable Row then, @Nullable Row now) {
        /** Both, with an arrow between. */
        @Override
        public String toString() {
            return (then == null ? "–" : then) + " → " + (now == null ? "–" : now);
        }
    }
}
