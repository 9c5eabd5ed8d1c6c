/** The report as one page of HTML: what is shown of an evaluation, and how it is drawn. It computes nothing. */
@NullMarked
package io.github.bmsjava.examples.evaluate.page;

import org.jspecify.annotations.NullMarked;
