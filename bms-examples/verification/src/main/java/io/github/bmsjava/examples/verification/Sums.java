package io.github.bmsjava.examples.verification;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Σ. */
final class Sums {
    private Sums() {}

    static Q of(Collection<Q> all) {
        return all.stream().reduce(Q.ZERO, Q::plus);
    }

    static <T> Q of(Collection<T> all, Function<T, @Nullable Q> part) {
        return all.stream().map(one -> require(part.apply(one))).reduce(Q.ZERO, Q::plus);
    }

    static Q require(@Nullable Q q) {
        return Objects.requireNonNull(q, "a part that is there");
    }
}
