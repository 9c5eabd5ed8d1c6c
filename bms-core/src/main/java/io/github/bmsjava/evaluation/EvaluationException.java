package io.github.bmsjava.evaluation;

/** Thrown when a source of observations fails: the evaluation fails as a whole. The cause is what the source threw. */
public final class EvaluationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EvaluationException(String message, Throwable cause) {
        super(message, cause);
    }
}
