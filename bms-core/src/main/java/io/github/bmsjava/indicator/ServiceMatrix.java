package io.github.bmsjava.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimap;
import io.github.bmsjava.issue.Issue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The indicators of each service by their class (R115): priority, coverage, productivity and quality should be there for every
 * service. Immutable.
 */
public final class ServiceMatrix {
    private final ImmutableTable<String, KostraClass, ImmutableList<Indicator>> cells;
    private final Set<String> services;

    private ServiceMatrix(ImmutableTable<String, KostraClass, ImmutableList<Indicator>> cells, Set<String> services) {
        this.cells = cells;
        this.services = services;
    }

    /**
     * The matrix of some indicators.
     *
     * @param indicators those without a service or a class are passed over
     * @return the matrix
     */
    public static ServiceMatrix of(Collection<Indicator> indicators) {
        Set<String> services = new LinkedHashSet<>();
        ImmutableTable.Builder<String, KostraClass, ImmutableList<Indicator>> cells = ImmutableTable.builder();
        Multimap<String, Indicator> byService = LinkedHashMultimap.create();
        indicators.forEach(one -> one.service().ifPresent(service -> byService.put(service, one)));
        byService.asMap().forEach((service, all) -> {
            services.add(service);
            for (KostraClass kind : KostraClass.values()) {
                ImmutableList<Indicator> found = all.stream()
                        .filter(one -> one.kostraClass().filter(kind::equals).isPresent())
                        .collect(ImmutableList.toImmutableList());
                if (!found.isEmpty()) {
                    cells.put(service, kind, found);
                }
            }
        });
        return new ServiceMatrix(cells.build(), services);
    }

    /**
     * The services.
     *
     * @return in the order of the indicators
     */
    public List<String> services() {
        return List.copyOf(services);
    }

    /**
     * The indicators of a cell.
     *
     * @param service the service
     * @param kind the class
     * @return in their order; empty where there is none
     */
    public List<Indicator> in(String service, KostraClass kind) {
        ImmutableList<Indicator> found = cells.get(Objects.requireNonNull(service, "service"), kind);
        return found == null ? List.of() : found;
    }

    /**
     * The classes that a service has no indicator of.
     *
     * @return an issue {@code empty-class} for each, by service and class
     */
    public List<Issue> gaps() {
        List<Issue> issues = new ArrayList<>();
        for (String service : services) {
            for (KostraClass kind : KostraClass.values()) {
                if (in(service, kind).isEmpty()) {
                    issues.add(Issue.of(IndicatorIssue.EMPTY_CLASS, service)
                            .with("service", service)
                            .with("class", kind.id()));
                }
            }
        }
        return issues;
    }

    /** A line for each service, with how many indicators each class has. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (String service : services) {
            text.append(service);
            for (KostraClass kind : KostraClass.values()) {
                text.append(", ")
                        .append(kind.id())
                        .append(' ')
                        .append(in(service, kind).size());
            }
            text.append('\n');
        }
        return text.toString();
    }
}
