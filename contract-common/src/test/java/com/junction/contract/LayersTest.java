package com.junction.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The order of the packages: schema uses document, output uses secret, and nothing more. */
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
    void documentUsesNoOtherPackage() {
        noClasses()
                .that()
                .resideInAPackage("com.junction.contract.document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.junction.contract.schema..",
                        "com.junction.contract.output..",
                        "com.junction.contract.secret..")
                .check(CLASSES);
    }

    @Test
    void schemaKnowsNothingOfOutput() {
        noClasses()
                .that()
                .resideInAPackage("com.junction.contract.schema..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.junction.contract.output..", "com.junction.contract.secret..")
                .check(CLASSES);
    }

    @Test
    void outputAndSecretsKnowNothingOfDocuments() {
        noClasses()
                .that()
                .resideInAnyPackage("com.junction.contract.output..", "com.junction.contract.secret..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.junction.contract.document..", "com.junction.contract.schema..", "com.junction.document..")
                .check(CLASSES);
    }
}
