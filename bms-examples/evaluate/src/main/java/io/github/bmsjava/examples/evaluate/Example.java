package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.value.Language;

/** Something that can be evaluated: a bundled example, or a folder. */
interface Example {
    /** The name of the folder that results are written to. */
    String name();

    /** Whether the results are written as a document, too, besides table and pages. */
    default boolean hasDocument() {
        return true;
    }

    /** Reads everything and judges nothing. */
    Loaded load(Language language);
}
