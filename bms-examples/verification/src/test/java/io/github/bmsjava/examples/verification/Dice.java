package io.github.bmsjava.examples.verification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Choices that follow from a seed alone. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        this.random = new Random(seed);
    }

    /** From zero, below so many. */
    int below(int many) {
        return random.nextInt(many);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    @SafeVarargs
    final <T> T of(T... all) {
        return all[below(all.length)];
    }

    <T> T of(List<T> all) {
        return all.get(below(all.size()));
    }

    <T> List<T> shuffled(List<T> all) {
        List<T> other = new ArrayList<>(all);
        Collections.shuffle(other, random);
        return other;
    }

    /** A number of so many digits, not zero first. */
    String digits(int many) {
        StringBuilder text = new StringBuilder().append(1 + below(9));
        while (text.length() < many) {
            text.append(below(10));
        }
        return text.toString();
    }
}
