package io.github.bmsjava.organisation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.bmsjava.value.Decimals;
import io.github.bmsjava.value.Label;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An event in the life of units (reorganisering; R13, R18–R20): from its date on, the successors stand for the predecessors.
 * Immutable.
 *
 * <pre>{@code
 * Reorganisation.merge("2020-01-01", "4204", "1001", "1017", "1018")
 * Reorganisation.codeChange("2024-01-01", "3029", "3222").withSource("SSB KLASS 131")
 * Reorganisation.split("2024-01-01", "1507", "1508", "1580").withKey(Map.of("1508", "0,88", "1580", "0,12"))
 * }</pre>
 */
public final class Reorganisation {
    private final ReorganisationKind kind;
    private final LocalDate date;
    private final ImmutableList<OrgUnitId> predecessors;
    private final ImmutableList<OrgUnitId> successors;
    private final @Nullable OrgUnitId from;
    private final @Nullable OrgUnitId to;
    private final @Nullable Label formerName;
    private final ImmutableMap<OrgUnitId, BigDecimal> key;
    private final @Nullable String source;
    private final @Nullable String place;

    private Reorganisation(Draft draft) {
        kind = draft.kind;
        date = draft.date;
        predecessors = ImmutableList.copyOf(draft.predecessors);
        successors = ImmutableList.copyOf(draft.successors);
        from = draft.from;
        to = draft.to;
        formerName = draft.formerName;
        key = ImmutableMap.copyOf(draft.key);
        source = draft.source;
        place = draft.place;
    }

    /** The parts of one that is being made. */
    private static final class Draft {
        private final ReorganisationKind kind;
        private final LocalDate date;
        private List<OrgUnitId> predecessors;
        private List<OrgUnitId> successors;
        private @Nullable OrgUnitId from;
        private @Nullable OrgUnitId to;
        private @Nullable Label formerName;
        private Map<OrgUnitId, BigDecimal> key = ImmutableMap.of();
        private @Nullable String source;
        private @Nullable String place;

        Draft(ReorganisationKind kind, LocalDate date, List<OrgUnitId> predecessors, List<OrgUnitId> successors) {
            this.kind = kind;
            this.date = Objects.requireNonNull(date, "date");
            this.predecessors = predecessors;
            this.successors = successors;
        }

        Draft(Reorganisation event) {
            this(event.kind, event.date, event.predecessors, event.successors);
            from = event.from;
            to = event.to;
            formerName = event.formerName;
            key = event.key;
            source = event.source;
            place = event.place;
        }
    }

    /**
     * Units become one.
     *
     * @param date the first day of the successor
     * @param successor the unit that goes on; may be one of those that are merged
     * @param predecessors the units that are merged, at least one
     * @return the event
     */
    public static Reorganisation merge(LocalDate date, OrgUnitId successor, List<OrgUnitId> predecessors) {
        return new Reorganisation(new Draft(
                ReorganisationKind.MERGE,
                date,
                units("predecessors", predecessors, 1),
                List.of(Objects.requireNonNull(successor, "successor"))));
    }

    /**
     * Units become one.
     *
     * @param date the first day of the successor, for example {@code "2020-01-01"}
     * @param successor the unit that goes on
     * @param predecessors the units that are merged
     * @return the event
     */
    public static Reorganisation merge(String date, String successor, String... predecessors) {
        return merge(LocalDate.parse(date), OrgUnitId.of(successor), ids(predecessors));
    }

    /**
     * A unit becomes several.
     *
     * @param date the first day of the successors
     * @param predecessor the unit that is split
     * @param successors what becomes of it, at least two; it may be among them
     * @return the event
     */
    public static Reorganisation split(LocalDate date, OrgUnitId predecessor, List<OrgUnitId> successors) {
        return new Reorganisation(new Draft(
                ReorganisationKind.SPLIT,
                date,
                List.of(Objects.requireNonNull(predecessor, "predecessor")),
                units("successors", successors, 2)));
    }

    /**
     * A unit becomes several.
     *
     * @param date the first day of the successors, for example {@code "2024-01-01"}
     * @param predecessor the unit that is split
     * @param successors what becomes of it
     * @return the event
     */
    public static Reorganisation split(String date, String predecessor, String... successors) {
        return split(LocalDate.parse(date), OrgUnitId.of(predecessor), ids(successors));
    }

    /**
     * A unit gets another name.
     *
     * @param date the first day of the new name
     * @param unit the unit, whose name is the new one
     * @param formerName what it was called until then
     * @return the event
     */
    public static Reorganisation rename(LocalDate date, OrgUnitId unit, Label formerName) {
        List<OrgUnitId> itself = List.of(Objects.requireNonNull(unit, "unit"));
        Draft draft = new Draft(ReorganisationKind.RENAME, date, itself, itself);
        draft.formerName = Objects.requireNonNull(formerName, "formerName");
        return new Reorganisation(draft);
    }

