/** What reading documents and reading tables share: checking bytes before they become text. Not exported. */
@NullMarked
package io.github.bmsjava.json.internal;

import org.jspecify.annotations.NullMarked;
