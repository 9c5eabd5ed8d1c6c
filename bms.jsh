// For JShell: what the README imports, and show(x), which prints a thing whole.
//   jshell --class-path … bms.jsh
import io.github.bmsjava.*;
import io.github.bmsjava.evaluation.*;
import io.github.bmsjava.explain.*;
import io.github.bmsjava.indicator.*;
import io.github.bmsjava.issue.*;
import io.github.bmsjava.observation.*;
import io.github.bmsjava.organisation.*;
import io.github.bmsjava.period.*;
import io.github.bmsjava.report.*;
import io.github.bmsjava.scorecard.*;
import io.github.bmsjava.target.*;
import io.github.bmsjava.threshold.*;
import io.github.bmsjava.value.*;
import io.github.bmsjava.whatif.*;
import static io.github.bmsjava.threshold.Bound.*;
Language language = Language.NB;
/** Of results the cards of every unit that has one, of a result all that there is to say about it, of lists each of them. */
void show(Object any) {
    if (any instanceof Results results) {
        for (OrgUnit unit : results.organisation().units()) {
            boolean hasCard = results.periods().stream()
                .flatMap(period -> results.in(period).findUnit(unit.id()).stream())
                .anyMatch(found -> !found.cards().isEmpty());
            if (hasCard) System.out.println(CardTable.of(results, unit.id(), language));
        }
    } else if (any instanceof IndicatorResult result) {
        System.out.print(result.explain().account(language));
    } else if (any instanceof Explanation explanation) {
        System.out.print(explanation.account(language));
    } else if (any instanceof Difference difference) {
        System.out.println(difference.sentence(language));
    } else if (any instanceof SmallestChange change) {
        System.out.println(change.sentence(language));
    } else if (any instanceof Validated<?> validated) {
        validated.issues().forEach(issue -> System.out.println(issue));
        validated.partial().ifPresent(made -> show(made));
    } else if (any instanceof Iterable<?> all) {
        for (Object one : all) show(one);
    } else {
        System.out.println(any);
    }
}
