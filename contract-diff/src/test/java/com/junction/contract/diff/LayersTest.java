package com.junction.contract.diff;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The order of the packages, and the modules that the diff may use. */
class LayersTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().importPath("target/classes");

    @Test
    void noCycleBetweenPackages() {
        slices().matching("com.junction.contract.(**)")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void onlyDocumentsAndOutputAreUsed() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("com.junction..")
                        .or(resideInAPackage("com.junction.document.."))
                        .or(resideInAnyPackage(
                                "com.junction.contract.diff..",
                                "com.junction.contract.tree..",
                                "com.junction.contract.document..",
                                "com.junction.contract.schema..",
                                "com.junction.contract.output..",
                                "com.junction.contract.secret..")))
                .check(CLASSES);
    }

    @Test
    void onlyRenderKnowsOfOutput() {
        noClasses()
                .that()
                .resideOutsideOfPackage("com.junction.contract.diff.render..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.junction.contract.output..", "com.junction.contract.diff.render..")
                .check(CLASSES);
    }
}
