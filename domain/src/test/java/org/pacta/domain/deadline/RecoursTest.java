package org.pacta.domain.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.deadline.DeadlineRule.CLOCK_GOES_ON_AS_IT_STOPPED;
import static org.pacta.domain.deadline.DeadlineRule.INTERRUPTED_CLOCK_STARTS_ANEW;
import static org.pacta.domain.deadline.DeadlineRule.RECOURS_IS_RECEIVED_ONCE_LODGED;
import static org.pacta.domain.deadline.Ground.PREFET_AWAITS_DOCUMENTS;
import static org.pacta.domain.deadline.Ground.PREFET_RECOURS_GRACIEUX;
import static org.pacta.domain.deadline.Ground.RECOURS_GRACIEUX;
import static org.pacta.domain.deadline.Watched.ID;
import static org.pacta.domain.deadline.Watched.change;
import static org.pacta.domain.deadline.Watched.given;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.LocalDate;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.deadline.ClockChange.Interrupted;
import org.pacta.domain.deadline.ClockChange.Restarted;
import org.pacta.domain.deadline.DeadlineCommand.NoteImplicitRejection;
import org.pacta.domain.deadline.DeadlineEvent.*;
import org.pacta.proofs.Proves;

@DisplayName("A recours gracieux")
class RecoursTest {

    static final LocalDate PUBLISHED = LocalDate.of(2024, 2, 14);
    static final LocalDate LODGED = LocalDate.of(2024, 3, 1);
    static final LocalDate RECEIVED = LocalDate.of(2024, 3, 4);
    static final LocalDate SILENT_UNTIL = LocalDate.of(2024, 5, 4);
    static final ClockInterrupted INTERRUPTED = new ClockInterrupted(ID, RECOURS_GRACIEUX, LODGED);
    static final RecoursGracieuxReceived WITH_RECEIPT =
            new RecoursGracieuxReceived(ID, 1, silenceSince(RECEIVED), RECEIVED);

    @Test
    @Proves("AIX-14")
    void starts_two_months_of_silence_on_the_day_it_is_received() {
        appeal().when(change(new Interrupted(LODGED, RECOURS_GRACIEUX, RECEIVED)))
                .expectEvents(INTERRUPTED, WITH_RECEIPT);
        assertThat(WITH_RECEIPT.silence())
                .extracting(RecordedDeadline::code, RecordedDeadline::lastDay, RecordedDeadline::source)
                .containsExactly("gracieux-silence", SILENT_UNTIL, "CRPA L231-4 ; CJA R421-2");
    }

    @Test
    void was_received_when_it_was_lodged_where_nobody_says_otherwise() {
        appeal().when(change(new Interrupted(LODGED, RECOURS_GRACIEUX)))
                .expectEvents(INTERRUPTED, new RecoursGracieuxReceived(ID, 1, silenceSince(LODGED), LODGED));
        appeal().when(change(new Interrupted(LODGED, RECOURS_GRACIEUX, LODGED))).expectSuccessfulHandlerExecution();
        expectRefusal(
                appeal().when(change(new Interrupted(LODGED, RECOURS_GRACIEUX, LODGED.minusDays(1)))),
                RECOURS_IS_RECEIVED_ONCE_LODGED);
    }

    @Test
    @Proves("AIX-14")
    void is_rejected_by_silence_and_the_whole_delay_of_appeal_runs_from_that_day() {
        var rejected = appealAnew(SILENT_UNTIL);
        assertThat(rejected.lastDay()).isEqualTo(LocalDate.of(2024, 7, 5));
        appeal(INTERRUPTED, WITH_RECEIPT)
                .when(new NoteImplicitRejection(ID, SILENT_UNTIL))
                .expectEvents(new ClockRestarted(ID, RECOURS_GRACIEUX, rejected, SILENT_UNTIL));
    }

    @Test
    void that_was_answered_is_not_rejected_by_silence() {
        var answered = LocalDate.of(2024, 4, 2);
        var restarted = new ClockRestarted(ID, RECOURS_GRACIEUX, appealFrom(answered), answered);
        appeal(INTERRUPTED, WITH_RECEIPT)
                .when(change(new Restarted(answered, RECOURS_GRACIEUX)))
                .expectSuccessfulHandlerExecution();
        appeal(INTERRUPTED, WITH_RECEIPT, restarted, new RecoursGracieuxAnswered(ID, 1, answered))
                .when(new NoteImplicitRejection(ID, SILENT_UNTIL))
                .expectNoEvents();
        var answer = new RecoursGracieuxAnswered(ID, 1, answered);
        assertThat(answer.meets()).containsExactly("gracieux-silence");
        assertThat(answer.correlation()).isEqualTo(ID + "#1").isEqualTo(WITH_RECEIPT.correlation());
    }

