package io.github.bmsjava.examples.evaluate.page;

/**
 * What an evaluation has beside its results.
 *
 * @param followUp what people said and do about them
 * @param agreements the leader agreements and what follows from them
 * @param strategy the goals, and what drives what
 */
public record Besides(FollowUp followUp, AgreementOverview agreements, StrategyOverview strategy) {
    /** Nothing but results. */
    public static final Besides NONE = new Besides(FollowUp.NONE, AgreementOverview.NONE, StrategyOverview.NONE);
}
