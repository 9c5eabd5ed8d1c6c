package io.github.bmsjava.json;

import io.github.bmsjava.calendar.AnnualWheel;
import io.github.bmsjava.calendar.EventKind;
import io.github.bmsjava.calendar.Recurrence;
import io.github.bmsjava.calendar.WheelEvent;
import io.github.bmsjava.period.PeriodType;
import io.github.bmsjava.value.Label;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/** {@code "wheel"}: what comes again every year, and in which order. */
final class WheelCodec {
    private static final Decoder<EventKind> KIND = Decoders.word(List.of(EventKind.values()), EventKind::id);
    private static final Decoder<PeriodType> PART = Decoders.word(List.of(PeriodType.values()), PeriodType::id);

    /** When an event comes; each stands alone. */
    private static final List<String> FORMS = List.of("by", "about", "within", "every");

    private WheelCodec() {}

    static void read(Value value, AnnualWheel.Builder wheel) {
        Fields fields = new Fields(value);
        fields.independent("events", Decoders.elements(WheelCodec::event), events -> events.forEach(wheel::event));
        fields.independent(
                "orders",
                Decoders.elements(WheelCodec::order),
                orders -> orders.forEach(order -> wheel.order(order.first(), order.then())));
        fields.isSound();
    }

    static Node write(AnnualWheel wheel) {
        return new Members()
                .list("events", wheel.events().stream().map(WheelCodec::write).toList())
                .list("orders", wheel.orders().stream().map(WheelCodec::write).toList())
                .end();
    }

    private static Optional<WheelEvent> event(Value value) {
        Fields fields = new Fields(value);
        Optional<String> id = fields.required("id", Decoders.id(text -> text));
        Optional<Label> name = fields.read("name", Decoders.LABEL);
        Optional<EventKind> kind = fields.required("kind", KIND);
        Optional<Recurrence> recurrence = fields.required("recurrence", WheelCodec::recurrence);
        Optional<Label> recipient = fields.read("recipient", Decoders.LABEL);
        return fields.make(() -> new WheelEvent(
                id.orElseThrow(),
                name.orElseGet(() -> Label.of(id.orElseThrow())),
                kind.orElseThrow(),
                recurrence.orElseThrow(),
                recipient.orElse(null)));
    }

    private static Node write(WheelEvent event) {
        Members members = new Members()
                .text("id", event.id())
                .name(event.name(), event.id())
                .text("kind", event.kind().id())
                .node("recurrence", write(event.recurrence()));
        event.findRecipient().ifPresent(outside -> members.label("recipient", outside));
        return members.end();
    }

    private static Optional<AnnualWheel.Order> order(Value value) {
        Fields fields = new Fields(value);
        Optional<String> first = fields.required("first", Decoders.id(text -> text));
        Optional<String> then = fields.required("then", Decoders.id(text -> text));
        return fields.make(() -> new AnnualWheel.Order(first.orElseThrow(), then.orElseThrow()));
    }

    private static Node write(AnnualWheel.Order order) {
        return new Members()
                .text("first", order.first())
                .text("then", order.then())
                .end();
    }

    private static Optional<Recurrence> recurrence(Value value) {
        Fields fields = new Fields(value);
        fields.alone(FORMS);
        Optional<MonthDay> by = fields.read("by", WheelCodec::day);
        Optional<MonthDay> about = fields.read("about", WheelCodec::day);
        Optional<PeriodType> within = fields.read("within", PART);
        Optional<PeriodType> every = fields.read("every", PART);
        Optional<Integer> tolerance =
                about.isPresent() ? fields.required("tolerance", Decoders.INTEGER) : Optional.empty();
        Optional<Integer> number = within.isPresent() ? fields.required("number", Decoders.INTEGER) : Optional.empty();
        Optional<Integer> daysAfter = every.isPresent() ? fields.read("daysAfter", Decoders.INTEGER) : Optional.empty();
        return fields.make(() -> {
            if (by.isPresent()) {
                return Recurrence.by(by.get().getMonthValue(), by.get().getDayOfMonth());
            }
            if (about.isPresent()) {
                return Recurrence.about(
                        about.get().getMonthValue(), about.get().getDayOfMonth(), tolerance.orElseThrow());
            }
            return within.isPresent()
                    ? Recurrence.within(within.get(), number.orElseThrow())
                    : Recurrence.every(every.orElseThrow(), daysAfter.orElse(0));
        });
    }

    private static Node write(Recurrence recurrence) {
        Members members = new Members();
        Optional<String> day = recurrence.day().map(one -> one.toString().substring("--".length()));
        if (day.isPresent() && recurrence.isApproximate()) {
            members.text("about", day).number("tolerance", recurrence.tolerance());
        } else if (day.isPresent()) {
            members.text("by", day);
        } else if (recurrence.number().isPresent()) {
            members.text("within", recurrence.part().id())
                    .number("number", recurrence.number().getAsInt());
        } else {
            members.text("every", recurrence.part().id()).number("daysAfter", recurrence.daysAfter(), 0);
        }
        return members.end();
    }

    /** A day of any year, {@code "01-31"}. */
    private static Optional<MonthDay> day(Value value) {
        return Decoders.parsed(text -> {
                    try {
                        return MonthDay.parse("--" + text);
                    } catch (DateTimeException e) {
                        throw new IllegalArgumentException(
                                "'" + Decoders.shown(text)
                                        + "' is no day of the year.\nMaybe '01-31' was meant: month, then day.",
                                e);
                    }
                })
                .read(value);
    }
}
