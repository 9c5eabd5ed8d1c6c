/**
 * From definitions and observations to judged results: {@link io.github.bmsjava.evaluation.EvaluationPlan} is compiled
 * once, {@link io.github.bmsjava.evaluation.Evaluation} is one run of it, and {@link
 * io.github.bmsjava.evaluation.Results} is how everything above reads a run. Nothing above computes a figure again.
 *
 * <p>Imports {@code explain} and below.
 */
@NullMarked
package io.github.bmsjava.evaluation;

import org.jspecify.annotations.NullMarked;
