package org.pacta.domain.convention;

import static org.pacta.domain.convention.Conventions.DAY;
import static org.pacta.domain.convention.Conventions.EDITION;
import static org.pacta.domain.convention.Conventions.TITLE;
import static org.pacta.domain.convention.Conventions.drafted;
import static org.pacta.domain.convention.Conventions.filled;
import static org.pacta.domain.convention.Conventions.fixture;
import static org.pacta.domain.convention.Conventions.lawyer;
import static org.pacta.domain.convention.Conventions.parties;
import static org.pacta.domain.shared.People.AIX;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.METROPOLE;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.TEXT;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacta.domain.convention.ConventionCommand.DraftConvention;
import org.pacta.domain.convention.ConventionCommand.FillBlank;
import org.pacta.domain.convention.ConventionCommand.GiveLegalVisa;
import org.pacta.domain.convention.ConventionCommand.ReturnConvention;
import org.pacta.domain.convention.ConventionCommand.SubmitConvention;
import org.pacta.domain.convention.ConventionCommand.WaiveBlank;
import org.pacta.domain.convention.ConventionCommand.WithdrawConvention;
import org.pacta.domain.convention.ConventionEvent.BlankFilled;
import org.pacta.domain.convention.ConventionEvent.BlankWaived;
import org.pacta.domain.convention.ConventionEvent.ConventionInstructed;
import org.pacta.domain.convention.ConventionEvent.ConventionReturned;
import org.pacta.domain.convention.ConventionEvent.ConventionSubmitted;
import org.pacta.domain.convention.ConventionEvent.ConventionWithdrawn;
import org.pacta.domain.convention.ConventionEvent.LegalVisaGiven;
import org.pacta.domain.shared.Role;
import org.pacta.domain.template.Blank;
import org.pacta.proofs.Proves;

@DisplayName("A convention")
class ConventionTest {

    static final ConventionEvent SUBMITTED = new ConventionSubmitted(CONVENTION, 1, TEXT, DAY);

    @Nested
    @DisplayName("when drafted")
    class WhenDrafted {

        @Test
        void records_its_template_its_edition_and_its_parties() {
            fixture()
                    .givenNoPriorActivity()
                    .when(draft("suresnes-xxii", parties("ville", SURESNES, "partenaire", XXII)))
                    .expectEvents(drafted("suresnes-xxii"));
        }

        @Test
        @Proves({"MET-01", "SUR-0"})
        void needs_one_organisation_for_each_role_of_its_template() {
            expectRefusal(
                    fixture().givenNoPriorActivity().when(draft("suresnes-xxii", parties("ville", SURESNES))),
                    ConventionRule.PARTIES_FILL_THE_TEMPLATE);
            expectRefusal(
                    fixture()
                            .givenNoPriorActivity()
                            .when(draft("suresnes-xxii", parties("ville", SURESNES, "partenaire", SURESNES))),
                    ConventionRule.PARTIES_FILL_THE_TEMPLATE);
        }

        @Test
        void is_drafted_by_the_legal_service_of_a_party() {
            var byAnother = new DraftConvention(
                    CONVENTION,
                    lawyer(AIX),
                    "suresnes-xxii",
                    EDITION,
                    TITLE,
                    parties("ville", SURESNES, "partenaire", XXII),
                    Map.of(),
                    DAY);
            expectRefusal(fixture().givenNoPriorActivity().when(byAnother), ConventionRule.DRAFTED_BY_A_PARTY);
        }

        @Test
        void sent_twice_is_drafted_once() {
            fixture()
                    .given(drafted("suresnes-xxii"))
                    .when(draft("suresnes-xxii", parties("ville", SURESNES, "partenaire", XXII)))
                    .expectNoEvents();
        }

        static DraftConvention draft(String template, List<Party> parties) {
            return new DraftConvention(CONVENTION, lawyer(SURESNES), template, EDITION, TITLE, parties, Map.of(), DAY);
        }
    }

    @Nested
    @DisplayName("before it is submitted")
    class BeforeSubmission {

        @Test
        void takes_a_value_that_fits_its_blank() {
            var value = new BlankValue("2025-06-30", null);
            fixture()
                    .given(drafted("smart-metropole"))
                    .when(new FillBlank(CONVENTION, lawyer(METROPOLE), "fin-programme", value, DAY))
                    .expectEvents(new BlankFilled(CONVENTION, "fin-programme", value, DAY));
        }

        @Test
        void refuses_a_value_that_does_not_fit() {
            var value = new BlankValue("juin 2025", null);
            expectRefusal(
                    fixture()
                            .given(drafted("smart-metropole"))
                            .when(new FillBlank(CONVENTION, lawyer(METROPOLE), "fin-programme", value, DAY)),
                    ConventionRule.BLANK_VALUE_FITS);
        }

        @Test
        void refuses_a_blank_that_is_not_in_its_template() {
            var value = new BlankValue("x", null);
            expectRefusal(
                    fixture()
                            .given(drafted("smart-metropole"))
                            .when(new FillBlank(CONVENTION, lawyer(METROPOLE), "inconnu", value, DAY)),
                    ConventionRule.BLANK_IS_IN_THE_TEMPLATE);
        }

        @Test
        @Proves({"MET-30", "MET-06"})
        void cannot_waive_the_day_without_which_no_term_is_computed() {
            expectRefusal(
                    fixture()
                            .given(drafted("smart-metropole"))
                            .when(new WaiveBlank(CONVENTION, lawyer(METROPOLE), "fin-programme", REASON, DAY)),
                    ConventionRule.BLANK_MAY_BE_WAIVED);
        }

