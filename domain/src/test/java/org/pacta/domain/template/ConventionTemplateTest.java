package org.pacta.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A convention template")
class ConventionTemplateTest {

    static final PartyRole TOWN = new PartyRole("ville", "La Ville", Nature.PUBLIC, true, Set.of("SUR-0"), "suresnes");
    static final PartyRole FIRM =
            new PartyRole("partenaire", "Le Partenaire", Nature.PRIVATE, false, Set.of("SUR-12"), "xxii");
    static final Term A_YEAR =
            new Term(Effect.LAST_SIGNATURE, Period.ofYears(1), null, null, Renewal.NONE, Set.of("SUR-15.1"), "1");
    static final Clause CLAUSE = new Clause("1", "1", "Objet", Set.of("SUR-3"), "On essaie.", Map.of());
    static final Blank PLACE = blank("lieu", BlankKind.TEXT, "1", true, "Suresnes");
    static final Blank DAY = blank("fin", BlankKind.DATE, "1", false, "2027-06-30");

    @Test
    void finds_its_parts_and_unites_their_obligations() {
        var template = template(List.of(TOWN, FIRM), A_YEAR, List.of(PLACE), List.of(CLAUSE));
        assertThat(template.party("ville")).contains(TOWN);
        assertThat(template.party("region")).isEmpty();
        assertThat(template.clause("1")).contains(CLAUSE);
        assertThat(template.blank("lieu")).contains(PLACE);
        assertThat(template.obligations()).containsExactlyInAnyOrder("SUR-0", "SUR-12", "SUR-15.1", "SUR-3", "SUR-26");
    }

    @Test
    void refuses_an_id_given_twice() {
        assertThatThrownBy(() -> template(List.of(TOWN, FIRM), A_YEAR, List.of(), List.of(CLAUSE, CLAUSE)))
                .hasMessage("clause given twice: 1");
        assertThatThrownBy(() -> template(List.of(TOWN, TOWN), A_YEAR, List.of(), List.of(CLAUSE)))
                .hasMessage("role given twice: ville");
    }

    @Test
    void refuses_a_single_party() {
        assertThatThrownBy(() -> template(List.of(TOWN), A_YEAR, List.of(), List.of(CLAUSE)))
                .hasMessage("parties: expected two or more, found 1");
    }

    @Test
    void refuses_a_blank_in_a_clause_that_is_not_there() {
        var lost = blank("lieu", BlankKind.TEXT, "9", true, "Suresnes");
        assertThatThrownBy(() -> template(List.of(TOWN, FIRM), A_YEAR, List.of(lost), List.of(CLAUSE)))
                .hasMessage("blank lieu: no clause 9");
    }

    @Test
    void refuses_a_parameter_that_names_a_blank_that_is_not_there() {
        var clause = new Clause("1", "1", "Objet", Set.of(), "On essaie.", Map.of("place.blank", "lieu"));
        assertThatThrownBy(() -> template(List.of(TOWN, FIRM), A_YEAR, List.of(), List.of(clause)))
                .hasMessage("clause 1, place.blank: no blank lieu");
    }

    @Test
    void refuses_an_end_that_could_be_waived_or_is_no_day() {
        assertThat(template(List.of(TOWN, FIRM), until("fin"), List.of(DAY), List.of(CLAUSE))
                        .blanks())
                .hasSize(1);
        var waivable = blank("fin", BlankKind.DATE, "1", true, "2027-06-30");
        assertThatThrownBy(() -> template(List.of(TOWN, FIRM), until("fin"), List.of(waivable), List.of(CLAUSE)))
                .hasMessage("term: capBlank: expected a blank of kind DATE that cannot be waived, found fin");
        assertThatThrownBy(() -> template(List.of(TOWN, FIRM), until("lieu"), List.of(PLACE), List.of(CLAUSE)))
                .hasMessageContaining("found lieu");
    }

    @Test
    void refuses_a_term_that_states_its_length_twice_or_never() {
        assertThatThrownBy(() -> term(Period.ofYears(1), "duree")).hasMessageContaining("either length or lengthBlank");
        assertThatThrownBy(() -> term(null, null)).hasMessageContaining("either length or lengthBlank");
        assertThatThrownBy(() -> term(Period.ZERO, null)).hasMessageContaining("above zero");
    }

    @Test
    void refuses_a_private_party_that_would_deliberate() {
        assertThatThrownBy(() -> new PartyRole("partenaire", "Le Partenaire", Nature.PRIVATE, true, Set.of(), "xxii"))
                .hasMessage("party partenaire: only a public body deliberates");
    }

    private static ConventionTemplate template(
            List<PartyRole> parties, Term term, List<Blank> blanks, List<Clause> clauses) {
        return new ConventionTemplate(
                "essai", 1, "Essai", "Essayer.", "Aucune", parties, term, Set.of(), blanks, clauses);
    }

    private static Term until(String capBlank) {
        return new Term(Effect.NOTIFICATION, Period.ofYears(3), null, capBlank, Renewal.NONE, Set.of(), "1");
    }

    private static Term term(Period length, String lengthBlank) {
        return new Term(Effect.LAST_SIGNATURE, length, lengthBlank, null, Renewal.NONE, Set.of(), "1");
    }

    private static Blank blank(String id, BlankKind kind, String clause, boolean waivable, String example) {
        return new Blank(
                id, "À remplir", kind, clause, Set.of("SUR-26"), waivable, List.of(), example, "Le texte se tait.");
    }
}