    /**
     * A unit gets another name.
     *
     * @param date the first day of the new name, for example {@code "2018-01-01"}
     * @param unit the unit, whose name is the new one
     * @param formerName what it was called until then, in bokmål
     * @return the event
     */
    public static Reorganisation rename(String date, String unit, String formerName) {
        return rename(LocalDate.parse(date), OrgUnitId.of(unit), Label.of(formerName));
    }

    /**
     * A unit gets another id.
     *
     * @param date the first day of the new id
     * @param former the id until then
     * @param successor the id from then on
     * @return the event
     */
    public static Reorganisation codeChange(LocalDate date, OrgUnitId former, OrgUnitId successor) {
        if (former.equals(successor)) {
            throw new IllegalArgumentException(
                    "the code of unit '" + former + "' changes to itself.\nMaybe rename(..) was meant.");
        }
        return new Reorganisation(new Draft(ReorganisationKind.CODE_CHANGE, date, List.of(former), List.of(successor)));
    }

    /**
     * A unit gets another id.
     *
     * @param date the first day of the new id, for example {@code "2024-01-01"}
     * @param former the id until then
     * @param successor the id from then on
     * @return the event
     */
    public static Reorganisation codeChange(String date, String former, String successor) {
        return codeChange(LocalDate.parse(date), OrgUnitId.of(former), OrgUnitId.of(successor));
    }

    /**
     * A unit gets another parent.
     *
     * @param date the first day below the new parent
     * @param unit the unit; its parent in the organisation is the one of its last move
     * @param from the parent until then
     * @param to the parent from then on
     * @return the event
     */
    public static Reorganisation move(LocalDate date, OrgUnitId unit, OrgUnitId from, OrgUnitId to) {
        List<OrgUnitId> itself = List.of(Objects.requireNonNull(unit, "unit"));
        Draft draft = new Draft(ReorganisationKind.MOVE, date, itself, itself);
        draft.from = Objects.requireNonNull(from, "from");
        draft.to = Objects.requireNonNull(to, "to");
        if (from.equals(to) || from.equals(unit) || to.equals(unit)) {
            throw new IllegalArgumentException("unit '" + unit + "' moves from '" + from + "' to '" + to
                    + "'.\nMaybe two parents that differ from each other and from it were meant.");
        }
        return new Reorganisation(draft);
    }

    /**
     * A unit gets another parent.
     *
     * @param date the first day below the new parent, for example {@code "2008-01-01"}
     * @param unit the unit
     * @param from the parent until then
     * @param to the parent from then on
     * @return the event
     */
    public static Reorganisation move(String date, String unit, String from, String to) {
        return move(LocalDate.parse(date), OrgUnitId.of(unit), OrgUnitId.of(from), OrgUnitId.of(to));
    }

    /**
     * Tasks go from units to others, or in and out of the organisation, and all keep their ids (R20).
     *
     * @param date the first day with the new tasks
     * @param units the units whose tasks change, at least one
     * @return the event
     */
    public static Reorganisation taskTransfer(LocalDate date, List<OrgUnitId> units) {
        List<OrgUnitId> all = units("units", units, 1);
        return new Reorganisation(new Draft(ReorganisationKind.TASK_TRANSFER, date, all, all));
    }

    /**
     * Tasks go from units to others, or in and out of the organisation, and all keep their ids (R20).
     *
     * @param date the first day with the new tasks, for example {@code "2002-01-01"}
     * @param units the units whose tasks change, at least one
     * @return the event
     */
    public static Reorganisation taskTransfer(String date, String... units) {
        return taskTransfer(LocalDate.parse(date), ids(units));
    }

    private static List<OrgUnitId> ids(String... ids) {
        return Arrays.stream(ids).map(OrgUnitId::of).toList();
    }

    private static List<OrgUnitId> units(String what, List<OrgUnitId> units, int least) {
        Set<OrgUnitId> once = new LinkedHashSet<>(units);
        if (once.size() != units.size() || units.size() < least) {
            throw new IllegalArgumentException(
                    what + " " + units + " are not " + least + " or more units, each named once.");
        }
        return List.copyOf(units);
    }

    /**
     * The event with the shares by which what was reported of a split unit is divided among its successors.
     *
     * @param shares by id of the successors, every one of them, each positive and together one; for example
     *     {@code Map.of("1508", "0,88", "1580", "0,12")}
     * @return a new event
     * @throws IllegalArgumentException if it is no split, or the shares are others
     */
    public Reorganisation withKey(Map<String, String> shares) {
        ImmutableMap.Builder<OrgUnitId, BigDecimal> parsed = ImmutableMap.builder();
        shares.forEach((id, share) -> parsed.put(OrgUnitId.of(id), Decimals.of(share)));
        return withShares(parsed.build());
    }

