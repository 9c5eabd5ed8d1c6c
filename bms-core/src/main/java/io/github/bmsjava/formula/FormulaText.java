package io.github.bmsjava.formula;

import java.util.Locale;

/** Writes formulas: with as few parentheses as give the same formula back. */
final class FormulaText {
    private static final int ADDED = 1;
    private static final int MULTIPLIED = 2;
    private static final int NEGATED = 3;
    private static final int WHOLE = 4;

    private FormulaText() {}

    static String of(Formula formula) {
        StringBuilder text = new StringBuilder();
        write(formula, text);
        return text.toString();
    }

    static String of(Operand operand) {
        StringBuilder text = new StringBuilder("previous(".repeat(operand.back()));
        text.append(name(operand.name()));
        operand.findReference().ifPresent(series -> text.append(" @ ").append(name(series)));
        return text.append(")".repeat(operand.back())).toString();
    }

    private static String name(String name) {
        return isWord(name) ? name : '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Whether a name stands without quotes: a letter, then letters, digits, underscores and dots. */
    static boolean isWord(String name) {
        return !name.isEmpty()
                && Character.isLetter(name.codePointAt(0))
                && name.codePoints().allMatch(FormulaText::isInWord);
    }

    static boolean isInWord(int c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '.';
    }

    private static void write(Formula formula, StringBuilder text) {
        switch (formula.kind()) {
            case NUMBER -> text.append(formula.number().toPlainString());
            case OPERAND -> text.append(of(formula.operand()));
            case NEGATION -> {
                text.append('-');
                write(formula.parts().get(0), NEGATED, text);
            }
            case SUM, DIFFERENCE, PRODUCT, QUOTIENT -> {
                int level = level(formula.kind());
                write(formula.parts().get(0), level, text);
                text.append(' ').append(formula.kind().text()).append(' ');
                write(formula.parts().get(1), level + 1, text);
            }
            default -> {
                text.append(formula.kind().text().toLowerCase(Locale.ROOT)).append('(');
                for (int i = 0; i < formula.parts().size(); i++) {
                    text.append(i == 0 ? "" : "; ");
                    write(formula.parts().get(i), text);
                }
                text.append(')');
            }
        }
    }

    private static void write(Formula part, int least, StringBuilder text) {
        boolean inside = level(part.kind()) < least;
        text.append(inside ? "(" : "");
        write(part, text);
        text.append(inside ? ")" : "");
    }

    private static int level(Formula.Kind kind) {
        return switch (kind) {
            case SUM, DIFFERENCE -> ADDED;
            case PRODUCT, QUOTIENT -> MULTIPLIED;
            case NEGATION -> NEGATED;
            default -> WHOLE;
        };
    }
}
