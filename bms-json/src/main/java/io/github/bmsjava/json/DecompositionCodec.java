package io.github.bmsjava.json;

import io.github.bmsjava.explain.Decomposition;
import io.github.bmsjava.explain.Effect;
import io.github.bmsjava.explain.Line;
import io.github.bmsjava.threshold.Status;
import io.github.bmsjava.threshold.StatusLevel;
import io.github.bmsjava.value.Reason;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** {@code "contributions"}: what made a computed figure what it is (J19). Exact amounts are fractions, as text. */
final class DecompositionCodec {
    private DecompositionCodec() {}

    static Node write(Decomposition decomposition) {
        Members members = new Members().text("kind", word(decomposition.kind()));
        number("total", decomposition.total(), members);
        number("against", decomposition.against(), members);
        return members.list(
                        "lines",
                        decomposition.lines().stream()
                                .map(DecompositionCodec::write)
                                .toList())
                .texts("decidedBy", decomposition.decidedBy())
                .list(
                        "effects",
                        decomposition.effects().stream()
                                .map(DecompositionCodec::write)
                                .toList())
                .end();
    }

    private static Node write(Line line) {
        Members members = new Members();
        if (line.kind() != Line.Kind.PART) {
            members.text("kind", word(line.kind()));
        }
        if (!line.subject().isEmpty()) {
            members.text("subject", line.subject());
        }
        members.text("weight", line.findWeight()).text("amount", line.amount().toString());
        number("shown", line.findShown(), members);
        return members.end();
    }

    private static Node write(Effect effect) {
        Members members = new Members().text("subject", effect.subject());
        number("value", effect.findValue(), members);
        effect.findStatus().ifPresent(status -> status(status, members));
        return members.end();
    }

    /** The level, or why there is none. */
    static Members status(Status status, Members members) {
        return members.text("status", status.findLevel().map(StatusLevel::id))
                .text("reason", status.findReason().map(Reason::id));
    }

    static void number(String name, Optional<BigDecimal> value, Members members) {
        value.ifPresent(number -> members.number(name, number));
    }

    /** The word for a constant that has none of its own. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
