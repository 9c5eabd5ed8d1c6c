package io.github.bmsjava.internal.engine;

import io.github.bmsjava.indicator.IndicatorId;
import io.github.bmsjava.observation.ValueKind;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.target.ScorecardId;

/**
 * The figures that climb together.
 *
 * @param card on which card
 * @param indicator of what
 * @param period when
 * @param kind actual, budget or forecast
 */
public record ShardKey(ScorecardId card, IndicatorId indicator, Period period, ValueKind kind) {}
