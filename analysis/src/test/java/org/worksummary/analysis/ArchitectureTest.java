package org.worksummary.analysis;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The shape of the library: who may know whom, and what nobody may do. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.worksummary");

    @Test
    void hanLpIsKnownToOnePackage() {
        noClasses()
                .that(not(resideInAPackage("org.worksummary.analysis.internal.hanlp")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.hankcs..")
                .check(CLASSES);
    }

    @Test
    void coreKnowsNothingOfAnalysis() {
        noClasses()
                .that()
                .resideInAnyPackage("org.worksummary.text..", "org.worksummary.model..", "org.worksummary.json..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.worksummary.analysis..")
                .check(CLASSES);
    }

    @Test
    void textKnowsNothingOfTheModel() {
        noClasses()
                .that()
                .resideInAPackage("org.worksummary.text..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.worksummary.model..", "org.worksummary.json..")
                .check(CLASSES);
    }

    @Test
    void stagesDoNotLookAhead() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..internal.view..", "..internal.line..", "..internal.marker..", "..internal.block..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..internal.outline..",
                        "..internal.section..",
                        "..internal.item..",
                        "..internal.header..",
                        "..internal.resolve..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideOutsideOfPackages("..internal.resolve..", "org.worksummary.analysis")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..internal.resolve..")
                .check(CLASSES);
    }

    @Test
    void statePatternsAndOutput() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.regex.Pattern")
                .check(CLASSES);
    }
}
