package io.github.bmsjava.examples.benchmarks;

/** Where the figures come from; those of two machines cannot be compared. */
final class Machine {
    private Machine() {}

    static void describe(Console console) {
        Runtime runtime = Runtime.getRuntime();
        console.say(
                "%s %s, %d processors, heap up to %d MB",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                runtime.availableProcessors(),
                runtime.maxMemory() >> 20);
        console.say(
                "%s %s, Java %s",
                System.getProperty("java.vm.vendor"),
                System.getProperty("java.vm.name"),
                System.getProperty("java.runtime.version"));
    }
}
