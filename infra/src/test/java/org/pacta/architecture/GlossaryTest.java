package org.pacta.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The words of the field and the names of the code are one language. */
@DisplayName("The glossary")
class GlossaryTest {

    static final Path GLOSSARY = Path.of("").toAbsolutePath().getParent().resolve("docs/GLOSSAIRE.md");
    static final Pattern IN_CODE = Pattern.compile("`([^`]+)`");
    static final int TERM = 1;
    static final int CODE = 2;
    static final int MEANING = 3;
    static final int SOURCE = 4;

    /** Kinds of file that every matter has (house style); the noun is what stands before. */
    static final List<String> KINDS = List.of("Command", "Event", "Rule", "Id", "package-info");

    final JavaClasses product = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.pacta.domain", "org.pacta.workflows");

    @Test
    void explains_every_public_noun_of_the_domain() throws IOException {
        var nouns = product.stream()
                .filter(type -> type.getPackageName().matches("org\\.pacta\\.domain\\.(?!shared).+"))
                .filter(type -> type.isTopLevelClass() && type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.isAssignableTo(Throwable.class))
                .map(JavaClass::getSimpleName)
                .filter(name -> KINDS.stream().noneMatch(name::endsWith))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(nouns).isNotEmpty();
        assertThat(terms()).as("names of the code that the glossary explains").containsAll(nouns);
    }

    @Test
    void names_only_what_exists() throws IOException {
        assertThat(known()).containsAll(terms());
    }

    @Test
    void gives_each_term_a_meaning_and_a_source_in_alphabetical_order() throws IOException {
        assertThat(lines())
                .allSatisfy(line -> assertThat(List.of(line[TERM], line[MEANING], line[SOURCE]))
                        .noneMatch(String::isBlank));
        assertThat(lines().stream().map(line -> line[TERM])).isSortedAccordingTo(Collator.getInstance(Locale.FRENCH));
    }

    /** Types, and their members both alone and behind the type. */
    private Set<String> known() {
        return product.stream()
                .flatMap(type -> Stream.concat(
                        Stream.of(type.getSimpleName()),
                        type.getMembers().stream()
                                .map(JavaMember::getName)
                                .flatMap(name -> Stream.of(name, type.getSimpleName() + "." + name))))
                .collect(Collectors.toSet());
    }

    private static Set<String> terms() throws IOException {
        return lines().stream()
                .flatMap(line -> IN_CODE.matcher(line[CODE]).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String[]> lines() throws IOException {
        return Files.readAllLines(GLOSSARY).stream()
                .filter(line -> line.startsWith("| "))
                .skip(1)
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new))
                .toList();
    }
}
