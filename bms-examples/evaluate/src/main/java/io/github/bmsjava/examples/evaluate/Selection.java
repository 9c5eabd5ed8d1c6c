package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.examples.evaluate.page.Content;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.Organisation;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.text.Messages;
import io.github.bmsjava.value.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which units and periods are printed: all, or those the caller named, by what they are called or by id. */
final class Selection {
    private static final int SHOWN = 30;

    private final List<String> units;
    private final List<String> periods;
    private final Language language;

    Selection(List<String> units, List<String> periods, Language language) {
        this.units = units;
        this.periods = periods;
        this.language = language;
    }

    /** The units to print, in the order of the organisation; of those not named, only such as have a card. */
    List<OrgUnit> units(Evaluated run) {
        Organisation organisation = run.run().organisation();
        if (units.isEmpty()) {
            return organisation.units().stream()
                    .filter(unit -> hasCard(unit, run))
                    .toList();
        }
        Set<OrgUnit> named = new LinkedHashSet<>();
        units.forEach(text -> named.addAll(organisation.unitsNamed(text)));
        return organisation.units().stream().filter(named::contains).toList();
    }

    /** Of a large evaluation only the topmost units are printed where none is named: nobody reads ten thousand lines. */
    List<OrgUnit> printed(Evaluated run) {
        List<OrgUnit> all = units(run);
        if (!units.isEmpty() || !Content.isLarge(run.results())) {
            return all;
        }
        return Content.topmost(all, run.run().organisation());
    }

    private static boolean hasCard(OrgUnit unit, Evaluated run) {
        return run.results().periods().stream()
                .anyMatch(period -> run.results()
                        .in(period)
                        .findUnit(unit.id())
                        .filter(found -> !found.cards().isEmpty())
                        .isPresent());
    }

    boolean shows(Period period) {
        return periods.isEmpty() || periods.stream().anyMatch(text -> isCalled(period, text));
    }

    private static boolean isCalled(Period period, String text) {
        if (Period.find(text).filter(period::equals).isPresent()) {
            return true;
        }
        for (Language any : Language.values()) {
            if (period.label(any).equalsIgnoreCase(text.strip())) {
                return true;
            }
        }
        return false;
    }

    /** A line for each name that no run knows, with the names that it does know. */
    List<String> unknown(List<Evaluated> runs, Messages texts) {
        List<String> lines = new ArrayList<>();
        for (String text : units) {
            if (runs.stream()
                    .allMatch(run -> run.run().organisation().unitsNamed(text).isEmpty())) {
                lines.add(line("unit.unknown", text, knownUnits(runs), texts));
            }
        }
        for (String text : periods) {
            if (runs.stream().flatMap(run -> run.results().periods().stream()).noneMatch(p -> isCalled(p, text))) {
                lines.add(line("period.unknown", text, knownPeriods(runs), texts));
            }
        }
        return lines;
    }

    private static String line(String key, String text, String known, Messages texts) {
        return texts.text(key, Map.of("text", text, "known", known));
    }

    private String knownUnits(List<Evaluated> runs) {
        return runs.stream()
                .flatMap(run -> run.run().organisation().units().stream())
                .map(unit -> unit.id() + " (" + unit.name().in(language) + ")")
                .distinct()
                .limit(SHOWN)
                .collect(Collectors.joining(", "));
    }

    private static String knownPeriods(List<Evaluated> runs) {
        return runs.stream()
                .flatMap(run -> run.results().periods().stream())
                .map(Period::toString)
                .distinct()
                .limit(SHOWN)
                .collect(Collectors.joining(", "));
    }
}
