package org.pacta.infra.desk;

import org.pacta.domain.cnil.FilingId;
import org.pacta.domain.deadline.Places;
import org.pacta.domain.deliberation.DeliberationId;
import org.pacta.domain.legalite.LegaliteId;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.TextId;
import org.pacta.domain.signature.SignatureId;
import org.pacta.infra.idempotency.NewIdentifiers;
import org.pacta.infra.security.Person;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.Conventions;
import org.pacta.infra.views.TaskRow;
import org.pacta.workflows.avenant.TextOf;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.ConventionFacts;
import org.pacta.workflows.step.Here;
import org.pacta.workflows.step.Situation;
import org.springframework.stereotype.Component;

/** Puts together what a step needs to know of the moment: on what, for whom, today. */
@Component
class Situations {

    private final Conventions conventions;
    private final LegalClock clock;
    private final Places places;
    private final NewIdentifiers identifiers;
    private final Capacities capacities;

    Situations(
            Conventions conventions,
            LegalClock clock,
            Places places,
            NewIdentifiers identifiers,
            Capacities capacities) {
        this.conventions = conventions;
        this.clock = clock;
        this.places = places;
        this.identifiers = identifiers;
        this.capacities = capacities;
    }

    Situation of(Person person, TaskRow task) {
        var facts = conventions
                .facts(person, task.convention())
                .orElseThrow(() -> new NotVisible(task.convention().toString()));
        return new Situation(
                task.subject(),
                task.organisation(),
                task.round(),
                capacities.of(person, task).orElseGet(() -> actor(person, task.organisation())),
                clock.today(),
                facts.about(TextOf.subject(task.subject(), facts)),
                here(task.organisation()));
    }

    /** An act nobody was asked for is about the version under way, for one of the person's organisations. */
    Situation of(Actor by, Act act, ConventionFacts facts) {
        var organisation = by.organisation();
        var subject = subject(act.matter(), facts, organisation);
        return new Situation(subject, organisation, 1, by, clock.today(), facts, here(organisation));
    }

    private Here here(Organisation organisation) {
        return new Here(clock.instant(), places.of(organisation).zone(), identifiers::next);
    }

    private static Actor actor(Person person, Organisation organisation) {
        return person.actingFor(organisation).orElseThrow(() -> new NotVisible(organisation.alias()));
    }

    private static String subject(String matter, ConventionFacts facts, Organisation organisation) {
        return switch (matter) {
            case "deliberation" -> new DeliberationId(facts.text(), organisation).toString();
            case "legalite" -> new LegaliteId(facts.text(), organisation).toString();
            case "signature" -> new SignatureId(facts.text()).toString();
            case "cnil" -> new FilingId(new TextId(facts.id(), facts.version())).toString();
            default -> facts.id().toString();
        };
    }
}
