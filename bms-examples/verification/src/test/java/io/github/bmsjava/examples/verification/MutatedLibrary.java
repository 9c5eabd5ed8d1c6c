package io.github.bmsjava.examples.verification;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * The library and this package once more, with a class compiled anew from a source in which one place was changed. Its classes
 * are others than those of the running test, even where nothing was changed.
 */
final class MutatedLibrary extends ClassLoader {
    private static final String ROOT = "io.github.bmsjava.";
    private static final Path SOURCES = Path.of("..", "..", "bms-core", "src", "main", "java");

    private final Map<String, ByteArrayOutputStream> compiled = new HashMap<>();

    private MutatedLibrary() {
        super(MutatedLibrary.class.getClassLoader());
    }

    /**
     * One change of a source.
     *
     * @param source which class, for example {@code internal.kernel.Rounding}
     * @param place a pattern that is found exactly once
     * @param mistake what stands there instead
     */
    record Mutation(String source, String place, String mistake) {}

    /** Everything as it is. */
    static MutatedLibrary unchanged() {
        return new MutatedLibrary();
    }

    /** The library with a mistake. */
    static MutatedLibrary with(Mutation mutation) {
        MutatedLibrary library = new MutatedLibrary();
        library.compile(mutation);
        return library;
    }

    private void compile(Mutation mutation) {
        String name = ROOT + mutation.source();
        Path file = SOURCES.resolve(name.replace('.', '/') + ".java");
        String text = read(file);
        Pattern place = Pattern.compile(mutation.place());
        long found = place.matcher(text).results().count();
        if (found != 1) {
            throw new IllegalStateException("'" + mutation.place() + "' is found " + found + " times in " + file
                    + ".\nMaybe the source was rewritten: point the mutation at the line that does the same now.");
        }
        String changed = place.matcher(text).replaceFirst(mutation.mistake());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        boolean done = compiler.getTask(
                        said,
                        new Outputs(compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)),
                        null,
                        List.of("-proc:none", "-classpath", System.getProperty("java.class.path")),
                        null,
                        List.of(new Source(name, changed)))
                .call();
        if (!done) {
            throw new IllegalStateException(mutation + " does not compile: " + said);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(ROOT)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            return known == null ? define(name) : known;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        ByteArrayOutputStream mutated = compiled.get(name);
        byte[] bytes = mutated == null ? original(name) : mutated.toByteArray();
        return defineClass(name, bytes, 0, bytes.length);
    }

    private byte[] original(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name.replace('.', '/') + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Keeps what is compiled. */
    private final class Outputs extends ForwardingJavaFileManager<JavaFileManager> {
        Outputs(JavaFileManager manager) {
            super(manager);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            compiled.put(name, bytes);
            return new SimpleJavaFileObject(URI.create("bytes:///" + name.replace('.', '/')), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return bytes;
                }
            };
        }
    }
}
