package org.pacta.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.Map;
import org.pacta.domain.canary.AggregateThatAsksTheTime;
import org.pacta.domain.canary.AggregateThatKnowsSpring;
import org.pacta.domain.canary.AggregateThatKnowsTheEngine;
import org.pacta.domain.canary.AggregateThatKnowsTheOutside;
import org.pacta.domain.canary.AggregateThatReadsFiles;
import org.pacta.domain.canary.OrderManager;
import org.pacta.infra.canary.ScreenThatTalksToTheEngine;
import org.pacta.infra.canary.ViewThatKeepsConnections;
import org.pacta.workflows.canary.WorkerThatReadsViews;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rules of the architecture, each with the class that breaks it on purpose. */
final class Rules {

    private Rules() {}

    static Map<Class<?>, ArchRule> all() {
        var rules = new LinkedHashMap<Class<?>, ArchRule>();
        rules.put(
                AggregateThatKnowsSpring.class,
                domain().dependOnClassesThat().resideInAPackage("org.springframework.."));
        rules.put(
                AggregateThatKnowsTheEngine.class,
                domain().dependOnClassesThat().resideInAPackage("io.camunda.."));
        rules.put(
                AggregateThatKnowsTheOutside.class,
                domain().dependOnClassesThat().resideInAnyPackage("org.pacta.workflows..", "org.pacta.infra.."));
        rules.put(
                AggregateThatReadsFiles.class,
                domain().dependOnClassesThat()
                        .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql.."));
        rules.put(AggregateThatAsksTheTime.class, asksNoTime());
        rules.put(
                WorkerThatReadsViews.class,
                noClasses()
                        .that()
                        .resideInAPackage("org.pacta.workflows..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("org.pacta.infra.."));
        rules.put(
                ScreenThatTalksToTheEngine.class,
                noClasses()
                        .that()
                        .resideInAPackage("org.pacta.infra..")
                        .and()
                        .resideOutsideOfPackages("org.pacta.infra.zeebe..", "org.pacta.infra.localstack..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("io.camunda.."));
        rules.put(ViewThatKeepsConnections.class, readsToTheEnd());
        rules.put(OrderManager.class, classes().should().haveNameNotMatching(".*(Manager|Helper|Util|Utils|Impl)"));
        return rules;
    }

    /** A stream of rows holds its connection until it is closed, which is easily forgotten: rows are read as a list. */
    private static ArchRule readsToTheEnd() {
        return noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream");
    }

    private static com.tngtech.archunit.lang.syntax.elements.ClassesShould domain() {
        return noClasses().that().resideInAPackage("org.pacta.domain..").should();
    }

    /** The time is told at the edge; the domain is given days. */
    private static ArchRule asksNoTime() {
        return domain().callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.time.Clock.class);
    }
}
