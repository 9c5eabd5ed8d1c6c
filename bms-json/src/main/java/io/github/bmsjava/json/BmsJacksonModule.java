package io.github.bmsjava.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Severity;
import io.github.bmsjava.issue.Validated;
import java.io.IOException;
import java.io.StringWriter;
import java.util.stream.Collectors;

/**
 * Lets Jackson's databind hold documents inside objects of one's own. The only class that needs {@code jackson-databind}, which this
 * module does not bring along: where it is absent, everything but this class works.
 *
 * <p>Documents are written as {@link BmsJson#write} does, without texts about persons. What is read must be without errors: an error
 * becomes an {@link InvalidFormatException} that names every one of them. Decimals are kept as they are written.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new BmsJacksonModule());
 * }</pre>
 */
@SuppressWarnings("exports") // who uses the class has databind; who does not must not need it
public final class BmsJacksonModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** A module that reads and writes {@link BmsDocument}. */
    public BmsJacksonModule() {
        super("bms");
        addSerializer(BmsDocument.class, new Writing());
        addDeserializer(BmsDocument.class, new Reading());
    }

    /** Copies the value at which a parser stands, decimals as they are written; ends at its last token. */
    private static void copy(JsonParser from, JsonGenerator to) throws IOException {
        int depth = 0;
        do {
            JsonToken token = from.currentToken();
            if (token == JsonToken.VALUE_NUMBER_FLOAT && !from.isNaN()) {
                to.writeNumber(from.getDecimalValue());
            } else {
                to.copyCurrentEvent(from);
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        } while (depth > 0 && from.nextToken() != null);
    }

    private static final class Writing extends JsonSerializer<BmsDocument> {
        @Override
        public void serialize(BmsDocument document, JsonGenerator out, SerializerProvider provider) throws IOException {
            try (JsonParser parser = out.getCodec().getFactory().createParser(BmsJson.write(document))) {
                parser.nextToken();
                copy(parser, out);
            }
        }
    }

    private static final class Reading extends JsonDeserializer<BmsDocument> {
        @Override
        public BmsDocument deserialize(JsonParser in, DeserializationContext context) throws IOException {
            StringWriter text = new StringWriter();
            try (JsonGenerator copy = in.getCodec().getFactory().createGenerator(text)) {
                copy(in, copy);
            }
            Validated<BmsDocument> read = BmsJson.read(text.toString());
            String errors = read.issues().stream()
                    .filter(issue -> issue.severity() == Severity.ERROR)
                    .map(Issue::toString)
                    .collect(Collectors.joining("\n"));
            if (!errors.isEmpty()) {
                throw InvalidFormatException.from(in, errors, "a document", BmsDocument.class);
            }
            return read.orThrow();
        }
    }
}
