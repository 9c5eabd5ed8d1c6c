package io.github.bmsjava.evaluation;

/**
 * What results depend on, in two numbers, by which a stored result can be proved: the same definition and the same data give the same
 * results.
 *
 * @param definition of the plan, as {@link EvaluationPlan#fingerprint()}
 * @param data of the observations that were read, as those of the latest version are; where they come from does not count, nor
 *     does their order
 */
public record Fingerprints(String definition, String data) {}
