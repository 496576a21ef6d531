package org.pacta.infra.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.support.People.actor;
import static org.pacta.infra.support.People.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.breach.BreachCommand.ReportBreach;
import org.pacta.domain.breach.BreachCommand.RuleOutBreach;
import org.pacta.domain.breach.BreachId;
import org.pacta.domain.breach.BreachNature;
import org.pacta.domain.breach.BreachRoute;
import org.pacta.domain.breach.Discovery;
import org.pacta.domain.convention.ConventionCommand.DraftConvention;
import org.pacta.domain.convention.Party;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.SealedText;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.DeskApp.OpenSecret;
import org.pacta.infra.views.CaughtUp;

@DisplayName("The register of breaches")
class BreachRegisterTest {

    static final LocalDate DAY = LocalDate.of(2024, 10, 26);
    static final Instant AWARE = Instant.parse("2024-10-26T21:20:00Z");
    static final Organisation CITY = new Organisation("suresnes");

    static DeskApp app;
    static ConventionId convention;

    @BeforeAll
    static void open() {
        app = new DeskApp();
        convention = new ConventionId(UUID.randomUUID());
        var parties = List.of(new Party("ville", CITY), new Party("partenaire", new Organisation("xxii")));
        app.send(new DraftConvention(
                convention,
                actor("juriste.suresnes"),
                "suresnes-xxii",
                "abcd1234",
                sealed("Vidéo"),
                parties,
                Map.of(),
                DAY));
    }

    @AfterAll
    static void close() {
        app.close();
    }

    @Test
    void keeps_every_breach_even_one_ruled_out_and_tells_it_to_the_parties_only() {
        var breach = new BreachId(convention, UUID.randomUUID());
        var by = actor("dpo.suresnes");
        var found = new Discovery(Set.of(BreachNature.INTEGRITY), null, AWARE, sealed("Le journal"), sealed("=Faits"));
        app.send(new ReportBreach(breach, by, found, new BreachRoute(null, CITY, CITY), AWARE.plusSeconds(60), DAY));
        app.send(new RuleOutBreach(breach, by, sealed("Un exercice"), DAY));
        app.bean(CaughtUp.class).await();

        var lines = lines("juriste.xxii");
        assertThat(lines).hasSize(1);
        var line = lines.getFirst();
        assertThat(line.cells().get("state").asText()).isEqualTo("BREACH_RULED_OUT");
        assertThat(line.cells().get("awareAt").asText()).isEqualTo("2024-10-26T21:20:00Z");
        assertThat(line.cells().get("finding").asText()).isEqualTo("Un exercice");
        assertThat(line.history())
                .extracting(RegisterLine.Written::fact)
                .containsExactly("BreachReported", "ControllerBecameAware", "BreachRuledOut");
        assertThat(app.bean(RegisterFiles.class).csv(register(), lines))
                .contains("Connue le", "écartée", "intégrité", "2024-10-26T21:20:00Z", "'=Faits");
        assertThat(lines("juriste.aix")).isEmpty();
    }

    private static List<RegisterLine> lines(String account) {
        return app.bean(RegisterLines.class).of(person(account), register());
    }

    private static Register register() {
        return app.bean(RegisterLines.class).named("breaches").orElseThrow();
    }

    private static SealedText sealed(String text) {
        return app.bean(OpenSecret.class).seal(actor("dpo.suresnes").id(), convention, text);
    }
}
