package io.github.bmsjava.cycle;

import com.google.common.collect.ImmutableMap;
import io.github.bmsjava.action.Step;
import io.github.bmsjava.organisation.PersonRef;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result loop (resultatsløyfa, R133, R134): from the day a survey arrives until the employees have heard what came of it, each
 * step by a person on a day; three to six weeks in all. Immutable.
 */
public final class ResultLoop {
    private final String subject;
    private final LocalDate started;
    private final ImmutableMap<Stage, Step> steps;
    private final int leastWeeks;
    private final int mostWeeks;

    /** The steps, in their order. Closed: they are those of the deck. */
    public enum Stage {
        /** The unit's leaders interpret and assess. */
        INTERPRETED("interpreted"),
        /** The results are passed on. */
        PASSED_ON("passed-on"),
        /** Dialogue with employees and users. */
        DISCUSSED("discussed"),
        /** Measures are proposed. */
        PROPOSED("proposed"),
        /** Measures are started. */
        STARTED("started"),
        /** The unit reports. */
        REPORTED("reported"),
        /** The chief executive's leaders order or decide. */
        DECIDED("decided"),
        /** The network of leaders learns. */
        LEARNT("learnt"),
        /** The unit hears back. */
        ANSWERED("answered");

        private final String id;

        Stage(String id) {
            this.id = id;
        }

        /**
         * The stable name.
         *
         * @return lower case with hyphens
         */
        public String id() {
            return id;
        }
    }

    /** How long the loop took, against what was agreed. Closed. */
    public enum Duration {
        /** Not through yet. */
        OPEN("open"),
        /** Faster than agreed: worth a look. */
        SHORT("short"),
        /** As agreed. */
        AS_AGREED("as-agreed"),
        /** Slower than agreed. */
        LONG("long");

        private final String id;

        Duration(String id) {
            this.id = id;
        }

        /**
         * The stable name.
         *
         * @return lower case with hyphens
         */
        public String id() {
            return id;
        }
    }

    private ResultLoop(String subject, LocalDate started, Map<Stage, Step> steps, int leastWeeks, int mostWeeks) {
        this.subject = subject;
        this.started = started;
        this.steps = ImmutableMap.copyOf(steps);
        this.leastWeeks = leastWeeks;
        this.mostWeeks = mostWeeks;
    }

    /**
     * A loop that starts when results arrive; three to six weeks are agreed.
     *
     * @param subject what it is about, for example {@code medarbeiderundersøkelsen 2007, lund}
     * @param arrived when the results arrived
     * @return a loop without a step
     */
    public static ResultLoop of(String subject, LocalDate arrived) {
        return new ResultLoop(subject, arrived, Map.of(), 3, 6);
    }

    /**
     * The same with other limits.
     *
     * @param least weeks, zero or more
     * @param most weeks, no less than the least
     * @return a copy
     * @throws IllegalArgumentException if the limits are not in order
     */
    public ResultLoop weeks(int least, int most) {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("a loop of " + least + " to " + most + " weeks cannot be.");
        }
        return new ResultLoop(subject, started, steps, least, most);
    }

    /**
     * The same with a step taken.
     *
     * @param stage which
     * @param by who took it
     * @param on when, no earlier than any step before it
     * @return a copy
     * @throws IllegalArgumentException if the day is before the arrival or a step that comes before
     */
    public ResultLoop step(Stage stage, PersonRef by, LocalDate on) {
        Map<Stage, Step> more = new EnumMap<>(Stage.class);
        more.putAll(steps);
        more.put(stage, new Step(by, on));
        LocalDate before = started;
        for (Map.Entry<Stage, Step> one : more.entrySet()) {
            if (one.getValue().on().isBefore(before)) {
                throw new IllegalArgumentException("step '" + one.getKey().id() + "' of the loop of " + subject
                        + " is on " + one.getValue().on() + ", before what comes before it (" + before + ").");
            }
            before = one.getValue().on();
        }
        return new ResultLoop(subject, started, more, leastWeeks, mostWeeks);
    }

    /**
     * What it is about.
     *
     * @return the subject
     */
    public String subject() {
        return subject;
    }

    /**
     * When the results arrived.
     *
     * @return the day it starts
     */
    public LocalDate arrived() {
        return started;
    }

    /**
     * How long it is to take at least.
     *
     * @return weeks, zero or more
     */
    public int leastWeeks() {
        return leastWeeks;
    }

    /**
     * How long it may take.
     *
     * @return weeks, no less than {@link #leastWeeks()}
     */
    public int mostWeeks() {
        return mostWeeks;
    }

    /**
     * A step.
     *
     * @param stage which
     * @return who took it, and when; empty until then
     */
    public Optional<Step> find(Stage stage) {
        return Optional.ofNullable(steps.get(stage));
    }

    /**
     * The steps that nobody has taken.
     *
     * @return in their order
     */
    public List<Stage> missing() {
        return Arrays.stream(Stage.values())
                .filter(stage -> !steps.containsKey(stage))
                .toList();
    }

    /**
     * How many days it has taken.
     *
     * @param day the day
     * @return from the arrival to the last step where all are taken, else to the day
     */
    public long days(LocalDate day) {
        LocalDate end = missing().isEmpty() ? lastDay() : day;
        return ChronoUnit.DAYS.between(started, end);
    }

    private LocalDate lastDay() {
        return steps.values().stream().map(Step::on).max(LocalDate::compareTo).orElse(started);
    }

    /**
     * Whether it took as long as was agreed.
     *
     * @param day the day
     * @return long as soon as the limit has passed, also while it is open
     */
    public Duration duration(LocalDate day) {
        long days = days(day);
        if (days > 7L * mostWeeks) {
            return Duration.LONG;
        }
        if (!missing().isEmpty()) {
            return Duration.OPEN;
        }
        return days < 7L * leastWeeks ? Duration.SHORT : Duration.AS_AGREED;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResultLoop that
                && subject.equals(that.subject)
                && started.equals(that.started)
                && steps.equals(that.steps)
                && leastWeeks == that.leastWeeks
                && mostWeeks == that.mostWeeks;
    }

    @Override
    public int hashCode() {
        return subject.hashCode();
    }

    /** What it is about, when it started, and the steps with their days; nothing of the persons. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(subject + ", arrived " + started);
        for (Stage stage : Stage.values()) {
            text.append("\n  ").append(stage.id()).append(' ');
            text.append(find(stage).map(Step::toString).orElse("–"));
        }
        return text.toString();
    }
}
