package com.junction.contract;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

/** The order of the packages: tree, document, schema; output uses secret. */
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
    void treeUsesNoOtherPackage() {
        noClasses()
                .that()
                .resideInAPackage("com.junction.contract.tree..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.junction.contract.document..",
                        "com.junction.contract.schema..",
                        "com.junction.contract.output..",
                        "com.junction.contract.secret..")
                .check(CLASSES);
    }

    @Test
    void documentUsesOnlyTree() {
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
                        "com.junction.contract.tree..",
                        "com.junction.contract.document..",
                        "com.junction.contract.schema..",
                        "com.junction.document..")
                .check(CLASSES);
    }
}
