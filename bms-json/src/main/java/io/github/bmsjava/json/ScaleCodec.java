package io.github.bmsjava.json;

import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.threshold.StatusScale;
import io.github.bmsjava.value.Label;
import java.util.List;
import java.util.Optional;

/** A status scale: one of the library's by name, or one's own with its levels from worst to best. */
final class ScaleCodec {
    private static final Decoder<StatusScale> NAMED =
            Decoders.word(List.of(StatusScale.trafficLight(), StatusScale.metOrNot()), StatusScale::id);

    private ScaleCodec() {}

    static Optional<StatusScale> read(Value value) {
        if (value.node() instanceof Node.Text) {
            return NAMED.read(value);
        }
        Fields fields = new Fields(value);
        Optional<String> id = fields.required("id", Decoders.id(text -> text));
        Optional<List<StatusLevel>> levels = fields.required("levels", Decoders.list(ScaleCodec::level));
        return fields.make(() -> StatusScale.of(id.orElseThrow(), levels.orElseThrow()));
    }

    /** The scale, unless it is the traffic light, which is the default. */
    static Optional<Node> write(StatusScale scale) {
        if (scale.equals(StatusScale.trafficLight())) {
            return Optional.empty();
        }
        return Optional.of(
                scale.equals(StatusScale.metOrNot())
                        ? Node.text(scale.id())
                        : new Members()
                                .text("id", scale.id())
                                .list(
                                        "levels",
                                        scale.levels().stream()
                                                .map(ScaleCodec::write)
                                                .toList())
                                .end());
    }

    private static Optional<StatusLevel> level(Value value) {
        Fields fields = new Fields(value);
        Optional<String> id = fields.required("id", Decoders.id(text -> text));
        Optional<Label> label = fields.required("label", Decoders.LABEL);
        Optional<String> symbol = fields.required("symbol", Decoders.TEXT);
        return fields.make(() -> new StatusLevel(id.orElseThrow(), label.orElseThrow(), symbol.orElseThrow()));
    }

    private static Node write(StatusLevel level) {
        return new Members()
                .text("id", level.id())
                .label("label", level.label())
                .text("symbol", level.symbol())
                .end();
    }
}
