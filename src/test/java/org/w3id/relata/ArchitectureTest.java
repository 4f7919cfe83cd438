package org.w3id.relata;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** Packages are stages: each imports only from those before it, and outside libraries stay where they belong. */
@AnalyzeClasses(packages = "org.w3id.relata", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final List<String> STAGES =
            List.of("text", "language", "entity", "claim", "rdf", "check", "store", "query", "web", "cli");

    @ArchTest
    static final ArchRule stagesKnowOnlyThoseBeforeThem = stages();

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.w3id.relata.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule jenaBeginsAtRdf =
            outside("org.apache.jena..", "rdf", "check", "store", "query", "web", "cli");

    @ArchTest
    static final ArchRule servletsStayInWeb = outside("jakarta.servlet..", "web");

    @ArchTest
    static final ArchRule onlyFederationAsksOthers = outside("org.eclipse.jetty.client..", "query.federate");

    @ArchTest
    static final ArchRule coreNlpStaysInLanguage = outside("edu.stanford..", "language");

    @ArchTest
    static final ArchRule fileFormatsStayInText = formats("org.jsoup..", "org.apache.pdfbox..", "org.apache.james..");

    @ArchTest
    static final ArchRule theReasonerStaysInCheck = outside("org.semanticweb..", "check");

    @ArchTest
    static final ArchRule theCommandLineLibraryStaysInCli = outside("picocli..", "cli");

    @ArchTest
    static final ArchRule namesSayWhatAClassIs =
            noClasses().should().haveNameMatching(".*(Util|Utils|Manager|Helper|Impl)");

    @ArchTest
    static final ArchRule fieldsOfClassesAreConstant =
            classes().that().resideOutsideOfPackage("..template..").should(new NoMutableStatics());

    @ArchTest
    static final ArchRule packagesAreNullMarked =
            classes().that().resideOutsideOfPackage("..template..").should(new InNullMarkedPackage(NullMarked.class));

    private static ArchRule stages() {
        LayeredArchitecture layers = Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.w3id.relata..")
                .withOptionalLayers(true);
        for (String stage : STAGES) {
            layers = layers.layer(stage).definedBy("org.w3id.relata." + stage + "..");
        }
        for (int i = 0; i < STAGES.size(); i++) {
            List<String> later = STAGES.subList(i + 1, STAGES.size());
            layers = later.isEmpty()
                    ? layers.whereLayer(STAGES.get(i)).mayNotBeAccessedByAnyLayer()
                    : layers.whereLayer(STAGES.get(i)).mayOnlyBeAccessedByLayers(later.toArray(String[]::new));
        }
        return layers;
    }

    private static ArchRule formats(String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackage("org.w3id.relata.text.read..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(libraries));
    }

    private static ArchRule outside(String library, String... stages) {
        String[] allowed = List.of(stages).stream()
                .map(stage -> "org.w3id.relata." + stage + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .allowEmptyShould(true);
    }
}
