package io.github.bmsjava.formula;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.bmsjava.issue.Issue;
import io.github.bmsjava.issue.Validated;
import io.github.bmsjava.value.Absence;
import io.github.bmsjava.value.Fraction;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is written, a formula is a value or located issues (Show 5). */
class FormulaProperties {
    private static final String SIGNS = "abåØ1290.,;()\"@+-*/ _previoushare\u00A0\n\uD83D\uDE00\0";
    /** Of each sort in every try: ten thousand in a thousand tries. */
    private static final int TEXTS = 5;

    private static final List<String> NAMES =
            List.of("a", "å_1", "netto-utgifter", "si \"ja\"", "share", "x.y", "1–5 år");

    private static Formula formula(Random random, int depth) {
        Formula.Kind[] kinds = Formula.Kind.values();
        Formula.Kind kind = kinds[random.nextInt(depth == 0 ? 2 : kinds.length)];
        return switch (kind) {
            case NUMBER -> Formula.number(BigDecimal.valueOf(random.nextInt(2000) - 1000, random.nextInt(4)));
            case OPERAND ->
                Formula.of(new Operand(
                        NAMES.get(random.nextInt(NAMES.size())),
                        random.nextBoolean() ? null : NAMES.get(random.nextInt(NAMES.size())),
                        random.nextInt(3)));
            default -> {
                Formula[] parts = new Formula[kind.arity()];
                for (int i = 0; i < parts.length; i++) {
                    parts[i] = formula(random, depth - 1);
                }
                yield Formula.of(kind, parts);
            }
        };
    }

    private static void assertReads(String text, Random random) {
        Validated<Formula> read = Formula.parse(text);
        assertThat(read.partial().isPresent()).isEqualTo(read.issues().isEmpty());
        for (Issue issue : read.issues()) {
            assertThat(issue.place()).isPresent();
        }
        read.partial().ifPresent(formula -> {
            Outcome outcome = formula.evaluate(operand -> given(random));
            assertThat(outcome.value().isPresent())
                    .isNotEqualTo(outcome.absence().isPresent());
            assertThat(Formula.parse(formula.toString()).orThrow()).isEqualTo(formula);
        });
    }

    private static Given given(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> Given.none(Absence.UNKNOWN);
            case 1 -> Given.of(Fraction.ZERO);
            case 2 -> Given.of(new Fraction(BigInteger.ONE.shiftLeft(500), BigInteger.TEN));
            default -> Given.of(Fraction.of(BigDecimal.valueOf(random.nextInt(200) - 100, 1)));
        };
    }

    @Property
    void itsTextReadsBackAsTheSameFormula(@ForAll long seed) {
        Formula formula = formula(new Random(seed), 5);

        assertThat(Formula.parse(formula.toString()).orThrow()).isEqualTo(formula);
        assertThat(Formula.parse(formula.toString()).orThrow()).hasToString(formula.toString());
    }

    @Property
    void anyCharactersAreAFormulaOrLocatedIssues(@ForAll long seed) {
        Random random = new Random(seed);
        for (int text = 0; text < TEXTS; text++) {
            StringBuilder written = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                written.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            assertReads(written.toString(), random);
        }
    }

    @Property
    void aFormulaWithAMistakeIsAFormulaOrLocatedIssues(@ForAll long seed) {
        Random random = new Random(seed);
        for (int text = 0; text < TEXTS; text++) {
            assertReads(withMistakes(formula(random, 4).toString(), random), random);
        }
    }

    private static String withMistakes(String sound, Random random) {
        StringBuilder text = new StringBuilder(sound);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            if (random.nextBoolean() && at < text.length()) {
                text.deleteCharAt(at);
            } else {
                text.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
        }
        return text.toString();
    }

    @Example
    void noFormulaReachesReflectionFilesOrThreads() {
        assertThat(new ClassFileImporter()
                        .importPath(Path.of("target", "classes", "io", "github", "bmsjava", "formula")).stream()
                                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                                .map(dependency -> dependency.getTargetClass().getPackageName())
                                .filter(name -> name.startsWith("java") && !name.isEmpty()))
                .isSubsetOf(
                        "java.lang",
                        "java.lang.invoke",
                        "java.math",
                        "java.util",
                        "java.util.function",
                        "java.util.stream")
                .isNotEmpty();
        assertThat(new ClassFileImporter()
                        .importPath(Path.of("target", "classes", "io", "github", "bmsjava", "formula")).stream()
                                .flatMap(type -> type.getAccessesFromSelf().stream())
                                .map(access -> access.getTargetOwner().getName()))
                .doesNotContain(
                        "java.lang.Class",
                        "java.lang.System",
                        "java.lang.Runtime",
                        "java.lang.Thread",
                        "java.lang.ClassLoader");
    }
}
