package org.pacta.workflows.cloture;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacta.domain.cloture.ClotureCommand.LapseMatter;
import org.pacta.domain.cloture.ClotureCommand.OpenClosure;
import org.pacta.domain.cloture.ClotureId;
import org.pacta.domain.cloture.EndDuties;
import org.pacta.domain.cloture.EndDutyCommand.AskForEndDuty;
import org.pacta.domain.cloture.EndDutyId;
import org.pacta.domain.cloture.EndDutyTerms;
import org.pacta.domain.cloture.SurvivalCommand.BeginSurvival;
import org.pacta.domain.cloture.SurvivalId;
import org.pacta.domain.cloture.Survivals;
import org.pacta.domain.convention.ConventionEvent.ConventionEnded;
import org.pacta.domain.convention.Party;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.ConventionId;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.ConventionTemplate;

/** What follows from the end of a convention: what is asked of whom, what outlives it, what lapses. */
public record WhatEnds(ConventionTemplate template, List<Party> parties) {

    /** {@code withoutObject}: text ids of what was under way and has no object any more. */
    public List<Command> after(ConventionEnded end, Collection<String> withoutObject) {
        var duties = new EndDuties(template, parties).all();
        var closure = new ClotureId(end.id());
        var ids = duties.stream().map(duty -> id(end.id(), duty)).collect(Collectors.toSet());
        var opening = new OpenClosure(closure, end.cause(), keeper(), ids, end.legalDate());
        return Stream.of(
                        Stream.of(opening),
                        duties.stream().map(duty -> new AskForEndDuty(id(end.id(), duty), duty, end.legalDate())),
                        survivals(end),
                        withoutObject.stream().map(subject -> new LapseMatter(closure, subject, end.legalDate())))
                .flatMap(commands -> commands)
                .<Command>map(command -> command)
                .toList();
    }

    private Stream<BeginSurvival> survivals(ConventionEnded end) {
        return new Survivals(template)
                .all().stream()
                        .map(terms -> new BeginSurvival(
                                new SurvivalId(end.id(), terms.clause()), terms, keeper(), end.legalDate()));
    }

    /** The party that carries the convention, first in its text. */
    private Organisation keeper() {
        var lead = template.parties().getFirst().role();
        return parties.stream()
                .filter(party -> party.role().equals(lead))
                .map(Party::organisation)
                .findFirst()
                .orElseThrow();
    }

    private static EndDutyId id(ConventionId convention, EndDutyTerms duty) {
        return new EndDutyId(convention, duty.owner(), duty.kind());
    }
}
