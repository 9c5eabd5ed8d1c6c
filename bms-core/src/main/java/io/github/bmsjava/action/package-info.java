/**
 * What is done about results: action plans and what of them is active, overdue or missing; comments; deviations from targets, and who
 * saw them, raised them and followed them up; plans in sections that are decided on their levels.
 *
 * <p>Imports {@code comparison} and below.
 */
@NullMarked
package io.github.bmsjava.action;

import org.jspecify.annotations.NullMarked;
