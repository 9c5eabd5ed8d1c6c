/**
 * Tables of figures as municipalities have them: text with separators, read by a declared
 * {@link io.github.bmsjava.csv.CsvFormat}, every cell with its place. Nothing is guessed: not the encoding, not the
 * separator, not what stands in a short row.
 *
 * <p>Entry points: {@link io.github.bmsjava.csv.CsvTable} for any table, {@link io.github.bmsjava.csv.ObservationsCsv}
 * for one of figures and targets.
 */
@NullMarked
package io.github.bmsjava.csv;

import org.jspecify.annotations.NullMarked;
