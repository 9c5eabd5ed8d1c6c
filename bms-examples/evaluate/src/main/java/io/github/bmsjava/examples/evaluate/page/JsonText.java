package io.github.bmsjava.examples.evaluate.page;

/**
 * JSON that may stand inside an element of a page, written from left to right: no text in it can end the element, for {@code <} is always
 * written as an escape. Commas are set where they belong.
 */
final class JsonText {
    private final StringBuilder out = new StringBuilder();
    private boolean isFirst = true;

    JsonText open(char bracket) {
        separate();
        out.append(bracket);
        isFirst = true;
        return this;
    }

    JsonText close(char bracket) {
        out.append(bracket);
        isFirst = false;
        return this;
    }

    /** The name of a member, whose value comes next. */
    JsonText name(String name) {
        text(name);
        out.append(':');
        isFirst = true;
        return this;
    }

    JsonText number(int number) {
        separate();
        out.append(number);
        return this;
    }

    JsonText text(String text) {
        separate();
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i));
        }
        out.append('"');
        return this;
    }

    /** What was written elsewhere, as it stands. */
    JsonText members(JsonText others) {
        separate();
        out.append(others.out);
        return this;
    }

    private void separate() {
        if (!isFirst) {
            out.append(',');
        }
        isFirst = false;
    }

    private void append(char c) {
        if (c == '"' || c == '\\') {
            out.append('\\').append(c);
        } else if (c == '<' || c < ' ' || Character.isSurrogate(c)) {
            String hex = Integer.toHexString(c);
            out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
        } else {
            out.append(c);
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
