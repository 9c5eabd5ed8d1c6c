package io.github.bmsjava.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every seed, and every seed with some bytes changed, is read without anything but issues. */
class FuzzSeedsTest {
    private static final Path SEEDS = Path.of("src/test/resources/fuzz");

    private static List<byte[]> seeds(Target target) throws IOException {
        List<byte[]> seeds = new ArrayList<>();
        try (Stream<Path> files = Files.list(SEEDS.resolve(target.folder()))) {
            for (Path file : files.sorted().toList()) {
                seeds.add(Files.readAllBytes(file));
            }
        }
        return seeds;
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    void everySeedIsRead(Target target) throws IOException {
        List<byte[]> seeds = seeds(target);

        assertThat(seeds).hasSizeGreaterThanOrEqualTo(3);
        for (byte[] seed : seeds) {
            assertThatCode(() -> target.read(seed)).doesNotThrowAnyException();
        }
    }

    @Property
    void everyChangedSeedIsRead(@ForAll Target target, @ForAll long seed) throws IOException {
        Random random = new Random(seed);
        List<byte[]> seeds = seeds(target);
        byte[] bytes = seeds.get(random.nextInt(seeds.size())).clone();
        for (int i = random.nextInt(4); i >= 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }

        assertThatCode(() -> target.read(bytes)).doesNotThrowAnyException();
    }
}
