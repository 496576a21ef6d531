package org.pacta.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.template.TemplateShelf.template;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.CatalogueLine;
import org.pacta.domain.deadline.Confidence;
import org.pacta.domain.deadline.Direction;
import org.pacta.domain.deadline.Extent;
import org.pacta.domain.deadline.Span;

@DisplayName("The delays of a text")
class ClauseDelaysTest {

    @ParameterizedTest
    @CsvSource({"var-ia, var-", "suresnes-xxii, sur-", "smart-metropole, met-"})
    void are_those_of_the_catalogue_and_of_no_other_text(String id, String prefix) {
        var listed = Catalogue.all().stream().map(CatalogueLine::id).filter(line -> line.startsWith(prefix));
        assertThat(ClauseDelays.of(template(id)))
                .extracting(CatalogueLine::id)
                .containsExactlyElementsOf(listed.toList());
    }

    @Test
    void are_counted_as_the_clause_says_where_the_catalogue_knows_nothing_of_it() {
        var found = ClauseDelays.of(
                unknown("notice.length", "P20D", "notice.regime", "cpc", "notice.direction", "backward"));
        assertThat(found).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo("essai/3.1/notice");
            assertThat(line.extent()).isEqualTo(new Extent.Fixed(Span.days(20)));
            assertThat(line.regime().code()).isEqualTo("cpc");
            assertThat(line.direction()).isEqualTo(Direction.BACKWARD);
            assertThat(line.trigger()).isEqualTo("event");
            assertThat(line.confidence()).isEqualTo(Confidence.MEDIUM);
            assertThat(line.source()).isEqualTo("convention, article 3");
        });
    }

    @Test
    void may_wait_for_a_blank_that_gives_their_length() {
        var suresnes = template("suresnes-xxii");
        assertThat(ClauseDelays.blank(suresnes, Catalogue.line("sur-installation")))
                .map(Blank::id)
                .contains("delai-installation");
        assertThat(ClauseDelays.blank(suresnes, Catalogue.line("sur-late-answer")))
                .isEmpty();
        assertThat(ClauseDelays.blank(suresnes, Catalogue.line("var-term"))).isEmpty();
        assertThat(ClauseDelays.blank(suresnes, Catalogue.line("appeal"))).isEmpty();
    }

    private static ConventionTemplate unknown(String... parameters) {
        var clause = new Clause("3.1", "3", "Préavis", Set.of(), "La partie prévient l’autre.", pairs(parameters));
        var party = new PartyRole("ville", "La Ville", Nature.PUBLIC, true, Set.of(), "suresnes");
        var partner = new PartyRole("partenaire", "Le Partenaire", Nature.PRIVATE, false, Set.of(), "xxii");
        var term = new Term(Effect.LAST_SIGNATURE, Period.ofYears(1), null, null, Renewal.NONE, Set.of(), "3.1");
        return new ConventionTemplate(
                "essai",
                1,
                "Essai",
                "Essayer.",
                "Texte",
                List.of(party, partner),
                term,
                Set.of(),
                List.of(),
                List.of(clause));
    }

    private static Map<String, String> pairs(String... words) {
        var map = new java.util.LinkedHashMap<String, String>();
        for (var n = 0; n < words.length; n += 2) map.put(words[n], words[n + 1]);
        return map;
    }
}
