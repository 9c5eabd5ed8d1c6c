package io.github.bmsjava.csv;

import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.DotMeaning;
import io.github.bmsjava.value.FigureReader;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What must be known of a table of figures to read it, because no file says it itself: its separator and encoding, which
 * column holds what, which word means a target, what a dash, a point and an empty cell mean. Immutable.
 *
 * <pre>{@code
 * SourceDeclaration loten = SourceDeclaration.builder("loten-malekort.csv")
 *     .name("Årsmelding 2014")
 *     .column(CsvColumn.VALUE, "verdiRå")
 *     .dashMeans(Absence.NOT_MEASURED)
 *     .published(true)
 *     .build();
 * }</pre>
 */
public final class SourceDeclaration {
    private final String file;
    private final @Nullable String name;
    private final char separator;
    private final CsvEncoding encoding;
    private final Map<CsvColumn, String> columns;
    private final Map<String, RowKind> kinds;
    private final Map<String, Absence> words;
    private final @Nullable Absence dash;
    private final boolean dashZero;
    private final DotMeaning dot;
    private final Absence empty;
    private final boolean strict;
    private final boolean published;
    private final int version;

    private SourceDeclaration(Builder from) {
        file = from.file;
        name = from.name;
        separator = from.separator;
        encoding = from.encoding;
        columns = Map.copyOf(from.columns);
        kinds = Map.copyOf(from.kinds);
        words = Map.copyOf(from.words);
        dash = from.dash;
        dashZero = from.dashZero;
        dot = from.dot;
        empty = from.empty;
        strict = from.strict;
        published = from.published;
        version = from.version;
    }

    /**
     * Starts a declaration of the library's own form: semicolons, UTF-8, the standard columns, read leniently.
     *
     * @param file the name of the file
     * @return a builder
     */
    public static Builder builder(String file) {
        return new Builder(file);
    }

    /**
     * The file.
     *
     * @return its name, where a folder is read a path within the folder
     */
    public String file() {
        return file;
    }

    /**
     * The report or system that the figures come from.
     *
     * @return for example {@code Årsmelding 2015}, if stated
     */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /**
     * Separator and encoding.
     *
     * @return the format, without columns
     */
    public CsvFormat format() {
        return CsvFormat.standard().separator(separator).encoding(encoding);
    }

    /**
     * What columns are called, where not by a standard name.
     *
     * @return immutable
     */
    public Map<CsvColumn, String> columns() {
        return columns;
    }

    /**
     * Which text in the kind column means what, besides the standard words.
     *
     * @return immutable
     */
    public Map<String, RowKind> kinds() {
        return kinds;
    }

    /**
     * Words that stand in place of a figure, besides those that are known anyway.
     *
     * @return immutable
     */
    public Map<String, Absence> words() {
        return words;
    }

    /**
     * What a dash alone means in place of a figure. In place of a target it always means that there is none.
     *
     * @return the absence, or empty where it means zero or is not declared
     */
    public Optional<Absence> dash() {
        return Optional.ofNullable(dash);
    }

    /**
     * Whether a dash alone means zero.
     *
     * @return true if declared so
     */
    public boolean isDashZero() {
        return dashZero;
    }

    /**
     * What a point inside a figure means.
     *
     * @return decimal mark, thousands mark, or not declared
     */
    public DotMeaning dot() {
        return dot;
    }

    /**
     * What an empty cell means in place of a figure.
     *
     * @return not reported unless declared
     */
    public Absence empty() {
        return empty;
    }

    /**
     * Whether odd figures are refused.
     *
     * @return false if they are read, with an issue
     */
    public boolean isStrict() {
        return strict;
    }

    /**
     * Whether the source has already published its figures.
     *
     * @return true if each is marked so
     */
    public boolean isPublished() {
        return published;
    }

    /**
     * The version of every row that does not state its own.
     *
     * @return 1 or more, or empty
     */
    public OptionalInt version() {
        return version == 0 ? OptionalInt.empty() : OptionalInt.of(version);
    }

    /** Reads the figures of the source. */
    FigureReader reader() {
        FigureReader reader = (strict ? FigureReader.strict() : FigureReader.lenient()).dot(dot);
        for (Map.Entry<String, Absence> word : words.entrySet()) {
            reader = reader.word(word.getKey(), word.getValue());
        }
        if (dashZero) {
            return reader.dashMeansZero();
        }
        return dash == null ? reader : reader.dashMeans(dash);
    }

