package org.pacta.infra.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pacta.infra.support.People.person;
import static org.pacta.infra.support.Refusal.refused;

import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.pacta.infra.security.Person;
import org.pacta.infra.support.DeskApp;
import org.pacta.infra.support.Watching;
import org.pacta.proofs.Proves;

@DisplayName("The premises of the City")
class RunningAccessTest {

    static final Person CITY = person("juriste.suresnes");
    static final Person FIRM = person("juriste.xxii");

    @AutoClose
    static final DeskApp app = new DeskApp(Watching.class);

    final Exchange essai = Exchange.in(app, "suresnes-xxii");

    @Test
    @Proves("SUR-5.5")
    void are_visited_with_its_agreement_and_a_pledge_of_each_visitor_on_the_agreed_day() {
        assertThat(essai.closed(CITY, "ask-visit")).isNotNull();
        essai.act(FIRM, "ask-visit", Map.of());
        essai.answer(CITY, "visits", "answer-visit", 1, Map.of());
        refused(
                "acces.visit-each-pledge",
                () -> essai.answer(FIRM, "visits", "record-pledges", 1, Map.of("signed", 1)));
        essai.answer(FIRM, "visits", "record-pledges", 1, Map.of());
        refused("acces.visit-agreed-day", () -> essai.answer(CITY, "visits", "admit-visitors", 1, Map.of()));
        assertThat(essai.cell(CITY, "visits", "state")).isEqualTo("VISIT_PLEDGED");
    }

    @Test
    @Proves({"SUR-7.d", "SUR-7.e"})
    void are_entered_by_persons_who_signed_the_charter_and_with_an_escort() {
        essai.act(FIRM, "announce-person", Map.of());
        assertThat(essai.closed(CITY, "record-entry")).as("no charter yet").isNotNull();
        essai.act(FIRM, "record-charter", Map.of());
        assertThat(essai.closed(FIRM, "record-entry"))
                .as("nobody lets itself in")
                .isNotNull();
        essai.act(CITY, "record-entry", Map.of("escort", "Agent du centre"));
        assertThat(essai.cell(CITY, "entries", "escort")).isEqualTo("Agent du centre");
        essai.act(
                FIRM,
                "discharge-person",
                Map.of(
                        "decision",
                        "discharge",
                        "person",
                        essai.lines(FIRM, "admissions").getLast().id()));
        assertThat(essai.closed(CITY, "record-entry")).as("who comes no more").isNotNull();
    }
}
