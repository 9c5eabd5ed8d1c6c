/**
 * Control (R175 to R182): how grave a risk is, the risks of the projects that serve a goal, and the internal rules: what they rest on,
 * whether they can be read, and who was trained in them. Deviations and spot checks are indicators like any other.
 *
 * <p>Imports {@code strategy} and below.
 */
@NullMarked
package io.github.bmsjava.control;

import org.jspecify.annotations.NullMarked;