    /** The words of the kind column, folded. */
    Map<String, RowKind> kindWords() {
        Map<String, RowKind> all = new HashMap<>();
        for (RowKind kind : RowKind.values()) {
            all.put(kind.id(), kind);
            kind.words().forEach(word -> all.put(word, kind));
        }
        kinds.forEach((word, kind) -> all.put(CsvHeader.fold(word), kind));
        return all;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceDeclaration that
                && file.equals(that.file)
                && Objects.equals(name, that.name)
                && separator == that.separator
                && encoding == that.encoding
                && columns.equals(that.columns)
                && kinds.equals(that.kinds)
                && words.equals(that.words)
                && dash == that.dash
                && dashZero == that.dashZero
                && dot == that.dot
                && empty == that.empty
                && strict == that.strict
                && published == that.published
                && version == that.version;
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, name, version);
    }

    /** The file and the source. */
    @Override
    public String toString() {
        return file + (name == null ? "" : " (" + name + ")");
    }

    /** Collects what is declared. Not thread-safe. */
    public static final class Builder {
        private final String file;
        private @Nullable String name;
        private char separator = ';';
        private CsvEncoding encoding = CsvEncoding.UTF_8;
        private final Map<CsvColumn, String> columns = new EnumMap<>(CsvColumn.class);
        private final Map<String, RowKind> kinds = new LinkedHashMap<>();
        private final Map<String, Absence> words = new LinkedHashMap<>();
        private @Nullable Absence dash;
        private boolean dashZero;
        private DotMeaning dot = DotMeaning.UNDECLARED;
        private Absence empty = Absence.NOT_REPORTED;
        private boolean strict;
        private boolean published;
        private int version;

        private Builder(String file) {
            if (file.isBlank()) {
                throw new IllegalArgumentException("file of a source is blank.");
            }
            this.file = file;
        }

        /**
         * Names the report or system.
         *
         * @param text for example {@code Årsmelding 2015}
         * @return this builder
         */
        public Builder name(String text) {
            name = Objects.requireNonNull(text, "text");
            return this;
        }

        /**
         * Sets the separator; the default is a semicolon.
         *
         * @param character between two cells
         * @return this builder
         * @throws IllegalArgumentException if the character cannot separate cells
         */
        public Builder separator(char character) {
            separator = CsvFormat.standard().separator(character).separator();
            return this;
        }

        /**
         * Sets the encoding; the default is UTF-8.
         *
         * @param declared the encoding
         * @return this builder
         */
        public Builder encoding(CsvEncoding declared) {
            encoding = Objects.requireNonNull(declared, "declared");
            return this;
        }

        /**
         * Says what a column is called.
         *
         * @param column the column
         * @param header its name in the file
         * @return this builder
         */
        public Builder column(CsvColumn column, String header) {
            columns.put(Objects.requireNonNull(column, "column"), Objects.requireNonNull(header, "header"));
            return this;
        }

        /**
         * Says what a word in the kind column means.
         *
         * @param word for example {@code måltall}; case makes no difference
         * @param kind what it means
         * @return this builder
         */
        public Builder kind(String word, RowKind kind) {
            kinds.put(Objects.requireNonNull(word, "word"), Objects.requireNonNull(kind, "kind"));
            return this;
        }

        /**
         * Says what a word in place of a figure means.
         *
         * @param text for example {@code ikke gjennomført}
         * @param meaning what it means
         * @return this builder
         * @throws IllegalArgumentException if the text is blank or too long
         */
        public Builder word(String text, Absence meaning) {
            FigureReader.lenient().word(text, meaning);
            words.put(text, meaning);
            return this;
        }

        /**
         * Says that a dash alone stands for a missing value.
         *
         * @param meaning why it is missing
         * @return this builder
         */
        public Builder dashMeans(Absence meaning) {
            dash = Objects.requireNonNull(meaning, "meaning");
            dashZero = false;
            return this;
        }

        /**
         * Says that a dash alone stands for zero.
         *
         * @return this builder
         */
        public Builder dashMeansZero() {
            dash = null;
            dashZero = true;
            return this;
        }

        /**
         * Says what a point inside a figure means.
         *
         * @param meaning decimal mark or thousands mark
         * @return this builder
         */
        public Builder dot(DotMeaning meaning) {
            dot = Objects.requireNonNull(meaning, "meaning");
            return this;
        }

        /**
         * Says what an empty cell means in place of a figure; the default is not reported.
         *
         * @param meaning why there is nothing
         * @return this builder
         */
        public Builder empty(Absence meaning) {
            empty = Objects.requireNonNull(meaning, "meaning");
            return this;
        }

        /**
         * Sets whether odd figures are refused; the default is to read them with an issue.
         *
         * @param refuse true to refuse
         * @return this builder
         */
        public Builder strict(boolean refuse) {
            strict = refuse;
            return this;
        }

        /**
         * Sets whether the source has published its figures; the default is no.
         *
         * @param already true if so
         * @return this builder
         */
        public Builder published(boolean already) {
            published = already;
            return this;
        }

        /**
         * Sets the version of every row that does not state its own.
         *
         * @param number 1 or more
         * @return this builder
         */
        public Builder version(int number) {
            if (number < 1) {
                throw new IllegalArgumentException("version " + number + " of source '" + file + "' is less than one.");
            }
            version = number;
            return this;
        }

        /**
         * The declaration.
         *
         * @return immutable
         */
        public SourceDeclaration build() {
            return new SourceDeclaration(this);
        }
    }
}
