package io.github.bmsjava.examples.evaluate.page;

import io.github.bmsjava.agreement.AgreementEvaluation;
import io.github.bmsjava.agreement.BonusClass;
import io.github.bmsjava.agreement.LeaderAgreement;
import io.github.bmsjava.agreement.PayEligibility;
import java.util.List;

/**
 * The leader agreements of a period and what follows from them. The page names units, never persons, and shows no text that a person
 * wrote of another.
 *
 * @param agreements all, signed or not
 * @param evaluations how the goals went of those that are in force
 * @param eligibilities who may be considered for result pay
 * @param bonuses the classes of the bonus, in the order in which they are shown
 * @param notes what else is to be said of the year, a line each
 */
public record AgreementOverview(
        List<LeaderAgreement> agreements,
        List<AgreementEvaluation> evaluations,
        List<PayEligibility> eligibilities,
        List<BonusClass> bonuses,
        List<String> notes) {
    /** No agreements. */
    public static final AgreementOverview NONE =
            new AgreementOverview(List.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies the lists. */
    public AgreementOverview {
        agreements = List.copyOf(agreements);
        evaluations = List.copyOf(evaluations);
        eligibilities = List.copyOf(eligibilities);
        bonuses = List.copyOf(bonuses);
        notes = List.copyOf(notes);
    }
}
