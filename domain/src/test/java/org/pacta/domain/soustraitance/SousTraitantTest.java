package org.pacta.domain.soustraitance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;
import static org.pacta.domain.soustraitance.Notices.*;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.soustraitance.SousTraitantCommand.*;
import org.pacta.domain.soustraitance.SousTraitantEvent.*;
import org.pacta.proofs.Proves;

@DisplayName("A further processor")
class SousTraitantTest {

    static final LocalDate MARCH_18 = MARCH_17.plusDays(1);

    @Test
    @Proves("SUR-A2")
    void is_notified_by_the_processor_and_gives_the_city_fifteen_days_to_object() {
        subprocessor()
                .givenNoPriorActivity()
                .when(announce(COMPANY, WHOLE, GENERAL))
                .expectEvents(notified());
        assertThat(fifteenDays().lastDay()).isEqualTo(MARCH_17);
    }

    @ParameterizedTest(name = "without {0}")
    @Proves("SUR-A2")
    @CsvSource({"activities", "identity", "contact", "start", "end"})
    void of_whom_the_notice_is_incomplete_is_refused_and_starts_no_clock(String part) {
        expectRefusal(
                subprocessor().givenNoPriorActivity().when(announce(COMPANY, without(part), GENERAL)),
                SousTraitantRule.NOTICE_IS_COMPLETE);
    }

    @Test
    @Proves("SUR-A2")
    void is_accepted_by_fifteen_days_of_silence_and_not_before_the_last_of_them_is_over() {
        subprocessor().given(notified()).when(silence(MARCH_17)).expectNoEvents();
        subprocessor()
                .given(notified())
                .when(silence(MARCH_18))
                .expectEvents(new SubprocessorAccepted(ID, Acceptance.SILENCE, Set.of(), MARCH_18));
    }

    @Test
    @Proves("SUR-A2")
    void is_never_accepted_by_silence_under_a_specific_authorisation() {
        var specific = terms(parameters -> {
            parameters.put("authorisation", "specific");
            return parameters;
        });
        subprocessor()
                .givenNoPriorActivity()
                .when(announce(COMPANY, WHOLE, specific))
                .expectEvents(notifiedUnderSpecific());
        subprocessor().given(notifiedUnderSpecific()).when(silence(MARCH_18)).expectNoEvents();
    }

    @Test
    void is_not_accepted_by_silence_where_the_clause_does_not_say_so() {
        var mute = terms(parameters -> {
            parameters.remove("silence");
            return parameters;
        });
        assertThat(mute.objection()).isNull();
    }

    @Test
    @Proves("SUR-A2")
    void to_whom_the_city_objects_in_time_is_not_accepted_by_silence() {
        var objected = new SubprocessorObjected(ID, REASON, Set.of("sur-objection"), MARCH_17);
        subprocessor().given(notified()).when(object(MARCH_17)).expectEvents(objected);
        subprocessor().given(notified(), objected).when(silence(MARCH_18)).expectNoEvents();
    }

    @Test
    @Proves("SUR-A2")
    void is_not_objected_to_once_the_fifteen_days_are_over() {
        expectRefusal(subprocessor().given(notified()).when(object(MARCH_18)), SousTraitantRule.OBJECTION_IS_IN_TIME);
    }

    @Test
    void may_be_objected_to_at_any_time_where_silence_accepts_nothing() {
        subprocessor()
                .given(notifiedUnderSpecific())
                .when(object(MARCH_18))
                .expectEvents(new SubprocessorObjected(ID, REASON, Set.of(), MARCH_18));
    }

    @Test
    void is_accepted_by_the_city_at_once_if_it_likes() {
        subprocessor()
                .given(notified())
                .when(new AcceptSubprocessor(ID, CITY, MARCH_2))
                .expectEvents(new SubprocessorAccepted(ID, Acceptance.EXPRESS, Set.of("sur-objection"), MARCH_2));
    }

