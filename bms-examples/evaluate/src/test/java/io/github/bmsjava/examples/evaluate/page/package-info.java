@NullMarked
package io.github.bmsjava.examples.evaluate.page;

import org.jspecify.annotations.NullMarked;
