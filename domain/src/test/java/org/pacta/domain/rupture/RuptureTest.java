package org.pacta.domain.rupture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.rupture.RuptureRule.*;
import static org.pacta.domain.shared.People.AIX;
import static org.pacta.domain.shared.People.COLLECTIVITE;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.METROPOLE;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.VAR;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.domain.convention.Party;
import org.pacta.domain.pli.PliForm;
import org.pacta.domain.pli.Service;
import org.pacta.domain.rupture.RuptureCommand.*;
import org.pacta.domain.rupture.RuptureEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.Rule;
import org.pacta.domain.shared.Signed;
import org.pacta.proofs.Proves;

@DisplayName("An end by common accord")
class RuptureTest {

    static final RuptureId ID = new RuptureId(CONVENTION, UUID.fromString("0190a7c0-0000-7000-8000-0000000000c1"));
    static final LocalDate PERIOD = LocalDate.of(2026, 6, 30);
    static final LocalDate LAST_USEFUL = LocalDate.of(2026, 3, 30);
    static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);
    static final Actor PRESIDENT = actor(METROPOLE, Role.EXECUTIF);
    static final Actor MAYOR = actor(AIX, Role.EXECUTIF);
    static final RuptureTerms TERMS = terms(Map.of());

    @Test
    @Proves("MET-08")
    void counts_the_last_useful_day_of_reception_backwards_and_records_it() {
        assertThat(facts(propose(MARCH_2)))
                .first()
                .isInstanceOfSatisfying(
                        RuptureProposed.class,
                        fact -> assertThat(fact.lastUsefulDay().lastDay()).isEqualTo(LAST_USEFUL));
        assertThat(facts(propose(LAST_USEFUL))).hasSize(2);
        refused(ARRIVES_IN_TIME, propose(LAST_USEFUL.plusDays(1)));
    }

    @Test
    @Proves("MET-08")
    void takes_a_letter_of_each_party_signed_by_the_competent_person_and_arrived_in_time() {
        refused(COMPETENT_PERSON_SIGNS, propose(actor(METROPOLE, Role.JURISTE), MARCH_2));
        refused(COMPETENT_PERSON_SIGNS, propose(MARCH_2), agree(actor(AIX, Role.JURISTE), MARCH_2));
        refused(EACH_PARTY_AGREES_ONCE, propose(MARCH_2), agree(PRESIDENT, MARCH_2));
        assertThat(facts(propose(MARCH_2), agree(MAYOR, MARCH_2), served(METROPOLE, LAST_USEFUL)))
                .as("one letter is not enough")
                .hasOnlyElementsOfType(ConsentServed.class);
        assertThat(facts(propose(MARCH_2), agree(MAYOR, MARCH_2), served(METROPOLE, MARCH_2), served(AIX, LAST_USEFUL)))
                .last()
                .isInstanceOfSatisfying(RuptureConcluded.class, fact -> {
                    assertThat(fact.lastDay()).isEqualTo(PERIOD);
                    assertThat(fact.effect().lastDay()).isEqualTo(PERIOD);
                    assertThat(fact.meets()).containsExactly("met-notice");
                });
    }

    @Test
    @Proves("MET-08")
    void is_refused_for_the_period_when_a_letter_arrives_a_day_late_and_offered_for_the_next_one() {
        assertThat(facts(
                        propose(MARCH_2),
                        agree(MAYOR, LAST_USEFUL),
                        served(METROPOLE, MARCH_2),
                        served(AIX, LAST_USEFUL.plusDays(1))))
                .last()
                .isInstanceOfSatisfying(RuptureClosed.class, end -> {
                    assertThat(end.outcome()).isEqualTo(RuptureOutcome.MISSED);
                    assertThat(end.nextPeriodEnd()).isEqualTo(PERIOD.plusYears(1));
                });
        refused(ARRIVES_IN_TIME, propose(MARCH_2), agree(MAYOR, LAST_USEFUL.plusDays(1)));
    }

    @Test
    @Proves("MET-08")
    void lapses_on_the_last_useful_day_unless_every_letter_is_on_its_way() {
        var over = new NoteRuptureDay(ID, "met-notice", LAST_USEFUL.plusDays(1));
        assertThat(facts(propose(MARCH_2), over)).singleElement().isInstanceOf(RuptureClosed.class);
        assertThat(facts(propose(MARCH_2), agree(MAYOR, LAST_USEFUL), over)).isEmpty();
    }

    @Test
    @Proves("MET-08")
    void ends_the_convention_with_the_period_and_not_before() {
        var effect = new NoteRuptureDay(ID, RuptureEvent.EFFECT, PERIOD.plusDays(1));
        assertThat(facts(
                        propose(MARCH_2),
                        agree(MAYOR, MARCH_2),
                        served(METROPOLE, MARCH_2),
                        served(AIX, MARCH_2),
                        effect))
                .singleElement()
                .isEqualTo(new RuptureTookEffect(ID, TERMS.obligations(), PERIOD));
        assertThat(facts(propose(MARCH_2), effect)).isEmpty();
    }

    @Test
    @Proves("MET-08")
    void is_refused_or_withdrawn_before_it_is_agreed_and_not_after() {
        assertThat(facts(propose(MARCH_2), new RefuseRupture(ID, MAYOR, REASON, MARCH_2)))
                .hasSize(1);
        refused(EACH_PARTY_AGREES_ONCE, propose(MARCH_2), new RefuseRupture(ID, PRESIDENT, REASON, MARCH_2));
        assertThat(facts(propose(MARCH_2), new WithdrawRupture(ID, PRESIDENT, REASON, MARCH_2)))
                .hasSize(1);
        refused(
                PROPOSAL_IS_OPEN,
                propose(MARCH_2),
                agree(MAYOR, MARCH_2),
                served(METROPOLE, MARCH_2),
                served(AIX, MARCH_2),
                new WithdrawRupture(ID, PRESIDENT, REASON, LAST_USEFUL));
        assertThat(facts(propose(MARCH_2), new LapseRupture(ID, MARCH_2))).hasSize(1);
    }

    @Test
    @Proves("MET-08")
    void ends_on_the_day_agreed_to_where_the_parties_chose_that() {
        var chosen = terms(Map.of("effet-resiliation", "date-convenue"));
        var may = LocalDate.of(2026, 5, 4);
        var ask = new ProposeRupture(ID, PRESIDENT, chosen, PERIOD, may, PliForm.EMAIL, REASON, MARCH_2);
        assertThat(facts(ask, agree(MAYOR, MARCH_2), served(METROPOLE, MARCH_2), served(AIX, MARCH_2)))
                .last()
                .isInstanceOfSatisfying(
                        RuptureConcluded.class,
                        fact -> assertThat(fact.lastDay()).isEqualTo(may));
        refused(DAY_IS_NAMED, new ProposeRupture(ID, PRESIDENT, TERMS, PERIOD, may, PliForm.EMAIL, REASON, MARCH_2));
        refused(DAY_IS_NAMED, new ProposeRupture(ID, PRESIDENT, chosen, PERIOD, null, PliForm.EMAIL, REASON, MARCH_2));
    }

    @Test
    @Proves("VAR-21")
    void in_the_var_needs_the_parties_to_have_kept_it_open_when_they_signed() {
        assertThat(var(Map.of("resiliation-amiable", "titre-seul"))).isEmpty();
        assertThat(var(Map.of())).isEmpty();
        var terms = var(Map.of("resiliation-amiable", "accord-ecrit")).orElseThrow();
        var head = actor(VAR, Role.EXECUTIF);
        var ask = new ProposeRupture(ID, head, terms, null, MARCH_2, PliForm.EMAIL, REASON, MARCH_2);
        assertThat(facts(
                        ask,
                        agree(actor(COLLECTIVITE, Role.EXECUTIF), MARCH_2),
                        served(VAR, MARCH_2),
                        served(COLLECTIVITE, LAST_USEFUL)))
                .last()
                .isEqualTo(new RuptureTookEffect(ID, terms.obligations(), LAST_USEFUL));
    }

    private static java.util.Optional<RuptureTerms> var(Map<String, String> blanks) {
        return RuptureTerms.of(Signed.template("var-ia"), Signed.parties("var-ia"), blanks);
    }

    private static RuptureTerms terms(Map<String, String> blanks) {
        var parties = List.of(new Party("metropole", METROPOLE), new Party("partenaire", AIX));
        return RuptureTerms.of(Signed.template("smart-metropole"), parties, blanks)
                .orElseThrow();
    }

    private static ProposeRupture propose(LocalDate on) {
        return propose(PRESIDENT, on);
    }

    private static ProposeRupture propose(Actor by, LocalDate on) {
        return new ProposeRupture(ID, by, TERMS, PERIOD, null, PliForm.EMAIL, REASON, on);
    }

    private static AgreeRupture agree(Actor by, LocalDate on) {
        return new AgreeRupture(ID, by, PliForm.EMAIL, REASON, on);
    }

    private static NoteConsentServed served(Organisation party, LocalDate on) {
        return new NoteConsentServed(ID, party, new Service(on, null, on), on);
    }

    private static List<Object> facts(Command... commands) {
        var found = new ArrayList<Object>();
        after(commands)
                .expectEventsMatching(
                        Matchers.payloadsMatching(Matchers.predicate(all -> found.addAll(all) || all.isEmpty())));
        return found;
    }

    private static void refused(Rule rule, Command... commands) {
        expectRefusal(after(commands), rule);
    }

    private static ResultValidator<Rupture> after(Command... commands) {
        var last = commands.length - 1;
        return new AggregateTestFixture<>(Rupture.class)
                .registerInjectableResource(Signed.CALENDARS)
                .givenCommands((Object[]) Arrays.copyOf(commands, last))
                .when(commands[last]);
    }
}
