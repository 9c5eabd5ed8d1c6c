/** Checks of what callers hand in, ids and texts, and names in texts that are filled in. Not exported. Imports no other package of the library. */
@NullMarked
package io.github.bmsjava.internal.check;

import org.jspecify.annotations.NullMarked;
