package io.github.bmsjava;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is called of Guava and SLF4J is there in Guava 21 and SLF4J 1.7 too, with the same types: hosts have old ones. */
class OldestHostsTest {
    private static final Path OLDEST = Path.of("target/oldest-hosts");
    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.bmsjava");

    /** Looks into the old jars first: on the module path every loader finds the newest ones. */
    private static final class Oldest extends URLClassLoader {
        Oldest() {
            super(new URL[] {url("guava.jar"), url("slf4j-api.jar")}, ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!isOfHosts(name)) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            return known == null ? findClass(name) : known;
        }
    }

    private static boolean isOfHosts(String type) {
        return type.startsWith("com.google.common.") || type.startsWith("org.slf4j.");
    }

    private static URL url(String jar) {
        try {
            return OLDEST.resolve(jar).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everythingThatIsCalledIsThere() throws IOException {
        Set<String> missing = new TreeSet<>();
        int calls = 0;
        try (URLClassLoader oldest = new Oldest()) {
            for (JavaClass from : LIBRARY) {
                for (JavaCodeUnitAccess<?> access : from.getCodeUnitAccessesFromSelf()) {
                    CodeUnitAccessTarget target = access.getTarget();
                    if (isOfHosts(target.getOwner().getName())) {
                        calls++;
                        if (!isThere(target, oldest)) {
                            missing.add(target.getFullName() + " in " + from.getName());
                        }
                    }
                }
            }
        }

        assertThat(missing).isEmpty();
        assertThat(calls).isGreaterThan(500);
    }

    @Test
    void everyTypeThatIsNamedIsThere() throws IOException {
        Set<String> missing = new TreeSet<>();
        try (URLClassLoader oldest = new Oldest()) {
            for (JavaClass from : LIBRARY) {
                from.getDirectDependenciesFromSelf().stream()
                        .map(to -> to.getTargetClass().getBaseComponentType().getName())
                        .filter(OldestHostsTest::isOfHosts)
                        .filter(name -> !isLoaded(name, oldest))
                        .forEach(missing::add);
            }
        }

        assertThat(missing).isEmpty();
    }

    private static boolean isLoaded(String name, ClassLoader oldest) {
        try {
            Class.forName(name, false, oldest);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /** By name, parameters and what is given back, as a call is linked. */
    private static boolean isThere(CodeUnitAccessTarget target, ClassLoader oldest) {
        try {
            Class<?> owner = Class.forName(target.getOwner().getName(), false, oldest);
            String wanted = target.getRawParameterTypes().stream()
                    .map(JavaClass::getName)
                    .collect(Collectors.joining(","));
            return types(owner)
                    .flatMap(type -> Stream.<Executable>concat(
                            Arrays.stream(type.getDeclaredMethods()), Arrays.stream(type.getDeclaredConstructors())))
                    .anyMatch(unit -> isCalled(unit, target, wanted));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static boolean isCalled(Executable unit, CodeUnitAccessTarget target, String wanted) {
        String parameters =
                Arrays.stream(unit.getParameterTypes()).map(Class::getName).collect(Collectors.joining(","));
        String name = unit instanceof Constructor<?> ? "<init>" : unit.getName();
        String gives = unit instanceof Method method ? method.getReturnType().getName() : "void";
        return name.equals(target.getName())
                && parameters.equals(wanted)
                && gives.equals(target.getRawReturnType().getName());
    }

    /** A type and everything it inherits from. */
    private static Stream<Class<?>> types(Class<?> type) {
        Stream<Class<?>> above =
                Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
        return Stream.concat(Stream.of(type), above.flatMap(OldestHostsTest::types));
    }
}
