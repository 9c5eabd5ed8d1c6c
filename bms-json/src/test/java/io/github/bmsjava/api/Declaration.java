package io.github.bmsjava.api;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/** The first line of a type: modifiers, kind, type parameters, supertypes and who may extend it. */
final class Declaration {
    private Declaration() {}

    static String of(Class<?> type) {
        Supertypes supertypes = Supertypes.of(type);
        return modifiers(type)
                + kind(type)
                + " "
                + type.getSimpleName()
                + Spelling.PLAIN.parameters(type)
                + Spelling.list("extends", supertypes.classes())
                + (type.isAnnotation()
                        ? ""
                        : Spelling.list(type.isInterface() ? "extends" : "implements", supertypes.interfaces()))
                + Spelling.list("permits", permitted(type));
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "annotation";
        }
        if (type.isInterface()) {
            return "interface";
        }
        if (type.isEnum()) {
            return "enum";
        }
        return type.isRecord() ? "record" : "class";
    }

    /** Interfaces, enums and records bring theirs along; whether an enum is final depends on its constants. */
    private static String modifiers(Class<?> type) {
        String access = Modifier.isProtected(type.getModifiers()) ? "protected " : "";
        return access + (kind(type).equals("class") ? ofClass(type.getModifiers()) : "") + sealing(type);
    }

    private static String ofClass(int modifiers) {
        return (Modifier.isStatic(modifiers) ? "static " : "")
                + (Modifier.isAbstract(modifiers) ? "abstract " : "")
                + (Modifier.isFinal(modifiers) ? "final " : "");
    }

    private static String sealing(Class<?> type) {
        if (type.isEnum()) {
            return "";
        }
        boolean reopened = !type.isSealed()
                && !Modifier.isFinal(type.getModifiers())
                && Supertypes.direct(type)
                        .anyMatch(supertype -> Spelling.raw(supertype).isSealed());
        return type.isSealed() ? "sealed " : reopened ? "non-sealed " : "";
    }

    private static List<String> permitted(Class<?> type) {
        return type.isSealed() && !type.isEnum()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .filter(Visible::is)
                        .map(Spelling::name)
                        .sorted()
                        .toList()
                : List.of();
    }
}
