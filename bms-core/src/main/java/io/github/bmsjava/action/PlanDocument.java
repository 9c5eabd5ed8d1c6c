package io.github.bmsjava.action;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.bmsjava.action.PlanSection.DecisionLevel;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.value.Label;
import io.github.bmsjava.value.Language;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A plan in ordered sections, each decided on its level (R71, R142, R143): which of them are written, and which decided. Immutable.
 */
public final class PlanDocument {
    /** The section of the card, in the documents that have one. */
    public static final String CARD = "målekart";

    /** The section of a unit's own goals in its annual plan. */
    public static final String LOCAL_GOALS = "lokale-mål";

    private final String name;
    private final ImmutableList<PlanSection> sections;
    private final ImmutableMap<String, String> texts;
    private final ImmutableMap<String, LocalDate> decided;

    private PlanDocument(
            String name, List<PlanSection> sections, Map<String, String> texts, Map<String, LocalDate> decided) {
        this.name = name;
        this.sections = ImmutableList.copyOf(sections);
        this.texts = ImmutableMap.copyOf(texts);
        this.decided = ImmutableMap.copyOf(decided);
    }

    /**
     * An empty document of sections.
     *
     * @param name what it is called
     * @param sections in their order
     * @return a document of which nothing is written
     * @throws IllegalArgumentException if two sections have one id
     */
    public static PlanDocument of(String name, List<PlanSection> sections) {
        long distinct = sections.stream().map(PlanSection::id).distinct().count();
        if (distinct < sections.size()) {
            throw new IllegalArgumentException("plan '" + name + "' has two sections of one id.");
        }
        return new PlanDocument(name, sections, Map.of(), Map.of());
    }

    /**
     * The business plan (virksomhetsplan) of Harstad: background and principles, balanced scorecards, further development, the common
     * card; all four are politics (R142).
     *
     * @return an empty document
     */
    public static PlanDocument businessPlan() {
        return of(
                "Virksomhetsplan",
                List.of(
                        political("bakgrunn", "Bakgrunn og prinsipper"),
                        political("bms", "Balansert målstyring"),
                        political("utvikling", "Videre utvikling"),
                        political(CARD, "Gjennomgående målekart")));
    }

    /**
     * The operating plan (driftsplan) of a unit in Harstad: presentation and card are politics, action plan and other matters are the
     * administration's (R143).
     *
     * @return an empty document
     */
    public static PlanDocument operatingPlan() {
        return of(
                "Driftsplan",
                List.of(
                        political("presentasjon", "Presentasjon: aktivitet, ansatte, organisasjon"),
                        political(CARD, "Målekart"),
                        administrative("handlingsplan", "Handlingsplan"),
                        administrative("annet", "Andre forhold")));
    }

    /**
     * The annual plan (årsplan) of a result unit in Alna: the district's card with the unit's targets, which are politics, and the
     * unit's own goals, which are the administration's (R149).
     *
     * @param of whose and of when, for example {@code "Lund barnehage 2009"}
     * @return an empty document
     */
    public static PlanDocument annualPlan(String of) {
        return of(
                "Årsplan " + of,
                List.of(political(CARD, "Målekart og måltall"), administrative(LOCAL_GOALS, "Lokale mål")));
    }

    private static PlanSection political(String id, String title) {
        return new PlanSection(id, Label.of(title), DecisionLevel.POLITICAL);
    }

    private static PlanSection administrative(String id, String title) {
        return new PlanSection(id, Label.of(title), DecisionLevel.ADMINISTRATIVE);
    }

    /**
     * The same with the text of a section. A text that is changed is to be decided anew.
     *
     * @param section its id
     * @param text not blank
     * @return a copy
     * @throws IllegalArgumentException if there is no such section, or the text is blank
     */
    public PlanDocument write(String section, String text) {
        require(section);
        if (text.isBlank()) {
            throw new IllegalArgumentException("section '" + section + "' of plan '" + name + "' is written empty.");
        }
        Map<String, String> more = new LinkedHashMap<>(texts);
        Map<String, LocalDate> fewer = new LinkedHashMap<>(decided);
        if (!text.equals(more.put(section, text))) {
            fewer.remove(section);
        }
        return new PlanDocument(name, sections, more, fewer);
    }

    /**
     * The same with a section decided.
     *
     * @param section its id
     * @param by the level that decides
     * @param on when
     * @return a copy
     * @throws IllegalArgumentException if there is no such section, it is not written, or another level decides it
     */
    public PlanDocument decide(String section, DecisionLevel by, LocalDate on) {
        PlanSection known = require(section);
        if (!texts.containsKey(section)) {
            throw new IllegalArgumentException("section '" + section + "' of plan '" + name + "' is not written.");
        }
        if (known.decidedBy() != by) {
            throw new IllegalArgumentException("section '" + section + "' of plan '" + name + "' is decided on the "
                    + known.decidedBy().id() + " level, not on the " + by.id() + ".");
        }
        Map<String, LocalDate> more = new LinkedHashMap<>(decided);
        more.put(section, on);
        return new PlanDocument(name, sections, texts, more);
    }

    private PlanSection require(String section) {
        return sections.stream()
                .filter(one -> one.id().equals(section))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("plan '" + name + "' has no section '" + section + "'."
                        + Nearest.hint(
                                section, sections.stream().map(PlanSection::id).toList())));
    }

    /**
     * What it is called.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * The sections.
     *
     * @return in their order
     */
    public List<PlanSection> sections() {
        return sections;
    }

    /**
     * The text of a section.
     *
     * @param section its id
     * @return the text; empty until it is written
     */
    public Optional<String> text(String section) {
        return Optional.ofNullable(texts.get(section));
    }

    /**
     * When a section was decided.
     *
     * @param section its id
     * @return the day; empty until then
     */
    public Optional<LocalDate> decided(String section) {
        return Optional.ofNullable(decided.get(section));
    }

    /**
     * The sections that are not written.
     *
     * @return in their order; empty for a complete plan
     */
    public List<PlanSection> missing() {
        return sections.stream()
                .filter(section -> !texts.containsKey(section.id()))
                .toList();
    }

    /**
     * The sections that a level still has to decide.
     *
     * @param level who decides
     * @return in their order
     */
    public List<PlanSection> undecided(DecisionLevel level) {
        return sections.stream()
                .filter(section -> section.decidedBy() == level && !decided.containsKey(section.id()))
                .toList();
    }

    /**
     * The document as text.
     *
     * @param language the language of headings
     * @return the name, then each section under its numbered heading, or a dash where it is not written
     */
    public String text(Language language) {
        StringBuilder text = new StringBuilder(name).append('\n');
        for (int i = 0; i < sections.size(); i++) {
            PlanSection section = sections.get(i);
            text.append('\n').append(i + 1).append(' ').append(section.title().in(language));
            text.append("\n\n")
                    .append(texts.getOrDefault(section.id(), "–").stripTrailing())
                    .append('\n');
        }
        return text.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanDocument that
                && name.equals(that.name)
                && sections.equals(that.sections)
                && texts.equals(that.texts)
                && decided.equals(that.decided);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** The headings in order, with what is missing or decided. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(name);
        for (int i = 0; i < sections.size(); i++) {
            PlanSection section = sections.get(i);
            LocalDate day = decided.get(section.id());
            text.append('\n').append(i + 1).append(' ').append(section.title());
            text.append(texts.containsKey(section.id()) ? day == null ? "" : " (decided " + day + ")" : " (missing)");
        }
        return text.toString();
    }
}
