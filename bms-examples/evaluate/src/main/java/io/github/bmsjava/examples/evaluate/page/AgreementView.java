package io.github.bmsjava.examples.evaluate.page;

import java.util.List;

/** The agreement overview: what is to be said, the agreements by service, and the classes of the bonus; texts only. */
record AgreementView(
        boolean isThere, List<String> notes, List<Service> services, boolean hasBonus, List<Bonus> bonuses) {

    /** The agreements of one kind of unit. */
    record Service(String name, List<Agreement> agreements) {}

    /** One agreement; a unit's name stands for its leader. */
    record Agreement(
            String unit,
            String href,
            View.Light signed,
            String sum,
            List<Goal> goals,
            boolean hasPay,
            View.Light pay,
            List<View.Entry> conditions) {}

    /** A goal, the figure on which the answer rests, and the answer. */
    record Goal(String aim, String value, View.Light light, boolean hasLight, View.Light answer) {}

    /** A class of the bonus. */
    record Bonus(String heading, String outcome, List<Place> places) {}

    /** A unit's place in it. */
    record Place(String place, String unit, String figure, String reason) {}
}
