package io.venuecurator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The rules of the house. Each says why it is there. */
@AnalyzeClasses(packages = "io.venuecurator", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("io.venuecurator.(**)")
                    .should()
                    .beFreeOfCycles()
                    .because(
                            "data flows one way; a cycle means that a class stands in the wrong room");

    @ArchTest
    static final ArchRule ROOMS_KNOW_ONLY_WHAT_THEY_MAY =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("main")
                    .definedBy("io.venuecurator")
                    .layer("desktop")
                    .definedBy("io.venuecurator.desktop..")
                    .layer("cli")
                    .definedBy("io.venuecurator.cli..")
                    .layer("mcp")
                    .definedBy("io.venuecurator.mcp..")
                    .layer("service")
                    .definedBy("io.venuecurator.service..")
                    .layer("exchange")
                    .definedBy("io.venuecurator.exchange..")
                    .layer("ledger")
                    .definedBy("io.venuecurator.ledger..")
                    .layer("review")
                    .definedBy("io.venuecurator.review..")
                    .layer("job")
                    .definedBy("io.venuecurator.job..")
                    .layer("research")
                    .definedBy("io.venuecurator.research..")
                    .layer("proposal")
                    .definedBy("io.venuecurator.proposal..")
                    .layer("file")
                    .definedBy("io.venuecurator.file..")
                    .layer("venue")
                    .definedBy("io.venuecurator.venue..")
                    .whereLayer("main")
                    .mayNotBeAccessedByAnyLayer()
                    .whereLayer("desktop")
                    .mayOnlyBeAccessedByLayers("main")
                    .whereLayer("cli")
                    .mayOnlyBeAccessedByLayers("main")
                    .whereLayer("mcp")
                    .mayOnlyBeAccessedByLayers("main")
                    .whereLayer("service")
                    .mayOnlyBeAccessedByLayers("main", "desktop", "cli", "mcp")
                    .whereLayer("exchange")
                    .mayOnlyBeAccessedByLayers("service", "desktop", "cli", "mcp")
                    .whereLayer("ledger")
                    .mayOnlyBeAccessedByLayers("service", "desktop", "cli", "mcp")
                    .whereLayer("review")
                    .mayOnlyBeAccessedByLayers(
                            "ledger", "exchange", "service", "desktop", "cli", "mcp")
                    .whereLayer("job")
                    .mayOnlyBeAccessedByLayers(
                            "ledger", "exchange", "service", "desktop", "cli", "mcp")
                    .whereLayer("research")
                    .mayOnlyBeAccessedByLayers("job", "ledger", "service", "desktop", "cli", "mcp")
                    .whereLayer("proposal")
                    .mayOnlyBeAccessedByLayers(
                            "research",
                            "job",
                            "review",
                            "ledger",
                            "exchange",
                            "service",
                            "desktop",
                            "cli",
                            "mcp")
                    .whereLayer("file")
                    .mayOnlyBeAccessedByLayers("service", "desktop", "cli", "mcp")
                    .because(
                            "workers return proposals, only the service writes, and the faces do"
                                    + " not know each other");

    @ArchTest
    static final ArchRule ONLY_THE_SERVICE_WRITES_VENUES =
            noClasses()
                    .that()
                    .resideOutsideOfPackages("io.venuecurator.service..", "io.venuecurator.file..")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("io.venuecurator.file.VenuesFile")
                    .because("nothing but a decision, through the service, makes a write");

    @ArchTest
    static final ArchRule JAVAFX_ONLY_IN_THE_WINDOW =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("io.venuecurator.desktop..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx..", "atlantafx..", "org.controlsfx..")
                    .because("terminal, agents and workers run without a toolkit");

    @ArchTest
    static final ArchRule SQL_ONLY_IN_THE_LEDGER =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("io.venuecurator.ledger..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                    .because("one class owns the working state's connections");

    @ArchTest
    static final ArchRule REDIS_ONLY_IN_ITS_ROOM =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("io.venuecurator.job.redis..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.redisson..", "io.netty..")
                    .because("who deletes that package has a program for one machine");

    @ArchTest
    static final ArchRule HTTP_ONLY_IN_RESEARCH =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("io.venuecurator.research..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("okhttp3..", "java.net.http..")
                    .because("limits and the guard against private addresses stand in one place");

    @ArchTest
    static final ArchRule STREAMS_ONLY_IN_THE_TERMINAL =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("io.venuecurator.cli..")
                    .should(ACCESS_STANDARD_STREAMS)
                    .because("results go to stdout and messages to stderr, decided in one place");

    @ArchTest
    static final ArchRule NO_BARE_THREADS =
            noClasses()
                    .should()
                    .callConstructor(Thread.class)
                    .orShould()
                    .callConstructor(Thread.class, Runnable.class)
                    .orShould()
                    .callConstructor(Thread.class, Runnable.class, String.class)
                    .because("executors are closed by somebody; bare threads by nobody");

    @ArchTest
    static final ArchRule PURE_DOMAIN =
            noClasses()
                    .that()
                    .resideInAnyPackage("io.venuecurator.proposal..", "io.venuecurator.review..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
                    .because("the rules of judging are tested without a disk or a network");

    @ArchTest
    static final ArchRule LOGGING_THROUGH_SLF4J =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.util.logging..", "ch.qos.logback..")
                    .because("the log has one switch");

    @ArchTest
    static final ArchRule EXCEPTIONS_ARE_NAMED_SO =
            classes()
                    .that()
                    .areAssignableTo(Exception.class)
                    .should()
                    .haveSimpleNameEndingWith("Exception")
                    .because("a reader should see what can be thrown");

    @ArchTest
    static final ArchRule NO_PUBLIC_MUTABLE_FIELDS =
            fields().that()
                    .arePublic()
                    .should()
                    .beFinal()
                    .because("state that anyone can change belongs to no one");
}
