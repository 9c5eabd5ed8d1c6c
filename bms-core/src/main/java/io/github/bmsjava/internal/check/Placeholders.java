package io.github.bmsjava.internal.check;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Names in braces, in texts that are to be filled in. */
public final class Placeholders {
    private Placeholders() {}

    /**
     * A template with its names filled in.
     *
     * @param template a text with names in braces, as in {@code {subject}}
     * @param values what stands for a name; where it is null, the name is left as it is, with its braces
     * @return the text
     */
    public static String fill(String template, Function<String, @Nullable String> values) {
        StringBuilder text = new StringBuilder(template.length() + 32);
        int from = 0;
        int open;
        while ((open = template.indexOf('{', from)) >= 0) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String value = values.apply(template.substring(open + 1, close));
            text.append(template, from, open).append(value != null ? value : "{");
            from = value != null ? close + 1 : open + 1; // what was no name may hold one
        }
        return text.append(template, from, template.length()).toString();
    }
}
