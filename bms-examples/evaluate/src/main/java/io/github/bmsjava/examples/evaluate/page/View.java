package io.github.bmsjava.examples.evaluate.page;

import java.util.List;

/** What the template shows, in the order in which it stands there; texts only. */
record View(
        String lang,
        String title,
        String source,
        String note,
        List<Link> languages,
        List<String> problems,
        boolean hasProblems,
        List<Part> parts) {

    /** Another page, or a place on this one. */
    record Link(String href, String lang, String text, boolean isHere) {}

    record Part(
            String id,
            String heading,
            List<Branch> tree,
            List<Unit> units,
            List<Comparison> comparisons,
            List<String> tooMany,
            List<String> texts,
            List<String> problems,
            boolean hasProblems,
            String summary,
            String fingerprints,
            FollowUpView followUp,
            AgreementView agreements,
            List<ProcessView> processes,
            boolean hasProcesses,
            StrategyView strategy,
            boolean isCompact,
            String data) {

        /** The element of a heading in the part: right below the part's own, where it has one. */
        String topic() {
            return heading.isEmpty() ? "h2" : "h3";
        }

        /** The element of a heading below such a one. */
        String subtopic() {
            return heading.isEmpty() ? "h3" : "h4";
        }
    }

    /** A unit in the tree of the organisation. */
    record Branch(
            String href, String name, boolean hasCard, List<Count> counts, List<Branch> below, boolean hasBelow) {}

    /** How many lights there are of a kind. */
    record Count(String style, String symbol, String word, int number) {}

    record Unit(String id, String name, List<Card> cards) {}

    record Card(String title, String period, boolean hasMethods, int columns, List<Group> groups) {}

    record Group(Said name, Light light, boolean hasLight, List<Row> rows, List<Entry> account, boolean hasAccount) {}

    /** Symbol, word and the colours that go with them. */
    record Light(String style, String symbol, String word) {
        /** No light at all, not even one that says why. */
        static final Light NONE = new Light("", "", "");
    }

    /** What is said of one indicator, whose id tells it from others of its name. */
    record Row(
            String id,
            Said factor,
            Said indicator,
            Said method,
            String target,
            String value,
            Light light,
            String trend,
            Chart.Drawing chart,
            String remark,
            List<Entry> history,
            List<Entry> account,
            String contributionsOf,
            List<Entry> contributions,
            boolean hasContributions,
            List<FollowUpView.Place> places) {}

    record Entry(String heading, String text) {}

    /** The same indicators of units of one type; the legend says in words what the lights of the cells mean. */
    record Comparison(String title, List<Light> legend, List<String> units, List<Compared> rows) {}

    record Compared(Said indicator, List<Cell> cells) {}

    /** A figure and its light, or either alone; else the reason why there is neither, which is empty where nothing was to be expected. */
    record Cell(boolean isKnown, String value, Light light, String reason) {}
}
