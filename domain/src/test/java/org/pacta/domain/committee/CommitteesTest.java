package org.pacta.domain.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.shared.People.COLLECTIVITE;
import static org.pacta.domain.shared.People.METROPOLE;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.VAR;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.domain.shared.Organisation;
import org.pacta.proofs.Proves;

@DisplayName("The committees of a convention")
class CommitteesTest {

    @ParameterizedTest(name = "{0}: {1}, asked by {2}, is written by {4} and validated by {5}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "suresnes-xxii   | pilotage          | xxii         | suresnes,xxii    | suresnes     | xxii",
                "suresnes-xxii   | technique         | suresnes     | suresnes,xxii    | xxii         | suresnes",
                "var-ia          | atelier           | var          | var              | var          | -",
                "smart-metropole | difficulte        | aix          | aix,metropole    | aix          | metropole",
                "smart-metropole | difficulte        | metropole    | aix,metropole    | metropole    | aix",
                "gouvernance-ia  | strategique       | var          | var              | var          | collectivite",
                "gouvernance-ia  | surveillance      | var          | var              | var          | collectivite",
                "gouvernance-ia  | groupe-de-travail | collectivite | collectivite,var | collectivite | var",
                "gouvernance-ia  | ethique           | var          | var              | var          | collectivite",
            })
    void say_who_asks_who_writes_and_who_validates(
            String template, String kind, String by, String conveners, String drafter, String validator) {
        var committee = Meetings.committee(template, kind, new Organisation(by));
        assertThat(committee.conveners().stream().map(Organisation::alias).collect(Collectors.joining(",")))
                .isEqualTo(conveners);
        assertThat(committee.drafter()).isEqualTo(new Organisation(drafter));
        assertThat(committee.validator()).isEqualTo(validator == null ? null : new Organisation(validator));
    }

    @Test
    void are_listed_in_the_order_of_the_text_and_called_as_it_calls_them() {
        var committees = Meetings.of("suresnes-xxii");
        assertThat(committees.kinds()).containsExactly("pilotage", "technique");
        assertThat(committees.title("pilotage")).isEqualTo("Comité de pilotage");
        assertThat(committees.side("pilotage", "elus")).isEqualTo("Élus de la Ville");
    }

    @Test
    void are_open_to_those_whom_the_text_names() {
        assertThat(Meetings.of("gouvernance-ia").openTo(COLLECTIVITE)).containsExactly("groupe-de-travail");
        assertThat(Meetings.of("gouvernance-ia").openTo(VAR)).hasSize(4);
        assertThat(Meetings.of("suresnes-xxii").openTo(METROPOLE)).isEmpty();
    }

    @Test
    @Proves("SUR-7.1.1")
    void seat_elected_members_and_services_of_the_city_in_the_steering_committee() {
        var composition =
                Meetings.committee("suresnes-xxii", "pilotage", SURESNES).composition();
        assertThat(composition.seats()).containsExactly("elus", "services", "partenaire");
    }

    @Test
    @Proves({"SUR-7.1.1", "VAR-07"})
    void come_back_where_the_text_says_so() {
        assertThat(Meetings.of("suresnes-xxii").paces()).containsExactly(new Pace("pilotage", "sur-steering", 0));
        assertThat(Meetings.of("var-ia").paces()).containsExactly(new Pace("atelier", "var-workshop", 2));
        assertThat(Meetings.of("smart-metropole").paces()).isEmpty();
    }
}