    /**
     * The event with the shares by which what was reported of a split unit is divided among its successors.
     *
     * @param shares by successor, every one of them, each positive and together one
     * @return a new event
     * @throws IllegalArgumentException if it is no split, or the shares are others
     */
    public Reorganisation withShares(Map<OrgUnitId, BigDecimal> shares) {
        BigDecimal sum = shares.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean positive = shares.values().stream().allMatch(share -> share.signum() > 0);
        if (kind != ReorganisationKind.SPLIT
                || !shares.keySet().equals(Set.copyOf(successors))
                || !positive
                || sum.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException("the shares " + shares + " do not divide " + this
                    + ".\nMaybe a positive share for each successor of a split, together 1.");
        }
        Draft draft = new Draft(this);
        ImmutableMap.Builder<OrgUnitId, BigDecimal> ordered = ImmutableMap.builder();
        successors.forEach(unit -> ordered.put(unit, Objects.requireNonNull(shares.get(unit))));
        draft.key = ordered.build();
        return new Reorganisation(draft);
    }

    /**
     * The event with where it is known from.
     *
     * @param text free text, for example {@code "SSB KLASS 131"}
     * @return a new event
     */
    public Reorganisation withSource(String text) {
        Draft draft = new Draft(this);
        draft.source = Objects.requireNonNull(text, "text");
        return new Reorganisation(draft);
    }

    /**
     * The event with where it was read.
     *
     * @param where for example a file and line; not part of equality
     * @return a new event
     */
    public Reorganisation at(String where) {
        Draft draft = new Draft(this);
        draft.place = Objects.requireNonNull(where, "where");
        return new Reorganisation(draft);
    }

    /**
     * What happens.
     *
     * @return the kind
     */
    public ReorganisationKind kind() {
        return kind;
    }

    /**
     * When.
     *
     * @return the first day on which it has happened
     */
    public LocalDate date() {
        return date;
    }

    /**
     * The units before.
     *
     * @return at least one; for a rename and a move the unit itself
     */
    public List<OrgUnitId> predecessors() {
        return predecessors;
    }

    /**
     * The units after.
     *
     * @return at least one; for a rename and a move the unit itself
     */
    public List<OrgUnitId> successors() {
        return successors;
    }

    /**
     * The parent before a move.
     *
     * @return empty for other kinds
     */
    public Optional<OrgUnitId> from() {
        return Optional.ofNullable(from);
    }

    /**
     * The parent after a move.
     *
     * @return empty for other kinds
     */
    public Optional<OrgUnitId> to() {
        return Optional.ofNullable(to);
    }

    /**
     * The name before a rename.
     *
     * @return empty for other kinds
     */
    public Optional<Label> formerName() {
        return Optional.ofNullable(formerName);
    }

    /**
     * By which shares a split unit is divided.
     *
     * @return by successor, together one; empty where no key was declared
     */
    public Map<OrgUnitId, BigDecimal> key() {
        return key;
    }

    /**
     * Where it is known from.
     *
     * @return free text, if given
     */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /**
     * Where it was read.
     *
     * @return for example a file and line, if given
     */
    public Optional<String> place() {
        return Optional.ofNullable(place);
    }

    /**
     * Whether figures before and after are not to be compared without a thought (J18).
     *
     * @return false for a rename and a change of code
     */
    public boolean isBreak() {
        return kind != ReorganisationKind.RENAME && kind != ReorganisationKind.CODE_CHANGE;
    }

    /** Every unit that it names, each once. */
    Set<OrgUnitId> units() {
        Set<OrgUnitId> all = new LinkedHashSet<>();
        Stream.of(predecessors, successors).flatMap(List::stream).forEach(all::add);
        Stream.of(from(), to()).flatMap(Optional::stream).forEach(all::add);
        return all;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reorganisation that
                && kind == that.kind
                && date.equals(that.date)
                && predecessors.equals(that.predecessors)
                && successors.equals(that.successors)
                && Objects.equals(from, that.from)
                && Objects.equals(to, that.to)
                && Objects.equals(formerName, that.formerName)
                && key.equals(that.key)
                && Objects.equals(source, that.source);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, date, predecessors, successors);
    }

    /** For example {@code merge on 2020-01-01: 1001 + 1017 + 1018 → 4204}. */
    @Override
    public String toString() {
        String what = kind == ReorganisationKind.MOVE
                ? predecessors.get(0) + " from " + from + " to " + to
                : joined(predecessors)
                        + (formerName == null ? " → " + joined(successors) : " was called " + formerName);
        return kind.id() + " on " + date + ": " + what;
    }

    private static String joined(List<OrgUnitId> units) {
        return String.join(" + ", units.stream().map(OrgUnitId::value).toList());
    }
}
