package io.github.bmsjava.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.QualityFlag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ObservationHistoryProperties {

    @Property
    void j13TheOrderOfObservationsChangesNothing(
            @ForAll("versions") List<Observation> versions, @ForAll Random random) {
        List<Observation> shuffled = new ArrayList<>(versions);
        Collections.shuffle(shuffled, random);

        ObservationHistory one = ObservationHistory.of(versions);
        ObservationHistory other = ObservationHistory.of(shuffled);

        assertThat(other.current()).isEqualTo(one.current());
        assertThat(other.current().place()).isEqualTo(one.current().place());
        assertThat(other.superseded()).isEqualTo(one.superseded());
        assertThat(other.issues()).isEqualTo(one.issues());
    }

    @Property
    void j20NoFigureIsLostWithoutAWord(@ForAll("versions") List<Observation> versions) {
        ObservationHistory history = ObservationHistory.of(versions);

        assertThat(versions)
                .allMatch(version -> version.saysTheSameAs(history.current())
                        || history.superseded().contains(version)
                        || history.current().absence().equals(Optional.of(Absence.CONFLICTING)));
        assertThat(history.issues().isEmpty())
                .isEqualTo(versions.stream().allMatch(version -> version.saysTheSameAs(versions.get(0)))
                        && latestStandsOnce(versions));
    }

    private static boolean latestStandsOnce(List<Observation> versions) {
        int latest =
                versions.stream().mapToInt(v -> v.version().orElse(0)).max().orElseThrow();
        return versions.stream().filter(v -> v.version().orElse(0) == latest).count() == 1;
    }

    @Provide
    Arbitrary<List<Observation>> versions() {
        Arbitrary<String> amounts = Arbitraries.of("77", "77,0", "78", "absent");
        Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 2);
        Arbitrary<QualityFlag> flags = Arbitraries.of(QualityFlag.class);
        Arbitrary<String> texts = Arbitraries.of("a", "b");
        return Combinators.combine(amounts, numbers, flags.optional(0.3), texts.optional(0.5))
                .as((amount, number, flag, text) -> {
                    ObservationBuilder builder = Observation.builder("lund", "i", "2014");
                    if (amount.equals("absent")) {
                        builder.absent(Absence.UNKNOWN);
                    } else {
                        builder.amount(amount);
                    }
                    if (number > 0) {
                        builder.version(number);
                    }
                    flag.ifPresent(builder::flag);
                    text.ifPresent(t -> builder.place(t).source(t).note(t).raw(t));
                    return builder.build();
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .withoutEdgeCases();
    }
}
