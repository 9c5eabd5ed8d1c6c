package io.github.bmsjava.value;

/** Why there is no light: an {@link Absence} of the value, or a value that is there and cannot be judged. */
public interface Reason {

    /**
     * The stable name, ASCII English in lower case with hyphens, for example {@code not-measured}.
     *
     * @return the id, the same in every language
     */
    String id();
}
