package org.pacta.domain.courriel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.TEXT;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacta.domain.courriel.CourrielCommand.NoteCourrielFailed;
import org.pacta.domain.courriel.CourrielCommand.NoteCourrielSent;
import org.pacta.domain.courriel.CourrielCommand.RequestCourriel;
import org.pacta.domain.courriel.CourrielEvent.CourrielFailed;
import org.pacta.domain.courriel.CourrielEvent.CourrielRequested;
import org.pacta.domain.courriel.CourrielEvent.CourrielSent;
import org.pacta.domain.shared.Identifier;

@DisplayName("An e-mail to a desk")
class CourrielTest {

    static final Identifier CAUSE = CONVENTION;
    static final CourrielId ID = CourrielId.of(CAUSE, SURESNES, "dpo");
    static final Envelope ENVELOPE = envelope("dpo");
    static final LocalDate OCTOBER_24 = LocalDate.of(2026, 10, 24);
    static final LocalDate OCTOBER_25 = OCTOBER_24.plusDays(1);
    static final Instant NIGHT = Instant.parse("2026-10-25T00:30:00Z");

    final FixtureConfiguration<Courriel> courriel = new AggregateTestFixture<>(Courriel.class);
    final CourrielEvent requested = new CourrielRequested(ID, ENVELOPE, OCTOBER_24);
    final CourrielEvent sent = new CourrielSent(ID, CAUSE.toString(), "dpo", NIGHT, 3, OCTOBER_25);

    @Test
    void asked_for_twice_is_asked_for_once() {
        courriel.givenNoPriorActivity().when(request("dpo")).expectEvents(requested);
        new AggregateTestFixture<>(Courriel.class)
                .given(requested)
                .when(request("dpo"))
                .expectNoEvents();
    }

    @Test
    void is_another_for_another_desk_another_party_or_another_occasion() {
        assertThat(Set.of(
                        ID,
                        CourrielId.of(CAUSE, SURESNES, "si"),
                        CourrielId.of(CAUSE, XXII, "dpo"),
                        CourrielId.of(CAUSE, SURESNES, "dpo", "-PT12H")))
                .hasSize(4);
        assertThat(CourrielId.of(CAUSE, SURESNES, "dpo")).isEqualTo(ID);
        assertThat(CourrielId.of(ID.toString())).isEqualTo(ID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dpo@suresnes.example", "Marie Dupont", ""})
    void whose_desk_is_written_as_an_address_or_a_person_is_refused(String desk) {
        expectRefusal(courriel.givenNoPriorActivity().when(request(desk)), CourrielRule.DESK_IS_NOT_AN_ADDRESS);
    }

    @Test
    void that_was_taken_over_is_recorded_with_its_moment_and_once() {
        courriel.given(requested)
                .when(new NoteCourrielSent(ID, NIGHT, 3, OCTOBER_25))
                .expectEvents(sent);
        new AggregateTestFixture<>(Courriel.class)
                .given(requested, sent)
                .when(new NoteCourrielSent(ID, NIGHT.plusSeconds(1), 4, OCTOBER_25))
                .expectNoEvents();
    }

    @Test
    void sent_before_it_was_asked_for_is_refused() {
        expectRefusal(
                courriel.given(requested).when(new NoteCourrielSent(ID, NIGHT, 1, OCTOBER_24.minusDays(1))),
                CourrielRule.OUTCOME_FOLLOWS_REQUEST);
    }

    @Test
    void is_tried_at_least_once() {
        expectRefusal(
                courriel.given(requested).when(new NoteCourrielSent(ID, NIGHT, 0, OCTOBER_25)),
                CourrielRule.TRIES_COUNT_FROM_ONE);
    }

    @Test
    void whose_failure_repeats_is_recorded_when_it_changes() {
        var away = failed(1, false, "ConnectException");
        courriel.given(requested).when(note(1, false, "ConnectException")).expectEvents(away);
        fixture(requested, away).when(note(2, false, "ConnectException")).expectNoEvents();
        fixture(requested, away).when(note(3, false, "451 4.3.0")).expectEvents(failed(3, false, "451 4.3.0"));
    }

    @Test
    void refused_for_good_is_recorded_even_with_the_reply_already_known_and_is_then_closed() {
        var once = failed(1, false, "552");
        fixture(requested, once).when(note(2, true, "552")).expectEvents(failed(2, true, "552"));
        fixture(requested, once, failed(2, true, "552"))
                .when(note(3, true, "550"))
                .expectNoEvents();
    }

    @Test
    void that_was_sent_may_come_back_but_no_longer_fails_to_leave() {
        fixture(requested, sent).when(note(3, true, "550 5.1.1")).expectEvents(failed(3, true, "550 5.1.1"));
        fixture(requested, sent).when(note(2, false, "421")).expectNoEvents();
    }

    @ParameterizedTest
    @ValueSource(strings = {"550 5.1.1 <dpo@suresnes.example> unknown", "dpo@suresnes.example", ""})
    void whose_reply_could_hold_an_address_is_refused(String reply) {
        expectRefusal(courriel.given(requested).when(note(1, true, reply)), CourrielRule.REPLY_IS_A_CODE);
    }

    static TestExecutor<Courriel> fixture(Object... events) {
        return new AggregateTestFixture<>(Courriel.class).given(events);
    }

    static Envelope envelope(String desk) {
        return new Envelope(CAUSE.toString(), CourrielKind.BREACH_WARNING, XXII, SURESNES, desk, Set.of(TEXT));
    }

    static RequestCourriel request(String desk) {
        return new RequestCourriel(ID, envelope(desk), OCTOBER_24);
    }

    static NoteCourrielFailed note(int attempt, boolean forGood, String reply) {
        return new NoteCourrielFailed(ID, NIGHT, attempt, forGood, reply, OCTOBER_25);
    }

    static CourrielFailed failed(int attempt, boolean forGood, String reply) {
        return new CourrielFailed(ID, CAUSE.toString(), "dpo", NIGHT, attempt, forGood, reply, OCTOBER_25);
    }
}
