package io.github.bmsjava.csv;

import java.util.List;
import java.util.Optional;

/** What a column of a long table holds. Open: later versions may add some. */
public enum CsvColumn {
    /** Whose figure it is: a unit or a reference series. */
    UNIT("unit", true),
    /** What was measured. */
    INDICATOR("indicator", true),
    /** When. */
    PERIOD("period", true),
    /** The figure or the target, as printed. */
    VALUE("value", true),
    /** Whether the row is a result, a budget, a forecast or a target. */
    KIND("kind", false),
    /** The version, a whole number. */
    VERSION("version", false),
    /** A remark. */
    NOTE("note", false);

    private final String id;
    private final boolean required;

    CsvColumn(String id, boolean required) {
        this.id = id;
        this.required = required;
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
     * Whether a table cannot do without it.
     *
     * @return true for unit, indicator, period and value
     */
    public boolean isRequired() {
        return required;
    }

    /**
     * What the column is called where nothing else is declared.
     *
     * @return English and Norwegian names
     */
    public List<String> names() {
        return switch (this) {
            case UNIT -> List.of("unit", "enhet", "eining");
            case INDICATOR -> List.of("indicator", "indikator");
            case PERIOD -> List.of("period", "periode", "år");
            case VALUE -> List.of("value", "verdi", "verdiRå");
            case KIND -> List.of("kind", "slag");
            case VERSION -> List.of("version", "versjon");
            case NOTE -> List.of("note", "merknad");
        };
    }

    /**
     * The column of a name.
     *
     * @param id as {@link #id()} gives it
     * @return the column, or empty
     */
    public static Optional<CsvColumn> find(String id) {
        return List.of(values()).stream().filter(column -> column.id.equals(id)).findFirst();
    }
}
