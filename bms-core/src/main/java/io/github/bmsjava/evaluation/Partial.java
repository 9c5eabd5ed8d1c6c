package io.github.bmsjava.evaluation;

import io.github.bmsjava.internal.engine.Shards;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.OrgUnitId;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What some subtrees of an organisation bring to the figures above them: exact, and complete for every rule. A municipality
 * makes one of its own units, sends its bytes, and whoever has those of all finishes the figures above, without the
 * observations.
 *
 * <p><b>Not publishable.</b> It holds the figures of single units, the withheld ones too, since these climb (J16, J19).
 *
 * <pre>{@code
 * byte[] sent = plan.partial(plan.load(own), RunOptions.standard(), "lund").toBytes();
 * Partial all = plan.readPartial(sent).merge(plan.readPartial(others));
 * List<IndicatorResult> above = plan.finish(all, plan.load(Observations.none()), RunOptions.standard());
 * }</pre>
 *
 * <p>Partials merge in any order and grouping to the same: equal partials have equal bytes. Immutable and thread-safe.
 */
public final class Partial {
    private static final byte[] FORMAT = {'B', 'M', 'S', 'P', 1};

    private final EvaluationPlan plan;
    private final Shards shards;

    Partial(EvaluationPlan plan, Shards shards) {
        this.plan = plan;
        this.shards = shards;
    }

    static Partial read(EvaluationPlan plan, byte[] bytes) {
        byte[] print = plan.print();
        int from = FORMAT.length + print.length;
        if (bytes.length < from || !Arrays.equals(bytes, 0, FORMAT.length, FORMAT, 0, FORMAT.length)) {
            throw new PartialException("the bytes are no partial of this version.", null);
        }
        if (!Arrays.equals(bytes, FORMAT.length, from, print, 0, print.length)) {
            throw new PartialException(
                    "the partial is of another plan.\nMaybe compile both from the same definitions and units, for the same"
                            + " periods: compare EvaluationPlan.fingerprint().",
                    null);
        }
        try {
            return new Partial(plan, plan.shardCodec().read(bytes, from));
        } catch (IllegalArgumentException e) {
            throw new PartialException("the partial cannot be read: " + e.getMessage() + ".", e);
        }
    }

    /**
     * The units whose subtrees are here.
     *
     * @return in the organisation's order
     */
    public List<OrgUnitId> units() {
        return shards.roots().stream()
                .map(root -> plan.organisation().units().get(root).id())
                .toList();
    }

    /**
     * Both together.
     *
     * @param other of a plan with the same fingerprint, of subtrees that have no unit in common with these
     * @return what the subtrees of both bring
     * @throws IllegalArgumentException if the plans differ, or a unit is in both
     */
    public Partial merge(Partial other) {
        if (plan != other.plan && !Arrays.equals(plan.print(), other.plan.print())) {
            throw new IllegalArgumentException("the partials are of plans that differ: " + plan.fingerprint() + " and "
                    + other.plan.fingerprint() + ".");
        }
        Shards all = shards.merge(other.shards);
        requireDisjoint(plan, shards.roots(), other.shards.roots());
        return new Partial(plan, all);
    }

    static void requireDisjoint(EvaluationPlan plan, List<Integer> some, List<Integer> others) {
        for (int one : some) {
            for (int other : others) {
                if (one == other || isAbove(plan, one, other) || isAbove(plan, other, one)) {
                    List<OrgUnit> units = plan.organisation().units();
                    throw new IllegalArgumentException(
                            "the subtrees of '" + units.get(one).id() + "' and '"
                                    + units.get(other).id() + "' overlap.\nMaybe each unit was meant once.");
                }
            }
        }
    }

    private static boolean isAbove(EvaluationPlan plan, int above, int below) {
        int at = below;
        while (at > above) {
            at = plan.structure().parent(at);
        }
        return at == above && above != below;
    }

    Shards shards() {
        return shards;
    }

    EvaluationPlan plan() {
        return plan;
    }

    /**
     * The partial as bytes: a version, the fingerprint of the plan, then the figures, each number as short as it can be.
     *
     * @return the same for the same subtrees and figures, however they were merged
     */
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(FORMAT);
        bytes.writeBytes(plan.print());
        bytes.writeBytes(plan.shardCodec().write(shards));
        return bytes.toByteArray();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Partial that && Arrays.equals(toBytes(), that.toBytes());
    }

    @Override
    public int hashCode() {
        return Objects.hash(units());
    }

    /** The units, and that it is not to be published. */
    @Override
    public String toString() {
        return "partial of " + units() + ", not publishable";
    }
}
