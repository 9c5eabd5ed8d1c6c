package io.github.bmsjava.api;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Types to list, each for one thing that the inventory has to get right. */
public final class Samples {
    private Samples() {}

    public static class Box<T extends Comparable<? super T>, U extends @Nullable Object> {
        protected final List<? extends T> content;

        protected Box(List<? extends T> content) {
            this.content = content;
        }

        public <K extends Number & Comparable<K>> Map<K, List<U>> by(Comparator<? super K> order) {
            return Map.of();
        }
    }

    public abstract static class Words {
        public abstract String join(String first, String... others);

        public abstract @Nullable String find(List<@Nullable String> in, String @Nullable [] alternatives);

        public abstract Map.@Nullable Entry<String, int[][]> entry();
    }

    public static final class Failing {
        public void run() throws InterruptedException, IOException, IllegalStateException {}
    }

    public static class Outer<T> {
        public class Inner {
            Outer<T> outer() {
                return Outer.this;
            }
        }

        public Inner inner() {
            return new Inner();
        }
    }

    public record Pair(String second, @Nullable Integer first) {
        public Pair(String second) {
            this(second, null);
        }

        @Override
        public String second() {
            return second;
        }

        @Override
        public String toString() {
            return second;
        }

        public int size() {
            return 2;
        }
    }

    public sealed interface Shape permits Square, Open, Secret {}

    public static final class Square implements Shape {}

    public static non-sealed class Open implements Shape {}

    static final class Secret implements Shape {}

    public enum Sign {
        PLUS {
            @Override
            public int of(int value) {
                return value;
            }
        },
        MINUS {
            @Override
            public int of(int value) {
                return -value;
            }
        };

        public abstract int of(int value);
    }

    public @interface Noted {
        String why();

        int times() default 1;
    }

    abstract static class Hidden<S, V> implements Consumer<S> {
        public static final int LEVEL = 3;

        public abstract S self();

        public @Nullable V value() {
            return null;
        }

        @Override
        public void accept(S other) {}

        void unseen() {}
    }

    interface HiddenToo<W> extends AutoCloseable {
        static void helper() {}

        default List<W> all() {
            return List.of();
        }

        @Override
        void close();
    }

    public static class Shown extends Hidden<Shown, List<String>> implements HiddenToo<Integer> {
        @Override
        public Shown self() {
            return this;
        }

        @Override
        public void close() {}
    }

    public static final class Constants {
        public static final String NAME = "a\nb";
        public static final long MANY = 40;
        public static final List<String> NONE = List.of();
        static final int UNSEEN = 1;

        private Constants() {}
    }
}
