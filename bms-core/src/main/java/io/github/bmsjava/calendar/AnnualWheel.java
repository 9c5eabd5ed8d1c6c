package io.github.bmsjava.calendar;

import com.google.common.collect.ImmutableList;
import io.github.bmsjava.internal.check.Nearest;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.value.Label;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The annual wheel (årshjulet): what comes again every year, and in which order (R123). Immutable.
 *
 * <pre>{@code
 * AnnualWheel wheel = AnnualWheel.builder()
 *         .event("styringsbrev", EventKind.DOCUMENT, Recurrence.about(1, 1, 14))
 *         .event("årsplan", EventKind.DOCUMENT, Recurrence.by(1, 31))
 *         .event("resultatoppfølging", EventKind.REPORT, Recurrence.every(PeriodType.TERTIAL))
 *         .order("styringsbrev", "årsplan")
 *         .build()
 *         .orThrow();
 * wheel.in(2008);   // styringsbrev 2008 by ca 2008-01-01 (+14), årsplan 2008 by 2008-01-31, and three more
 * }</pre>
 */
public final class AnnualWheel {
    private static final int SHOWN = 20;

    private final ImmutableList<WheelEvent> events;
    private final ImmutableList<Order> orders;

    private AnnualWheel(List<WheelEvent> events, List<Order> orders) {
        this.events = ImmutableList.copyOf(events);
        this.orders = ImmutableList.copyOf(orders);
    }

    /**
     * A rule of order: in every year the first event is planned for no later day than the other.
     *
     * @param first the id of the one that comes first
     * @param then the id of the other
     */
    public record Order(String first, String then) {}

    /**
     * Starts a wheel.
     *
     * @return an empty builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The events.
     *
     * @return in the order given
     */
    public List<WheelEvent> events() {
        return events;
    }

    /**
     * The rules of order.
     *
     * @return in the order given
     */
    public List<Order> orders() {
        return orders;
    }

    /**
     * The events that a recipient outside the municipality is to receive (R180).
     *
     * @param recipient who, in any language
     * @return in the order given; empty if there is none
     */
    public List<WheelEvent> to(String recipient) {
        return events.stream()
                .filter(event -> event.findRecipient()
                        .filter(label -> label.texts().containsValue(recipient))
                        .isPresent())
                .toList();
    }

    /**
     * The event of an id.
     *
     * @param id the id
     * @return the event
     * @throws IllegalArgumentException if there is none
     */
    public WheelEvent event(String id) {
        return find(events, id)
                .orElseThrow(() -> new IllegalArgumentException("there is no event '" + id + "'." + hint(events, id)));
    }

    private static Optional<WheelEvent> find(List<WheelEvent> events, String id) {
        return events.stream().filter(event -> event.id().equals(id)).findFirst();
    }

    private static String hint(List<WheelEvent> events, String id) {
        return Nearest.hint(id, events.stream().map(WheelEvent::id).toList());
    }

    /**
     * What comes in a year.
     *
     * @param year the year
     * @return by the planned day, then by id; a report some days after the last part of the year may be due in the next one
     */
    public List<Occurrence> in(int year) {
        return events.stream()
                .flatMap(event -> of(event, year).stream())
                .sorted(Occurrence.BY_DATE)
                .toList();
    }

    private static List<Occurrence> of(WheelEvent event, int year) {
        return event.recurrence().periods(year).stream()
                .map(period -> new Occurrence(event, period, event.recurrence().deadline(period)))
                .toList();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnnualWheel that && events.equals(that.events) && orders.equals(that.orders);
    }

    @Override
    public int hashCode() {
        return events.hashCode();
    }

    /** The events, a line each. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        events.stream().limit(SHOWN).forEach(event -> text.append(event).append('\n'));
        return events.size() > SHOWN ? text + "… and " + (events.size() - SHOWN) + " more\n" : text.toString();
    }

    /** Builds a wheel. Not thread-safe. */
    public static final class Builder {
        private final List<WheelEvent> events = new ArrayList<>();
        private final List<Order> orders = new ArrayList<>();

        private Builder() {}

        /**
         * Adds an event whose name is its id.
         *
         * @param id the stable id
         * @param kind what it is
         * @param recurrence when it comes
         * @return this builder
         * @throws IllegalArgumentException if the id is none
         */
        public Builder event(String id, EventKind kind, Recurrence recurrence) {
            return event(new WheelEvent(id, Label.of(id), kind, recurrence));
        }

        /**
         * Adds an event.
         *
         * @param event the event
         * @return this builder
         */
        public Builder event(WheelEvent event) {
            events.add(event);
            return this;
        }

        /**
         * Says that in every year an event comes before another.
         *
         * @param first the id of the one that comes first
         * @param then the id of the other
         * @return this builder
         */
        public Builder order(String first, String then) {
            orders.add(new Order(first, then));
            return this;
        }

        /**
         * The wheel.
         *
         * @return the wheel with what is wrong with it: an event twice, a rule of order about no event or that does not hold
         */
        public Validated<AnnualWheel> build() {
            List<Issue> issues = new ArrayList<>();
            Map<String, WheelEvent> standing = new LinkedHashMap<>();
            for (WheelEvent event : events) {
                if (standing.putIfAbsent(event.id(), event) != null) {
                    issues.add(Issue.of(CalendarIssue.EVENT_TWICE, event.id()).with("event", event.id()));
                }
            }
            List<WheelEvent> all = List.copyOf(standing.values());
            List<Order> sound = new ArrayList<>();
            for (Order order : orders) {
                Optional<WheelEvent> first = known(order.first(), all, issues);
                Optional<WheelEvent> then = known(order.then(), all, issues);
                if (first.isPresent() && then.isPresent()) {
                    sound.add(order);
                    broken(first.get(), then.get()).ifPresent(issues::add);
                }
            }
            return Validated.of(new AnnualWheel(all, sound), issues);
        }

        private static Optional<WheelEvent> known(String id, List<WheelEvent> all, List<Issue> issues) {
            Optional<WheelEvent> found = find(all, id);
            if (found.isEmpty()) {
                issues.add(Issue.of(CalendarIssue.UNKNOWN_EVENT, id)
                        .with("event", id)
                        .with("hint", hint(all, id)));
            }
            return found;
        }

        /** A leap year's dates differ by a day, which changes no order of days of the year. */
        private static Optional<Issue> broken(WheelEvent first, WheelEvent then) {
            Occurrence last = of(first, 2001).get(first.recurrence().timesAYear() - 1);
            Occurrence next = of(then, 2001).get(0);
            return last.deadline().date().isAfter(next.deadline().date())
                    ? Optional.of(Issue.of(CalendarIssue.ORDER_BROKEN, first.id())
                            .with("first", first.id())
                            .with("then", then.id())
                            .with("firstDate", monthAndDay(last))
                            .with("thenDate", monthAndDay(next)))
                    : Optional.empty();
        }

        private static String monthAndDay(Occurrence one) {
            return one.deadline().date().toString().substring("2001-".length());
        }
    }
}
