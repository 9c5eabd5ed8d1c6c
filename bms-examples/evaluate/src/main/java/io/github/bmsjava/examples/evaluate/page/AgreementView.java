package io.github.bmsjava.examples.evaluate.page;

import java.util.List;

/** The agreement overview: what is to be said, the agreements by service, and the classes of the bonus; texts only. */
record AgreementView(
        boolean isThere, List<String> notes, List<Service> services, boolean hasBonus, List<Bonus> bonuses) {

    /** The agreements of one kind of unit. */
    record Service(String name, List<Agreement> agreements) {}

    /** One agreement; the names of the units that are led stand for their leader. */
    record Agreement(List<Led> units, View.Light signed, String sum, List<Goal> goals, List<Pay> pays) {}

    /** A unit that is led. */
    record Led(String href, String name) {}

    /** Whether its leader may be considered for result pay; the unit is named where there are several. */
    record Pay(String unit, View.Light answer, List<View.Entry> conditions) {}

    /** A goal and how much of it is asked, the figure on which the answer rests, and the answer. */
    record Goal(Said aim, String bound, String value, View.Light light, boolean hasLight, View.Light answer) {}

    /** A class of the bonus. */
    record Bonus(String heading, String outcome, List<Place> places) {}

    /** A unit's place in it. */
    record Place(String place, String unit, String figure, String reason) {}
}
