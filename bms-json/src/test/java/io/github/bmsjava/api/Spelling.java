package io.github.bmsjava.api;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.TypeVariable;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a type is written: generics spelled out and {@code @Nullable} where it stands. {@code known} says what the type
 * parameters of a superclass that cannot be seen stand for.
 */
record Spelling(Map<TypeVariable<?>, String> known) {
    static final Spelling PLAIN = new Spelling(Map.of());

    private static final String OWN = "io.github.bmsjava.";

    static String name(Class<?> type) {
        String name = type.getCanonicalName();
        if (type.getPackageName().equals("java.lang") && !type.isPrimitive()) {
            return name.substring("java.lang.".length());
        }
        return name.startsWith(OWN) ? name.substring(OWN.length()) : name;
    }

    static Class<?> raw(AnnotatedType type) {
        return (Class<?>) (type.getType() instanceof ParameterizedType generic ? generic.getRawType() : type.getType());
    }

    String of(AnnotatedType type) {
        StringBuilder dimensions = new StringBuilder();
        AnnotatedType element = type;
        while (element instanceof AnnotatedArrayType array) {
            String marks = marks(array);
            dimensions.append(marks.isEmpty() ? "" : " ").append(marks).append("[]");
            element = array.getAnnotatedGenericComponentType();
        }
        return marks(element) + unmarked(element) + dimensions;
    }

    /** The type parameters that are declared here, such as {@code <K, V extends @Nullable Object>}, or nothing. */
    String parameters(GenericDeclaration declaration) {
        String parameters = Arrays.stream(declaration.getTypeParameters())
                .map(variable -> variable.getName() + bounds(" extends ", Arrays.stream(variable.getAnnotatedBounds())))
                .collect(Collectors.joining(", "));
        return parameters.isEmpty() ? "" : "<" + parameters + ">";
    }

    /** The spelling inside a supertype: its type parameters are what this type says they are. */
    Spelling inside(AnnotatedType supertype) {
        Map<TypeVariable<?>, String> all = new HashMap<>(known);
        if (supertype instanceof AnnotatedParameterizedType generic) {
            TypeVariable<?>[] variables = raw(supertype).getTypeParameters();
            AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
            for (int i = 0; i < variables.length; i++) {
                all.put(variables[i], of(arguments[i]));
            }
        }
        return new Spelling(all);
    }

    private String unmarked(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic) {
            return parameterized(generic);
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            String lower = bounds(" super ", Arrays.stream(wildcard.getAnnotatedLowerBounds()));
            return "?"
                    + (lower.isEmpty()
                            ? bounds(" extends ", Arrays.stream(wildcard.getAnnotatedUpperBounds()))
                            : lower);
        }
        if (type instanceof AnnotatedTypeVariable variable) {
            return known.getOrDefault(
                    (TypeVariable<?>) variable.getType(), variable.getType().getTypeName());
        }
        return name((Class<?>) type.getType());
    }

    private String parameterized(AnnotatedParameterizedType type) {
        Class<?> raw = raw(type);
        String name = type.getAnnotatedOwnerType() instanceof AnnotatedParameterizedType owner
                ? of(owner) + "." + raw.getSimpleName()
                : name(raw);
        String arguments = Arrays.stream(type.getAnnotatedActualTypeArguments())
                .map(this::of)
                .collect(Collectors.joining(", "));
        return arguments.isEmpty() ? name : name + "<" + arguments + ">";
    }

    private String bounds(String word, Stream<AnnotatedType> bounds) {
        String spelled = bounds.map(this::of)
                .filter(bound -> !(word.equals(" extends ") && bound.equals("Object")))
                .collect(Collectors.joining(" & "));
        return spelled.isEmpty() ? "" : word + spelled;
    }

    private static String marks(AnnotatedType type) {
        return Arrays.stream(type.getAnnotations())
                .map(Annotation::annotationType)
                .filter(mark -> mark.getPackageName().equals("org.jspecify.annotations"))
                .map(mark -> "@" + mark.getSimpleName() + " ")
                .sorted()
                .collect(Collectors.joining());
    }

    static String list(String word, Collection<String> types) {
        return types.isEmpty() ? "" : " " + word + " " + String.join(", ", types);
    }
}
