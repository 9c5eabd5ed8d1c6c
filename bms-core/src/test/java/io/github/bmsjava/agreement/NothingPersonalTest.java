package io.github.bmsjava.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.bmsjava.action.Comment;
import io.github.bmsjava.cycle.FrozenReport;
import io.github.bmsjava.evaluation.Evaluation;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.report.AnnualReport;
import io.github.bmsjava.scorecard.Gate;
import io.github.bmsjava.threshold.Answer;
import io.github.bmsjava.value.Language;
import io.github.bmsjava.value.PersonalText;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * No output contains a personal text unless it is asked for: everything that can be reached without an argument from objects that hold
 * such texts is looked at, wherever it leads.
 */
class NothingPersonalTest {
    private static final String SECRET = "HEMMELIG";
    private static final PersonRef LEADER = PersonRef.of("leder-lund");
    private static final PersonRef DIRECTOR = PersonRef.of("direktør");
    private static final LocalDate DAY = LocalDate.parse("2008-02-01");
    private static final Evaluation RESULTS = Schemes.of2007().evaluate();

    /** What shows personal texts because they were given to it: a report with comments. */
    private static final Set<String> ASKED = Set.of("Row.cells", "AnnualReport.text");

    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.bmsjava");

    private final Set<Object> seen = new HashSet<>();
    private final Set<String> kinds = new TreeSet<>();
    private final Set<String> reached = new TreeSet<>();

    private static PersonalText secret(String where) {
        return PersonalText.of(SECRET + " " + where);
    }

    private static AgreementEvaluation evaluated() {
        LeaderAgreement agreement = LeaderAgreement.builder("lund-2007", LEADER, DIRECTOR, "2007")
                .unit("lund")
                .goal(AgreementGoal.light("tilfredshet", "green"))
                .goal(AgreementGoal.judged("samarbeid", DAY))
                .build()
                .signed(LEADER, DAY)
                .signed(DIRECTOR, DAY);
        return AgreementEvaluation.of(
                agreement, RESULTS, List.of(GoalReport.judged("samarbeid", Answer.YES, secret("goal"), DIRECTOR, DAY)));
    }

    private static OverallAssessment assessed() {
        return OverallAssessment.of(evaluated())
                .superior(secret("superior"), DAY)
                .self(secret("self"), DAY)
                .override("tilfredshet", Answer.NO, secret("override"), DIRECTOR, DAY)
                .conclude(secret("conclusion"), DIRECTOR, DAY)
                .conclude(secret("appeal"), DIRECTOR, DAY);
    }

    private static PayEligibility eligible() {
        return ResultPay.of(
                        "lønn",
                        1,
                        "målekart",
                        Gate.indicator("tilfredshet", "green"),
                        Gate.indicator("regnskap", "yellow"))
                .eligibility(RESULTS, "2007", "lund")
                .assessed(DIRECTOR, DAY, secret("discretion"));
    }

    private static UnitBonus bonus() {
        return UnitBonus.builder("bonus", 1, "målekart")
                .rankedBy("tilfredshet")
                .economy(Gate.indicator("regnskap", "yellow"))
                .build();
    }

    private static Comment comment() {
        return Comment.of("lund", "tilfredshet", "2007", LEADER, DAY, secret("comment"));
    }

    @Test
    void nothingThatIsReachedShowsAPersonalText() {
        look(assessed());
        look(eligible());
        look(bonus().nominate(RESULTS, "2007", "lund", LEADER, DAY, secret("nomination")));
        look(comment());
        look(AnnualReport.of(RESULTS, Period.year(2007), Language.NB, List.of(comment())));
        look(FrozenReport.of(RESULTS, "2007", DAY));

        assertThat(reached)
                .containsExactly(
                        "appeal",
                        "comment",
                        "conclusion",
                        "discretion",
                        "goal",
                        "nomination",
                        "override",
                        "self",
                        "superior");
        assertThat(kinds).containsAll(holders());
    }

