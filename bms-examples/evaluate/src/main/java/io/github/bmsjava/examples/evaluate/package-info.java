/**
 * The main job: reads figures as municipalities print them, judges them and prints the cards. Entry point: {@link
 * io.github.bmsjava.examples.evaluate.Main}.
 *
 * <p>An {@link io.github.bmsjava.examples.evaluate.Example} reads, a {@link io.github.bmsjava.examples.evaluate.Job}
 * evaluates and prints; neither knows the other's business.
 */
@NullMarked
package io.github.bmsjava.examples.evaluate;

import org.jspecify.annotations.NullMarked;
