package io.github.bmsjava.internal.engine;

import io.github.bmsjava.observation.ObservationKey;
import io.github.bmsjava.observation.ObservationPart;
import java.math.BigDecimal;

/**
 * A number that lacks the other one of its figure, or that can be no part of one.
 *
 * @param key whose figure
 * @param part which number came
 * @param number the number
 */
public record IncompleteFigure(ObservationKey key, ObservationPart part, BigDecimal number) {}