    /** Whoever has a personal text as a field; one that is added must be looked at here. */
    private static Set<String> holders() {
        return LIBRARY.stream()
                .filter(type -> type.getFields().stream()
                        .anyMatch(field -> field.getRawType().isEquivalentTo(PersonalText.class)
                                && !field.getModifiers().contains(JavaModifier.STATIC)))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }

    private void look(Object thing) {
        if (thing instanceof PersonalText text) {
            reached.add(text.reveal().substring(SECRET.length() + 1));
        }
        if (thing instanceof Optional<?> optional) {
            optional.ifPresent(this::look);
            return;
        }
        assertThat(String.valueOf(thing)).as("%s", thing.getClass()).doesNotContain(SECRET);
        if (thing instanceof Collection<?> all) {
            all.forEach(this::look);
        } else if (thing instanceof Map<?, ?> all) {
            look(all.keySet());
            look(all.values());
        } else if (isOurs(thing) && seen.add(thing)) {
            kinds.add(thing.getClass().getName());
            for (Method method : thing.getClass().getMethods()) {
                if (method.getParameterCount() == 0 && !isLeftOut(method)) {
                    call(method, thing);
                }
            }
        }
    }

    /** Where persons and what they said can be; results lead to the whole model, and are looked at as text only. */
    private static boolean isOurs(Object thing) {
        return Set.of("agreement", "action", "cycle", "control", "report").stream()
                .anyMatch(name -> thing.getClass().getPackageName().equals("io.github.bmsjava." + name));
    }

    /** A builder would make the same thing for ever. */
    private static boolean isLeftOut(Method method) {
        return Modifier.isStatic(method.getModifiers())
                || method.getReturnType() == void.class
                || method.getReturnType().getSimpleName().equals("Builder")
                || method.getDeclaringClass() == Object.class
                || ASKED.contains(method.getDeclaringClass().getSimpleName() + "." + method.getName());
    }

    private void call(Method method, Object thing) {
        try {
            Object found = method.invoke(thing);
            if (found != null) {
                look(found);
            }
        } catch (InvocationTargetException refused) {
            assertThat(String.valueOf(refused.getCause())).doesNotContain(SECRET);
        } catch (IllegalAccessException e) {
            throw new AssertionError(method.toString(), e);
        }
    }

    @Test
    void noRefusalShowsAPersonalText() {
        assertThatThrownBy(() -> assessed().override("ukjent", Answer.NO, secret("refused"), DIRECTOR, DAY))
                .hasMessageNotContaining(SECRET);
        assertThatThrownBy(() -> OverallAssessment.of(evaluated()).conclude(secret("refused"), DIRECTOR, DAY))
                .hasMessageNotContaining(SECRET);
        assertThatThrownBy(() -> bonus().nominate(RESULTS, "2007", "ukjent", LEADER, DAY, secret("refused")))
                .hasMessageNotContaining(SECRET);
        assertThatThrownBy(() -> AnnualReport.of(
                        RESULTS,
                        Period.year(2007),
                        Language.NB,
                        List.of(Comment.of("lund", "ukjent", "2007", LEADER, DAY, secret("refused")))))
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void whatWasAskedForIsShown() {
        AnnualReport report = AnnualReport.of(RESULTS, Period.year(2007), Language.NB, List.of(comment()));

        assertThat(report.text()).contains(SECRET);
        assertThat(AnnualReport.of(RESULTS, Period.year(2007), Language.NB).text())
                .doesNotContain(SECRET);
        assertThat(comment().text().reveal()).isEqualTo(SECRET + " comment");
    }

    @Test
    void nothingInTheLibraryWritesToALog() {
        assertThat(LIBRARY.stream()
                        .filter(type -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(to ->
                                        to.getTargetClass().getPackageName().startsWith("org.slf4j"))))
                .isEmpty();
    }
}
