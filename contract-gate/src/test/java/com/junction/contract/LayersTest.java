package com.junction.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of the packages of the gate. */
class LayersTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath("target/classes");

    /** Each layer may use those above it in this list. */
    private static final List<List<String>> LAYERS = List.of(
            List.of("http", "select", "render.json", "report.cause"),
            List.of("credential"),
            List.of("server", "plan.sample"),
            List.of("plan.values", "plan.given"),
            List.of("plan.refusal"),
            List.of("prism"),
            List.of("plan"),
            List.of("replay.limit"),
            List.of("replay"),
            List.of("verify.state", "verify.leak"),
            List.of("verify"),
            List.of("coverage", "recorded", "links"),
            List.of("resource"),
            List.of("report"),
            List.of("mutation", "render", "sequence"),
            List.of("gate"),
            List.of("cli"));

    static Stream<Arguments> layers() {
        return IntStream.range(0, LAYERS.size() - 1)
                .mapToObj(i -> Arguments.of(
                        LAYERS.get(i),
                        LAYERS.subList(i + 1, LAYERS.size()).stream()
                                .flatMap(List::stream)
                                .toList()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layers")
    void usesNoLaterLayer(List<String> layer, List<String> later) {
        noClasses()
                .that()
                .resideInAnyPackage(packages(layer))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages(later))
                .check(CLASSES);
    }

    private static String[] packages(List<String> names) {
        return names.stream().map(name -> "com.junction.contract." + name).toArray(String[]::new);
    }

    @Test
    void noCycleBetweenPackages() {
        slices().matching("com.junction.contract.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    /** The gate checks the generator's work, so it has code of its own. */
    @Test
    void theGeneratorIsNotUsed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.junction.retrofit..")
                .check(CLASSES);
    }
}
