package io.github.bmsjava.examples.benchmarks.library;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.bmsjava.examples.benchmarks.workload.Card;
import io.github.bmsjava.examples.benchmarks.workload.Measure;
import io.github.bmsjava.examples.benchmarks.workload.Workload;
import io.github.bmsjava.json.BmsDocument;
import io.github.bmsjava.json.BmsJson;
import io.github.bmsjava.json.ObservationsJson;
import io.github.bmsjava.observation.Observation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Some amounts of a workload as a document, read and written by the library and by its parser alone. */
public final class Json {
    /** So many observations at most. */
    public static final int MOST = 50_000;

    private static final JsonFactory FACTORY = new JsonFactory();

    private final BmsDocument document;
    private final byte[] bytes;

    private Json(BmsDocument document) {
        this.document = document;
        this.bytes = BmsJson.write(document).getBytes(StandardCharsets.UTF_8);
    }

    /** The first amounts of a workload. */
    public static Json of(Workload workload) {
        BmsDocument.Builder document = BmsDocument.builder();
        int rows = 0;
        for (int nth = 0; nth < workload.units().reporting() && rows < MOST; nth++) {
            String unit = workload.units().id(workload.units().reporting(nth));
            for (int at = 0; at < Card.MEASURES; at++) {
                Measure measure = workload.card().measures().get(at);
                for (int period = 0; period < Card.PERIODS && !measure.rule().isTwofold() && rows < MOST; period++) {
                    if (workload.reports().isThere(at, period, nth)) {
                        document.observation(Observation.of(
                                unit,
                                measure.id(),
                                Card.month(period).toString(),
                                Definitions.decimal(workload.reports().first(at, period, nth), measure.reported())));
                        rows++;
                    }
                }
            }
        }
        return new Json(document.build());
    }

    /** How many observations there are. */
    public int rows() {
        return document.observations().list().size();
    }

    private Reader text() {
        return new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
    }

    /** Reads the document whole. */
    public int read() {
        return BmsJson.read(new ByteArrayInputStream(bytes))
                .orThrow()
                .observations()
                .list()
                .size();
    }

    /** Hands over the observations one by one. */
    public long stream() {
        long[] handed = {0};
        ObservationsJson.forEach(text(), one -> handed[0]++);
        return handed[0];
    }

    /** Looks at every token and counts the characters of names, texts and numbers. */
    public long scan() {
        long characters = 0;
        try (JsonParser parser = FACTORY.createParser(text())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (!token.isStructStart() && !token.isStructEnd()) {
                    characters += parser.getTextLength();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return characters;
    }

    /** Writes the document to nowhere. */
    public void write() {
        try {
            BmsJson.write(document, Writer.nullWriter());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies the document token by token to nowhere. */
    public void copy() {
        try (JsonParser parser = FACTORY.createParser(text());
                JsonGenerator generator = FACTORY.createGenerator(Writer.nullWriter())) {
            while (parser.nextToken() != null) {
                generator.copyCurrentEvent(parser);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
