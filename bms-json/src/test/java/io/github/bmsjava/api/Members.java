package io.github.bmsjava.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The members of a type, a line each: record components and enum constants in their order, which matters, then fields,
 * constructors and methods by name and parameters.
 */
final class Members {
    /** What every record has, whether it is written or not; the accessors come on top. */
    private static final Set<String> OF_EVERY_RECORD = Set.of("equals(Object)", "hashCode()", "toString()");

    private static final Set<String> OF_EVERY_ENUM = Set.of("values()", "valueOf(String)");

    private Members() {}

    static List<String> of(Class<?> type) {
        return Stream.of(components(type), constants(type), fields(type), constructors(type), methods(type))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Stream<String> components(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(component -> "component " + Spelling.PLAIN.of(component.getAnnotatedType()) + " "
                                + component.getName())
                : Stream.empty();
    }

    private static Stream<String> constants(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(constant -> "constant " + ((Enum<?>) constant).name())
                : Stream.empty();
    }

    private static Stream<String> fields(Class<?> type) {
        Map<String, String> lines = new LinkedHashMap<>();
        levels(type)
                .forEach(level -> Arrays.stream(level.type().getDeclaredFields())
                        .filter(field -> Visible.is(field) && !field.isEnumConstant())
                        .forEach(field -> lines.putIfAbsent(field.getName(), Signature.of(field, level.spelling()))));
        return sorted(lines);
    }

    private static Stream<String> constructors(Class<?> type) {
        Map<String, String> lines = new LinkedHashMap<>();
        Arrays.stream(type.getDeclaredConstructors())
                .filter(constructor -> Visible.is(constructor) && !isCanonical(constructor))
                .forEach(constructor -> lines.put(
                        Signature.key(constructor, Spelling.PLAIN), Signature.of(constructor, Spelling.PLAIN)));
        return sorted(lines);
    }

    private static Stream<String> methods(Class<?> type) {
        Map<String, String> lines = new LinkedHashMap<>();
        levels(type)
                .forEach(level -> Arrays.stream(level.type().getDeclaredMethods())
                        .filter(method -> Visible.is(method) && isInherited(method, type) && !isImplied(method))
                        .forEach(method -> lines.putIfAbsent(
                                Signature.key(method, level.spelling()), Signature.of(method, level.spelling()))));
        return sorted(lines);
    }

    /** The type itself, then the supertypes that cannot be seen, so what is overridden is listed as it is below. */
    private static Stream<Supertypes.Hidden> levels(Class<?> type) {
        return Stream.concat(
                Stream.of(new Supertypes.Hidden(type, Spelling.PLAIN)), Supertypes.of(type).hidden().stream());
    }

    private static boolean isInherited(Method method, Class<?> type) {
        Class<?> declaring = method.getDeclaringClass();
        return declaring == type || !declaring.isInterface() || !Modifier.isStatic(method.getModifiers());
    }

    private static boolean isImplied(Method method) {
        Class<?> type = method.getDeclaringClass();
        String key = Signature.key(method, Spelling.PLAIN);
        return (type.isEnum() && OF_EVERY_ENUM.contains(key))
                || (type.isRecord() && (OF_EVERY_RECORD.contains(key) || isAccessor(method)));
    }

    private static boolean isAccessor(Method method) {
        return Arrays.stream(method.getDeclaringClass().getRecordComponents())
                .map(RecordComponent::getAccessor)
                .anyMatch(method::equals);
    }

    private static boolean isCanonical(Constructor<?> constructor) {
        Class<?> type = constructor.getDeclaringClass();
        return type.isRecord()
                && Arrays.equals(
                        constructor.getParameterTypes(),
                        Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getType)
                                .toArray());
    }

    private static Stream<String> sorted(Map<String, String> lines) {
        return lines.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue);
    }
}
