package io.github.bmsjava.internal.engine;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.indicator.ReportedForm;
import io.github.bmsjava.internal.kernel.DecimalColumn;
import io.github.bmsjava.internal.kernel.NumberColumn;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.QualityFlag;
import io.github.bmsjava.value.Quantity;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All figures of one indicator, period and kind, over the units of an extent. A cell is a figure where {@link #a()} holds a
 * number there, and where the form has two parts, {@link #b()} too; else {@code a} holds the state that says why not.
 * Where either part is too large, both cells say so. Not thread-safe while it is written; safe to share once nobody writes.
 */
public final class FigureColumn {
    private static final ImmutableList<Absence> ABSENCES = ImmutableList.copyOf(Absence.values());

    private final Extent extent;
    private final DecimalColumn a;
    private final DecimalColumn b;
    private @Nullable ReportedForm form;
    private byte @Nullable [] flags;
    private boolean flagsShared;

    /** An empty column. */
    public FigureColumn(Extent extent) {
        this.extent = extent;
        this.a = new DecimalColumn(extent.size());
        this.b = new DecimalColumn(extent.size());
    }

    private FigureColumn(FigureColumn like) {
        this.extent = like.extent;
        this.a = like.a.fork();
        this.b = like.b.fork();
        this.form = like.form;
        this.flags = like.flags;
        this.flagsShared = true;
    }

    /** A column that holds the same; what is written to either of them does not show in the other. */
    FigureColumn fork() {
        flagsShared = true;
        return new FigureColumn(this);
    }

    /** The state of {@link NumberColumn} that says an absence. */
    @SuppressWarnings("EnumOrdinal") // the states are not kept beyond a run
    public static int stateOf(Absence absence) {
        return NumberColumn.FIRST_ABSENCE + absence.ordinal();
    }

    /** The absence that a state says; null where it says something else. */
    public static @Nullable Absence absenceOf(int state) {
        int at = state - NumberColumn.FIRST_ABSENCE;
        return at >= 0 && at < ABSENCES.size() ? ABSENCES.get(at) : null;
    }

    /** The bit of a flag. */
    @SuppressWarnings("EnumOrdinal") // the bits are not kept beyond a run
    public static int bit(QualityFlag flag) {
        return 1 << flag.ordinal();
    }

    /** Which units. */
    public Extent extent() {
        return extent;
    }

    /** The form of the figures; null while there is none. */
    public @Nullable ReportedForm form() {
        return form;
    }

    /** Amounts, numerators or means. */
    public NumberColumn a() {
        return a.numbers();
    }

    /** How many decimals {@code a} has. */
    public int scaleA() {
        return a.scale();
    }

    /** Denominators, or how many answered; empty where the form is amount. */
    public NumberColumn b() {
        return b.numbers();
    }

    /** How many decimals {@code b} has. */
    public int scaleB() {
        return b.scale();
    }

    /** The flags of a figure, a {@link #bit} for each. */
    public int flags(int place) {
        return flags == null ? 0 : flags[place];
    }

    /** The absence that stands in a cell; null where something else does. */
    @Nullable
    Absence absence(int place) {
        long cell = a.numbers().get(place);
        return NumberColumn.isState(cell) ? absenceOf(NumberColumn.state(cell)) : null;
    }

    /** Whether any figure has a flag. */
    public boolean hasFlags() {
        return flags != null;
    }

    /** Whether nothing stands in a cell. */
    public boolean isEmpty(int place) {
        return a.numbers().get(place) == NumberColumn.ofState(NumberColumn.EMPTY)
                && b.numbers().get(place) == NumberColumn.ofState(NumberColumn.EMPTY);
    }

    /** Decides the form, before the first figure. */
    void form(ReportedForm decided) {
        form = decided;
    }

    DecimalColumn first() {
        return a;
    }

    DecimalColumn second() {
        return b;
    }

    /** Writes that there is no figure. */
    public void set(int place, Absence absence) {
        setState(place, stateOf(absence));
    }

    /** Writes a state of {@link NumberColumn} in place of a figure. */
    public void setState(int place, int state) {
        clear(place);
        a.setState(place, state);
    }

    /**
     * Writes a figure. The first decides the form of a column; one of another form that the rules can use all the same is said
     * to be large, so that it is finished with all its parts.
     *
     * @param place which unit of the extent
     * @param quantity what was observed
     * @param wanted the form that the rules need, or null where any will do
     * @param marks what is said of it besides
     */
    public void set(int place, Quantity quantity, @Nullable ReportedForm wanted, Set<QualityFlag> marks) {
        clear(place);
        if (quantity instanceof Quantity.Words) {
            a.setState(place, NumberColumn.WORDS);
            return;
        }
        flag(place, marks);
        if (Amount.of(quantity, wanted).isEmpty()) {
            a.setState(place, NumberColumn.MISMATCH);
            return;
        }
        ReportedForm own = formOf(quantity);
        if (form == null) {
            form = wanted == null ? own : wanted;
        }
        if (form != own) {
            a.setState(place, NumberColumn.LARGE);
        } else if (quantity instanceof Quantity.Ratio ratio) {
            set(place, ratio.numerator(), ratio.denominator());
        } else if (quantity instanceof Quantity.Mean mean) {
            set(place, mean.mean(), BigDecimal.valueOf(mean.n()));
        } else {
            a.set(place, quantity instanceof Quantity.Scalar scalar ? scalar.amount() : count(quantity));
        }
    }

    private static BigDecimal count(Quantity quantity) {
        return BigDecimal.valueOf(((Quantity.Count) quantity).count());
    }

    private static ReportedForm formOf(Quantity quantity) {
        if (quantity instanceof Quantity.Ratio) {
            return ReportedForm.RATIO;
        }
        return quantity instanceof Quantity.Mean ? ReportedForm.MEAN : ReportedForm.AMOUNT;
    }

    private void set(int place, BigDecimal first, BigDecimal second) {
        a.set(place, first);
        b.set(place, second);
        joinLarge(place);
    }

    /** A figure whose one part does not fit is finished with both. */
    void joinLarge(int place) {
        long large = NumberColumn.ofState(NumberColumn.LARGE);
        if (a.numbers().get(place) == large || b.numbers().get(place) == large) {
            a.setAside(place);
            b.setAside(place);
        }
    }

    /** The figure of a cell, without trailing zeros; null where it holds a state, or its parts stand elsewhere. */
    public @Nullable Quantity quantity(int place) {
        BigDecimal first = a.decimal(place);
        if (first == null || form == null || form == ReportedForm.AMOUNT) {
            return first == null ? null : new Quantity.Scalar(first);
        }
        BigDecimal second = b.decimal(place);
        if (second == null) {
            return null;
        }
        return form == ReportedForm.RATIO
                ? new Quantity.Ratio(first, second)
                : new Quantity.Mean(first, second.longValueExact());
    }

    private void clear(int place) {
        a.setState(place, NumberColumn.EMPTY);
        b.setState(place, NumberColumn.EMPTY);
        clearFlags(place);
    }

    void clearFlags(int place) {
        if (flags != null && flags[place] != 0) {
            ownFlags()[place] = 0;
        }
    }

    private void flag(int place, Set<QualityFlag> marks) {
        if (marks.isEmpty()) {
            return;
        }
        byte[] mine = ownFlags();
        for (QualityFlag mark : marks) {
            mine[place] |= (byte) bit(mark);
        }
    }

    /** Flags that nobody else reads. */
    private byte[] ownFlags() {
        byte[] mine = flags;
        if (mine == null || flagsShared) {
            mine = mine == null ? new byte[extent.size()] : mine.clone();
            flags = mine;
            flagsShared = false;
        }
        return mine;
    }

    /** About how many bytes the cells take. */
    public long bytes() {
        return a.bytes() + b.bytes() + (flags == null ? 0 : 16L + flags.length);
    }

    /** The form and the sizes. */
    @Override
    public String toString() {
        return (form == null ? "no figures" : form.id()) + ": " + a + "; " + b;
    }
}
