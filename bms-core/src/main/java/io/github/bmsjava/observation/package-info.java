/**
 * What was observed, budgeted or forecast: {@link io.github.bmsjava.observation.Observation}, its versions, and
 * {@link io.github.bmsjava.observation.ObservationSource}, the seam to one's own tables. Imports {@code indicator} and
 * below.
 */
@NullMarked
package io.github.bmsjava.observation;

import org.jspecify.annotations.NullMarked;
