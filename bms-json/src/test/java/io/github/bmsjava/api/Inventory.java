package io.github.bmsjava.api;

import java.util.ArrayList;
import java.util.List;

/** The text of {@code api.txt}: a line for every type that may be used from outside, and an indented one for each member. */
final class Inventory {
    private static final List<String> HEAD = List.of(
            "# Every public signature of bms-core and bms-json. Written by ApiTest; CONTRIBUTING.md says how to accept a change.",
            "# Public unless it says protected. java.lang and io.github.bmsjava are left out of names. Implied, and not listed:",
            "# methods of every record and enum, and what a type inherits from another that is listed or outside.");

    private Inventory() {}

    static List<String> of(List<ModuleTypes> modules) {
        List<String> lines = new ArrayList<>(HEAD);
        for (ModuleTypes module : modules) {
            lines.add("");
            lines.add("module " + module.name());
            module.types().forEach(type -> addBlock(lines, type));
        }
        return List.copyOf(lines);
    }

    private static void addBlock(List<String> lines, Class<?> type) {
        lines.add("");
        lines.add(Spelling.name(type));
        lines.add("    " + Declaration.of(type));
        Members.of(type).forEach(member -> lines.add("    " + member));
    }
}
