package io.github.bmsjava.observation;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.NorwegianFormat;
import io.github.bmsjava.value.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All observations of one key, and which of them counts: the latest version. Two different values of the latest version
 * conflict and none counts; two equal ones count once (J4, J13, J20).
 */
public final class ObservationHistory {
    private final Observation current;
    private final ImmutableList<Observation> superseded;
    private final ImmutableList<Issue> issues;

    private ObservationHistory(Observation current, List<Observation> superseded, List<Issue> issues) {
        this.current = current;
        this.superseded = ImmutableList.copyOf(superseded);
        this.issues = ImmutableList.copyOf(issues);
    }

    /**
     * Chooses among observations of one key. Their order decides nothing.
     *
     * @param sameKey at least one; those without a version are older than version 1
     * @return the one that counts, and those passed over
     * @throws IllegalArgumentException if there is none, or they are of different keys
     */
    public static ObservationHistory of(List<Observation> sameKey) {
        if (sameKey.size() == 1) {
            return new ObservationHistory(sameKey.get(0), List.of(), List.of());
        }
        if (sameKey.stream().map(Observation::key).distinct().count() != 1) {
            throw new IllegalArgumentException("observations " + sameKey + " are not of one key.");
        }
        List<Observation> latestFirst = sameKey.stream()
                .sorted(Comparator.<Observation>comparingInt(o -> o.version().orElse(0))
                        .reversed()
                        .thenComparing(ObservationHistory::wholeText))
                .toList();
        Observation latest = latestFirst.get(0);
        List<Observation> rivals = latestFirst.stream()
                .filter(o -> o.version().equals(latest.version()))
                .toList();
        List<Issue> issues = new ArrayList<>();
        Observation current = settle(latest, rivals, issues);
        List<Observation> superseded = new ArrayList<>();
        for (Observation earlier : latestFirst.subList(rivals.size(), latestFirst.size())) {
            if (!earlier.saysTheSameAs(latest)) {
                superseded.add(earlier);
                issues.add(issue(ObservationIssue.OBSERVATION_SUPERSEDED, latest)
                        .with("earlier", text(earlier), words(earlier))
                        .with("later", text(latest), words(latest))
                        .with("version", latest.version().orElse(0)));
            }
        }
        return new ObservationHistory(current, superseded, issues);
    }

    /** Everything that can differ, so that of two that say the same it is not their order that chooses. */
    private static String wholeText(Observation o) {
        return o + "\n" + o.flags() + "\n" + o.place() + "\n" + o.source() + "\n" + o.imported() + "\n" + o.capture()
                + "\n" + o.note() + "\n" + o.extensions();
    }

    private static Observation settle(Observation latest, List<Observation> rivals, List<Issue> issues) {
        if (rivals.stream().allMatch(latest::saysTheSameAs)) {
            if (rivals.size() > 1) {
                issues.add(issue(ObservationIssue.DUPLICATE_OBSERVATION, rivals.get(1))
                        .with("value", text(latest), words(latest)));
            }
            return latest;
        }
        Issue conflict = Issue.of(
                        ObservationIssue.CONFLICTING_OBSERVATIONS, latest.key().toString())
                .with(
                        "values",
                        rivals.stream().map(ObservationHistory::text).collect(Collectors.joining(", ")),
                        rivals.stream().map(ObservationHistory::words).collect(Collectors.joining(", ")));
        String places = rivals.stream().flatMap(o -> o.place().stream()).collect(Collectors.joining(", "));
        issues.add(places.isEmpty() ? conflict : conflict.at(places));
        return Observation.builder(latest.key()).absent(Absence.CONFLICTING).build();
    }

    private static Issue issue(ObservationIssue code, Observation at) {
        Issue issue = Issue.of(code, at.key().toString());
        return at.place().map(issue::at).orElse(issue);
    }

    private static String text(Observation observation) {
        return said(observation, Quantity::toString);
    }

    private static String words(Observation observation) {
        return said(observation, NorwegianFormat::quantity);
    }

    private static String said(Observation observation, Function<Quantity, String> figure) {
        return observation
                .raw()
                .orElseGet(() -> observation
                        .quantity()
                        .map(figure)
                        .orElseGet(() -> observation.absence().orElseThrow().id()));
    }

    /**
     * The observation that counts.
     *
     * @return the latest, or one that is absent as conflicting
     */
    public Observation current() {
        return current;
    }

    /**
     * Earlier versions that say something else.
     *
     * @return the latest first
     */
    public List<Observation> superseded() {
        return superseded;
    }

    /**
     * What was odd or wrong.
     *
     * @return in the order found
     */
    public List<Issue> issues() {
        return issues;
    }

    /** The one that counts, with the number of those passed over. */
    @Override
    public String toString() {
        return current + (superseded.isEmpty() ? "" : " (" + superseded.size() + " superseded)");
    }
}
