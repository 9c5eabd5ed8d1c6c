package io.github.bmsjava;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.JavaTypeVariable;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the order of the packages and what may be seen of them from outside. */
class ArchitectureTest {
    private static final String ROOT = "io.github.bmsjava";
    private static final Path COMPILED = Path.of("target", "classes");
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(COMPILED);

    /** A package imports from lower numbers only, so no cycle is possible. The empty name is the root package. */
    private static final Map<String, Integer> ORDER = Map.ofEntries(
            Map.entry("internal.kernel", 0),
            Map.entry("internal.check", 0),
            Map.entry("issue", 1),
            Map.entry("value", 2),
            Map.entry("period", 3),
            Map.entry("formula", 3),
            Map.entry("threshold", 3),
            Map.entry("text", 4),
            Map.entry("calendar", 4),
            Map.entry("organisation", 5),
            Map.entry("indicator", 6),
            Map.entry("target", 7),
            Map.entry("observation", 7),
            Map.entry("scorecard", 8),
            Map.entry("disclosure", 8),
            Map.entry("strategy", 9),
            Map.entry("approval", 9),
            Map.entry("explain", 10),
            Map.entry("internal.engine", 11),
            Map.entry("internal.group", 12),
            Map.entry("evaluation", 13),
            Map.entry("whatif", 14),
            Map.entry("visibility", 14),
            Map.entry("statistics", 14),
            Map.entry("comparison", 15),
            Map.entry("control", 16),
            Map.entry("action", 16),
            Map.entry("agreement", 17),
            Map.entry("cycle", 18),
            Map.entry("report", 19),
            Map.entry("", 20));

    private static final Set<String> FLOATING = Set.of(
            "double",
            "float",
            "java.lang.Double",
            "java.lang.Float",
            "java.util.OptionalDouble",
            "java.util.stream.DoubleStream");

    private static final Set<String> NUMBERS =
            Set.of("java.math.BigDecimal", "java.math.BigInteger", "java.lang.Math", "java.lang.StrictMath");

    private static final Pattern ARITHMETIC = Pattern.compile(
            "(add|plus|subtract|minus|multiply|times|divide|remainder|mod|negate|abs|pow|sqrt|sum|round|setScale"
                    + "|movePoint|scaleByPowerOfTen|floor|ceil|increment|decrement).*");

    @Test
    void thereIsSomethingToCheck() {
        assertThat(CLASSES).isNotEmpty();
    }

    @Test
    void everyPackageStandsInTheOrder() {
        assertThat(violations(type -> ORDER.containsKey(nameInOrder(type))
                        ? Stream.empty()
                        : Stream.of("package " + type.getPackageName() + " has no number in ArchitectureTest.ORDER")))
                .isEmpty();
    }

    @Test
    void packagesImportFromLowerNumbersOnly() {
        assertThat(violations(type -> type.getDirectDependenciesFromSelf().stream()
                        .filter(ArchitectureTest::climbs)
                        .map(Dependency::getDescription)))
                .isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(violations(type -> isNullMarked(type.getPackage())
                        ? Stream.empty()
                        : Stream.of("package " + type.getPackageName() + " has no @NullMarked in its package-info")))
                .isEmpty();
    }

