/**
 * Results as text: {@link io.github.bmsjava.report.CardTable} for a reader, {@link io.github.bmsjava.report.FlatTable}
 * for a pivot table, {@link io.github.bmsjava.report.Exceptions} for a leader with little time, {@link
 * io.github.bmsjava.report.Summary} for the end of a run, {@link io.github.bmsjava.report.CardQuality} for who keeps the
 * cards. Words and symbols, never colour alone. Imports everything below the doorway.
 */
@NullMarked
package io.github.bmsjava.report;

import org.jspecify.annotations.NullMarked;
