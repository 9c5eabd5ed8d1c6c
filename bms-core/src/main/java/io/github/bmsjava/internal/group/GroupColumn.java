package io.github.bmsjava.internal.group;

import io.github.bmsjava.internal.engine.Scores;
import io.github.bmsjava.internal.engine.StatusCodes;
import io.github.bmsjava.internal.kernel.Codes;
import io.github.bmsjava.internal.kernel.ColumnResults;
import io.github.bmsjava.internal.kernel.NumberColumn;
import io.github.bmsjava.threshold.Status;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The results of one group of a card, or of the whole card, in one period and of one kind, over the units that have it. */
public final class GroupColumn {
    private final String id;
    private final ColumnResults results;
    private final Map<Integer, Status> odd = new ConcurrentHashMap<>(0);

    GroupColumn(String id, int size) {
        this.id = id;
        this.results = new ColumnResults(size, false);
    }

    private GroupColumn(GroupColumn like) {
        this.id = like.id;
        this.results = like.results.fork();
        this.odd.putAll(like.odd);
    }

    /** A column that holds the same; what is settled in either of them does not show in the other. */
    public GroupColumn fork() {
        return new GroupColumn(this);
    }

    /** Writes a cell anew, that nothing is odd with. */
    void put(int place, byte code, short score) {
        results.settle(place, NumberColumn.ofState(NumberColumn.EMPTY), code, score, (byte) 0);
        if (!odd.isEmpty()) {
            odd.remove(place);
        }
    }

    /** The id of the group, or of the card. */
    public String id() {
        return id;
    }

    /** The cells as they are held. */
    public ColumnResults results() {
        return results;
    }

    /** Whether the unit at a place has the group. */
    public boolean isThere(int place) {
        return results.code(place) != Codes.NO_ROW;
    }

    /** The light, or why there is none. */
    public Status status(int place, StatusCodes codes) {
        byte code = results.code(place);
        if (code != Codes.PENDING) {
            return codes.status(code);
        }
        Status found = odd.get(place);
        if (found == null) {
            throw new IllegalStateException("unit " + place + " of group " + id + " was never settled.");
        }
        return found;
    }

    /** The points. */
    public Optional<BigDecimal> score(int place) {
        short score = results.score(place);
        return score == Codes.NO_SCORE ? Optional.empty() : Optional.of(BigDecimal.valueOf(score, Scores.DECIMALS));
    }

    /** Settles a cell that was worked out elsewhere. */
    public void settle(int place, Status status, Optional<BigDecimal> score, StatusCodes codes) {
        byte code = codes.of(status);
        if (code == Codes.PENDING) {
            odd.put(place, status);
        } else if (!odd.isEmpty()) {
            odd.remove(place);
        }
        short points = score.map(one -> one.unscaledValue().shortValueExact()).orElse(Codes.NO_SCORE);
        results.settle(place, NumberColumn.ofState(NumberColumn.EMPTY), code, points, (byte) 0);
    }

    /** Memory held, in bytes. */
    public long bytes() {
        return results.bytes();
    }
}
