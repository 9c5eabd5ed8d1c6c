package io.github.bmsjava.json;

import io.github.bmsjava.threshold.ScoreFunction;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** A score function by its name, or by name, version and parameters. Only the library's own can be read back. */
final class ScoreCodec {
    private static final Map<String, Function<Map<String, String>, ScoreFunction>> MAKERS = new TreeMap<>(Map.of(
            "status-points", none -> ScoreFunction.statusPoints(),
            "attainment", none -> ScoreFunction.attainment(),
            "progress", parameters -> ScoreFunction.progressFrom(only(parameters, "baseline")),
            "piecewise-linear", ScoreFunction::piecewiseLinear));

    private ScoreCodec() {}

    static Optional<ScoreFunction> read(Value value) {
        if (value.node() instanceof Node.Text) {
            return id(value).flatMap(id -> make(value, id, Map.of()));
        }
        Fields fields = new Fields(value);
        Optional<String> id = fields.required("id", ScoreCodec::id);
        Optional<Integer> version = fields.read("version", Decoders.INTEGER);
        Optional<Map<String, String>> parameters = fields.read("parameters", Decoders.map(ScoreCodec::parameter));
        if (version.filter(number -> number != 1).isPresent()) {
            fields.fault(
                    value,
                    DocumentIssue.UNKNOWN_WORD,
                    Map.of("word", "version " + version.get(), "known", "version 1", "nearest", "version 1"));
        }
        return fields.isSound() ? make(value, id.orElseThrow(), parameters.orElse(Map.of())) : Optional.empty();
    }

    static Node write(ScoreFunction score) {
        if (score.version() == 1 && score.parameters().isEmpty()) {
            return Node.text(score.id());
        }
        Members parameters = new Members();
        score.parameters().forEach(parameters::text);
        return new Members()
                .text("id", score.id())
                .number("version", score.version(), 1)
                .node("parameters", parameters.end())
                .end();
    }

    private static Optional<String> id(Value value) {
        return Decoders.word(List.copyOf(MAKERS.keySet()), name -> name).read(value);
    }

    /** A text, or a number as it is written. */
    private static Optional<String> parameter(Value value) {
        return value.node() instanceof Node.Num number ? Optional.of(number.text()) : Decoders.text(value);
    }

    private static Optional<ScoreFunction> make(Value value, String id, Map<String, String> parameters) {
        return Decoders.tried(value, () -> {
            if (!parameters.isEmpty() && (id.equals("status-points") || id.equals("attainment"))) {
                throw new IllegalArgumentException("score '" + id + "' has no parameters: " + parameters);
            }
            return MAKERS.getOrDefault(id, none -> ScoreFunction.statusPoints()).apply(parameters);
        });
    }

    private static String only(Map<String, String> parameters, String name) {
        String found = parameters.get(name);
        if (found == null || parameters.size() > 1) {
            throw new IllegalArgumentException(
                    "the parameters are " + parameters.keySet() + " and should be [" + name + "].");
        }
        return found;
    }
}
