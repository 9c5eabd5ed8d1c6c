package io.github.bmsjava.value;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands after the digits: scale words and a unit of measure.
 *
 * @param powerOfTen what the scale word multiplies by: 9 for {@code mrd}
 * @param unit the unit text, or empty text
 * @param isKnown whether the unit text needs no issue
 */
record FigureSuffix(int powerOfTen, String unit, boolean isKnown) {
    private static final FigureSuffix NONE = new FigureSuffix(0, "", true);
    private static final Set<String> KNOWN_UNITS =
            Set.of("", "%", "prosent", "pst", "pst.", "kr", "kr.", "kroner", "nok");
    private static final Map<String, Integer> SCALES = Map.ofEntries(
            Map.entry("hundre", 2),
            Map.entry("tusen", 3),
            Map.entry("mill", 6),
            Map.entry("mill.", 6),
            Map.entry("mio", 6),
            Map.entry("mio.", 6),
            Map.entry("million", 6),
            Map.entry("millioner", 6),
            Map.entry("millionar", 6),
            Map.entry("mrd", 9),
            Map.entry("mrd.", 9),
            Map.entry("milliard", 9),
            Map.entry("milliarder", 9),
            Map.entry("milliardar", 9));
    /** Scale and unit in one word. */
    private static final Map<String, Integer> KRONER_SCALES = Map.of(
            "tkr",
            3,
            "tkr.",
            3,
            "tnok",
            3,
            "mkr",
            6,
            "mkr.",
            6,
            "mnok",
            6,
            "mill.kr",
            6,
            "mill.kr.",
            6,
            "mrd.kr",
            9,
            "mrd.kr.",
            9);

    /** Reads what follows a number; empty where it is neither a scale nor words without digits and operators. */
    static Optional<FigureSuffix> read(String text) {
        String rest = FigureText.strip(text);
        if (rest.isEmpty()) {
            return Optional.of(NONE);
        }
        if (rest.length() > FigureText.LONGEST_WORD || !isUnit(rest)) {
            return Optional.empty();
        }
        int end = firstWordEnd(rest);
        String first = rest.substring(0, end).toLowerCase(Locale.ROOT);
        Integer kroner = KRONER_SCALES.get(first);
        if (kroner != null && end == rest.length()) {
            return Optional.of(new FigureSuffix(kroner, "kr", true));
        }
        Integer scale = SCALES.get(first);
        if (scale == null) {
            return Optional.of(withUnit(0, rest));
        }
        String unit = FigureText.strip(rest.substring(end));
        return unit.isEmpty() || isUnit(unit) ? Optional.of(withUnit(scale, unit)) : Optional.empty();
    }

    /** The same scale, of an amount with its kroner printed before it. */
    FigureSuffix inKroner() {
        return new FigureSuffix(powerOfTen, "kr", true);
    }

    private static FigureSuffix withUnit(int powerOfTen, String unit) {
        return new FigureSuffix(powerOfTen, unit, KNOWN_UNITS.contains(unit.toLowerCase(Locale.ROOT)));
    }

    private static int firstWordEnd(String text) {
        int end = 0;
        while (end < text.length() && !FigureText.isSpace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** A unit begins with a letter or a sign for a unit, and has nothing that could be more of a figure. */
    private static boolean isUnit(String text) {
        char first = text.charAt(0);
        return (Character.isLetter(first) || "%‰°".indexOf(first) >= 0)
                && text.chars().noneMatch(c -> Character.isDigit(c) || "<>=≤≥".indexOf(c) >= 0);
    }
}
