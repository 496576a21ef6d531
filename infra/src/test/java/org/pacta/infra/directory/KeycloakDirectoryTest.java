package org.pacta.infra.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.infra.security.Directory.Entry;

@DisplayName("The directory")
class KeycloakDirectoryTest {

    static final ActorId ELU = new ActorId("0f3c5c9e-31d4-3b5e-8f0a-5d0f6c1d2e3f");
    static final Organisation AIX = new Organisation("aix");
    static final Organisation VAR = new Organisation("var");

    long now;
    final Accounts accounts = new Accounts();
    final KeycloakDirectory directory =
            new KeycloakDirectory(accounts, new Outage(() -> now), Map.of(AIX, "Aix, de la liste", VAR, "Var"));

    @Test
    void asks_for_a_name_once_in_some_minutes() {
        assertThat(directory.nameOf(ELU)).hasValue("Élu Aix");
        accounts.rename("Élue Aix");
        pass(Duration.ofMinutes(4));
        assertThat(directory.nameOf(ELU)).hasValue("Élu Aix");
        assertThat(accounts.asked).isEqualTo(1);
        pass(Duration.ofMinutes(2));
        assertThat(directory.nameOf(ELU)).hasValue("Élue Aix");
    }

    @Test
    void forgets_somebody_who_was_erased() {
        directory.nameOf(ELU);
        accounts.people.clear();
        pass(Duration.ofMinutes(6));
        assertThat(directory.nameOf(ELU)).isEmpty();
    }

    @Test
    void shows_the_last_known_name_while_it_is_away() {
        directory.nameOf(ELU);
        accounts.away = true;
        pass(Duration.ofHours(2));
        assertThat(directory.nameOf(ELU)).hasValue("Élu Aix");
    }

    @Test
    void does_not_know_a_name_for_longer_than_a_day() {
        directory.nameOf(ELU);
        accounts.away = true;
        pass(Duration.ofHours(25));
        assertThat(directory.nameOf(ELU)).hasValue("Compte 0f3c5c9e");
    }

    @Test
    void shows_a_shortened_identifier_where_it_never_answered() {
        accounts.away = true;
        assertThat(directory.nameOf(ELU)).hasValue("Compte 0f3c5c9e");
        assertThat(directory.holders(AIX, Role.ELU)).isEmpty();
        assertThat(directory.find("elu.aix")).isEmpty();
        assertThat(directory.nameOf(AIX)).isEqualTo("Aix, de la liste");
        assertThat(directory.organisations()).containsExactly(AIX, VAR);
    }

    @Test
    void is_not_asked_line_by_line_while_it_is_away() {
        accounts.away = true;
        for (var i = 0; i < 50; i++)
            directory.nameOf(new ActorId("0f3c5c9e-31d4-3b5e-8f0a-5d0f6c1d2e%02d".formatted(i)));
        assertThat(accounts.asked).isEqualTo(1);
        accounts.away = false;
        pass(Duration.ofSeconds(16));
        assertThat(directory.nameOf(ELU)).hasValue("Élu Aix");
    }

    @Test
    void is_not_asked_for_the_product_itself_nor_for_members_without_account() {
        assertThat(directory.nameOf(ActorId.SYSTEM)).hasValue("Pacta");
        assertThat(directory.nameOf(new ActorId("aix-m05"))).isEmpty();
        assertThat(accounts.asked).isZero();
    }

    @Test
    void finds_somebody_by_user_name_or_by_identifier() {
        assertThat(directory.find("elu.aix")).map(Entry::id).hasValue(ELU);
        assertThat(directory.find(ELU.value())).map(Entry::username).hasValue("elu.aix");
        assertThat(directory.find("personne")).isEmpty();
    }

    @Test
    void knows_who_holds_a_role_and_what_an_organisation_is_called() {
        assertThat(directory.holders(AIX, Role.ELU)).extracting(Entry::name).containsExactly("Élu Aix");
        assertThat(directory.holders(AIX, Role.DPO)).isEmpty();
        assertThat(directory.nameOf(AIX)).isEqualTo("Ville d'Aix-en-Provence");
        assertThat(directory.nameOf(VAR)).isEqualTo("Var");
        assertThat(directory.organisations()).containsExactly(AIX);
    }

    private void pass(Duration duration) {
        now += duration.toNanos();
    }

    /** An identity provider with one account, that can be away. */
    private static final class Accounts implements Realm {

        final Map<String, Entry> people = new HashMap<>(Map.of(ELU.value(), new Entry(ELU, "elu.aix", "Élu Aix")));
        boolean away;
        int asked;

        void rename(String name) {
            people.put(ELU.value(), new Entry(ELU, "elu.aix", name));
        }

        @Override
        public Optional<String> emailOf(String id) {
            return byId(id).map(entry -> entry.username() + "@pacta.example");
        }

        @Override
        public Optional<Entry> byId(String id) {
            answers();
            return Optional.ofNullable(people.get(id));
        }

        @Override
        public Optional<Entry> byUsername(String username) {
            answers();
            return people.values().stream()
                    .filter(entry -> entry.username().equals(username))
                    .findFirst();
        }

        @Override
        public List<Entry> holders(Organisation organisation, Role role) {
            answers();
            return role == Role.ELU ? List.copyOf(people.values()) : List.of();
        }

        @Override
        public List<Named> organisations() {
            answers();
            return List.of(new Named(AIX, "Ville d'Aix-en-Provence"));
        }

        private void answers() {
            asked++;
            if (away) throw new IllegalStateException("connection refused");
        }
    }
}
