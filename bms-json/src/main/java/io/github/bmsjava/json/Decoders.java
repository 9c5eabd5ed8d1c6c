package io.github.bmsjava.json;

import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.period.DateRange;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.value.Decimals;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads the values that many objects have. */
final class Decoders {
    // Named once: a reference to a method is linked wherever it stands, and these would stand at a hundred places.
    static final Decoder<String> TEXT = Decoders::text;
    static final Decoder<Boolean> BOOL = Decoders::bool;
    static final Decoder<BigDecimal> NUMBER = Decoders::number;
    static final Decoder<Integer> INTEGER = Decoders::integer;
    static final Decoder<LocalDate> DATE = parsed(LocalDate::parse);
    static final Decoder<Period> PERIOD = parsed(Period::parse);
    static final Decoder<DateRange> RANGE = Decoders::range;
    static final Decoder<Label> LABEL = Decoders::label;
    static final Decoder<Map<String, String>> EXTENSIONS = Decoders::extensions;

    /** Longer numbers are not even parsed. */
    private static final int LONGEST_NUMBER = 1000;

    private Decoders() {}

    static void report(Value at, DocumentIssue code, Map<String, String> values) {
        Issue issue = at.issue(code);
        for (Map.Entry<String, String> value : new TreeMap<>(values).entrySet()) {
            issue = issue.with(value.getKey(), value.getValue());
        }
        at.report(issue);
    }

    private static <T> Optional<T> wrongType(Value value, String wanted) {
        report(
                value,
                DocumentIssue.WRONG_TYPE,
                Map.of("wanted", wanted, "found", value.node().kind()));
        return Optional.empty();
    }

    static Optional<String> text(Value value) {
        return value.node() instanceof Node.Text text ? Optional.of(text.text()) : wrongType(value, "a text");
    }

    static Optional<Boolean> bool(Value value) {
        return value.node() instanceof Node.Bool bool ? Optional.of(bool.value()) : wrongType(value, "true or false");
    }

    /** Text turned into something that may refuse it. */
    static <T> Decoder<T> parsed(Function<String, T> parser) {
        return value -> text(value).flatMap(text -> tried(value, () -> parser.apply(text)));
    }

