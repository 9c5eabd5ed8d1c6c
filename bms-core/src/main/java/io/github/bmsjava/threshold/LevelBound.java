package io.github.bmsjava.threshold;

/** What a level asks for: a {@link Bound} of its own, or one {@linkplain RelativeBound relative} to the best level's. */
public sealed interface LevelBound permits Bound, RelativeBound {}
