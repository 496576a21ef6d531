package org.pacta.domain.avenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.avenant.AvenantRule.*;
import static org.pacta.domain.avenant.Standings.*;
import static org.pacta.domain.shared.People.AIX;
import static org.pacta.domain.shared.People.METROPOLE;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.avenant.AvenantCommand.*;
import org.pacta.domain.avenant.AvenantEvent.*;
import org.pacta.domain.convention.BlankValue;
import org.pacta.domain.convention.TextChange;
import org.pacta.domain.convention.TextChange.*;
import org.pacta.domain.template.BlankKind;
import org.pacta.domain.template.ClauseDelays;
import org.pacta.proofs.Proves;

@DisplayName("What an avenant changes")
class AvenantChangesTest {

    @Test
    @Proves("SUR-24")
    void stands_in_the_text_in_force_and_differs_from_it() {
        adds(SHORTER);
        adds(new WordingReplaced("16.2.2", REASON));
        refuses(new WordingReplaced("99", REASON), WHAT_IS_CHANGED_EXISTS);
        refuses(new ParameterSet("16.2.2", "notice.colour", "blue"), WHAT_IS_CHANGED_EXISTS);
        refuses(new ParameterSet("16.2.2", "notice.length", "P30D"), SOMETHING_CHANGES);
        refuses(new ParameterSet("16.2.2", "notice.length", "soon"), VALUE_FITS);
        refuses(new ParameterSet("16.2.2", "notice.regime", "lunar"), VALUE_FITS);
    }

    @Test
    @Proves("SUR-24")
    void of_a_blank_is_an_answer_to_it() {
        var choice = text().template().blanks().stream()
                .filter(blank -> blank.kind() == BlankKind.CHOICE)
                .findFirst()
                .orElseThrow();
        adds(new BlankAnswered(choice.id(), new BlankValue(choice.example(), null)));
        refuses(new BlankAnswered(choice.id(), new BlankValue("jamais", null)), VALUE_FITS);
        refuses(new BlankAnswered("nowhere", new BlankValue("1", null)), WHAT_IS_CHANGED_EXISTS);
    }

    @Test
    @Proves("SUR-24")
    void of_its_term_lies_ahead() {
        adds(new TermSet(MARCH_9));
        adds(new TermLasting(Period.ofYears(2)));
        refuses(new TermSet(MARCH_2), TERM_IS_AHEAD);
        refuses(new TermLasting(Period.ZERO), TERM_IS_AHEAD);
    }

    @Test
    @Proves("SUR-19")
    void of_its_parties_respects_that_it_was_signed_for_their_persons() {
        adds(new PartyReplaced("partenaire", XXII, AIX, true));
        refuses(new PartyReplaced("partenaire", XXII, AIX, false), TRANSFER_IS_ALLOWED);
        refuses(new PartyReplaced("ville", SURESNES, AIX, true), TRANSFER_IS_ALLOWED);
        refuses(new PartyReplaced("partenaire", METROPOLE, AIX, true), PARTY_IS_A_PARTY);
        refuses(new PartyReplaced("partenaire", XXII, SURESNES, true), PARTY_IS_NEW);
    }

    @Test
    @Proves("SUR-19")
    void lets_a_party_in_beside_another_and_out_while_somebody_keeps_its_seat() {
        var joined = new PartyJoined("partenaire", AIX);
        adds(joined);
        refuses(new PartyJoined("voisin", AIX), WHAT_IS_CHANGED_EXISTS);
        refuses(new PartyJoined("partenaire", XXII), PARTY_IS_NEW);
        refuses(new PartyLeft("partenaire", XXII), SEAT_STAYS_TAKEN);
        avenant()
                .given(then(drafted(), new ChangeProposed(ID, 2, joined, MARCH_2)))
                .when(propose(new PartyLeft("partenaire", XXII)))
                .expectEvents(new ChangeProposed(ID, 3, new PartyLeft("partenaire", XXII), MARCH_2));
    }

    @Test
    @Proves("SUR-24")
    void is_said_once_and_taken_back_before_it_is_submitted() {
        refusesAfterDraft(new ParameterSet("16.2.2", "notice.length", "P10D"));
        avenant()
                .given(drafted())
                .when(new DropChange(ID, CITY, 1, MARCH_2))
                .expectEvents(new ChangeDropped(ID, 1, MARCH_2));
        expectRefusal(avenant().given(drafted()).when(new DropChange(ID, CITY, 2, MARCH_2)), CHANGE_IS_THERE);
        expectRefusal(avenant().given(submitted()).when(new DropChange(ID, CITY, 1, MARCH_2)), ONLY_A_DRAFT_CHANGES);
    }

    @Test
    @Proves("SUR-24")
    void is_the_delay_that_new_deadlines_are_counted_by() {
        var line = ClauseDelays.of(text().after(1, SHORTER).template()).stream()
                .filter(one -> one.clause().endsWith("16.2.2/notice"))
                .findFirst()
                .orElseThrow();
        assertThat(line.source()).endsWith("avenant nº 1");
        assertThat(line.extent().toString()).contains("20 jours");
        assertThat(ClauseDelays.of(text().template()).stream()
                        .filter(one -> one.clause().endsWith("16.2.2/notice"))
                        .toList()
                        .toString())
                .contains("30 jours");
    }

    private static void adds(TextChange change) {
        avenant()
                .given(proposed(AT_LAST_SIGNATURE))
                .when(propose(change))
                .expectEvents(new ChangeProposed(ID, 1, change, MARCH_2));
    }

    private static void refuses(TextChange change, AvenantRule rule) {
        expectRefusal(avenant().given(proposed(AT_LAST_SIGNATURE)).when(propose(change)), rule);
    }

    private static void refusesAfterDraft(TextChange change) {
        expectRefusal(avenant().given(drafted()).when(propose(change)), CHANGED_ONCE);
    }

    private static ProposeChange propose(TextChange change) {
        return new ProposeChange(ID, CITY, change, MARCH_2);
    }
}
