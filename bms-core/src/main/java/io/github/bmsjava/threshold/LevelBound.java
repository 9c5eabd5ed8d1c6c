package io.github.bmsjava.threshold;

/**
 * What a level asks for: a {@link Bound} of its own, one {@linkplain RelativeBound relative} to the best level's, or a
 * {@linkplain BareTarget bare} number that takes the indicator's direction, or a text that {@linkplain UnreadableBound
 * could not be read}. Closed.
 */
public sealed interface LevelBound permits Bound, RelativeBound, BareTarget, UnreadableBound {}
