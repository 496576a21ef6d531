package org.pacta.infra.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.RuleBroken;
import org.pacta.infra.desk.Desk.ActOffer;
import org.pacta.infra.security.Person;
import org.pacta.infra.views.Conventions;
import org.pacta.infra.views.Mandates;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.ConventionFacts;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Steps;
import org.springframework.stereotype.Component;

/** The acts that nobody was asked for: which are open to this person now, and doing one. */
@Component
class Acts {

    private final Conventions conventions;
    private final Steps steps;
    private final Situations situations;
    private final Decisions decisions;
    private final Mandates mandates;

    Acts(Conventions conventions, Steps steps, Situations situations, Decisions decisions, Mandates mandates) {
        this.conventions = conventions;
        this.steps = steps;
        this.situations = situations;
        this.decisions = decisions;
        this.mandates = mandates;
    }

    List<ActOffer> offered(Person person, ConventionId convention) {
        var facts = facts(person, convention);
        return steps.acts().stream()
                .map(act -> offer(act, chosen(person, act, facts)))
                .toList();
    }

    void perform(Person person, ConventionId convention, String action, Map<String, Object> body) {
        var facts = facts(person, convention);
        var act = steps.act(action).orElseThrow(() -> new NotVisible("act " + action));
        var situation = chosen(person, act, facts);
        act.closedBecause(situation).ifPresent(reason -> {
            throw new RuleBroken(DeskRule.ACT_IS_OPEN, reason);
        });
        decisions.carryOut(decisions.read(person, act, situation, body), Decisions.Around.NOTHING);
    }

    private ConventionFacts facts(Person person, ConventionId convention) {
        return conventions.facts(person, convention).orElseThrow(() -> new NotVisible(convention.toString()));
    }

    private static ActOffer offer(Act act, Situation situation) {
        Optional<String> closed = act.closedBecause(situation);
        var form = closed.isPresent() ? null : act.form(situation);
        return new ActOffer(act.action(), act.matter(), act.title(), act.why(), form, closed.orElse(null));
    }

    /** Somebody who acts for several parties is offered the act for the one it is open to, the drafting one first. */
    private Situation chosen(Person person, Act act, ConventionFacts facts) {
        var candidates = seats(person, act, facts)
                .map(by -> situations.of(by, act, facts))
                .toList();
        return candidates.stream()
                .filter(situation -> act.closedBecause(situation).isEmpty())
                .findFirst()
                .orElseGet(candidates::getFirst);
    }

    /** With roles of one's own first, then in somebody's name where the act allows it. */
    private Stream<Actor> seats(Person person, Act act, ConventionFacts facts) {
        var own = facts.parties().stream()
                .flatMap(party -> person.actingFor(party.organisation()).stream())
                .sorted(Comparator.comparing(actor -> !actor.actsFor(facts.draftedFor())));
        var inNames = act.personal() ? Stream.<Actor>empty() : mandates.received(person).stream();
        return Stream.concat(own, inNames.filter(actor -> isParty(actor, facts)));
    }

    private static boolean isParty(Actor actor, ConventionFacts facts) {
        return facts.parties().stream().anyMatch(party -> actor.actsFor(party.organisation()));
    }
}
