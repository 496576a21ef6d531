package org.pacta.domain.soustraitance;

import static org.pacta.domain.shared.People.CONVENTION;
import static org.pacta.domain.shared.People.REASON;
import static org.pacta.domain.shared.People.SURESNES;
import static org.pacta.domain.shared.People.XXII;
import static org.pacta.domain.shared.People.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.pacta.domain.convention.Party;
import org.pacta.domain.deadline.Catalogue;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.domain.soustraitance.SousTraitantCommand.NotifySubprocessor;
import org.pacta.domain.soustraitance.SousTraitantEvent.SubprocessorNotified;
import org.pacta.domain.template.Clause;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.domain.template.TemplateShelf;

/** The further processor that the tests speak of, under the clauses of Suresnes. */
final class Notices {

    static final SousTraitantId ID =
            new SousTraitantId(CONVENTION, UUID.fromString("0190a7c0-0000-7000-8000-0000000000a2"));
    static final LocalDate MARCH_2 = LocalDate.of(2026, 3, 2);

    /** Fifteen days from 2 March 2026: Tuesday 17 March. */
    static final LocalDate MARCH_17 = LocalDate.of(2026, 3, 17);

    static final Actor COMPANY = actor(XXII, Role.JURISTE);
    static final Actor CITY = actor(SURESNES, Role.DPO);
    static final LocalCalendars CALENDARS =
            new LocalCalendars((day, place) -> Optional.empty(), party -> Place.METROPOLE);
    static final List<Party> PARTIES = List.of(new Party("ville", SURESNES), new Party("partenaire", XXII));
    static final SubprocessorNotice WHOLE =
            new SubprocessorNotice(REASON, REASON, REASON, LocalDate.of(2026, 4, 1), LocalDate.of(2027, 3, 31));
    static final SubprocessorTerms GENERAL = terms(parameter -> parameter);

    private Notices() {}

    /** The terms of Suresnes with the parameters of its clause changed. */
    static SubprocessorTerms terms(UnaryOperator<LinkedHashMap<String, String>> change) {
        return SubprocessorTerms.of(suresnes("annexe-2", change), PARTIES).orElseThrow();
    }

    static ConventionTemplate suresnes(String changed, UnaryOperator<LinkedHashMap<String, String>> change) {
        var template = TemplateShelf.template("suresnes-xxii");
        var clauses = new ArrayList<Clause>();
        template.clauses().forEach(clause -> clauses.add(clause.id().equals(changed) ? with(clause, change) : clause));
        return new ConventionTemplate(
                template.id(),
                template.version(),
                template.title(),
                template.purpose(),
                template.source(),
                template.parties(),
                template.term(),
                template.gates(),
                template.blanks(),
                clauses);
    }

    private static Clause with(Clause clause, UnaryOperator<LinkedHashMap<String, String>> change) {
        var parameters = change.apply(new LinkedHashMap<>(clause.parameters()));
        return new Clause(
                clause.id(), clause.article(), clause.title(), clause.obligations(), clause.wording(), parameters);
    }

    static NotifySubprocessor announce(Actor by, SubprocessorNotice notice, SubprocessorTerms terms) {
        return new NotifySubprocessor(ID, by, notice, terms, MARCH_2);
    }

    static RecordedDeadline fifteenDays() {
        return Catalogue.line("sur-objection").from(MARCH_2, CALENDARS.of(SURESNES));
    }

    static SubprocessorNotified notified() {
        return new SubprocessorNotified(ID, XXII, SURESNES, XXII, Authorisation.GENERAL, WHOLE, fifteenDays(), MARCH_2);
    }

    static SubprocessorNotified notifiedUnderSpecific() {
        return new SubprocessorNotified(ID, XXII, SURESNES, XXII, Authorisation.SPECIFIC, WHOLE, null, MARCH_2);
    }

    static FixtureConfiguration<SousTraitant> subprocessor() {
        return new AggregateTestFixture<>(SousTraitant.class).registerInjectableResource(CALENDARS);
    }
}
