package io.github.bmsjava.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.indicator.Indicator;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.observation.Observation;
import io.github.bmsjava.observation.ObservationSink;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.target.TargetAssignment;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.DotMeaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PlainRowsProperties {
    private static final CsvNames NAMES = CsvNames.of(
            Organisation.builder()
                    .unit("lund", "Lund barnehage", null)
                    .unit("a", "Jønsrud", "lund")
                    .unit("b", "Jønsrud", "lund")
                    .reference("landet", "Landsgjennomsnitt")
                    .build()
                    .orThrow(),
            List.of(
                    Indicator.builder("trivsel").name("Trivsel").build(),
                    Indicator.builder("x").name("Planer").build(),
                    Indicator.builder("y").name("Planer").build()));
    private static final List<String> UNITS =
            List.of("lund", "a", "Lund barnehage", "landet", " lund ", "ukjent", "Jønsrud", "");
    private static final List<String> INDICATORS =
            List.of("trivsel", "x", "Trivsel", "ny", "Planer", "\"i \"\"u\"\"\"");
    private static final List<String> PERIODS = List.of("2014", "2014-Q1", "2014K1", "mars 2014", "2014-13", "");
    private static final List<String> VALUES = List.of(
            "5",
            "12,5",
            "-3",
            "5,0",
            "4.50",
            "-0",
            "007",
            "1 234",
            "ca 97",
            "5 %",
            "",
            "-",
            "??",
            "999",
            ">5",
            "5,5,5",
            "123456789012345678",
            "1234567890123456789",
            "\"7,5\"",
            "\"7,\n5\"",
            "kr 5",
            "9".repeat(40));
    private static final List<String> KINDS = List.of("", "actual", "budsjett", "mål", "måll");
    private static final List<String> VERSIONS = List.of("", "2", " ", "null");
    private static final List<String> NOTES = List.of("", "Merk", " ", "\"a;b\"", "x\"y");

    /** What came of one reading. */
    private record Read(List<Observation> observations, List<TargetAssignment> targets, List<Issue> issues) {
        /** Places do not count for equality, and must be the same too. */
        List<String> places() {
            return observations.stream().map(o -> o.place().orElseThrow()).toList();
        }
    }

    private static Read read(String text, SourceDeclaration source, Retold sink, boolean asNumbers) {
        List<TargetAssignment> targets = new ArrayList<>();
        ObservationSink whole = observation -> sink.accept(observation);
        List<Issue> issues = ObservationsCsv.forEach(
                CsvFile.ofText("t.csv", text), source, NAMES, asNumbers ? sink : whole, targets::add);
        return new Read(sink.all, targets, issues);
    }

    @Property
    void numbersToldAgainAreTheObservationsOfTheRowsInTheirOrder(@ForAll long seed) {
        Random random = new Random(seed);
        String text = table(random);
        SourceDeclaration source = source(random);

        Read numbers = read(text, source, new Retold("ukjent", "ny"), true);
        Read whole = read(text, source, new Retold(), false);

        assertThat(numbers.observations()).isEqualTo(whole.observations());
        assertThat(numbers.places()).isEqualTo(whole.places());
        assertThat(numbers.targets()).isEqualTo(whole.targets());
        assertThat(numbers.issues()).isEqualTo(whole.issues());
    }

    @Property
    void plainRowsAreHandedOverAsNumbers(@ForAll long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("enhet;indikator;år;slag;verdi\n");
        int rows = random.nextInt(50);
        for (int i = 0; i < rows; i++) {
            text.append(pick(random, UNITS, 6))
                    .append(';')
                    .append(pick(random, INDICATORS, 4))
                    .append(';');
            text.append(pick(random, PERIODS, 4))
                    .append(';')
                    .append(pick(random, KINDS, 3))
                    .append(';');
            text.append(pick(random, VALUES, 4)).append('\n');
        }
        Retold sink = new Retold();

        Read read = read(text.toString(), SourceDeclaration.builder("t.csv").build(), sink, true);

        assertThat(read.issues()).isEmpty();
        assertThat(sink.numbers).isEqualTo(rows);
    }

    static String table(Random random) {
        StringBuilder text = new StringBuilder("unit;indicator;period;kind;value;version;note\n");
        int rows = random.nextInt(30);
        for (int i = 0; i < rows; i++) {
            boolean odd = random.nextInt(3) == 0;
            text.append(pick(random, UNITS, odd ? UNITS.size() : 2)).append(';');
            text.append(pick(random, INDICATORS, odd ? INDICATORS.size() : 2)).append(';');
            text.append(pick(random, PERIODS, odd ? PERIODS.size() : 2)).append(';');
            text.append(pick(random, KINDS, odd ? KINDS.size() : 2)).append(';');
            text.append(pick(random, VALUES, odd ? VALUES.size() : 4)).append(';');
            text.append(pick(random, VERSIONS, odd ? VERSIONS.size() : 1)).append(';');
            text.append(pick(random, NOTES, odd ? NOTES.size() : 1));
            text.append(random.nextInt(40) == 0 ? ";more\n" : random.nextInt(40) == 0 ? "\r\n\n" : "\n");
        }
        return text.append(random.nextInt(20) == 0 ? "a;\"trivsel;2014;;5;;\n" : "")
                .toString();
    }

    static SourceDeclaration source(Random random) {
        SourceDeclaration.Builder source = SourceDeclaration.builder("t.csv")
                .dot(pick(random, List.of(DotMeaning.values()), 3))
                .strict(random.nextInt(4) == 0)
                .published(random.nextInt(8) == 0);
        if (random.nextBoolean()) {
            source.name("Årsmelding 2014");
        }
        if (random.nextInt(4) == 0) {
            source.version(3);
        }
        if (random.nextInt(8) == 0) {
            source.word("999", Absence.NOT_DUE);
        }
        return source.build();
    }

    private static <T> T pick(Random random, List<T> from, int most) {
        return from.get(random.nextInt(most));
    }
}