    @Test
    @Proves("AIX-14")
    void that_silence_rejected_may_be_rejected_in_so_many_words_once_and_the_delay_runs_anew_again() {
        var silently = new ClockRestarted(ID, RECOURS_GRACIEUX, appealFrom(SILENT_UNTIL), SILENT_UNTIL);
        var told = LocalDate.of(2024, 6, 3);
        var anew = appealAnew(SILENT_UNTIL, told);
        var answer = new RecoursGracieuxAnswered(ID, 1, told);
        assertThat(anew.lastDay()).isEqualTo(LocalDate.of(2024, 8, 5));
        appeal(INTERRUPTED, WITH_RECEIPT, silently)
                .when(change(new Restarted(told, RECOURS_GRACIEUX)))
                .expectEvents(new ClockRestarted(ID, RECOURS_GRACIEUX, anew, told), answer);
        expectRefusal(
                appeal(
                                INTERRUPTED,
                                WITH_RECEIPT,
                                silently,
                                new ClockRestarted(ID, RECOURS_GRACIEUX, anew, told),
                                answer)
                        .when(change(new Restarted(told.plusDays(1), RECOURS_GRACIEUX))),
                INTERRUPTED_CLOCK_STARTS_ANEW);
        expectRefusal(appeal().when(change(new Restarted(told, RECOURS_GRACIEUX))), INTERRUPTED_CLOCK_STARTS_ANEW);
    }

    @Test
    void of_a_second_time_has_a_silence_of_its_own() {
        var restarted = new ClockRestarted(ID, RECOURS_GRACIEUX, appealFrom(RECEIVED), RECEIVED);
        var again = RECEIVED.plusDays(9);
        var second = new RecoursGracieuxReceived(ID, 2, silenceSince(again), again);
        appeal(INTERRUPTED, WITH_RECEIPT, restarted, new RecoursGracieuxAnswered(ID, 1, RECEIVED))
                .when(change(new Interrupted(again, RECOURS_GRACIEUX)))
                .expectEvents(new ClockInterrupted(ID, RECOURS_GRACIEUX, again), second);
        assertThat(DeadlineId.of(second, "gracieux-silence"))
                .isNotEqualTo(DeadlineId.of(WITH_RECEIPT, "gracieux-silence"));
    }

    @Test
    void of_the_prefet_is_rejected_by_silence_too_and_a_request_for_documents_is_not() {
        deferral()
                .when(change(new Interrupted(LODGED, PREFET_RECOURS_GRACIEUX)))
                .expectEvents(
                        new ClockInterrupted(ID, PREFET_RECOURS_GRACIEUX, LODGED),
                        new RecoursGracieuxReceived(ID, 1, silenceSince(LODGED), LODGED));
        var documents = new ClockInterrupted(ID, PREFET_AWAITS_DOCUMENTS, LODGED);
        deferral()
                .when(change(new Interrupted(LODGED, PREFET_AWAITS_DOCUMENTS)))
                .expectEvents(documents);
        deferral(documents).when(new NoteImplicitRejection(ID, SILENT_UNTIL)).expectNoEvents();
        deferral(documents)
                .when(change(new Restarted(RECEIVED, PREFET_AWAITS_DOCUMENTS)))
                .expectEvents(new ClockRestarted(ID, PREFET_AWAITS_DOCUMENTS, deferralAnew(), RECEIVED));
        expectRefusal(
                deferral(documents).when(change(new Restarted(RECEIVED, PREFET_RECOURS_GRACIEUX))),
                CLOCK_GOES_ON_AS_IT_STOPPED);
    }

    private static RecordedDeadline appealAnew(LocalDate... rejections) {
        var clock = RunningClock.started(Catalogue.line("appeal"), PUBLISHED, FrenchHolidays.MAINLAND)
                .with(new Interrupted(LODGED, RECOURS_GRACIEUX));
        for (var day : rejections) clock = clock.with(new Restarted(day, RECOURS_GRACIEUX));
        return clock.deadline().orElseThrow();
    }

    private static RecordedDeadline deferralAnew() {
        return RunningClock.started(Catalogue.line("prefet-deferral"), PUBLISHED, FrenchHolidays.MAINLAND)
                .with(new Interrupted(LODGED, PREFET_AWAITS_DOCUMENTS))
                .with(new Restarted(RECEIVED, PREFET_AWAITS_DOCUMENTS))
                .deadline()
                .orElseThrow();
    }

    private static RecordedDeadline silenceSince(LocalDate day) {
        return LegalDeadline.GRACIEUX_SILENCE.from(day, FrenchHolidays.MAINLAND);
    }

    private static RecordedDeadline appealFrom(LocalDate day) {
        return LegalDeadline.APPEAL.from(day, FrenchHolidays.MAINLAND);
    }

    private static TestExecutor<Deadline> appeal(DeadlineEvent... more) {
        return given(appealFrom(PUBLISHED), FrenchHolidays.ANYWHERE, more);
    }

    private static TestExecutor<Deadline> deferral(DeadlineEvent... more) {
        return given(
                LegalDeadline.PREFET_DEFERRAL.from(PUBLISHED, FrenchHolidays.MAINLAND), FrenchHolidays.ANYWHERE, more);
    }
}
