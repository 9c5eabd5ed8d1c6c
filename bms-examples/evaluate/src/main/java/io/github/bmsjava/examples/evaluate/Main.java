package io.github.bmsjava.examples.evaluate;

/** Runs the examples: {@code mvn -q compile exec:java}, with {@code -Dexec.args="--help"} for what else there is. */
public final class Main {
    private Main() {}

    /**
     * Runs one example or one folder.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        Terminal terminal = Terminal.ofProcess();
        int exit = EvaluateCommand.run(terminal, args);
        terminal.flush();
        if (exit != 0) {
            // only then: Maven runs this class inside itself and should end its own way where all is well
            System.exit(exit);
        }
    }
}
