/**
 * Documents of the library in JSON: organisation, cards, targets and observations in, the same and results out.
 *
 * <p>Entry points: {@link io.github.bmsjava.json.BmsJson} and {@link io.github.bmsjava.json.BmsDocument}.
 */
@NullMarked
package io.github.bmsjava.json;

import org.jspecify.annotations.NullMarked;
