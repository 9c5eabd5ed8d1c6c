@NullMarked
package io.github.bmsjava.examples.evaluate;

import org.jspecify.annotations.NullMarked;
