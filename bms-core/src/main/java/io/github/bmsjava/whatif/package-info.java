/**
 * What would be: {@link io.github.bmsjava.whatif.WhatIf} tries changes in a copy, and {@link io.github.bmsjava.whatif.Differences} tells
 * what differs between two evaluations or periods, and why. What it would take: {@link io.github.bmsjava.whatif.SmallestChange}, the
 * smallest change of an input by which a result reaches a light, and {@link io.github.bmsjava.whatif.SmallestLight}, the smallest
 * improvement of one part's light by which what is made of it does. Imports {@code evaluation} and below.
 */
@NullMarked
package io.github.bmsjava.whatif;

import org.jspecify.annotations.NullMarked;
