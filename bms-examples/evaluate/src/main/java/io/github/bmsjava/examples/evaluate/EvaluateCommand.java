package io.github.bmsjava.examples.evaluate;

import io.github.bmsjava.value.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The command line. */
@Command(
        name = "evaluate",
        description = {
            "Judges a municipality's figures and prints its scorecards.",
            "Writes to target/bms/<name> under the working directory: report.html, a page to read and print (in the other"
                    + " languages report.nb.html, report.nn.html or report.en.html); results.csv, a row for each result;"
                    + " and results.json, all of it as a document, except for city, where it would be too large."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:something that was given could not be used; the report says what and where",
            "2:wrong usage"
        },
        sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "0..1",
            paramLabel = "EXAMPLE|FOLDER",
            defaultValue = "loten",
            description =
                    "loten, alna, ringsaker, agreement, norge, city, or a folder with documents of your own (./loten for a folder of that"
                            + " name). Default: ${DEFAULT-VALUE}.")
    private String source = "loten";

    @Option(
            names = "--lang",
            paramLabel = "nb|nn|en",
            defaultValue = "nb",
            converter = LanguageTag.class,
            description = "Language of words and labels: bokmål, nynorsk or English. Default: ${DEFAULT-VALUE}.")
    private Language language = Language.NB;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description =
                    "Print only the cards of this unit, and show only these on the page; by name or id. May be repeated."
                            + " results.csv and results.json hold all units.")
    private List<String> units = new ArrayList<>();

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description =
                    "Print only this period, as it is shown or as 2014, 2014-T1. May be repeated. The page and the files hold"
                            + " all periods.")
    private List<String> periods = new ArrayList<>();

    @Option(
            names = "--width",
            paramLabel = "CHARACTERS",
            converter = Width.class,
            description =
                    "Print no line longer than this, 40 or more: columns wrap, or stand below each other. Default: as"
                            + " wide as the tables are.")
    private int width = Integer.MAX_VALUE;

    @Option(names = "--help", usageHelp = true, description = "Print this and do nothing.")
    @SuppressWarnings("UnusedVariable") // picocli looks at it
    private boolean isHelpAsked;

    private EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    static int run(Terminal terminal, String... args) {
        return new CommandLine(new EvaluateCommand(terminal))
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(100)
                .setExecutionExceptionHandler(EvaluateCommand::handle)
                .execute(args);
    }

    @Override
    public Integer call() throws IOException {
        Optional<Example> example = example();
        if (example.isEmpty()) {
            terminal.complain(Texts.in(language).text("folder.unknown", Map.of("text", source)));
            return Job.NOT_USED;
        }
        return new Job(terminal, language, units, periods, width).run(example.get());
    }

    private Optional<Example> example() {
        return switch (source) {
            case "loten" -> Optional.of(new LotenExample());
            case "alna" -> Optional.of(new AlnaExample());
            case "ringsaker" -> Optional.of(new RingsakerExample());
            case "norge" -> Optional.of(new NorgeExample());
            case "agreement" -> Optional.of(new AgreementExample());
            case "city" -> Optional.of(new CityExample());
            default -> folder().map(FolderExample::new);
        };
    }

    private Optional<Path> folder() {
        try {
            return Optional.of(terminal.directory().resolve(source)).filter(Files::isDirectory);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** A file that cannot be written is the caller's to mend; anything else is a fault of this program. */
    private static int handle(Exception fault, CommandLine command, ParseResult parsed) throws Exception {
        if (!(fault instanceof IOException)) {
            throw fault;
        }
        EvaluateCommand evaluate = command.getCommand();
        evaluate.terminal.complain(
                Texts.in(evaluate.language).text("files.unwritable", Map.of("why", fault.toString())));
        return Job.NOT_USED;
    }

    /** A width in which a card can be read. */
    static final class Width implements ITypeConverter<Integer> {
        private static final int LEAST = 40;

        @Override
        public Integer convert(String value) {
            try {
                int width = Integer.parseInt(value);
                if (width >= LEAST) {
                    return width;
                }
            } catch (NumberFormatException e) {
                // said below
            }
            throw new TypeConversionException("'" + value + "' is no whole number of " + LEAST + " or more");
        }
    }

    /** A language by its tag. */
    static final class LanguageTag implements ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            return Language.findByTag(value)
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is none of nb, nn, en"));
        }
    }
}
