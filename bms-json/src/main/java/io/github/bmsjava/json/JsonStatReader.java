package io.github.bmsjava.json;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.json.JsonStatCube.Dimension;
import io.github.bmsjava.json.JsonStatSeries.Contents;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationBuilder;
import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.organisation.OrgUnitId;
import io.github.bmsjava.organisation.ReferenceId;
import io.github.bmsjava.organisation.ReferenceSeries;
import io.github.bmsjava.organisation.SubjectId;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes figures of a dataset as its source declares it. */
final class JsonStatReader {
    private final JsonStatCube cube;
    private final JsonStatSource source;
    private final String publisher;
    private final Map<String, Integer> unknownStatuses = new TreeMap<>();

    JsonStatReader(JsonStatCube cube, JsonStatSource source) {
        this.cube = cube;
        this.source = source;
        this.publisher = cube.text("source");
    }

    /** One category of an axis: its code, what it means, and how far into the cells it is. */
    private record Step<T>(String code, T meaning, int offset) {}

    Optional<JsonStatSeries> read() {
        boolean isOne = source.only().isPresent() && source.contents().isEmpty() && !cube.hasRole("metric");
        Optional<Dimension> regions = cube.dimension(source.region(), "geo");
        Optional<Dimension> contents = isOne ? Optional.empty() : cube.dimension(source.contents(), "metric");
        Optional<Dimension> times = cube.dimension(source.time(), "time");
        if (regions.isEmpty() || times.isEmpty() || (contents.isEmpty() && !isOne)) {
            return Optional.empty();
        }
        Set<String> axes = new HashSet<>();
        Optional<Dimension> shared = Stream.of(regions, contents, times)
                .flatMap(Optional::stream)
                .filter(dimension -> !axes.add(dimension.id()))
                .findFirst();
        if (shared.isPresent()) {
            cube.root()
                    .report(cube.root()
                            .issue(JsonStatIssue.SHARED_DIMENSION)
                            .with("name", shared.get().id()));
            return Optional.empty();
        }
        Optional<Integer> start = chosen(axes);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        declared(regions.get(), source.units().keySet());
        contents.ifPresent(known -> declared(known, source.indicators().keySet()));
        List<Step<SubjectId>> subjects = steps(regions.get(), code -> subject(regions.get(), code));
        List<Step<IndicatorId>> indicators = contents.isPresent()
                ? steps(contents.get(), code -> indicator(contents.get(), code))
                : List.of(new Step<>("", source.only().orElseThrow(), 0));
        List<Step<Period>> periods = steps(times.get(), code -> period(times.get(), code));
        List<Observation> observations = new ArrayList<>();
        for (Step<SubjectId> subject : subjects) {
            for (Step<IndicatorId> indicator : indicators) {
                for (Step<Period> period : periods) {
                    int cell = start.get() + subject.offset() + indicator.offset() + period.offset();
                    observations.add(figure(
                            new ObservationKey(
                                    subject.meaning(), indicator.meaning(), period.meaning(), ValueKind.ACTUAL),
                            cell));
                }
            }
        }
        reportStatuses();
        return Optional.of(new JsonStatSeries(
                cube.text("label"),
                publisher,
                cube.text("updated"),
                observations,
                references(regions.get(), subjects),
                contents.map(dimension -> contents(dimension, indicators)).orElse(Map.of())));
    }

    /** Where the cells of the chosen categories start; nothing where a choice is missing or cannot be made. */
    private Optional<Integer> chosen(Set<String> axes) {
        int start = 0;
        boolean sound = source.chosen().keySet().stream()
                        .sorted()
                        .filter(name -> cube.dimension(name).isEmpty())
                        .count()
                == 0;
        for (Dimension dimension : cube.dimensions()) {
            if (axes.contains(dimension.id())) {
                continue;
            }
            String code = source.chosen().get(dimension.id());
            if (code == null && dimension.codes().size() > 1) {
                sound = false;
                dimension
                        .at()
                        .report(dimension
                                .at()
                                .issue(JsonStatIssue.UNCHOSEN_CATEGORY)
                                .with("name", dimension.id())
                                .with("count", dimension.codes().size())
                                .with("known", some(dimension.codes())));
            } else if (code != null) {
                int place = dimension.codes().indexOf(code);
                sound &= place >= 0;
                start += Math.max(place, 0) * cube.step(dimension);
                declared(dimension, Set.of(code));
            }
        }
        return sound ? Optional.of(start) : Optional.empty();
    }

    private static String some(List<String> codes) {
        int shown = 8;
        return String.join(", ", codes.subList(0, Math.min(shown, codes.size()))) + (codes.size() > shown ? ", …" : "");
    }

    /** Reports what is declared of categories that are not there. */
    private static void declared(Dimension dimension, Set<String> codes) {
        for (String code : new TreeSet<>(codes)) {
            if (!dimension.codes().contains(code)) {
                dimension
                        .at()
                        .report(dimension
                                .at()
                                .issue(JsonStatIssue.UNKNOWN_CATEGORY)
                                .with("dimension", dimension.id())
                                .with("name", code)
                                .with(
                                        "nearest",
                                        Nearest.to(code, dimension.codes()).orElse("–")));
            }
        }
    }

