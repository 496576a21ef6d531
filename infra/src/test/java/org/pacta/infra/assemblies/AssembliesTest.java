package org.pacta.infra.assemblies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.domain.deliberation.Assembly;
import org.pacta.domain.deliberation.MemberId;
import org.pacta.domain.shared.ActorId;
import org.pacta.domain.shared.Organisation;
import org.pacta.infra.support.NamesAlone;
import org.pacta.workflows.step.ConventionFacts.LegalIdentity;
import org.pacta.workflows.step.ConventionFacts.Member;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

@DisplayName("The assemblies of the demonstration")
class AssembliesTest {

    static final Organisation AIX = new Organisation("aix");

    final Organisations organisations = new Organisations(new ClassPathResource("organisations.yaml"));
    final YamlAssemblies assemblies = new YamlAssemblies(organisations);
    final ListedRosters rosters = new ListedRosters(organisations, new NamesAlone(AssembliesTest::nameOf));

    AssembliesTest() throws IOException {}

    @ParameterizedTest(name = "{0}: {1} of {2} members, quorum {3}")
    @CsvSource({
        "suresnes,     COMMUNE,     43, 22, 219200730, 092",
        "aix,          COMMUNE,     55, 28, 211300017, 013",
        "metropole,    EPCI,       240, 121, 200054807, 013",
        "var,          DEPARTEMENT, 46, 24, 228300018, 083",
        "collectivite, COMMUNE,     29, 15, 000000208, 083",
    })
    void have_their_members(
            String alias, Assembly.Kind kind, int members, int quorum, String siren, String departement) {
        var organisation = new Organisation(alias);
        var assembly = assemblies.of(organisation);
        assertThat(assembly.kind()).isEqualTo(kind);
        assertThat(assembly.inOffice()).hasSize(members);
        assertThat(assembly.quorum()).isEqualTo(quorum);
        assertThat(rosters.of(organisation))
                .extracting(Member::id)
                .containsExactlyInAnyOrderElementsOf(assembly.inOffice());
        assertThat(rosters.identity(organisation)).hasValue(new LegalIdentity(siren, departement));
    }

    @Test
    void seat_the_accounts_of_the_directory_first() {
        var seats = rosters.of(AIX);
        assertThat(seats.get(0).id()).isEqualTo(account("executif.aix"));
        assertThat(seats.get(3).id()).isEqualTo(account("elu3.aix"));
        assertThat(seats.get(4)).isEqualTo(new Member(new MemberId("aix-m05"), "Conseiller nº 5"));
        assertThat(seats.get(54)).isEqualTo(new Member(new MemberId("aix-m55"), "Conseiller nº 55"));
    }

    @Test
    void show_the_name_that_the_directory_gives() {
        assertThat(rosters.of(AIX).get(0).name()).isEqualTo("Nom de " + account("executif.aix"));
    }

    @Test
    void leave_out_a_private_partner() {
        var partner = new Organisation("xxii");
        assertThat(rosters.of(partner)).isEmpty();
        assertThat(rosters.identity(partner)).isEmpty();
        assertThatThrownBy(() -> assemblies.of(partner)).hasMessageContaining("xxii");
    }

    @Test
    void come_from_the_file_that_the_installation_names() throws IOException {
        var id = "0f3c5c9e-31d4-3b5e-8f0a-5d0f6c1d2e3f";
        var own = new Organisations(yaml("""
                bourg: {name: Bourg, nature: PUBLIC, kind: COMMUNE, population: 900, siren: "000000208",
                        departement: "083", members: 11, accounts: [%s]}""".formatted(id)));
        var bourg = new YamlAssemblies(own).of(new Organisation("bourg"));
        assertThat(bourg.inOffice()).hasSize(11).contains(new MemberId(id), new MemberId("bourg-m02"));
        assertThat(own.names()).containsOnlyKeys(new Organisation("bourg"));
    }

    @Test
    void are_refused_when_a_public_body_is_described_by_half() {
        assertThatThrownBy(() -> new Organisations(yaml("bourg: {name: Bourg, nature: PUBLIC, members: 11}")))
                .hasMessageContaining("Bourg");
        assertThatThrownBy(() -> new Organisations(yaml("bourg: {name: Bourg, nature: PRIVATE, accounts: [a, b]}")))
                .hasMessageContaining("more accounts than members");
    }

    private static ByteArrayResource yaml(String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Accounts are known by their identifier. */
    private static Optional<String> nameOf(ActorId actor) {
        return actor.value().length() == 36 ? Optional.of("Nom de " + actor) : Optional.empty();
    }

    private static MemberId account(String username) {
        return new MemberId(UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8))
                .toString());
    }
}
