package org.pacta.domain.pli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.pli.PliRule.*;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.TEXT;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.pli.PliCommand.*;
import org.pacta.domain.pli.PliEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.Signed;
import org.pacta.proofs.Proves;

@DisplayName("A letter with legal effect")
class PliTest {

    static final PliId ID = new PliId(CONVENTION, UUID.fromString("0190a7c0-0000-7000-8000-0000000000a1"));
    static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);
    static final LocalDate MARCH_3 = LocalDate.of(2026, 3, 3);
    static final LocalDate MARCH_5 = LocalDate.of(2026, 3, 5);
    static final LocalDate MARCH_20 = LocalDate.of(2026, 3, 20);
    static final Actor CITY = actor(SURESNES, Role.JURISTE);
    static final Actor FIRM = actor(XXII, Role.JURISTE);
    static final String PROCEDURE = "resiliation/x/y";
    static final PliCause CAUSE = new PliCause(PROCEDURE, PliNature.MISE_EN_DEMEURE, SURESNES);
    static final PliSent SENT = new PliSent(ID, 1, PliForm.LRAR, TEXT, MARCH_3);
    static final RecordedDeadline KEPT = Catalogue.line(PliEvent.KEPT).from(MARCH_5, Signed.CALENDARS.of(XXII));
    static final PliPresented PRESENTED = new PliPresented(ID, 1, TEXT, KEPT, MARCH_5);

    @Test
    void is_written_once_and_leaves_with_its_proof_of_deposit() {
        var write = new WritePli(ID, PROCEDURE, written(PliForm.LRAR).about(), route(PliForm.LRAR), REASON, MARCH_2);
        pli().givenNoPriorActivity().when(write).expectEvents(written(PliForm.LRAR));
        pli().given(written(PliForm.LRAR)).when(write).expectNoEvents();
        pli().given(written(PliForm.LRAR))
                .when(new SendPli(ID, CITY, TEXT, MARCH_3))
                .expectEvents(SENT);
        expectRefusal(pli().given(written(PliForm.LRAR)).when(new SendPli(ID, CITY, null, MARCH_3)), DEPOSIT_IS_PROVED);
        expectRefusal(pli().given(written(PliForm.LRAR)).when(new SendPli(ID, FIRM, TEXT, MARCH_3)), SENDER_SENDS);
        expectRefusal(
                pli().given(written(PliForm.LRAR)).when(new SendPli(ID, CITY, TEXT, MARCH_2.minusDays(1))),
                DATES_FOLLOW);
    }

    @Test
    void a_simple_letter_leaves_without_a_proof_but_is_neither_presented_nor_returned() {
        var letter = written(PliForm.SIMPLE_LETTER);
        var sent = new PliSent(ID, 1, PliForm.SIMPLE_LETTER, null, MARCH_3);
        pli().given(letter).when(new SendPli(ID, CITY, null, MARCH_3)).expectEvents(sent);
        expectRefusal(
                pli().given(letter, sent).when(new RecordPresentation(ID, CITY, TEXT, MARCH_5)),
                ONLY_REGISTERED_ARE_PRESENTED);
        expectRefusal(
                pli().given(letter, sent).when(new RecordReturn(ID, CITY, ReturnReason.REFUSED, TEXT, MARCH_5)),
                ONLY_REGISTERED_ARE_PRESENTED);
    }

    @Test
    @Proves("SUR-16.2.1")
    void is_received_on_the_word_of_the_addressee_or_on_the_proof_of_the_sender() {
        var service = new Service(MARCH_3, null, MARCH_5);
        pli().given(written(PliForm.LRAR), SENT)
                .when(new RecordArrival(ID, FIRM, null, MARCH_5))
                .expectEvents(new PliReceived(ID, 1, CAUSE, XXII, null, service, MARCH_5));
        pli().given(written(PliForm.LRAR), SENT)
                .when(new RecordArrival(ID, CITY, TEXT, MARCH_5))
                .expectEvents(new PliReceived(ID, 1, CAUSE, SURESNES, TEXT, service, MARCH_5));
        expectRefusal(
                pli().given(written(PliForm.LRAR), SENT).when(new RecordArrival(ID, CITY, null, MARCH_5)),
                SENDER_PROVES_RECEIPT);
        expectRefusal(
                pli().given(written(PliForm.LRAR), SENT)
                        .when(new RecordArrival(ID, actor(XXII, Role.FINANCES), null, MARCH_5)),
                PARTY_RECORDS);
        expectRefusal(
                pli().given(written(PliForm.LRAR)).when(new RecordArrival(ID, FIRM, null, MARCH_5)), STEP_IS_OPEN);
    }

    @Test
    @DisplayName("L75: that nobody fetches counts at the end of the days for which it is held")
    void is_held_in_vain() {
        pli().given(written(PliForm.LRAR), SENT)
                .when(new RecordPresentation(ID, CITY, TEXT, MARCH_5))
                .expectEvents(PRESENTED);
        assertThat(KEPT.lastDay()).isEqualTo(MARCH_20);
        pli().given(written(PliForm.LRAR), SENT, PRESENTED)
                .when(new NoteHoldingOver(ID, MARCH_20))
                .expectEvents(new PliHeldInVain(ID, 1, CAUSE, new Service(MARCH_3, MARCH_5, MARCH_20), MARCH_20));
        var received = new PliReceived(ID, 1, CAUSE, XXII, null, new Service(MARCH_3, MARCH_5, MARCH_5), MARCH_5);
        pli().given(written(PliForm.LRAR), SENT, PRESENTED, received)
                .when(new NoteHoldingOver(ID, MARCH_20))
                .expectNoEvents();
        pli().given(written(PliForm.LRAR), SENT, PRESENTED)
                .when(new RecordReturn(ID, CITY, ReturnReason.UNCLAIMED, TEXT, MARCH_20.plusDays(3)))
                .expectEvents(new PliReturned(
                        ID,
                        1,
                        CAUSE,
                        ReturnReason.UNCLAIMED,
                        TEXT,
                        new Service(MARCH_3, MARCH_5, MARCH_20),
                        MARCH_20.plusDays(3)));
    }

    @Test
    void counts_when_it_is_refused_and_leaves_again_when_nobody_lives_there() {
        pli().given(written(PliForm.LRAR), SENT)
                .when(new RecordReturn(ID, CITY, ReturnReason.REFUSED, TEXT, MARCH_5))
                .expectEvents(new PliReturned(
                        ID, 1, CAUSE, ReturnReason.REFUSED, TEXT, new Service(MARCH_3, null, MARCH_5), MARCH_5));
        var lost = new PliUndelivered(ID, 1, TEXT, MARCH_5);
        pli().given(written(PliForm.LRAR), SENT)
                .when(new RecordReturn(ID, CITY, ReturnReason.UNKNOWN_ADDRESS, TEXT, MARCH_5))
                .expectEvents(lost);
        pli().given(written(PliForm.LRAR), SENT, lost)
                .when(new SendPli(ID, CITY, TEXT, MARCH_20))
                .expectEvents(new PliSent(ID, 2, PliForm.LRAR, TEXT, MARCH_20));
    }

    @Test
    void has_no_object_any_more_once_its_procedure_is_over_unless_it_has_arrived() {
        pli().given(written(PliForm.LRAR), SENT)
                .when(new CancelPli(ID, MARCH_5))
                .expectEvents(new PliCancelled(ID, MARCH_5));
        var received = new PliReceived(ID, 1, CAUSE, XXII, null, new Service(MARCH_3, null, MARCH_5), MARCH_5);
        pli().given(written(PliForm.LRAR), SENT, received)
                .when(new CancelPli(ID, MARCH_5))
                .expectNoEvents();
    }

    @Test
    void from_outside_is_filed_with_its_copy() {
        var file = new FilePli(ID, FIRM, XXII, PliForm.SIMPLE_LETTER, REASON, TEXT, MARCH_5);
        pli().givenNoPriorActivity()
                .when(file)
                .expectEvents(new PliFiled(ID, XXII, PliForm.SIMPLE_LETTER, REASON, TEXT, MARCH_5));
        expectRefusal(
                pli().givenNoPriorActivity()
                        .when(new FilePli(ID, FIRM, XXII, PliForm.SIMPLE_LETTER, REASON, null, MARCH_5)),
                FILED_WITH_ITS_COPY);
    }

    @Test
    @Proves("SUR-16.2.2")
    void may_be_an_electronic_registered_one_where_a_registered_one_is_asked_for() {
        assertThat(PliForm.accepted("lrar")).containsExactlyInAnyOrder(PliForm.LRAR, PliForm.LRE);
        assertThat(PliForm.accepted("email")).containsExactly(PliForm.EMAIL);
        assertThat(PliForm.accepted("letter")).doesNotContain(PliForm.EMAIL);
        assertThat(PliForm.accepted("any")).containsExactlyInAnyOrder(PliForm.values());
    }

    static PliWritten written(PliForm form) {
        var subject = new PliSubject(
                PliNature.MISE_EN_DEMEURE, "16.2.2", "Autres manquements", null, null, null, Set.of("SUR-16.2.2"));
        return new PliWritten(ID, PROCEDURE, subject, route(form), REASON, MARCH_2);
    }

    static PliRoute route(PliForm form) {
        return new PliRoute(SURESNES, XXII, CITY.id(), form);
    }

    static FixtureConfiguration<Pli> pli() {
        return new AggregateTestFixture<>(Pli.class).registerInjectableResource(Signed.CALENDARS);
    }
}
