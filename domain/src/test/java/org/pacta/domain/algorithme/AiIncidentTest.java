package org.pacta.domain.algorithme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.shared.People.COLLECTIVITE;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.VAR;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;
import static org.pacta.domain.template.TemplateShelf.template;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.algorithme.AiIncidentCommand.AnswerAiIncident;
import org.pacta.domain.algorithme.AiIncidentCommand.ReportAiIncident;
import org.pacta.domain.algorithme.AiIncidentEvent.AiIncidentAnswered;
import org.pacta.domain.algorithme.AiIncidentEvent.AiIncidentReported;
import org.pacta.domain.convention.Party;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.proofs.Proves;

@DisplayName("A bias, an error or a risk of a tool under test")
class AiIncidentTest {

    static final AiIncidentId ID =
            new AiIncidentId(CONVENTION, UUID.fromString("0190a7c0-0000-7000-8000-00000000a1b1"));
    static final List<Party> PARTIES = List.of(new Party("departement", VAR), new Party("collectivite", COLLECTIVITE));
    static final Oversight OVERSIGHT = Oversight.of(template("var-ia"), PARTIES).orElseThrow();
    static final LocalDate MAY_4 = LocalDate.of(2026, 5, 4);
    static final Instant NOON = Instant.parse("2026-05-04T10:00:00Z");
    static final Actor WATCHER = actor(COLLECTIVITE, Role.TECHNIQUE);
    static final AiIncidentEvent REPORTED =
            new AiIncidentReported(ID, OVERSIGHT, "biais", REASON, NOON.minusSeconds(600), 10, MAY_4);

    final AggregateTestFixture<AiIncident> incident = new AggregateTestFixture<>(AiIncident.class);

    @Test
    @Proves("VAR-14")
    void is_told_by_the_party_that_watches_with_the_time_it_took() {
        assertThat(OVERSIGHT).isEqualTo(new Oversight(COLLECTIVITE, VAR, List.of("biais", "erreurs", "risques")));
        assertThat(Oversight.of(template("suresnes-xxii"), PARTIES)).isEmpty();
        incident.givenNoPriorActivity().when(report(WATCHER, "biais", 600)).expectEvents(REPORTED);
        fixture().given(REPORTED).when(report(WATCHER, "biais", 600)).expectNoEvents();
    }

    @Test
    @Proves("VAR-14")
    void is_not_told_by_the_party_that_is_to_be_told() {
        expectRefusal(
                incident.givenNoPriorActivity().when(report(actor(VAR, Role.TECHNIQUE), "biais", 600)),
                AiIncidentRule.WATCHING_PARTY_TELLS);
    }

    @Test
    void is_of_a_kind_that_the_clause_names_and_has_been_noticed() {
        expectRefusal(
                incident.givenNoPriorActivity().when(report(WATCHER, "plaintes", 600)),
                AiIncidentRule.KIND_IS_OF_THE_CLAUSE);
        expectRefusal(
                fixture().givenNoPriorActivity().when(report(WATCHER, "biais", -1)), AiIncidentRule.TOLD_SINCE_NOTICED);
    }

    @Test
    @Proves("VAR-14")
    void is_answered_by_the_party_that_was_told() {
        incident.given(REPORTED)
                .when(new AnswerAiIncident(ID, actor(VAR, Role.DPO), REASON, MAY_4))
                .expectEvents(new AiIncidentAnswered(ID, REASON, MAY_4));
        expectRefusal(
                fixture().given(REPORTED).when(new AnswerAiIncident(ID, WATCHER, REASON, MAY_4)),
                AiIncidentRule.TOLD_PARTY_ANSWERS);
        expectRefusal(
                fixture()
                        .given(REPORTED)
                        .when(new AnswerAiIncident(ID, actor(VAR, Role.DPO), REASON, MAY_4.minusDays(1))),
                AiIncidentRule.TOLD_PARTY_ANSWERS);
        assertThat(AiIncidentId.of(ID.toString())).isEqualTo(ID);
    }

    private static ReportAiIncident report(Actor by, String kind, int secondsAgo) {
        return new ReportAiIncident(ID, by, OVERSIGHT, kind, REASON, NOON.minusSeconds(secondsAgo), NOON, MAY_4);
    }

    private static AggregateTestFixture<AiIncident> fixture() {
        return new AggregateTestFixture<>(AiIncident.class);
    }
}
