package io.github.bmsjava.indicator;

import io.github.bmsjava.value.Label;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;

/**
 * Where what an indicator measures is laid down (R181): a standard, a checklist, a routine or a service declaration.
 *
 * @param label what it is called, for example {@code Serviceerklæring for hjemmetjenesten}
 * @param target where it is; relative ones are the reader's to resolve
 */
public record Link(Label label, URI target) {
    /**
     * Checks that there is something to follow.
     *
     * @param label what it is called
     * @param target where it is
     * @throws IllegalArgumentException if the target is empty
     */
    public Link {
        Objects.requireNonNull(label, "label");
        if (target.toString().isEmpty()) {
            throw new IllegalArgumentException("link '" + label + "' leads nowhere.");
        }
    }

    /**
     * A link.
     *
     * @param label what it is called, in bokmål
     * @param target where it is, for example {@code https://kommune.example/standard/12}
     * @return the link
     * @throws IllegalArgumentException if the target is empty or not a URI
     */
    public static Link of(String label, String target) {
        return of(Label.of(label), target);
    }

    /**
     * A link.
     *
     * @param label what it is called
     * @param target where it is
     * @return the link
     * @throws IllegalArgumentException if the target is empty or not a URI
     */
    public static Link of(Label label, String target) {
        try {
            return new Link(label, new URI(target));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(
                    "'" + target + "' of link '" + label + "' is not a URI.\nMaybe a blank is to be %20.", e);
        }
    }

    /** The label and where it leads. */
    @Override
    public String toString() {
        return label + " <" + target + ">";
    }
}
