package io.github.bmsjava.formula;

import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.value.Decimals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads a formula from left to right, and stops at the first thing that is wrong. Used once. */
final class FormulaParser {
    static final int MOST_CHARACTERS = 10_000;
    static final int MOST_DEPTH = 100;
    private static final int SHOWN = 80;
    private static final String PREVIOUS = "previous";

    private final String text;
    private int at;
    private int depth;

    FormulaParser(String text) {
        this.text = text;
    }

    /** Ends the reading. */
    private static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Issue issue;

        Fault(Issue issue) {
            super(issue.message(), null, false, false);
            this.issue = issue;
        }
    }

    Validated<Formula> parse() {
        try {
            if (text.length() > MOST_CHARACTERS) {
                throw tooLarge();
            }
            Formula found = sum();
            skipSpaces();
            if (at < text.length()) {
                throw wanted("an operator or the end");
            }
            return Validated.of(found);
        } catch (Fault fault) {
            return Validated.failed(List.of(fault.issue));
        }
    }

    private Formula sum() {
        if (++depth > MOST_DEPTH) {
            throw tooLarge();
        }
        Formula found = product();
        for (char sign = next(); sign == '+' || sign == '-'; sign = next()) {
            at++;
            found = made(sign == '+' ? Formula.Kind.SUM : Formula.Kind.DIFFERENCE, List.of(found, product()));
        }
        depth--;
        return found;
    }

    private Formula product() {
        Formula found = factor();
        for (char sign = next(); sign == '*' || sign == '/'; sign = next()) {
            at++;
            found = made(sign == '*' ? Formula.Kind.PRODUCT : Formula.Kind.QUOTIENT, List.of(found, factor()));
        }
        return found;
    }

    private Formula factor() {
        int signs = 0;
        while (next() == '-') {
            at++;
            signs++;
        }
        Formula found = primary();
        for (int i = 0; i < signs; i++) {
            found = made(Formula.Kind.NEGATION, List.of(found));
        }
        return found;
    }

    private Formula primary() {
        char first = next();
        if (first == '(') {
            at++;
            Formula inside = sum();
            expect(')');
            return inside;
        }
        if (first >= '0' && first <= '9') {
            return number();
        }
        int start = at;
        String name = name("a number, a name, a function or '('");
        boolean quoted = first == '"';
        if (!quoted && next() == '(') {
            return call(name, start);
        }
        return Formula.of(operand(name, start));
    }

    private Operand operand(String name, int start) {
        Operand own = operand(start, () -> Operand.of(name));
        if (next() != '@') {
            return own;
        }
        at++;
        skipSpaces();
        int series = at;
        String reference = name("the name of a reference series");
        return operand(series, () -> own.at(reference));
    }

    private Operand operand(int column, Supplier<Operand> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            at = column;
            throw wanted("a name of 1 to 200 characters");
        }
    }

    private Formula call(String name, int start) {
        at++;
        if (name.equals(PREVIOUS)) {
            return previous(start);
        }
        Optional<Formula.Kind> kind = Arrays.stream(Formula.Kind.values())
                .filter(one -> one.isFunction() && one.text().equals(name))
                .findFirst();
        if (kind.isEmpty()) {
            throw new Fault(issue(FormulaIssue.UNKNOWN_FUNCTION, start)
                    .with("name", shown(name))
                    .with("hint", Nearest.hint(name, functions())));
        }
        List<Formula> parts = new ArrayList<>();
        parts.add(sum());
        while (next() == ';') {
            at++;
            parts.add(sum());
        }
        expect(')');
        requireParts(name, kind.get().arity(), parts.size(), start);
        return made(kind.get(), parts);
    }

    private Formula previous(int start) {
        Formula inside = sum();
        expect(')');
        if (inside.kind() != Formula.Kind.OPERAND) {
            at = start;
            throw wanted("a single name in previous(..)");
        }
        return Formula.of(operand(start, () -> inside.operand().previous()));
    }

    private void requireParts(String name, int wanted, int found, int start) {
        if (wanted != found) {
            throw new Fault(issue(FormulaIssue.FUNCTION_PARTS, start)
                    .with("name", name)
                    .with("wanted", wanted)
                    .with("found", found));
        }
    }

    private static List<String> functions() {
        List<String> names = new ArrayList<>(List.of(PREVIOUS));
        Arrays.stream(Formula.Kind.values())
                .filter(Formula.Kind::isFunction)
                .map(Formula.Kind::text)
                .forEach(names::add);
        return names;
    }

    private Formula made(Formula.Kind kind, List<Formula> parts) {
        try {
            return Formula.of(kind, parts.toArray(new Formula[0]));
        } catch (IllegalArgumentException e) {
            throw tooLarge();
        }
    }

    /** Digits, with a comma or a point among them; whatever is written on to it belongs to it and is refused with it. */
    private Formula number() {
        int start = at;
        while (at < text.length() && (FormulaText.isInWord(text.codePointAt(at)) || text.charAt(at) == ',')) {
            at += Character.charCount(text.codePointAt(at));
        }
        String written = text.substring(start, at);
        try {
            BigDecimal number = Decimals.of(written);
            return Formula.number(number);
        } catch (IllegalArgumentException e) {
            throw new Fault(issue(FormulaIssue.FORMULA_NUMBER, start).with("found", shown(written)));
        }
    }

    private String name(String wanted) {
        skipSpaces();
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted();
        }
        int start = at;
        while (at < text.length() && FormulaText.isInWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        String word = text.substring(start, at);
        if (!FormulaText.isWord(word)) {
            at = start;
            throw wanted(wanted);
        }
        return word;
    }

    private String quoted() {
        StringBuilder name = new StringBuilder();
        int start = at;
        for (at++; at < text.length(); at++) {
            if (text.charAt(at) != '"') {
                name.append(text.charAt(at));
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                name.append('"');
                at++;
            } else {
                at++;
                String written = Ids.normalise(name.toString());
                if (Ids.fault(written).isPresent()) {
                    at = start;
                    throw wanted("a name of 1 to 200 characters between the quotes");
                }
                return written;
            }
        }
        throw wanted("a closing '\"'");
    }

    private void expect(char sign) {
        if (next() != sign) {
            throw wanted("'" + sign + "'");
        }
        at++;
    }

    /** The next character that is no space, or 0 at the end. */
    private char next() {
        skipSpaces();
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void skipSpaces() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00A0')) {
            at++;
        }
    }

    private Fault wanted(String what) {
        String found = at < text.length()
                ? "'" + text.substring(at, at + Character.charCount(text.codePointAt(at))) + "'"
                : "the end";
        return new Fault(
                issue(FormulaIssue.FORMULA_SYNTAX, at).with("wanted", what).with("found", found));
    }

    private Fault tooLarge() {
        return new Fault(issue(FormulaIssue.FORMULA_TOO_LARGE, at)
                .with("length", MOST_CHARACTERS)
                .with("depth", MOST_DEPTH));
    }

    private Issue issue(FormulaIssue code, int column) {
        return Issue.of(code, "formula")
                .with("formula", shown(text))
                .with("column", column + 1)
                .at("column " + (column + 1));
    }

    private static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
