package io.github.bmsjava.api;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The line of a field, constructor or method. */
final class Signature {
    private Signature() {}

    /** The value of a static final primitive or text is part of it: callers have it compiled in. */
    static String of(Field field, Spelling spelling) {
        int modifiers = field.getModifiers();
        return access(modifiers)
                + (Modifier.isStatic(modifiers) ? "static " : "")
                + (Modifier.isFinal(modifiers) ? "final " : "")
                + spelling.of(field.getAnnotatedType())
                + " "
                + field.getName()
                + (isConstant(field) ? " = " + value(field) : "");
    }

    static String of(Constructor<?> constructor, Spelling spelling) {
        return access(constructor.getModifiers())
                + typeParameters(constructor, spelling)
                + constructor.getDeclaringClass().getSimpleName()
                + parameters(constructor, spelling)
                + exceptions(constructor, spelling);
    }

    static String of(Method method, Spelling spelling) {
        return access(method.getModifiers())
                + kind(method)
                + typeParameters(method, spelling)
                + spelling.of(method.getAnnotatedReturnType())
                + " "
                + method.getName()
                + parameters(method, spelling)
                + exceptions(method, spelling)
                + (method.getDefaultValue() == null ? "" : " default");
    }

    /** What one overload or override is known by. */
    static String key(Executable executable, Spelling spelling) {
        return executable.getName() + parameters(executable, spelling).replace("@Nullable ", "");
    }

    private static String access(int modifiers) {
        return Modifier.isProtected(modifiers) ? "protected " : "";
    }

    private static String kind(Method method) {
        int modifiers = method.getModifiers();
        Class<?> type = method.getDeclaringClass();
        boolean isAbstract = Modifier.isAbstract(modifiers) && !type.isInterface() && !type.isEnum();
        return (method.isDefault() ? "default " : "")
                + (Modifier.isStatic(modifiers) ? "static " : "")
                + (isAbstract ? "abstract " : "")
                + (Modifier.isFinal(modifiers) ? "final " : "");
    }

    private static String typeParameters(Executable executable, Spelling spelling) {
        String parameters = spelling.parameters(executable);
        return parameters.isEmpty() ? "" : parameters + " ";
    }

    private static String parameters(Executable executable, Spelling spelling) {
        List<String> types = Arrays.stream(executable.getAnnotatedParameterTypes())
                .map(spelling::of)
                .toList();
        String joined = String.join(", ", types);
        return "(" + (executable.isVarArgs() ? joined.substring(0, joined.length() - 2) + "..." : joined) + ")";
    }

    private static String exceptions(Executable executable, Spelling spelling) {
        Class<?>[] raw = executable.getExceptionTypes();
        AnnotatedType[] spelled = executable.getAnnotatedExceptionTypes();
        SortedSet<String> checked = new TreeSet<>();
        for (int i = 0; i < raw.length; i++) {
            if (!RuntimeException.class.isAssignableFrom(raw[i]) && !Error.class.isAssignableFrom(raw[i])) {
                checked.add(spelling.of(spelled[i]));
            }
        }
        return Spelling.list("throws", checked);
    }

    private static boolean isConstant(Field field) {
        return Modifier.isStatic(field.getModifiers())
                && Modifier.isFinal(field.getModifiers())
                && (field.getType().isPrimitive() || field.getType() == String.class)
                && field.canAccess(null);
    }

    private static String value(Field field) {
        try {
            Object value = field.get(null);
            return value instanceof String || value instanceof Character ? quoted(value) : String.valueOf(value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String quoted(Object value) {
        return String.valueOf(value)
                .chars()
                .mapToObj(c -> c < ' ' ? "\\" + c : String.valueOf((char) c))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
