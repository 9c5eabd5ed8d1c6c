package io.github.bmsjava.examples.evaluate.page;

import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text on the page and the language it is in, where that is not the page's: who gave a name in bokmål alone has it read as bokmål on
 * the English page, too.
 *
 * @param lang a tag of BCP 47; empty where the text is in the language of the page, or no language
 */
record Said(String text, String lang) {
    static final Said NOTHING = new Said("", "");

    /** In the language of the page, or in none. */
    static Said plain(String text) {
        return new Said(text, "");
    }

    static Said of(Label label, Language page) {
        Language own = label.languageFor(page);
        return new Said(label.in(page), own == page ? "" : own.tag());
    }

    /** With a proper name behind it, which is in no language. */
    Said before(String name) {
        return new Said(text + name, lang);
    }

    /** With a proper name before it, which is in no language. */
    Said after(String name) {
        return new Said(name + text, lang);
    }

    /** One after the other; in the language of the page where they differ in theirs. */
    static Said list(List<Said> all) {
        List<String> langs = all.stream().map(Said::lang).distinct().toList();
        return new Said(
                all.stream().map(Said::text).collect(Collectors.joining("; ")), langs.size() == 1 ? langs.get(0) : "");
    }
}
