package org.pacta.domain.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.convention.Conventions.DAY;
import static org.pacta.domain.convention.Conventions.fixture;
import static org.pacta.domain.convention.Conventions.lawyer;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.TEXT;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.util.Map;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacta.domain.convention.ConventionCommand.SubmitConvention;
import org.pacta.domain.convention.ConventionEvent.BlankFilled;
import org.pacta.domain.convention.ConventionEvent.ConventionSubmitted;
import org.pacta.domain.template.Blank;
import org.pacta.domain.template.TemplateShelf;
import org.pacta.proofs.Proves;

@DisplayName("What a text leaves open")
class OpenQuestionsTest {

    /** Each gap and contradiction of the three texts that a person decides before anybody votes. */
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "var-ia          | duree-experimentation        | VAR-06",
                "var-ia          | notification-cnil            | VAR-10 VAR-15",
                "var-ia          | fondement-annexe-2           | VAR-10 VAR-11 VAR-22",
                "var-ia          | accord-de-traitement         | VAR-11 VAR-22",
                "var-ia          | solutions                    | VAR-22",
                "var-ia          | depart-15-jours              | VAR-20",
                "suresnes-xxii   | valeurs-cnil                 | SUR-15.2 SUR-15.3",
                "suresnes-xxii   | prolongation-cnil            | SUR-15.2",
                "suresnes-xxii   | fondement-finalites-1-2      | SUR-11",
                "suresnes-xxii   | depart-30-jours              | SUR-16.2.2",
                "suresnes-xxii   | depart-2-mois                | SUR-25",
                "suresnes-xxii   | portee-50-jours              | SUR-A3.2",
                "suresnes-xxii   | depart-50-jours              | SUR-A3.2",
                "suresnes-xxii   | regime-confidentialite       | SUR-17.1 SUR-17.2",
                "smart-metropole | fin-programme                | MET-06 MET-30",
                "smart-metropole | anniversaire-reconduction    | MET-07",
                "smart-metropole | portee-preavis               | MET-08",
                "smart-metropole | effet-resiliation            | MET-08",
                "smart-metropole | lettres-des-themes           | MET-30",
                "smart-metropole | numerotation-articles        | MET-30",
                "smart-metropole | modele-clause-interface      | MET-30",
            })
    @Proves({
        "MET-06",
        "MET-07",
        "MET-08",
        "MET-30",
        "VAR-06",
        "VAR-10",
        "VAR-11",
        "VAR-15",
        "VAR-20",
        "VAR-22",
        "SUR-11",
        "SUR-15.2",
        "SUR-15.3",
        "SUR-16.2.2",
        "SUR-17.1",
        "SUR-17.2",
        "SUR-25",
        "SUR-A3.2"
    })
    void is_decided_by_a_person_before_the_text_is_submitted(String template, String question, String duties) {
        var open = TemplateShelf.template(template).blank(question).orElseThrow();
        assertThat(open.obligations()).contains(duties.split(" "));
        expectRefusal(submittedWithout(open, template, Map.of()), ConventionRule.BLANKS_ARE_SETTLED);
        var decision = Conventions.exampleOf(open);
        submittedWithout(open, template, Map.of(question, decision))
                .expectEvents(
                        new BlankFilled(CONVENTION, question, decision, DAY),
                        new ConventionSubmitted(CONVENTION, 1, TEXT, DAY));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("org.pacta.domain.convention.Conventions#everyBlank")
    @Proves("MET-30")
    void holds_the_text_back_as_long_as_it_is_open(String template, Blank left) {
        expectRefusal(submittedWithout(left, template, Map.of()), ConventionRule.BLANKS_ARE_SETTLED);
    }

    private static ResultValidator<Convention> submittedWithout(
            Blank open, String template, Map<String, BlankValue> answers) {
        var by = lawyer(Conventions.drafter(template));
        return fixture()
                .given(Conventions.draftedAndFilledBut(template, open.id()))
                .when(new SubmitConvention(CONVENTION, by, answers, TEXT, DAY));
    }
}
