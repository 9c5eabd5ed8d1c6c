package io.github.bmsjava.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeMap;

/** Reads a {@code .properties} file in UTF-8. No resource bundle: that would fall back on the default locale. */
final class Catalogue {
    private Catalogue() {}

    static ImmutableMap<String, String> read(InputStream file) {
        Properties properties = new Properties();
        // the decoder, unlike the charset, refuses bytes that are not UTF-8
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8.newDecoder())) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("a message catalogue cannot be read as UTF-8.", e);
        }
        return ImmutableMap.copyOf(new TreeMap<>(Maps.fromProperties(properties)));
    }
}
