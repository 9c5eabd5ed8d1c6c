/** The inventory of everything public, {@code api.txt}. Start at {@code ApiTest}. */
@NullMarked
package io.github.bmsjava.api;

import org.jspecify.annotations.NullMarked;
