package org.pacta.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.template.TemplateShelf.obligationIds;
import static org.pacta.domain.template.TemplateShelf.template;

import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

@DisplayName("The three conventions")
class ThreeConventionsTest {

    static final List<String> IDS = TemplateShelf.IDS;

    @ParameterizedTest(name = "{0} has articles 1 to {1} and {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "var-ia          |  7 | annexe 1, annexe 2",
                "suresnes-xxii   | 26 | annexe, annexe 1, annexe 2, annexe 3, annexe 4, annexe 5, annexe 6, annexe 7",
                "smart-metropole | 16 | annexe 1, annexe 2, annexe 3",
            })
    void have_every_article_and_annex_of_their_source(String id, int articles, String annexes) {
        var numbers = IntStream.rangeClosed(1, articles).mapToObj(Integer::toString);
        var expected = Stream.concat(numbers, Stream.of(annexes.split(", "))).toList();
        assertThat(articlesOf(id)).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest(name = "{0} carries every {1} obligation and no other")
    @CsvSource({"var-ia, VAR-", "suresnes-xxii, SUR-", "smart-metropole, MET-"})
    void carry_every_obligation_of_their_source_and_no_other(String id, String prefix) {
        var expected = obligationIds().filter(known -> known.startsWith(prefix)).toList();
        assertThat(expected).isNotEmpty();
        assertThat(template(id).obligations()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void are_named_after_their_file(String id) {
        assertThat(template(id).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void word_each_clause_in_one_to_five_sentences_that_end(String id) {
        assertThat(template(id).clauses())
                .allSatisfy(clause -> assertThat(sentences(clause.wording()))
                        .as(clause.id() + ": " + clause.wording())
                        .isBetween(1L, 5L));
        assertThat(template(id).clauses()).extracting(Clause::wording).allMatch(text -> text.endsWith("."));
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void say_in_one_sentence_why_each_blank_must_be_decided(String id) {
        assertThat(template(id).blanks())
                .isNotEmpty()
                .allSatisfy(blank -> assertThat(blank.why()).as(blank.id()).matches("\\p{Lu}.{30,}\\."));
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void let_every_blank_be_reached_from_its_clause_or_the_term(String id) {
        var template = template(id);
        assertThat(template.blanks())
                .allSatisfy(blank ->
                        assertThat(usesOf(template, blank)).as(blank.id()).isNotEmpty());
    }

    @ParameterizedTest
    @FieldSource("IDS")
    void may_waive_every_blank_but_those_that_compute_the_end(String id) {
        var template = template(id);
        var needed = Stream.of(template.term().lengthBlank(), template.term().capBlank())
                .filter(blank -> blank != null)
                .toList();
        assertThat(template.blanks())
                .filteredOn(blank -> !blank.waivable())
                .extracting(Blank::id)
                .containsExactlyInAnyOrderElementsOf(needed);
    }

    @Test
    void differ_by_their_parties() {
        assertThat(parties("var-ia"))
                .containsExactly("departement PUBLIC votes var", "collectivite PUBLIC votes collectivite");
        assertThat(parties("suresnes-xxii"))
                .containsExactly("ville PUBLIC votes suresnes", "partenaire PRIVATE signs xxii");
        assertThat(parties("smart-metropole"))
                .containsExactly("metropole PUBLIC votes metropole", "partenaire PUBLIC votes aix");
    }

    @Test
    void differ_by_their_term() {
        assertThat(template("var-ia").term())
                .isEqualTo(new Term(
                        Effect.LAST_SIGNATURE,
                        null,
                        "duree-experimentation",
                        null,
                        Renewal.COMMON_ACCORD,
                        Set.of("VAR-06"),
                        "1.3"));
        assertThat(template("suresnes-xxii").term())
                .isEqualTo(new Term(
                        Effect.LAST_SIGNATURE,
                        Period.ofMonths(18),
                        null,
                        null,
                        Renewal.NONE,
                        Set.of("SUR-15.1"),
                        "15.1"));
        assertThat(template("smart-metropole").term())
                .isEqualTo(new Term(
                        Effect.NOTIFICATION,
                        Period.ofYears(3),
                        null,
                        "fin-programme",
                        Renewal.TACIT_YEARLY,
                        Set.of("MET-06", "MET-07"),
                        "4.1"));
    }

    @Test
    void differ_by_their_gates() {
        assertThat(template("var-ia").gates()).isEmpty();
        assertThat(template("suresnes-xxii").gates()).containsExactly(Gate.CNIL_FILING);
        assertThat(template("smart-metropole").gates()).isEmpty();
    }

    @ParameterizedTest(name = "{0}, clause {1}: {2} = {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "var-ia          | 4.3        | notice.length        | PT48H",
                "var-ia          | 4.3        | notice.limit         | strictly-less",
                "var-ia          | 4.3        | cnil.blank           | notification-cnil",
                "var-ia          | 6.2        | notice.length        | P15D",
                "suresnes-xxii   | annexe-4   | notice.length        | PT48H",
                "suresnes-xxii   | annexe-4   | notice.limit         | at-most",
                "suresnes-xxii   | annexe-4   | notice.regime        | elapsed",
                "suresnes-xxii   | annexe-4   | recipients           | dpo,si",
                "suresnes-xxii   | annexe-2   | objection.length     | P15D",
                "suresnes-xxii   | annexe-2   | silence              | acceptance",
                "suresnes-xxii   | annexe-3.2 | late-answer.length   | P50D",
                "suresnes-xxii   | 15.2       | extension.length     | P4M",
                "suresnes-xxii   | 16.2.2     | notice.length        | P30D",
                "suresnes-xxii   | 16.2.2     | notice.channel       | lrar",
                "suresnes-xxii   | 17.2       | survival.length      | P3Y",
                "suresnes-xxii   | 25         | amicable.length      | P2M",
                "smart-metropole | 4.2        | renewal.length       | P1Y",
                "smart-metropole | 5          | notice.length        | P3M",
                "smart-metropole | 5          | notice.direction     | backward",
                "smart-metropole | 9.2        | silence              | none",
                "smart-metropole | 9.3        | availability.regime  | business-hours",
            })
    void keep_the_figures_of_their_source(String id, String clause, String key, String value) {
        assertThat(template(id).clause(clause).orElseThrow().parameter(key)).contains(value);
    }

    private static Set<String> articlesOf(String id) {
        return template(id).clauses().stream()
                .map(Clause::article)
                .filter(article -> article.matches("\\d+|annexe.*"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static long sentences(String wording) {
        return wording.chars().filter(letter -> letter == '.').count() - wording.split("\\d\\.\\d", -1).length + 1;
    }

    private static List<String> usesOf(ConventionTemplate template, Blank blank) {
        var term = Stream.of(template.term().lengthBlank(), template.term().capBlank());
        var parameters = template.clauses().stream()
                .flatMap(clause -> clause.parameters().entrySet().stream())
                .filter(parameter -> parameter.getKey().endsWith(".blank"))
                .map(java.util.Map.Entry::getValue);
        return Stream.concat(term, parameters).filter(blank.id()::equals).toList();
    }

    private static List<String> parties(String id) {
        return template(id).parties().stream()
                .map(party -> String.join(
                        " ",
                        party.role(),
                        party.nature().name(),
                        party.deliberates() ? "votes" : "signs",
                        party.demo()))
                .toList();
    }
}