        @ParameterizedTest(name = "{0}: {1} settled last")
        @MethodSource("org.pacta.domain.convention.Conventions#everyBlank")
        void is_submitted_once_the_last_blank_is_filled_with_it(String template, Blank left) {
            var by = lawyer(Conventions.drafter(template));
            var value = Conventions.exampleOf(left);
            fixture()
                    .given(Conventions.draftedAndFilledBut(template, left.id()))
                    .when(new SubmitConvention(CONVENTION, by, Map.of(left.id(), value), TEXT, DAY))
                    .expectEvents(new BlankFilled(CONVENTION, left.id(), value, DAY), SUBMITTED);
        }

        @Test
        void counts_a_blank_waived_with_a_reason_as_settled() {
            fixture()
                    .given(Conventions.draftedAndFilledBut("suresnes-xxii", "depart-30-jours"))
                    .andGiven(new BlankWaived(CONVENTION, "depart-30-jours", REASON, DAY))
                    .when(new SubmitConvention(CONVENTION, lawyer(SURESNES), Map.of(), TEXT, DAY))
                    .expectEvents(SUBMITTED);
        }

        @Test
        void is_withdrawn_by_a_party_with_a_reason() {
            fixture()
                    .given(drafted("suresnes-xxii"))
                    .when(new WithdrawConvention(CONVENTION, lawyer(SURESNES), REASON, DAY))
                    .expectEvents(new ConventionWithdrawn(CONVENTION, REASON, DAY));
        }

        @Test
        void is_not_withdrawn_by_an_organisation_that_is_no_party() {
            expectRefusal(
                    fixture()
                            .given(drafted("suresnes-xxii"))
                            .when(new WithdrawConvention(CONVENTION, lawyer(AIX), REASON, DAY)),
                    ConventionRule.ROLE_FITS);
        }
    }

    @Nested
    @DisplayName("once submitted")
    class OnceSubmitted {

        @Test
        @Proves({"SUR-24", "MET-02"})
        void is_frozen_until_it_is_sent_back() {
            var value = new BlankValue("P2M", null);
            expectRefusal(
                    fixture()
                            .given(filled("suresnes-xxii"))
                            .andGiven(SUBMITTED)
                            .when(new FillBlank(CONVENTION, lawyer(SURESNES), "delai-installation", value, DAY)),
                    ConventionRule.ONLY_A_DRAFT_CHANGES);
        }

        @Test
        @Proves({"QA-47", "QA-48"})
        void goes_on_only_when_the_legal_service_of_every_party_has_given_its_visa() {
            fixture()
                    .given(filled("suresnes-xxii"))
                    .andGiven(SUBMITTED)
                    .when(new GiveLegalVisa(CONVENTION, lawyer(XXII), 1, null, DAY))
                    .expectEvents(new LegalVisaGiven(CONVENTION, 1, XXII, null, DAY));
            fixture()
                    .given(filled("suresnes-xxii"))
                    .andGiven(SUBMITTED, new LegalVisaGiven(CONVENTION, 1, XXII, null, DAY))
                    .when(new GiveLegalVisa(CONVENTION, lawyer(SURESNES), 1, null, DAY))
                    .expectEvents(
                            new LegalVisaGiven(CONVENTION, 1, SURESNES, null, DAY),
                            new ConventionInstructed(CONVENTION, 1, DAY));
        }

        @Test
        void takes_no_second_visa_of_the_same_party() {
            expectRefusal(
                    fixture()
                            .given(filled("suresnes-xxii"))
                            .andGiven(SUBMITTED, new LegalVisaGiven(CONVENTION, 1, XXII, null, DAY))
                            .when(new GiveLegalVisa(CONVENTION, lawyer(XXII), 1, null, DAY)),
                    ConventionRule.VISA_IS_GIVEN_ONCE);
        }

        @Test
        void takes_no_visa_for_a_version_that_is_not_the_present_one() {
            expectRefusal(
                    fixture()
                            .given(filled("suresnes-xxii"))
                            .andGiven(SUBMITTED)
                            .when(new GiveLegalVisa(CONVENTION, lawyer(XXII), 2, null, DAY)),
                    ConventionRule.VERSION_IS_CURRENT);
        }

        @Test
        void takes_no_visa_of_somebody_who_is_no_lawyer_of_a_party() {
            expectRefusal(
                    fixture()
                            .given(filled("suresnes-xxii"))
                            .andGiven(SUBMITTED)
                            .when(new GiveLegalVisa(CONVENTION, actor(XXII, Role.DPO), 1, null, DAY)),
                    ConventionRule.ROLE_FITS);
        }

        @Test
        void goes_back_to_its_authors_with_a_reason_and_starts_again_as_the_next_version() {
            var returned = new ConventionReturned(CONVENTION, 1, XXII, ReturnCause.LEGAL_VISA, REASON, DAY);
            fixture()
                    .given(filled("suresnes-xxii"))
                    .andGiven(SUBMITTED)
                    .when(new ReturnConvention(CONVENTION, lawyer(XXII), 1, REASON, DAY))
                    .expectEvents(returned);
            fixture()
                    .given(filled("suresnes-xxii"))
                    .andGiven(SUBMITTED, new LegalVisaGiven(CONVENTION, 1, SURESNES, null, DAY), returned)
                    .when(new SubmitConvention(CONVENTION, lawyer(SURESNES), Map.of(), TEXT, DAY))
                    .expectEvents(new ConventionSubmitted(CONVENTION, 2, TEXT, DAY));
        }
    }
}
