package io.github.bmsjava.threshold;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.internal.check.Ids;
import io.github.bmsjava.value.Label;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An ordered scale of levels, from worst to best: at least two. Immutable. */
public final class StatusScale {
    /** Stands for the best level wherever a level id is asked for, whatever the scale calls it. */
    public static final String TARGET = "target";

    private static final StatusScale TRAFFIC_LIGHT = new StatusScale(
            "traffic-light",
            List.of(
                    new StatusLevel("red", Label.of("Rød", "Raud", "Red"), "■"),
                    new StatusLevel("yellow", Label.of("Gul", "Gul", "Yellow"), "▲"),
                    new StatusLevel("green", Label.of("Grønn", "Grøn", "Green"), "●")));
    private static final StatusScale MET_OR_NOT = new StatusScale(
            "met-or-not",
            List.of(
                    new StatusLevel("not-met", Label.of("Ikke nådd", "Ikkje nådd", "Not met"), "✗"),
                    new StatusLevel("met", Label.of("Nådd", "Nådd", "Met"), "✓")));

    private final String id;
    private final ImmutableList<StatusLevel> levels;

    private StatusScale(String id, List<StatusLevel> levels) {
        this.id = Ids.require("scale id", id);
        this.levels = ImmutableList.copyOf(levels);
    }

    /**
     * A scale of one's own.
     *
     * @param id the stable name
     * @param worstToBest at least two levels with different ids
     * @return the scale
     * @throws IllegalArgumentException if there are fewer than two levels, or two with one id
     */
    public static StatusScale of(String id, List<StatusLevel> worstToBest) {
        if (worstToBest.size() < 2) {
            throw new IllegalArgumentException("scale '" + id + "' has " + worstToBest.size()
                    + " level.\nA scale needs at least two, from worst to best.");
        }
        long different = worstToBest.stream().map(StatusLevel::id).distinct().count();
        if (different < worstToBest.size()) {
            throw new IllegalArgumentException("scale '" + id + "' has two levels with one id: " + worstToBest + ".");
        }
        return new StatusScale(id, worstToBest);
    }

    /**
     * Red, yellow, green.
     *
     * @return the scale {@code traffic-light} with the levels {@code red}, {@code yellow}, {@code green}
     */
    public static StatusScale trafficLight() {
        return TRAFFIC_LIGHT;
    }

    /**
     * Met or not met.
     *
     * @return the scale {@code met-or-not} with the levels {@code not-met}, {@code met}
     */
    public static StatusScale metOrNot() {
        return MET_OR_NOT;
    }

    /**
     * The stable name.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * The levels.
     *
     * @return from worst to best, at least two
     */
    public List<StatusLevel> levels() {
        return levels;
    }

    /**
     * The best level, whose bound is the target.
     *
     * @return the last of {@link #levels()}
     */
    public StatusLevel best() {
        return levels.get(levels.size() - 1);
    }

    /**
     * The worst level.
     *
     * @return the first of {@link #levels()}
     */
    public StatusLevel worst() {
        return levels.get(0);
    }

    /**
     * The position of a level.
     *
     * @param level a level of this scale
     * @return 0 for the worst
     * @throws IllegalArgumentException if the level is not of this scale
     */
    public int indexOf(StatusLevel level) {
        int index = levels.indexOf(level);
        if (index < 0) {
            throw new IllegalArgumentException("level '" + level + "' is not of scale '" + id + "' " + levels + ".");
        }
        return index;
    }

    /**
     * The word for a level where some have words of their own.
     *
     * @param level a level of this scale
     * @param words by level id, or {@link #TARGET} for the best; the id goes before
     * @return its own word, else the scale's
     */
    public Label word(StatusLevel level, Map<String, Label> words) {
        Label ofTarget = level.equals(best()) ? words.getOrDefault(TARGET, level.label()) : level.label();
        return words.getOrDefault(level.id(), ofTarget);
    }

    /**
     * The level of an id.
     *
     * @param levelId for example {@code green}, or {@link #TARGET} for the best
     * @return the level
     * @throws IllegalArgumentException if there is none; the message names those there are
     */
    public StatusLevel level(String levelId) {
        return findLevel(levelId)
                .orElseThrow(() -> new IllegalArgumentException(
                        "scale '" + id + "' has no level '" + levelId + "'.\nMaybe one of " + levels + " was meant."));
    }

    /**
     * The level of an id, if there is one.
     *
     * @param levelId for example {@code green}, or {@link #TARGET} for the best
     * @return the level, or empty
     */
    public Optional<StatusLevel> findLevel(String levelId) {
        for (StatusLevel level : levels) {
            if (level.id().equals(levelId)) {
                return Optional.of(level);
            }
        }
        return levelId.equals(TARGET) ? Optional.of(best()) : Optional.empty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StatusScale that && id.equals(that.id) && levels.equals(that.levels);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The id and the levels from worst to best. */
    @Override
    public String toString() {
        return id + levels;
    }
}
