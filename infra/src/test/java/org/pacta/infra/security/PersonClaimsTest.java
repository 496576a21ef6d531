package org.pacta.infra.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

@DisplayName("A person read from their token")
class PersonClaimsTest {

    static final Organisation AIX = new Organisation("aix");
    static final Organisation METROPOLE = new Organisation("metropole");

    @Test
    void holds_the_roles_of_their_groups_in_each_of_their_organisations() {
        var person = person(List.of("/aix/juriste", "/aix/dpo", "/metropole/elu"), List.of("aix", "metropole"));
        assertThat(person.roles()).isEqualTo(Map.of(AIX, Set.of(Role.JURISTE, Role.DPO), METROPOLE, Set.of(Role.ELU)));
    }

    @Test
    void reads_organisations_listed_with_their_attributes() {
        var person = person(List.of("/aix/executif"), Map.of("aix", Map.of("id", "7")));
        assertThat(person.roles()).isEqualTo(Map.of(AIX, Set.of(Role.EXECUTIF)));
    }

    @Test
    void reads_a_single_organisation_and_group_given_as_text() {
        assertThat(person("/aix/admin", "aix").roles()).isEqualTo(Map.of(AIX, Set.of(Role.ADMIN)));
    }

    @Test
    void holds_nothing_in_an_organisation_they_have_left() {
        assertThat(person(List.of("/aix/juriste"), List.of("metropole")).roles())
                .isEqualTo(Map.of(METROPOLE, Set.of()));
    }

    @Test
    void gains_nothing_from_groups_and_organisations_that_the_product_does_not_know() {
        var groups = List.of("/aix/roi", "/aix", "juriste", "/aix/juriste/adjoint", "/AIX/juriste", "");
        assertThat(person(groups, List.of("aix", "Pas un alias")).roles()).isEqualTo(Map.of(AIX, Set.of()));
    }

    @Test
    void belongs_nowhere_when_the_token_names_no_organisation() {
        assertThat(person(List.of("/aix/juriste"), null).organisations()).isEmpty();
    }

    @Test
    void is_called_by_name_else_by_user_name_else_by_identifier() {
        assertThat(PersonClaims.person(Map.of("sub", "7", "name", "Élu 2", "preferred_username", "elu2.aix"))
                        .name())
                .isEqualTo("Élu 2");
        assertThat(PersonClaims.person(Map.of("sub", "7", "preferred_username", "elu2.aix"))
                        .name())
                .isEqualTo("elu2.aix");
        assertThat(PersonClaims.person(Map.of("sub", "7")).name()).isEqualTo("7");
    }

    @Test
    void is_nobody_without_an_identifier() {
        assertThatThrownBy(() -> PersonClaims.person(Map.of("name", "Élu")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Person person(Object groups, Object organisations) {
        var claims = new HashMap<String, Object>(Map.of("sub", "7", "groups", groups));
        claims.put("organization", organisations);
        return PersonClaims.person(claims);
    }
}
