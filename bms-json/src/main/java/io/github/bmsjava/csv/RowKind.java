package io.github.bmsjava.csv;

import io.github.bmsjava.observation.ValueKind;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a row of a long table is: an observation of some kind, or a target. */
public enum RowKind {
    /** A result. */
    ACTUAL("actual", ValueKind.ACTUAL),
    /** A budget figure. */
    BUDGET("budget", ValueKind.BUDGET),
    /** A forecast. */
    FORECAST("forecast", ValueKind.FORECAST),
    /** What is asked of the unit. */
    TARGET("target", null);

    private final String id;
    private final @Nullable ValueKind kind;

    RowKind(String id, @Nullable ValueKind kind) {
        this.id = id;
        this.kind = kind;
    }

    /**
     * The stable name.
     *
     * @return ASCII English in lower case
     */
    public String id() {
        return id;
    }

    /**
     * The kind of the observation.
     *
     * @return the kind, or empty for a target
     */
    public Optional<ValueKind> valueKind() {
        return Optional.ofNullable(kind);
    }

    /** The Norwegian words for it. */
    List<String> words() {
        return switch (this) {
            case ACTUAL -> List.of("resultat", "regnskap");
            case BUDGET -> List.of("budsjett");
            case FORECAST -> List.of("prognose");
            case TARGET -> List.of("mål");
        };
    }

    /**
     * The kind of a name.
     *
     * @param id as {@link #id()} gives it
     * @return the kind, or empty
     */
    public static Optional<RowKind> find(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
