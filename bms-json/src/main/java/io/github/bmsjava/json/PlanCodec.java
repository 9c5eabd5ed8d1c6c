package io.github.bmsjava.json;

import io.github.bmsjava.action.PlanDocument;
import io.github.bmsjava.action.PlanSection;
import io.github.bmsjava.action.PlanSection.DecisionLevel;
import io.github.bmsjava.value.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A plan in sections: what is written of it, and what is decided. */
final class PlanCodec {
    private static final Decoder<DecisionLevel> LEVEL =
            Decoders.word(List.of(DecisionLevel.values()), DecisionLevel::id);

    private PlanCodec() {}

    private record Part(PlanSection section, Optional<String> text, Optional<LocalDate> decided) {}

    static Optional<PlanDocument> read(Value value) {
        Fields fields = new Fields(value);
        Optional<String> name = fields.required("name", Decoders.TEXT);
        Optional<List<Part>> parts = fields.required("sections", Decoders.list(PlanCodec::part));
        return fields.make(() -> {
            PlanDocument plan = PlanDocument.of(
                    name.orElseThrow(),
                    parts.orElseThrow().stream().map(Part::section).toList());
            for (Part part : parts.orElseThrow()) {
                String id = part.section().id();
                plan = part.text().isPresent() ? plan.write(id, part.text().get()) : plan;
                plan = part.decided().isPresent()
                        ? plan.decide(
                                id, part.section().decidedBy(), part.decided().get())
                        : plan;
            }
            return plan;
        });
    }

    private static Optional<Part> part(Value value) {
        Fields fields = new Fields(value);
        Optional<String> id = fields.required("id", Decoders.id(text -> text));
        Optional<Label> title = fields.required("title", Decoders.LABEL);
        Optional<DecisionLevel> by = fields.required("decidedBy", LEVEL);
        Optional<String> text = fields.read("text", Decoders.TEXT);
        Optional<LocalDate> decided = fields.read("decided", Decoders.DATE);
        return fields.make(() ->
                new Part(new PlanSection(id.orElseThrow(), title.orElseThrow(), by.orElseThrow()), text, decided));
    }

    static Node write(PlanDocument plan) {
        return new Members()
                .text("name", plan.name())
                .node("sections", Node.list(CycleCodec.nodes(plan.sections(), section -> write(plan, section))))
                .end();
    }

    private static Node write(PlanDocument plan, PlanSection section) {
        return new Members()
                .text("id", section.id())
                .label("title", section.title())
                .text("decidedBy", section.decidedBy().id())
                .text("text", plan.text(section.id()))
                .text("decided", plan.decided(section.id()))
                .end();
    }
}
