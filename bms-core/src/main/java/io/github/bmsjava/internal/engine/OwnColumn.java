package io.github.bmsjava.internal.engine;

import io.github.bmsjava.internal.kernel.ClimbRule;
import io.github.bmsjava.internal.kernel.NumberColumn;
import org.jspecify.annotations.Nullable;

/**
 * What the units themselves have to say of an indicator in an evaluated period, in a column.
 *
 * @param form what the numbers are
 * @param a amounts, numerators or means
 * @param scaleA the decimals of {@code a}
 * @param b denominators or numbers of answers; null where a cell is one number
 * @param scaleB the decimals of {@code b}
 * @param marks approximate and provisional figures; null where there are none
 * @param reasons by state, the code of why there is no figure
 * @param excluded by state, whether no figure was expected
 * @param sumsFit whether all numbers added up fit, as they stand and multiplied cell by cell
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record OwnColumn(
        ClimbRule.Form form,
        NumberColumn a,
        int scaleA,
        @Nullable NumberColumn b,
        int scaleB,
        byte @Nullable [] marks,
        byte[] reasons,
        boolean[] excluded,
        boolean sumsFit) {}
