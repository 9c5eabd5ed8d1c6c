package io.github.bmsjava.json;

import io.github.bmsjava.threshold.BareTarget;
import io.github.bmsjava.threshold.Bound;
import io.github.bmsjava.threshold.LevelBound;
import io.github.bmsjava.threshold.Operator;
import io.github.bmsjava.threshold.RelativeBound;
import io.github.bmsjava.threshold.ThresholdIssue;
import io.github.bmsjava.threshold.UnreadableBound;
import io.github.bmsjava.value.Decimals;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bounds as text: {@code >=5.3}, {@code [10, 20)}, a bare {@code 4.5}, and relative to the target {@code -0.3 points} (at
 * most so much short of it) and {@code 95 %} (of it), with {@code , strict} where the limit itself is left out.
 */
final class BoundCodec {
    private static final String NUMBER = "(-?[0-9]{1,60}(?:\\.[0-9]{1,60})?)";
    private static final Pattern BARE = Pattern.compile(NUMBER);
    private static final Pattern LIMIT = Pattern.compile("(>=|<=|>|<|=) ?" + NUMBER);
    private static final Pattern INTERVAL = Pattern.compile("([\\[(]) ?" + NUMBER + ", ?" + NUMBER + " ?([\\])])");
    private static final Pattern POINTS = Pattern.compile("-([0-9]{1,60}(?:\\.[0-9]{1,60})?) points(, strict)?");
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,60}(?:\\.[0-9]{1,60})?) ?%(, strict)?");

    private BoundCodec() {}

    /** Bounds by level id. One that cannot be read is kept as its text, which makes the rule invalid (J12). */
    static Optional<Map<String, LevelBound>> read(Value value) {
        return Decoders.map(bound -> Optional.of(readOne(bound))).read(value);
    }

    static Members write(String name, Map<String, LevelBound> bounds, Members members) {
        Map<String, Node> texts = new TreeMap<>();
        bounds.forEach((level, bound) -> texts.put(level, Node.text(text(bound))));
        return members.map(name, texts);
    }

    /**
     * One that cannot be read is kept as its text. What is no text says so: {@code 5} is written as {@code "5 (a number)"}, for as
     * {@code "5"} it would be a bound when it is read again.
     */
    static LevelBound readOne(Value value) {
        boolean isText = value.node() instanceof Node.Text;
        String raw = value.node() instanceof Node.Text text
                ? text.text()
                : NodeWriter.compact(value.node()) + " (" + value.node().kind() + ")";
        Optional<LevelBound> bound = isText ? parse(raw) : Optional.empty();
        return bound.orElseGet(() -> {
            value.report(value.issue(ThresholdIssue.UNREADABLE_BOUND).with("raw", Decoders.shown(raw)));
            return new UnreadableBound(raw);
        });
    }

    static Optional<LevelBound> parse(String text) {
        try {
            return Optional.ofNullable(parsed(text)).or(() -> relative(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static @Nullable LevelBound parsed(String text) {
        if (BARE.matcher(text).matches()) {
            return BareTarget.of(text);
        }
        Matcher limit = LIMIT.matcher(text);
        if (limit.matches()) {
            return new Bound.Limit(
                    Operator.findPrinted(limit.group(1)).orElseThrow(IllegalArgumentException::new),
                    number(limit.group(2)));
        }
        Matcher interval = INTERVAL.matcher(text);
        return interval.matches()
                ? new Bound.Interval(
                        number(interval.group(2)),
                        interval.group(1).equals("["),
                        number(interval.group(3)),
                        interval.group(4).equals("]"))
                : null;
    }

    /** A limit may have more digits than a figure; how many, the bound itself says. */
    private static BigDecimal number(String digits) {
        if (digits.length() > 2 * Bound.MAX_DIGITS) {
            throw new IllegalArgumentException("a limit of " + digits.length() + " characters.");
        }
        return new BigDecimal(digits.replace(',', '.'));
    }

    private static Optional<LevelBound> relative(String text) {
        Matcher points = POINTS.matcher(text);
        if (points.matches()) {
            return Optional.of(new RelativeBound(
                    RelativeBound.Kind.POINTS_SHORT, Decimals.of(points.group(1)), points.group(2) != null));
        }
        Matcher percent = PERCENT.matcher(text);
        return percent.matches()
                ? Optional.of(new RelativeBound(
                        RelativeBound.Kind.PERCENT_OF, Decimals.of(percent.group(1)), percent.group(2) != null))
                : Optional.empty();
    }

    static String text(LevelBound bound) {
        if (bound instanceof RelativeBound relative) {
            String strict = relative.strict() ? ", strict" : "";
            return relative.kind() == RelativeBound.Kind.PERCENT_OF
                    ? plain(relative.amount()) + " %" + strict
                    : "-" + plain(relative.amount()) + " points" + strict;
        }
        return bound instanceof UnreadableBound unreadable ? unreadable.raw() : bound.toString();
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
