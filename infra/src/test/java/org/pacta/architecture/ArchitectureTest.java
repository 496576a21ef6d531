package org.pacta.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Module = role, package = matter: each rule holds in the product, and catches the class written to break it. */
@DisplayName("The architecture")
class ArchitectureTest {

    static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.pacta");

    static Stream<Arguments> rules() {
        return Rules.all().entrySet().stream().map(rule -> Arguments.of(rule.getKey(), rule.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void holds_in_the_product(Class<?> canary, ArchRule rule) {
        rule.check(PRODUCT);
    }

    @ParameterizedTest(name = "{0} is caught")
    @MethodSource("rules")
    void catches_its_canary(Class<?> canary, ArchRule rule) {
        var found = rule.evaluate(new ClassFileImporter().importClasses(canary));
        assertThat(found.hasViolation()).as(canary.getSimpleName()).isTrue();
    }
}