    private <T> List<Step<T>> steps(Dimension dimension, Function<String, Optional<T>> meaning) {
        int step = cube.step(dimension);
        List<Step<T>> steps = new ArrayList<>();
        for (int i = 0; i < dimension.codes().size(); i++) {
            String code = dimension.codes().get(i);
            int offset = i * step;
            meaning.apply(code).ifPresent(known -> steps.add(new Step<>(code, known, offset)));
        }
        return steps;
    }

    private Optional<SubjectId> subject(Dimension dimension, String code) {
        @Nullable OrgUnitId unit = source.units().get(code);
        return unit == null ? id(dimension, code, ReferenceId::of) : Optional.of(unit);
    }

    private Optional<IndicatorId> indicator(Dimension dimension, String code) {
        @Nullable IndicatorId declared = source.indicators().get(code);
        return declared == null ? id(dimension, code, IndicatorId::of) : Optional.of(declared);
    }

    private static <T> Optional<T> id(Dimension dimension, String code, Function<String, ? extends T> type) {
        return Decoders.tried(dimension.at(), () -> type.apply(Ids.normalise(code)));
    }

    private static Optional<Period> period(Dimension dimension, String code) {
        Optional<Period> period = Period.find(code).or(() -> Period.find(dimension.label(code)));
        if (period.isEmpty()) {
            dimension
                    .at()
                    .report(dimension
                            .at()
                            .issue(JsonStatIssue.CATEGORY_NO_PERIOD)
                            .with("name", Decoders.shown(code)));
        }
        return period;
    }

    private Observation figure(ObservationKey key, int cell) {
        ObservationBuilder figure = Observation.builder(key);
        if (!publisher.isBlank()) {
            figure.source(publisher);
        }
        Value value = cube.value(cell);
        String status = cube.status(cell);
        if (value == null) {
            return figure.absent(absence(status)).build();
        }
        figure.place(value.place());
        Optional<BigDecimal> number =
                value.node() instanceof Node.Num written ? Decoders.exact(written.text()) : Optional.empty();
        if (number.isEmpty()) {
            return unreadable(figure, value);
        }
        if (status != null) {
            quality(status).ifPresent(figure::flag);
        }
        return figure.quantity(new Quantity.Scalar(number.get())).build();
    }

    /** A symbol in the place of a value means what it means as a status; anything else is kept as it stands (J4). */
    private Observation unreadable(ObservationBuilder figure, Value value) {
        String raw = value.node() instanceof Node.Text text ? text.text() : NodeWriter.compact(value.node());
        Absence known = source.absences().get(raw.strip());
        if (known != null) {
            return figure.absent(known).build();
        }
        Decoders.report(value, DocumentIssue.UNREADABLE_VALUE, Map.of("raw", Decoders.shown(raw)));
        return figure.absent(Absence.UNREADABLE).raw(raw).build();
    }

    private Absence absence(@Nullable String status) {
        if (status == null || status.isBlank()) {
            return Absence.NOT_REPORTED;
        }
        Absence known = source.absences().get(status.strip());
        if (known == null) {
            unknownStatuses.merge(status.strip(), 1, Integer::sum);
            return Absence.UNKNOWN;
        }
        return known;
    }

    private Optional<QualityFlag> quality(String status) {
        QualityFlag known = source.qualities().get(status.strip());
        if (known == null && !status.isBlank()) {
            unknownStatuses.merge(status.strip(), 1, Integer::sum);
        }
        return Optional.ofNullable(known);
    }

    private void reportStatuses() {
        Set<String> known = new TreeSet<>(source.absences().keySet());
        known.addAll(source.qualities().keySet());
        unknownStatuses.forEach((status, count) -> cube.root()
                .report(cube.root()
                        .issue(JsonStatIssue.UNKNOWN_STATUS)
                        .with("status", Decoders.shown(status))
                        .with("known", String.join(" ", known))
                        .with("count", count)));
    }

    private List<ReferenceSeries> references(Dimension regions, List<Step<SubjectId>> subjects) {
        List<ReferenceSeries> references = new ArrayList<>();
        for (Step<SubjectId> subject : subjects) {
            if (subject.meaning() instanceof ReferenceId id) {
                String name = regions.label(subject.code());
                ReferenceSeries series = ReferenceSeries.of(id, Label.of(name.isBlank() ? subject.code() : name));
                references.add(publisher.isBlank() ? series : series.withSource(publisher));
            }
        }
        return references;
    }

    private static Map<IndicatorId, Contents> contents(Dimension dimension, List<Step<IndicatorId>> indicators) {
        Map<IndicatorId, Contents> contents = new LinkedHashMap<>();
        indicators.forEach(one -> contents.put(
                one.meaning(),
                contents(dimension.label(one.code()), dimension.units().get(one.code()))));
        return contents;
    }

    private static Contents contents(String label, @Nullable Value unit) {
        if (unit == null) {
            return new Contents(label, "", null);
        }
        Fields fields = new Fields(unit);
        return new Contents(
                label,
                fields.read("base", Decoders.TEXT).orElse(""),
                fields.read("decimals", Decoders.INTEGER).orElse(null));
    }
}
