package io.github.bmsjava.json;

import java.util.Optional;

/** Reads one value; reports what is wrong with it and then gives nothing. */
@FunctionalInterface
interface Decoder<T> {
    Optional<T> read(Value value);
}
