package io.github.bmsjava.examples.evaluate.page;

import io.github.bmsjava.action.ActionPlan;
import io.github.bmsjava.action.Comment;
import io.github.bmsjava.action.TargetDeviation;
import java.time.LocalDate;
import java.util.List;

/**
 * What people said and do about the results. The page shows what the comments say: who hands them over answers for who reads the page.
 *
 * @param day as of when an action is done or late; says nothing where there are no actions
 * @param plan what is done
 * @param comments what was said
 * @param deviations the dialogue about results that missed their target: seen, raised, followed up
 */
public record FollowUp(LocalDate day, ActionPlan plan, List<Comment> comments, List<TargetDeviation> deviations) {
    /** Nobody said or does anything. */
    public static final FollowUp NONE = new FollowUp(LocalDate.EPOCH, ActionPlan.of(List.of()), List.of(), List.of());

    /** Copies the lists. */
    public FollowUp {
        comments = List.copyOf(comments);
        deviations = List.copyOf(deviations);
    }
}