    @Test
    @Proves("SUR-12")
    void is_notified_and_withdrawn_by_the_partner_alone_which_answers_for_it() {
        assertThat(GENERAL.answerable()).isEqualTo(XXII);
        expectRefusal(
                subprocessor().givenNoPriorActivity().when(announce(actor(SURESNES, Role.JURISTE), WHOLE, GENERAL)),
                SousTraitantRule.PROCESSOR_NOTIFIES);
        expectRefusal(
                subprocessor().given(notified()).when(new WithdrawSubprocessor(ID, CITY, REASON, MARCH_17)),
                SousTraitantRule.PROCESSOR_NOTIFIES);
    }

    @Test
    @Proves("SUR-12")
    void has_as_answerable_whom_the_clause_on_liability_names() {
        var other = suresnes("12", parameters -> {
            parameters.put("liable", "ville");
            return parameters;
        });
        assertThat(SubprocessorTerms.of(other, PARTIES).orElseThrow().answerable())
                .isEqualTo(SURESNES);
    }

    @Test
    void is_answered_by_the_controller_only_and_once() {
        expectRefusal(
                subprocessor().given(notified()).when(new AcceptSubprocessor(ID, COMPANY, MARCH_2)),
                SousTraitantRule.CONTROLLER_ANSWERS);
        expectRefusal(
                subprocessor()
                        .given(notified(), new SubprocessorAccepted(ID, Acceptance.SILENCE, Set.of(), MARCH_18))
                        .when(object(MARCH_17)),
                SousTraitantRule.NOTICE_AWAITS_AN_ANSWER);
        expectRefusal(
                subprocessor().given(notified()).when(object(MARCH_2.minusDays(1))),
                SousTraitantRule.ANSWER_FOLLOWS_THE_NOTICE);
    }

    @Test
    void is_announced_before_its_contract_begins_which_ends_after_it() {
        var begun = new SubprocessorNotice(REASON, REASON, REASON, MARCH_2, MARCH_17);
        expectRefusal(
                subprocessor().givenNoPriorActivity().when(announce(COMPANY, begun, GENERAL)),
                SousTraitantRule.NOTICE_PRECEDES_THE_CONTRACT);
        var reversed = new SubprocessorNotice(REASON, REASON, REASON, MARCH_18, MARCH_17);
        expectRefusal(
                subprocessor().givenNoPriorActivity().when(announce(COMPANY, reversed, GENERAL)),
                SousTraitantRule.CONTRACT_DATES_FOLLOW);
    }

    @Test
    void that_is_withdrawn_awaits_nothing_more_and_one_notified_twice_is_notified_once() {
        var withdrawn = new SubprocessorWithdrawn(ID, REASON, MARCH_17);
        subprocessor()
                .given(notified())
                .when(new WithdrawSubprocessor(ID, COMPANY, REASON, MARCH_17))
                .expectEvents(withdrawn);
        subprocessor().given(notified(), withdrawn).when(silence(MARCH_18)).expectNoEvents();
        expectRefusal(
                subprocessor()
                        .given(notified(), withdrawn)
                        .when(new WithdrawSubprocessor(ID, COMPANY, REASON, MARCH_18)),
                SousTraitantRule.NOTICE_AWAITS_AN_ANSWER);
        assertThat(withdrawn.endsText(1)).as("the convention goes on").isFalse();
        subprocessor().given(notified()).when(announce(COMPANY, WHOLE, GENERAL)).expectNoEvents();
    }

    private static NoteSubprocessorSilence silence(LocalDate on) {
        return new NoteSubprocessorSilence(ID, on);
    }

    private static ObjectToSubprocessor object(LocalDate on) {
        return new ObjectToSubprocessor(ID, CITY, REASON, on);
    }

    private static SubprocessorNotice without(String part) {
        return new SubprocessorNotice(
                unless(part, "activities"),
                unless(part, "identity"),
                unless(part, "contact"),
                part.equals("start") ? null : WHOLE.contractFrom(),
                part.equals("end") ? null : WHOLE.contractUntil());
    }

    private static SealedText unless(String part, String name) {
        return part.equals(name) ? null : REASON;
    }
}
