package io.github.bmsjava.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** The published schema, as a validator of JSON Schema 2020-12 reads it. */
final class DocumentSchema {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema DOCUMENT = REGISTRY.getSchema(BmsJson.schema());

    private DocumentSchema() {}

    /** What the schema says against a document, a line each. */
    static List<String> errors(String json) {
        return lines(DOCUMENT.validate(json, InputFormat.JSON));
    }

    /** What the schema says against an example of one of its definitions. */
    static List<String> errors(String definition, String json) {
        String one = BmsJson.schema()
                .replace("\"$id\": \"urn:bmsjava:schema:1.0\"", "\"$id\": \"urn:bmsjava:test:" + definition + "\"");
        Schema whole = REGISTRY.getSchema(one);
        return lines(whole.getRefSchema(
                        whole.getSchemaLocation().getFragment().append("$defs").append(definition))
                .validate(json, InputFormat.JSON));
    }

    /** What the meta-schema says against the schema. */
    static List<String> errorsOfTheSchemaItself() {
        return lines(REGISTRY.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
                .validate(BmsJson.schema(), InputFormat.JSON));
    }

    private static List<String> lines(List<Error> errors) {
        return errors.stream().map(Error::toString).toList();
    }
}
