/** The balanced-scorecard engine: definitions, targets and observations in, judged and explained results out. */
@SuppressWarnings("module") // the module of a qualified export is built after this one
module io.github.bmsjava.core {
    requires com.google.common;
    requires static transitive org.jspecify;
    requires org.slf4j;

    exports io.github.bmsjava;
    exports io.github.bmsjava.action;
    exports io.github.bmsjava.agreement;
    exports io.github.bmsjava.calendar;
    exports io.github.bmsjava.comparison;
    exports io.github.bmsjava.control;
    exports io.github.bmsjava.cycle;
    exports io.github.bmsjava.disclosure;
    exports io.github.bmsjava.evaluation;
    exports io.github.bmsjava.explain;
    exports io.github.bmsjava.formula;
    exports io.github.bmsjava.indicator;
    exports io.github.bmsjava.internal.check to
            io.github.bmsjava.json;
    exports io.github.bmsjava.issue;
    exports io.github.bmsjava.observation;
    exports io.github.bmsjava.organisation;
    exports io.github.bmsjava.period;
    exports io.github.bmsjava.report;
    exports io.github.bmsjava.scorecard;
    exports io.github.bmsjava.statistics;
    exports io.github.bmsjava.strategy;
    exports io.github.bmsjava.target;
    exports io.github.bmsjava.text;
    exports io.github.bmsjava.threshold;
    exports io.github.bmsjava.value;
    exports io.github.bmsjava.whatif;
}
