package io.github.bmsjava.comparison;

import io.github.bmsjava.value.Figure;
import io.github.bmsjava.value.FigureReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Two tables of Statistics Norway, as printed; {@code ssb/SOURCE.md} says which. */
final class Ssb {
    static final String QUARTERS = "ssb-sykefravaer-kvartal-2000-2011.csv";
    static final String MUNICIPALITIES = "ssb-sykefravaer-kommune-2008K1-2009K1-menn-legemeldt.csv";

    private Ssb() {}

    /** The rows below the heading, cut at the semicolons. */
    static List<String[]> rows(String file) {
        try (InputStream in = Objects.requireNonNull(Ssb.class.getResourceAsStream("/ssb/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Figure figure(String printed) {
        return FigureReader.strict().read(printed).orThrow();
    }
}
