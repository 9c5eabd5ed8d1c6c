package io.github.bmsjava.fuzz;

import java.util.Locale;

/** Where a fuzzer starts; which reader it is, the property {@code bms.fuzz.target} says. */
public final class Fuzz {
    private static final Target TARGET =
            Target.valueOf(System.getProperty("bms.fuzz.target", "document").toUpperCase(Locale.ROOT));

    private Fuzz() {}

    /**
     * Reads some bytes.
     *
     * @param bytes whatever a fuzzer makes up
     */
    public static void fuzzerTestOneInput(byte[] bytes) {
        TARGET.read(bytes);
    }
}
