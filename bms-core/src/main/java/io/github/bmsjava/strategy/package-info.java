/**
 * Why there are cards: mission, vision, strategic themes, goals and initiatives, the links of cause and effect between
 * them, and the way from a group of a card up to the mission and back. Every link is optional.
 *
 * <p>Entry point: {@link io.github.bmsjava.strategy.Strategy#builder()}. Imports {@code scorecard}, {@code indicator},
 * {@code organisation} and below; not {@code approval}.
 */
@NullMarked
package io.github.bmsjava.strategy;

import org.jspecify.annotations.NullMarked;
