package io.github.bmsjava.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a module shows: the public and protected types of the packages that it exports to everyone, by package and name.
 * Reads the compiled module, a folder or an archive, so it does not matter whether tests run on the class or module path.
 */
record ModuleTypes(String name, List<Class<?>> types) {
    private static final String CLASS = ".class";

    static ModuleTypes around(Class<?> anchor) {
        ModuleReference module =
                ModuleFinder.of(location(anchor)).findAll().iterator().next();
        Set<String> exported = module.descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        List<Class<?>> types = classNames(module).stream()
                .filter(name -> exported.contains(name.substring(0, name.lastIndexOf('.'))))
                .<Class<?>>map(name -> load(name, anchor.getClassLoader()))
                .filter(Visible::is)
                .sorted(Comparator.<Class<?>, String>comparing(Class::getPackageName)
                        .thenComparing(Class::getCanonicalName))
                .toList();
        return new ModuleTypes(module.descriptor().name(), types);
    }

    private static Path location(Class<?> anchor) {
        try {
            return Path.of(
                    anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> classNames(ModuleReference module) {
        try (ModuleReader reader = module.open()) {
            return reader.list()
                    .filter(resource -> resource.endsWith(CLASS) && resource.contains("/"))
                    .map(resource -> resource.substring(0, resource.length() - CLASS.length())
                            .replace('/', '.'))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
