package io.github.bmsjava.agreement;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.organisation.OrgUnit;
import io.github.bmsjava.organisation.PersonRef;
import io.github.bmsjava.period.Period;
import io.github.bmsjava.period.PeriodType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All agreements of a municipality, in all versions: which of them count, the series of a leader, and who lacks one (R151, R152,
 * R154). Immutable.
 */
public final class Agreements {
    private final ImmutableList<LeaderAgreement> versions;

    private Agreements(Collection<LeaderAgreement> versions) {
        this.versions = ImmutableList.sortedCopyOf(
                Comparator.comparing(LeaderAgreement::period)
                        .thenComparing(LeaderAgreement::id)
                        .thenComparing(LeaderAgreement::version),
                versions);
    }

    /**
     * Some agreements.
     *
     * @param versions all versions, in any order
     * @return the agreements
     * @throws IllegalArgumentException if two are one version of one agreement
     */
    public static Agreements of(Collection<LeaderAgreement> versions) {
        Map<List<Object>, LeaderAgreement> seen = new LinkedHashMap<>();
        for (LeaderAgreement one : versions) {
            if (seen.putIfAbsent(List.of(one.id(), one.version()), one) != null) {
                throw new IllegalArgumentException(
                        "agreement '" + one.id() + "' stands twice in version " + one.version() + ".");
            }
        }
        return new Agreements(versions);
    }

    /**
     * Every version.
     *
     * @return by period, id and version
     */
    public List<LeaderAgreement> versions() {
        return versions;
    }

    /**
     * The agreements of a period that count: of each the latest version that both have signed.
     *
     * @param period when
     * @return by id
     */
    public List<LeaderAgreement> inForce(Period period) {
        return latest(versions.stream().filter(one -> one.period().equals(period) && one.isSigned()));
    }

    /**
     * The series of a leader: one agreement a period, each the latest version that both have signed.
     *
     * @param leader who
     * @return by period
     */
    public List<LeaderAgreement> of(PersonRef leader) {
        return latest(versions.stream().filter(one -> one.leader().equals(leader) && one.isSigned()));
    }

    private static List<LeaderAgreement> latest(Stream<LeaderAgreement> some) {
        Map<String, LeaderAgreement> latest = new LinkedHashMap<>();
        some.forEach(one -> latest.put(one.id(), one));
        return List.copyOf(latest.values());
    }

    /**
     * What is missing in a period.
     *
     * @param leaders who leads what
     * @param period when
     * @return {@code leader-without-agreement} for each unit with a leader above whom there is another, and without an agreement of
     *     that leader; {@code agreement-not-signed} for each latest version that not both have signed
     */
    public List<Issue> missing(Leaders leaders, Period period) {
        List<LeaderAgreement> latest =
                latest(versions.stream().filter(one -> one.period().equals(period)));
        List<Issue> issues = new ArrayList<>();
        for (OrgUnit unit : leaders.units()) {
            Optional<PersonRef> leader = leaders.leader(unit.id());
            boolean isCovered = latest.stream()
                    .anyMatch(one -> one.units().contains(unit.id())
                            && leader.filter(one.leader()::equals).isPresent());
            if (!isCovered && leaders.superior(unit.id()).isPresent()) {
                issues.add(Issue.of(
                                AgreementIssue.LEADER_WITHOUT_AGREEMENT,
                                unit.id().value())
                        .with("unit", unit.id())
                        .with("period", period));
            }
        }
        for (LeaderAgreement one : latest) {
            if (!one.isSigned()) {
                issues.add(Issue.of(AgreementIssue.AGREEMENT_NOT_SIGNED, one.id())
                        .with("agreement", one.id())
                        .with("version", one.version())
                        .with("missing", String.join(", ", one.unsigned())));
            }
        }
        return issues;
    }

    /**
     * The talks that were not held by a day (R129, R136): the entering talk and the follow-up talk of each agreement in force, and a
     * tertial talk for each tertial that has ended, where those are asked for.
     *
     * @param talks what was held
     * @param period when
     * @param day talks after it do not count, and tertials that end on it or later are not asked for
     * @param tertials whether tertial talks are asked for
     * @return what is missing, by agreement
     */
    public List<Talk.Missing> missingTalks(Collection<Talk> talks, Period period, LocalDate day, boolean tertials) {
        List<Talk.Missing> missing = new ArrayList<>();
        for (LeaderAgreement one : inForce(period)) {
            List<Talk> held = talks.stream()
                    .filter(talk ->
                            talk.agreement().equals(one.id()) && !talk.on().isAfter(day))
                    .toList();
            Stream.of(Talk.Kind.ENTERING, Talk.Kind.FOLLOW_UP)
                    .filter(kind -> held.stream().noneMatch(talk -> talk.kind() == kind))
                    .forEach(kind -> missing.add(new Talk.Missing(one, kind, period)));
            if (tertials) {
                period.parts(PeriodType.TERTIAL).stream()
                        .filter(tertial -> tertial.end().isBefore(day))
                        .filter(tertial -> held.stream()
                                .noneMatch(talk -> talk.kind() == Talk.Kind.TERTIAL && tertial.contains(talk.on())))
                        .forEach(tertial -> missing.add(new Talk.Missing(one, Talk.Kind.TERTIAL, tertial)));
            }
        }
        return missing;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Agreements that && versions.equals(that.versions);
    }

    @Override
    public int hashCode() {
        return versions.hashCode();
    }

    /** How many versions there are. */
    @Override
    public String toString() {
        return versions.size() + " versions of agreements";
    }
}
