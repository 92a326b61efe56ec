package org.worksummary.analysis;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
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
    void readersAndRecognizersDoNotKnowTheirUsers() {
        noClasses()
                .that()
                .resideInAnyPackage("..internal.document..", "..analysis.document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..internal.line..",
                        "..internal.block..",
                        "..internal.outline..",
                        "..internal.mention..",
                        "..internal.quantity..",
                        "..internal.check..",
                        "..analysis.fill..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAnyPackage("..internal.number..", "..internal.lexicon..", "..internal.view..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.worksummary.analysis..")
                        .and(not(resideInAnyPackage(
                                "..internal.number..",
                                "..internal.lexicon..",
                                "..internal.view..",
                                "..internal.words.."))))
                .check(CLASSES);
    }

    @Test
    void theModelKnowsNeitherJsonNorJackson() {
        noClasses()
                .that()
                .resideInAnyPackage("org.worksummary.text..", "org.worksummary.model..", "org.worksummary.render..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.worksummary.json..", "com.fasterxml..")
                .check(CLASSES);
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("org.worksummary.json..")
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should()
                .notHaveRawReturnType(resideInAPackage("com.fasterxml.."))
                .check(CLASSES);
    }

    /** Each library for one format is known to its reader alone, so that the others work without it. */
    @Test
    void optionalLibrariesAreKnownToTheirReader() {
        Map.of("org.apache.pdfbox..", "pdf", "org.jsoup..", "html", "org.apache.poi..", "word")
                .forEach((library, reader) -> noClasses()
                        .that()
                        .resideOutsideOfPackage("..internal.document." + reader + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(library)
                        .check(CLASSES));
    }

    @Test
    void statePatternsAndOutput() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
        fields().that()
                .areStatic()
                .should()
                .notHaveRawType(assignableTo(Map.class).and(not(equivalentTo(Map.class))))
                .andShould()
                .notHaveRawType(assignableTo(Collection.class)
                        .and(not(equivalentTo(List.class)))
                        .and(not(equivalentTo(Set.class))))
                .check(CLASSES);
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.regex.Pattern")
                .check(CLASSES);
        noClasses()
                .should()
                .callMethod(String.class, "matches", String.class)
                .orShould()
                .callMethod(String.class, "replaceAll", String.class, String.class)
                .orShould()
                .callMethod(String.class, "replaceFirst", String.class, String.class)
                .check(CLASSES);
    }

    /** Java's classes of characters take Han for no letters, or miss full-width digits. */
    @Test
    void noClassesOfCharactersThatMissChinese() throws IOException {
        for (Path module : List.of(Path.of("..", "core"), Path.of("..", "analysis"))) {
            try (Stream<Path> files = Files.walk(module.resolve(Path.of("src", "main", "java")))) {
                assertThat(files.filter(file -> file.toString().endsWith(".java")))
                        .isNotEmpty()
                        .allSatisfy(file ->
                                assertThat(Files.readString(file)).doesNotContain("\\\\d", "\\\\s", "\\\\w", "\\\\b"));
            }
        }
    }

    /** Nothing depends on the machine: its locale, zone, clock, character set, properties; and nothing uses the network. */
    @Test
    void nothingOfTheMachineGetsIn() {
        for (Class<?> time : List.of(
                LocalDate.class, LocalDateTime.class, LocalTime.class, Instant.class, Year.class, YearMonth.class)) {
            noClasses().should().callMethod(time, "now").check(CLASSES);
        }
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(TimeZone.class, "getDefault")
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class)
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callConstructor(InputStreamReader.class, InputStream.class)
                .orShould()
                .callConstructor(OutputStreamWriter.class, OutputStream.class)
                .check(CLASSES);
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net..", "java.net.http..", "java.util.logging..", "org.slf4j..", "java.lang.reflect..")
                .check(CLASSES);
    }
}
