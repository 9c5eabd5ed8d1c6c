/** Whether what is hidden stays hidden. Start at {@code DisclosureProperties}. */
@NullMarked
package io.github.bmsjava.examples.verification.disclosure;

import org.jspecify.annotations.NullMarked;
