/**
 * The message catalogues: every text a person reads, in bokmål, nynorsk and English, loaded as UTF-8 by a loader of our
 * own, so that no default locale or charset has a say.
 *
 * <p>Entry point: {@link io.github.bmsjava.text.Messages#in}. Imports {@code issue}, {@code value} and the internal
 * checks only.
 */
@NullMarked
package io.github.bmsjava.text;

import org.jspecify.annotations.NullMarked;
