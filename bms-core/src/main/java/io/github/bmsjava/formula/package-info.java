/**
 * Pure expressions over named figures: {@link io.github.bmsjava.formula.Formula} is built, read from text, written and evaluated
 * exactly. No loops, no files, no code of others. Imports {@code issue}, {@code value} and {@code internal.check}.
 */
@NullMarked
package io.github.bmsjava.formula;

import org.jspecify.annotations.NullMarked;