    @Test
    void theModuleExportsAllButInternalPackages() throws IOException {
        Set<String> expected = CLASSES.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .filter(name -> !isInternal(name))
                .collect(toCollection(TreeSet::new));

        assertThat(exported()).as("exports in module-info.java").containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void signaturesShowOnlyTheJdkAndExportedPackages() {
        assertThat(violations(type -> isVisible(type)
                        ? typesInSignatures(type)
                                .map(ArchitectureTest::elementType)
                                .filter(seen -> !mayBeSeen(seen))
                                .map(seen -> type.getName() + " shows " + seen.getName())
                        : Stream.empty()))
                .isEmpty();
    }

    @Test
    void nothingTouchesTheStandardStreams() {
        assertThat(violations(type -> type.getFieldAccessesFromSelf().stream()
                        .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
                        .map(access -> access.getDescription())))
                .isEmpty();
    }

    @Test
    void onlyStatisticsUsesFloatingPoint() {
        assertThat(violations(type -> nameInOrder(type).equals("statistics") ? Stream.empty() : floatingPoint(type)))
                .isEmpty();
    }

    @Test
    void explanationsCalculateNothing() {
        assertThat(violations(type -> nameInOrder(type).equals("explain")
                        ? type.getCodeUnitAccessesFromSelf().stream()
                                .filter(access -> isArithmetic(access.getTarget()))
                                .map(JavaCodeUnitAccess::getDescription)
                        : Stream.empty()))
                .isEmpty();
    }

    private static Collection<String> violations(Function<JavaClass, Stream<String>> rule) {
        return CLASSES.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .flatMap(rule)
                .collect(toCollection(TreeSet::new));
    }

    private static String nameInOrder(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }

    private static Optional<Integer> number(JavaClass type) {
        return type.getPackageName().startsWith(ROOT)
                ? Optional.ofNullable(ORDER.get(nameInOrder(type)))
                : Optional.empty();
    }

    private static boolean climbs(Dependency dependency) {
        JavaClass origin = dependency.getOriginClass();
        JavaClass target = elementType(dependency.getTargetClass());
        return !origin.getPackageName().equals(target.getPackageName())
                && number(origin).isPresent()
                && number(target).isPresent()
                && number(target).get() >= number(origin).get();
    }

    private static boolean isNullMarked(JavaPackage javaPackage) {
        return javaPackage.isAnnotatedWith(NullMarked.class);
    }

    private static boolean isInternal(String packageName) {
        return packageName.startsWith(ROOT + ".internal");
    }

    private static Set<String> exported() throws IOException {
        try (InputStream moduleInfo = Files.newInputStream(COMPILED.resolve("module-info.class"))) {
            return ModuleDescriptor.read(moduleInfo).exports().stream()
                    .filter(export -> !export.isQualified())
                    .map(ModuleDescriptor.Exports::source)
                    .collect(toCollection(TreeSet::new));
        }
    }

    private static boolean isVisible(JavaClass type) {
        return !isInternal(type.getPackageName())
                && isVisible(type.getModifiers())
                && type.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> typesInSignatures(JavaClass type) {
        Stream<JavaType> supertypes = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<JavaType> fields = type.getFields().stream()
                .filter(field -> isVisible(field.getModifiers()))
                .map(JavaField::getType);
        Stream<JavaType> codeUnits = type.getCodeUnits().stream()
                .filter(codeUnit -> isVisible(codeUnit.getModifiers()))
                .flatMap(ArchitectureTest::typesInSignature);
        Stream<JavaType> bounds = type.getTypeParameters().stream().flatMap(ArchitectureTest::bounds);
        return Stream.of(supertypes, fields, codeUnits, bounds)
                .flatMap(Function.identity())
                .flatMap(seen -> seen.getAllInvolvedRawTypes().stream());
    }

    private static Stream<JavaType> typesInSignature(JavaCodeUnit codeUnit) {
        return Stream.of(
                        Stream.of(codeUnit.getReturnType()),
                        codeUnit.getParameterTypes().stream(),
                        codeUnit.getExceptionTypes().stream(),
                        codeUnit.getTypeParameters().stream().flatMap(ArchitectureTest::bounds))
                .flatMap(Function.identity());
    }

    private static Stream<JavaType> bounds(JavaTypeVariable<?> variable) {
        return variable.getUpperBounds().stream();
    }

    private static boolean mayBeSeen(JavaClass type) {
        String name = type.getPackageName();
        return type.isPrimitive()
                || name.startsWith("java.")
                || (name.startsWith(ROOT) && !isInternal(name) && isVisible(type));
    }

    private static JavaClass elementType(JavaClass type) {
        return type.isArray() ? type.getBaseComponentType() : type;
    }

    private static Stream<String> floatingPoint(JavaClass type) {
        Stream<String> fields = type.getFields().stream()
                .filter(field -> anyFloating(field.getType().getAllInvolvedRawTypes()))
                .map(JavaField::getDescription);
        Stream<String> signatures = type.getCodeUnits().stream()
                .filter(codeUnit -> typesInSignature(codeUnit).anyMatch(t -> anyFloating(t.getAllInvolvedRawTypes())))
                .map(JavaCodeUnit::getDescription);
        Stream<String> calls = type.getCodeUnitAccessesFromSelf().stream()
                .filter(access -> isFloating(access.getTarget()))
                .map(JavaCodeUnitAccess::getDescription);
        return Stream.of(fields, signatures, calls).flatMap(Function.identity());
    }

    private static boolean isFloating(CodeUnitAccessTarget target) {
        return anyFloating(List.of(target.getOwner(), target.getRawReturnType()))
                || anyFloating(target.getRawParameterTypes());
    }

    private static boolean anyFloating(Collection<JavaClass> types) {
        return types.stream()
                .anyMatch(type -> FLOATING.contains(elementType(type).getName()));
    }

    private static boolean isArithmetic(CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        return (NUMBERS.contains(owner.getName()) || owner.getPackageName().equals(ROOT + ".value"))
                && ARITHMETIC.matcher(target.getName()).matches();
    }
}