    static <T> Optional<T> tried(Value value, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException | DateTimeException e) {
            report(value, DocumentIssue.INVALID_VALUE, Map.of("why", String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    /** An id, brought into the form that ids have; where that changes it, a warning says so. */
    static <T> Decoder<T> id(Function<String, T> type) {
        return value -> text(value).flatMap(text -> {
            String better = Ids.normalise(text);
            if (!better.equals(text) && Ids.fault(better).isEmpty()) {
                report(value, DocumentIssue.ID_NORMALISED, Map.of("id", better));
                return Optional.of(type.apply(better));
            }
            return tried(value, () -> type.apply(text));
        });
    }

    /** One of several words. */
    static <T> Decoder<T> word(List<T> all, Function<T, String> id) {
        Map<String, T> words = byWord(all, id);
        return value -> text(value).flatMap(text -> word(value, text, words));
    }

    /** What each word means, in the order given. */
    static <T> Map<String, T> byWord(List<T> all, Function<T, String> id) {
        Map<String, T> words = new LinkedHashMap<>();
        all.forEach(one -> words.put(id.apply(one), one));
        return words;
    }

    static <T> Optional<T> word(Value value, String text, Map<String, T> words) {
        T found = words.get(text);
        if (found == null) {
            report(
                    value,
                    DocumentIssue.UNKNOWN_WORD,
                    Map.of(
                            "word", text,
                            "known", String.join(", ", words.keySet()),
                            "nearest", Nearest.to(text, words.keySet()).orElse("–")));
        }
        return Optional.ofNullable(found);
    }

    static Optional<BigDecimal> number(Value value) {
        return number(value, Decoders::exact);
    }

    /** A number that was computed, which may have more digits than a figure. */
    static Optional<BigDecimal> computed(Value value) {
        return number(value, text -> parse(text).filter(number -> Math.abs((long) number.scale()) <= LONGEST_NUMBER));
    }

    private static Optional<BigDecimal> number(Value value, Function<String, Optional<BigDecimal>> parser) {
        if (!(value.node() instanceof Node.Num number)) {
            return wrongType(value, "a number");
        }
        Optional<BigDecimal> exact = parser.apply(number.text());
        if (exact.isEmpty()) {
            report(value, DocumentIssue.NUMBER_TOO_LARGE, Map.of("raw", shown(number.text())));
        }
        return exact;
    }

    /** A number from its text, trailing zeros kept; empty for {@code NaN} and what is too large to be a figure. */
    static Optional<BigDecimal> exact(String text) {
        return parse(text).flatMap(Decimals::limited);
    }

    private static Optional<BigDecimal> parse(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static String shown(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }

    static Optional<Long> whole(Value value) {
        return number(value)
                .flatMap(number -> tried(value, () -> {
                    try {
                        return number.longValueExact();
                    } catch (ArithmeticException e) {
                        throw new IllegalArgumentException(number.toPlainString() + " is not a whole number.", e);
                    }
                }));
    }

    static Optional<Integer> integer(Value value) {
        return whole(value)
                .flatMap(whole -> tried(value, () -> {
                    if (whole < Integer.MIN_VALUE || whole > Integer.MAX_VALUE) {
                        throw new IllegalArgumentException(whole + " is too large.");
                    }
                    return whole.intValue();
                }));
    }

    /** {@code {"from": "2014-01-01", "to": "2015-01-01"}}: from inclusive, to exclusive, either may be missing. */
    private static Optional<DateRange> range(Value value) {
        Fields fields = new Fields(value);
        Optional<LocalDate> from = fields.read("from", DATE);
        Optional<LocalDate> to = fields.read("to", DATE);
        return fields.make(() -> new DateRange(from.orElse(null), to.orElse(null)));
    }

    /** A text in bokmål, or {@code {"nb": …, "nn": …, "en": …}}. */
    private static Optional<Label> label(Value value) {
        if (value.node() instanceof Node.Text) {
            return parsed(Label::of).read(value);
        }
        Fields fields = new Fields(value);
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            fields.optional(language.tag(), TEXT, text -> texts.put(language, text));
        }
        return fields.make(() -> {
            Label label = null;
            for (Map.Entry<Language, String> text : texts.entrySet()) {
                label = label == null
                        ? Label.of(text.getKey(), text.getValue())
                        : label.with(text.getKey(), text.getValue());
            }
            if (label == null) {
                throw new IllegalArgumentException("a label needs a text in at least one of nb, nn, en.");
            }
            return label;
        });
    }

    /** A list of which every item must be sound. */
    static <T> Decoder<List<T>> list(Decoder<T> item) {
        return value -> {
            if (!(value.node() instanceof Node.Arr array)) {
                return wrongType(value, "a list");
            }
            List<T> items = items(value, array, item);
            return items.size() == array.items().size() ? Optional.of(items) : Optional.empty();
        };
    }

    /** A list of which the sound items are taken and the others left out. */
    static <T> Decoder<List<T>> elements(Decoder<T> item) {
        return value -> value.node() instanceof Node.Arr array
                ? Optional.of(items(value, array, item))
                : wrongType(value, "a list");
    }

    private static <T> List<T> items(Value value, Node.Arr array, Decoder<T> item) {
        List<T> items = new ArrayList<>();
        for (int i = 0; i < array.items().size(); i++) {
            item.read(value.below(Integer.toString(i), array.items().get(i))).ifPresent(items::add);
        }
        return items;
    }

    /** An object used as a map, in alphabetical order whatever the order in the text. */
    static <T> Decoder<Map<String, T>> map(Decoder<T> item) {
        return value -> {
            Fields fields = new Fields(value);
            Map<String, T> map = new TreeMap<>();
            if (value.node() instanceof Node.Obj object) {
                new TreeMap<>(object.members())
                        .keySet()
                        .forEach(name -> fields.read(name, item).ifPresent(one -> map.put(name, one)));
            }
            return fields.isSound() ? Optional.of(map) : Optional.empty();
        };
    }

    /** Attributes of others: any JSON, kept as compact text with its keys in alphabetical order. */
    private static Optional<Map<String, String>> extensions(Value value) {
        return map(inner -> soundJson(inner).map(NodeWriter::compact)).read(value);
    }

    static Optional<Node> soundJson(Value value) {
        boolean sound = true;
        if (value.node() instanceof Node.Obj object) {
            Fields fields = new Fields(value);
            for (String name : object.members().keySet()) {
                fields.read(name, Decoders::soundJson);
            }
            sound = fields.isSound();
        } else if (value.node() instanceof Node.Arr) {
            sound = list(Decoders::soundJson).read(value).isPresent();
        } else if (value.node() instanceof Node.Num number
                && Character.isLetter(number.text().charAt(number.text().length() - 1))) {
            report(value, DocumentIssue.NUMBER_TOO_LARGE, Map.of("raw", number.text()));
            sound = false;
        } else if (value.node() instanceof Node.Unusable) {
            return wrongType(value, "anything else");
        }
        return sound ? Optional.of(value.node()) : Optional.empty();
    }
}
