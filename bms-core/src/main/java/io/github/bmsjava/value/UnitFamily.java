package io.github.bmsjava.value;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a word for a unit certainly means, however it is spelled. A word that could mean several things is none of them, so
 * that nothing is held against a figure by guessing.
 */
enum UnitFamily {
    /** Hundredths, and the points between them: people write {@code 2 %} for both. */
    PERCENT("%", "prosent", "pst", "percent", "prosentpoeng"),
    PER_MILLE("‰", "promille"),
    KRONER("kr", "krone", "kroner", "nok", "tkr", "tnok", "mkr", "mnok"),
    MINUTES("minutt", "minutter", "minutes"),
    HOURS("time", "timer", "timar", "hours"),
    DAYS("dag", "dager", "dagar", "days"),
    WEEKS("uke", "uker", "veke", "veker", "weeks"),
    MONTHS("mnd", "måned", "måneder", "månad", "månader", "months"),
    YEARS("år", "years"),
    /** Things that are counted; of which kind is not asked. */
    THINGS("stk", "stykk", "stykker", "antall", "antal", "person", "personer", "personar", "persons");

    private static final Splitter WORDS =
            Splitter.on(Pattern.compile("[^\\p{L}%‰]+")).omitEmptyStrings();
    private static final Pattern PER_SOMETHING =
            Pattern.compile("(?<!\\p{L})(?:per|pr)(?!\\p{L})[^\\p{L}]*\\p{L}*|/[^\\p{L}]*\\p{L}*");
    private static final Pattern PER_NUMBER = Pattern.compile("(?:(?<!\\p{L})(?:per|pr)(?!\\p{L})|/)[^\\p{L}\\d]*\\d");
    private static final Map<String, UnitFamily> BY_WORD = Arrays.stream(values())
            .flatMap(family -> family.words.stream().map(word -> Map.entry(word, family)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final Set<UnitFamily> RATES = Sets.immutableEnumSet(PERCENT, PER_MILLE);
    private static final Set<UnitFamily> TIMES = Sets.immutableEnumSet(MINUTES, HOURS, DAYS, WEEKS, MONTHS, YEARS);

    private final ImmutableList<String> words;

    UnitFamily(String... words) {
        this.words = ImmutableList.copyOf(words);
    }

    /** Whether a text after a figure names a unit that is certainly another one. */
    static boolean isOther(String text, UnitOfMeasure unit) {
        List<String> said = words(text);
        Optional<UnitFamily> first = said.stream().findFirst().map(BY_WORD::get);
        if (first.isEmpty()) {
            return false;
        }
        if (unit.equals(UnitOfMeasure.NUMBER)) {
            // it counts anything: days and kroner too
            return RATES.contains(first.get());
        }
        String name = FigureText.key(unit.id() + " " + unit.symbol());
        Set<UnitFamily> wanted = families(words(name));
        // what is counted per hour or person is not known by that: "lønn per time" may well be kroner
        Set<UnitFamily> counted = families(words(PER_SOMETHING.matcher(name).replaceAll(" ")));
        // "kr i prosent av budsjettet": what is meant is for a person to say
        return !counted.isEmpty()
                && !(RATES.contains(first.get()) && isRate(name, counted))
                && Sets.intersection(wanted, families(said)).isEmpty()
                && wanted.stream().allMatch(first.get()::excludes);
    }

    /** Things per things, and anything per hundred or thousand, may be printed as a percentage or per mille. */
    private static boolean isRate(String name, Set<UnitFamily> counted) {
        return PER_NUMBER.matcher(name).find()
                || (counted.contains(THINGS) && PER_SOMETHING.matcher(name).find());
    }

    private boolean excludes(UnitFamily other) {
        boolean isNumberOf = (this == THINGS && TIMES.contains(other)) || (other == THINGS && TIMES.contains(this));
        return this != other && !isNumberOf;
    }

    private static List<String> words(String text) {
        return WORDS.splitToList(FigureText.key(text));
    }

    private static Set<UnitFamily> families(List<String> words) {
        return words.stream()
                .map(BY_WORD::get)
                .flatMap(family -> Optional.ofNullable(family).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(UnitFamily.class)));
    }
}
