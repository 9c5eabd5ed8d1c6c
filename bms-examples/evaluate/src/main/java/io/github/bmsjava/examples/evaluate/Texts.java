package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.json.BmsJson;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;
import java.io.InputStream;

/** The library's texts and this program's own. */
final class Texts {
    private Texts() {}

    static Messages in(Language language) {
        InputStream own = Resources.open("messages_" + language.tag() + ".properties");
        return BmsJson.messages(language).and(own);
    }
}
