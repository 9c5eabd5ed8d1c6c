package io.github.bmsjava.examples.evaluate.page;

import java.util.List;

/**
 * The action plan, and the red results that lack a comment or an action; texts only.
 *
 * @param plan the actions
 * @param day as of when
 * @param hasRed whether anything is red where results are followed up
 * @param lacking what is red and lacks a comment, an action or both
 * @param sum how many are red, and how many of them lack something
 * @param hasPeriods whether the results are of several periods, so that each names its own
 * @param note what the page shows of comments; empty where there are none
 */
record FollowUpView(
        List<Planned> plan,
        boolean hasPlan,
        String day,
        boolean hasRed,
        List<Red> lacking,
        boolean hasLacking,
        String sum,
        boolean hasPeriods,
        String note) {
    /** Nothing is followed up. */
    static final FollowUpView NONE = new FollowUpView(List.of(), false, "", false, List.of(), false, "", false, "");

    /** A row of the action plan. */
    record Planned(
            Said activity,
            String unit,
            Said indicator,
            String period,
            String value,
            View.Light light,
            boolean hasLight,
            String deadline,
            String cost,
            View.Light state) {}

    /** A red result, and what it lacks. */
    record Red(
            String unit,
            String href,
            Said indicator,
            String period,
            String value,
            View.Light light,
            String comment,
            String action) {}

    /** Room beside a number for one kind of thing: what is there, or an empty place. */
    record Place(String heading, List<String> entries, boolean isEmpty, boolean isMissing) {}
}
