package io.github.bmsjava.examples.benchmarks;

import java.nio.file.Path;

/** The program: {@code quick}, {@code full} or {@code start}. */
public final class Main {
    private Main() {}

    /** Runs the benchmarks; exit code 1 where an exact peer disagrees, 2 where the arguments are wrong. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, Console.ofProcess()));
    }

    static int run(String[] arguments, Console console) {
        if (arguments.length == 0) {
            return usage(console);
        }
        return switch (arguments[0]) {
            case "quick" -> code(new Quick(console).run());
            case "full" -> Full.hasHeap(console) ? code(new Full(console).run()) : 2;
            case "start" ->
                arguments.length == 2 ? code(new Start(console, Path.of(arguments[1])).run()) : usage(console);
            default -> usage(console);
        };
    }

    private static int code(boolean agree) {
        return agree ? 0 : 1;
    }

    private static int usage(Console console) {
        console.say("usage: java -jar benchmarks.jar quick|full|start <folder of documents>");
        return 2;
    }
}
