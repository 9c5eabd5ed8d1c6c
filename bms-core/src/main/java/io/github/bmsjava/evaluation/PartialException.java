package io.github.bmsjava.evaluation;

import org.jspecify.annotations.Nullable;

/** Bytes that are no {@link Partial} of a plan. */
public final class PartialException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PartialException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
