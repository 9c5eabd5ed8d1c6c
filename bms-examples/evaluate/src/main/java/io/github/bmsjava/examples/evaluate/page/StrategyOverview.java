package io.github.bmsjava.examples.evaluate.page;

import io.github.bmsjava.strategy.Strategy;

/**
 * The strategy behind a card, whose map of causes and effects is drawn over the card's success factors.
 *
 * @param strategy the goals, and what drives what
 * @param note where it is from; may be empty
 */
public record StrategyOverview(Strategy strategy, String note) {
    /** No strategy. */
    public static final StrategyOverview NONE =
            new StrategyOverview(Strategy.builder().build().orThrow(), "");
}
