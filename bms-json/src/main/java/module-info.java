/** JSON documents, JSON-stat and CSV input for the balanced-scorecard engine. */
module io.github.bmsjava.json {
    requires transitive io.github.bmsjava.core;
    requires static transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires static com.fasterxml.jackson.databind; // of BmsJacksonModule only
    requires de.siegmar.fastcsv;

    exports io.github.bmsjava.csv;
    exports io.github.bmsjava.json;
}
