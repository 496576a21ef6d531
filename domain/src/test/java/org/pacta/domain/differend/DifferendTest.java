package org.pacta.domain.differend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.domain.differend.DifferendRule.*;
import static org.pacta.domain.shared.People.AIX;
import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.METROPOLE;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.TEXT;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;
import static org.pacta.domain.shared.Refusal.expectRefusal;

import java.time.LocalDate;
import java.time.Period;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacta.domain.convention.Party;
import org.pacta.domain.differend.DifferendCommand.*;
import org.pacta.domain.differend.DifferendEvent.*;
import org.pacta.domain.pli.PliForm;
import org.pacta.domain.pli.Service;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.Rule;
import org.pacta.domain.shared.Signed;
import org.pacta.proofs.Proves;

@DisplayName("A dispute")
class DifferendTest {

    static final DifferendId ID = new DifferendId(CONVENTION, UUID.fromString("0190a7c0-0000-7000-8000-0000000000d1"));
    static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);
    static final LocalDate MARCH_5 = LocalDate.of(2026, 3, 5);
    static final LocalDate MAY_6 = LocalDate.of(2026, 5, 6);
    static final Actor CITY = actor(SURESNES, Role.JURISTE);
    static final Actor FIRM = actor(XXII, Role.JURISTE);
    static final DifferendTerms SUR = suresnes("");
    static final NoteDifferendServed SERVED = new NoteDifferendServed(ID, new Service(MARCH_2, null, MARCH_5), MARCH_5);

    @ParameterizedTest
    @CsvSource({
        "'', 2026-05-04, 2026-05-05",
        "envoi-du-differend, 2026-05-04, 2026-05-05",
        "reception-du-differend, 2026-05-05, 2026-05-05"
    })
    @Proves("SUR-25")
    void leaves_two_months_to_agree_from_where_the_parties_chose_in_prudence_from_reception(
            String option, LocalDate nominal, LocalDate prudent) {
        assertThat(facts(told(suresnes(option)), SERVED))
                .last()
                .isInstanceOfSatisfying(AmicablePeriodOpened.class, fact -> {
                    assertThat(fact.settleBy().lastDay()).isEqualTo(nominal);
                    assertThat(fact.settleBy().prudentDay()).isEqualTo(prudent);
                });
    }

    @Test
    @Proves("SUR-25")
    void counts_from_the_first_meeting_where_the_parties_chose_that() {
        var terms = suresnes("premiere-reunion");
        assertThat(facts(told(terms), SERVED)).hasOnlyElementsOfType(DifferendServed.class);
        assertThat(facts(told(terms), SERVED, new HoldConciliation(ID, FIRM, REASON, null, MARCH_5)))
                .last()
                .isInstanceOf(AmicablePeriodOpened.class);
    }

    @Test
    @Proves({"SUR-25", "MET-27"})
    void never_bars_the_judge_not_even_during_the_amicable_period() {
        assertThat(facts(told(SUR), new SeizeCourt(ID, FIRM, REASON, true, null, MARCH_2)))
                .singleElement()
                .isInstanceOfSatisfying(CourtSeized.class, fact -> {
                    assertThat(fact.early()).isTrue();
                    assertThat(fact.urgent()).isTrue();
                });
        assertThat(facts(told(SUR), SERVED, over(), new SeizeCourt(ID, CITY, REASON, false, TEXT, MAY_6)))
                .singleElement()
                .isInstanceOfSatisfying(
                        CourtSeized.class, fact -> assertThat(fact.early()).isFalse());
    }

    @Test
    @Proves("SUR-25")
    void is_not_concluded_by_the_end_of_the_period() {
        assertThat(facts(told(SUR), SERVED, over())).singleElement().isEqualTo(new AmicablePeriodOver(ID, MAY_6));
        assertThat(facts(told(SUR), SERVED, over(), over())).isEmpty();
        assertThat(facts(told(SUR), SERVED, over(), new SettleDifferend(ID, FIRM, REASON, TEXT, MAY_6)))
                .singleElement()
                .isInstanceOf(DifferendClosed.class);
    }

    @Test
    @Proves("MET-27")
    void of_the_metropole_lasts_as_long_as_the_parties_have_fixed() {
        var agreed = metropole(Map.of("delai-amiable", "P3M"));
        var told = new NotifyDifferend(ID, actor(AIX, Role.JURISTE), agreed, PliForm.LRAR, REASON, null, MARCH_2);
        assertThat(facts(told, SERVED))
                .last()
                .isInstanceOfSatisfying(
                        AmicablePeriodOpened.class,
                        fact -> assertThat(fact.settleBy().lastDay()).isEqualTo(LocalDate.of(2026, 6, 2)));
        var open = metropole(Map.of("delai-amiable", ""));
        refused(LENGTH_IS_AGREED, notify(open, null));
        refused(LENGTH_IS_THE_TEXTS, notify(agreed, Period.ofMonths(1)));
        assertThat(facts(notify(open, Period.ofMonths(1)), SERVED))
                .last()
                .isInstanceOfSatisfying(
                        AmicablePeriodOpened.class,
                        fact -> assertThat(fact.settleBy().lastDay()).isEqualTo(LocalDate.of(2026, 4, 2)));
    }

    @Test
    @Proves("MET-28")
    void of_the_metropole_goes_to_the_judge_that_the_text_names_by_the_most_diligent_party() {
        var terms = metropole(Map.of("delai-amiable", "P3M"));
        assertThat(terms.court()).isEqualTo("tribunal administratif de Marseille");
        assertThat(terms.channel()).isEqualTo("telerecours");
        var told = notify(terms, null);
        for (var party : List.of(actor(AIX, Role.JURISTE), actor(METROPOLE, Role.EXECUTIF)))
            assertThat(facts(told, new SeizeCourt(ID, party, REASON, false, TEXT, MARCH_5)))
                    .singleElement()
                    .isInstanceOfSatisfying(
                            CourtSeized.class,
                            fact -> assertThat(fact.court()).isEqualTo("tribunal administratif de Marseille"));
        refused(PARTY_SPEAKS, told, new SeizeCourt(ID, CITY, REASON, false, TEXT, MARCH_5));
    }

    @Test
    @Proves("VAR-21")
    void of_the_var_has_no_period_and_the_competent_court() {
        var named = DifferendTerms.of(
                        Signed.template("var-ia"),
                        Signed.parties("var-ia"),
                        Map.of("tribunal", "Tribunal administratif de Toulon"))
                .orElseThrow();
        assertThat(named.amicable()).isNull();
        assertThat(named.court()).isEqualTo("Tribunal administratif de Toulon");
        var lawyer = actor(named.parties().getFirst(), Role.JURISTE);
        var told = new NotifyDifferend(ID, lawyer, named, PliForm.EMAIL, REASON, null, MARCH_2);
        assertThat(facts(told, SERVED)).hasOnlyElementsOfType(DifferendServed.class);
        assertThat(facts(told, SERVED, new RecordAmicableFailure(ID, lawyer, REASON, MARCH_5)))
                .hasOnlyElementsOfType(AmicableFailed.class);
    }

    @Test
    @Proves({"SUR-25", "MET-27", "VAR-21"})
    void ends_by_a_written_agreement_a_judgment_or_is_given_up_by_whoever_raised_it() {
        refused(AGREEMENT_IS_WRITTEN, told(SUR), new SettleDifferend(ID, FIRM, REASON, null, MARCH_5));
        refused(COURT_WAS_SEIZED, told(SUR), new RecordJudgment(ID, FIRM, REASON, TEXT, MARCH_5));
        refused(TELLER_GIVES_UP, told(SUR), new AbandonDifferend(ID, FIRM, REASON, MARCH_5));
        refused(PARTY_SPEAKS, told(SUR), new AbandonDifferend(ID, actor(SURESNES, Role.FINANCES), REASON, MARCH_5));
        var abandon = new AbandonDifferend(ID, CITY, REASON, MARCH_5);
        assertThat(facts(told(SUR), abandon)).hasOnlyElementsOfType(DifferendClosed.class);
        refused(DISPUTE_IS_OPEN, told(SUR), abandon, abandon);
        refused(DISPUTE_IS_OPEN, told(SUR), abandon, new SeizeCourt(ID, CITY, REASON, false, null, MARCH_5));
        assertThat(facts(
                        told(SUR),
                        new SeizeCourt(ID, FIRM, REASON, false, null, MARCH_2),
                        new RecordJudgment(ID, CITY, REASON, TEXT, MAY_6)))
                .singleElement()
                .isInstanceOfSatisfying(
                        DifferendClosed.class, end -> assertThat(end.outcome()).isEqualTo(DifferendOutcome.JUDGED));
    }

    private static NoteAmicablePeriodOver over() {
        return new NoteAmicablePeriodOver(ID, MAY_6);
    }

    private static NotifyDifferend told(DifferendTerms terms) {
        return new NotifyDifferend(ID, CITY, terms, PliForm.LRAR, REASON, null, MARCH_2);
    }

    private static NotifyDifferend notify(DifferendTerms terms, Period length) {
        return new NotifyDifferend(ID, actor(AIX, Role.JURISTE), terms, PliForm.LRAR, REASON, length, MARCH_2);
    }

    private static DifferendTerms suresnes(String start) {
        return DifferendTerms.of(
                        Signed.template("suresnes-xxii"),
                        Signed.parties("suresnes-xxii"),
                        Map.of("depart-2-mois", start))
                .orElseThrow();
    }

    private static DifferendTerms metropole(Map<String, String> blanks) {
        var parties = List.of(new Party("metropole", METROPOLE), new Party("partenaire", AIX));
        return DifferendTerms.of(Signed.template("smart-metropole"), parties, blanks)
                .orElseThrow();
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

    private static ResultValidator<Differend> after(Command... commands) {
        var last = commands.length - 1;
        return new AggregateTestFixture<>(Differend.class)
                .registerInjectableResource(Signed.CALENDARS)
                .givenCommands((Object[]) Arrays.copyOf(commands, last))
                .when(commands[last]);
    }
}
