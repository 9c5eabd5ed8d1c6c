package io.github.bmsjava.scorecard;

import java.util.ArrayList;
import java.util.List;

/** A card as an indented text of one screen. */
final class CardText {
    private static final int LINES = 40;

    private CardText() {}

    static String of(Scorecard card) {
        List<String> lines = new ArrayList<>();
        lines.add(card.word() + " " + card.id() + " \"" + card.name() + "\", "
                + card.kind().id() + ", version " + card.version());
        for (CardLayer layer : card.layers()) {
            lines.add("  " + layer.scope().describe() + (layer.isDraft() ? " (draft)" : ""));
            layer.groups().forEach(group -> add(group, "    ", lines));
        }
        return lines.size() <= LINES
                ? String.join("\n", lines)
                : String.join("\n", lines.subList(0, LINES)) + "\n  … and " + (lines.size() - LINES) + " lines more";
    }

    private static void add(Group group, String indent, List<String> lines) {
        lines.add(indent + group.name());
        group.entries()
                .forEach(entry -> lines.add(
                        indent + "  - " + entry.indicator() + (entry.bounds().isEmpty() ? "" : " " + entry.bounds())));
        group.groups().forEach(below -> add(below, indent + "  ", lines));
    }
}
