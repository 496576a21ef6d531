package org.pacta.domain.resiliation;

import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
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
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.pacta.domain.pli.PliForm;
import org.pacta.domain.pli.PliNature;
import org.pacta.domain.pli.Service;
import org.pacta.domain.resiliation.ResiliationCommand.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.Rule;
import org.pacta.domain.shared.Signed;

/** What the tests of terminations have in common. */
final class Procedures {

    static final ResiliationId ID =
            new ResiliationId(CONVENTION, UUID.fromString("0190a7c0-0000-7000-8000-0000000000b1"));
    static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);
    static final LocalDate MARCH_5 = LocalDate.of(2026, 3, 5);
    static final LocalDate APRIL_7 = LocalDate.of(2026, 4, 7);
    static final LocalDate APRIL_9 = LocalDate.of(2026, 4, 9);
    static final Actor MAYOR = actor(SURESNES, Role.EXECUTIF);
    static final Actor LAWYER = actor(SURESNES, Role.JURISTE);
    static final Actor HEAD = actor(XXII, Role.EXECUTIF);

    private Procedures() {}

    static FixtureConfiguration<Resiliation> resiliation() {
        return new AggregateTestFixture<>(Resiliation.class).registerInjectableResource(Signed.CALENDARS);
    }

    static ResiliationGround ground(String template, Organisation author, String code) {
        return ground(template, author, code, Map.of());
    }

    static ResiliationGround ground(String template, Organisation author, String code, Map<String, String> blanks) {
        return new ResiliationGrounds(Signed.template(template), Signed.parties(template), blanks)
                .of(author, code)
                .orElseThrow();
    }

    static ResiliationGround city(String code) {
        return ground("suresnes-xxii", SURESNES, code);
    }

    static ResiliationGround firm(String code) {
        return ground("suresnes-xxii", XXII, code);
    }

    static Writing in(PliForm form) {
        return new Writing(form, REASON, null, null);
    }

    static Writing in(PliForm form, Period delay) {
        return new Writing(form, REASON, delay, null);
    }

    static OpenResiliation open(ResiliationGround ground, Actor by, Writing writing) {
        return new OpenResiliation(ID, by, ground, writing, null, MARCH_2);
    }

    static NoteLetterServed served(PliNature letter, LocalDate received) {
        return served(letter, MARCH_2, null, received);
    }

    static NoteLetterServed served(PliNature letter, LocalDate sent, LocalDate presented, LocalDate received) {
        return new NoteLetterServed(ID, letter, new Service(sent, presented, received), received);
    }

    /** A mise en demeure by registered letter that arrived on 5 March. */
    static Command[] warned(ResiliationGround ground, Actor by) {
        return new Command[] {
            open(ground, by, in(PliForm.LRAR)), served(PliNature.MISE_EN_DEMEURE, MARCH_2, MARCH_5, MARCH_5)
        };
    }

    static Command[] and(Command[] some, Command... more) {
        return Stream.concat(Arrays.stream(some), Arrays.stream(more)).toArray(Command[]::new);
    }

    /** What the last of these commands recorded. */
    static List<Object> facts(Command... commands) {
        var last = commands.length - 1;
        return recorded(resiliation()
                .givenCommands((Object[]) Arrays.copyOf(commands, last))
                .when(commands[last]));
    }

    static List<Object> recorded(ResultValidator<?> result) {
        var found = new ArrayList<Object>();
        result.expectEventsMatching(
                Matchers.payloadsMatching(Matchers.predicate(all -> found.addAll(all) || all.isEmpty())));
        return found;
    }

    static void refused(Rule rule, Command... commands) {
        var last = commands.length - 1;
        expectRefusal(
                resiliation()
                        .givenCommands((Object[]) Arrays.copyOf(commands, last))
                        .when(commands[last]),
                rule);
    }
}
