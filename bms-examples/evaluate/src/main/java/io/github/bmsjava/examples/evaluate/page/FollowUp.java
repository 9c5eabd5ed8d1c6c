package io.github.bmsjava.examples.evaluate.page;

import io.github.bmsjava.action.ActionPlan;
import io.github.bmsjava.action.Comment;
import io.github.bmsjava.action.TargetDeviation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What people said and do about the results. Of a comment the page shows the day alone, unless {@link #withTexts()} chose otherwise.
 *
 * @param day as of when an action is done or late; null where nothing is followed up
 * @param plan what is done
 * @param comments what was said
 * @param deviations the dialogue about results that missed their target: seen, raised, followed up
 * @param showsTexts whether the page shows what the comments say
 */
public record FollowUp(
        @Nullable LocalDate day,
        ActionPlan plan,
        List<Comment> comments,
        List<TargetDeviation> deviations,
        boolean showsTexts) {
    /** Nothing is followed up here: no result lacks a comment or an action. */
    public static final FollowUp NONE = new FollowUp(null, ActionPlan.of(List.of()), List.of(), List.of(), false);

    /** Copies the lists. */
    public FollowUp {
        comments = List.copyOf(comments);
        deviations = List.copyOf(deviations);
        if (day == null && !(plan.actions().isEmpty() && comments.isEmpty() && deviations.isEmpty())) {
            throw new IllegalArgumentException("what is followed up needs the day as of which it is told.");
        }
    }

    /**
     * A follow-up whose comments show their day alone.
     *
     * @param day as of when an action is done or late
     * @param plan what is done
     * @param comments what was said
     * @param deviations the dialogue about results that missed their target
     */
    public FollowUp(LocalDate day, ActionPlan plan, List<Comment> comments, List<TargetDeviation> deviations) {
        this(Objects.requireNonNull(day, "day"), plan, comments, deviations, false);
    }

    /**
     * The same with what the comments say. That is a choice of whoever hands them over, who knows that they are about units' figures
     * and not about persons, and who reads the page.
     *
     * @return a copy
     */
    public FollowUp withTexts() {
        return new FollowUp(day, plan, comments, deviations, true);
    }
}
