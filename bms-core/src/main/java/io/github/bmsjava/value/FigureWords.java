package io.github.bmsjava.value;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words and symbols that stand where a number could have stood. */
final class FigureWords {
    /** Words of the municipalities, and the symbols of Statistics Norway's tables. */
    static final FigureWords NORWEGIAN = new FigureWords(Map.ofEntries(
            Map.entry("", Absence.NOT_REPORTED),
            Map.entry("ikke målt", Absence.NOT_MEASURED),
            Map.entry("ikkje målt", Absence.NOT_MEASURED),
            Map.entry("ikke aktuelt", Absence.NOT_APPLICABLE),
            Map.entry("ikkje aktuelt", Absence.NOT_APPLICABLE),
            Map.entry(":", Absence.SUPPRESSED),
            Map.entry("..", Absence.NOT_REPORTED),
            Map.entry("...", Absence.NOT_DUE),
            Map.entry("…", Absence.NOT_DUE),
            Map.entry(".", Absence.NOT_APPLICABLE),
            Map.entry("?", Absence.UNKNOWN),
            Map.entry("??", Absence.UNKNOWN),
            Map.entry("???", Absence.UNKNOWN)));

    private static final List<String> APPROXIMATELY =
            List.of("ca.", "ca", "cirka", "omtrent", "omlag", "om lag", "rundt");
    private static final List<String> KRONER = List.of("kr.", "kr");

    private final ImmutableMap<String, Absence> absences;

    private FigureWords(Map<String, Absence> absences) {
        this.absences = ImmutableMap.copyOf(absences);
    }

    /** The same words and one more, which replaces a word spelled the same. */
    FigureWords with(String text, Absence absence) {
        Map<String, Absence> more = new HashMap<>(absences);
        more.put(FigureText.key(text), absence);
        return new FigureWords(more);
    }

    /** What a cleaned text says in place of a number. */
    Optional<Absence> find(String text) {
        return text.length() > FigureText.LONGEST_WORD
                ? Optional.empty()
                : Optional.ofNullable(absences.get(FigureText.key(text)));
    }

    /** Where the text goes on after a word for about; 0 where there is none. */
    static int afterApproximately(String text) {
        return after(APPROXIMATELY, text, 0);
    }

    /** Where the text goes on after kroner printed before the amount; the same place where there are none. */
    static int afterKroner(String text, int from) {
        return after(KRONER, text, from);
    }

    private static int after(List<String> words, String text, int from) {
        for (String word : words) {
            int end = from + word.length();
            if (text.regionMatches(true, from, word, 0, word.length())
                    && end < text.length()
                    && !Character.isLetter(text.charAt(end))) {
                return skipSpace(text, end);
            }
        }
        return from;
    }

    static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && FigureText.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a text is a split such as {@code 65/35}: numbers with a slash between. */
    static boolean isSplit(String text) {
        if (text.length() > FigureText.LONGEST_WORD || text.indexOf('/') < 0) {
            return false;
        }
        boolean digitBefore = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = FigureText.isDigit(text, i);
            boolean slash = c == '/';
            if (slash ? !digitBefore : !digit && "%,.".indexOf(c) < 0 && !FigureText.isSpace(c)) {
                return false;
            }
            digitBefore = digit || (digitBefore && !slash);
        }
        return digitBefore;
    }
}
