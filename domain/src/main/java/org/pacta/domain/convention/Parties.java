package org.pacta.domain.convention;

import static org.pacta.domain.convention.ConventionRule.PARTIES_FILL_THE_TEMPLATE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pacta.domain.convention.TextChange.BlankAnswered;
import org.pacta.domain.convention.TextChange.ParameterSet;
import org.pacta.domain.convention.TextChange.PartyJoined;
import org.pacta.domain.convention.TextChange.PartyLeft;
import org.pacta.domain.convention.TextChange.PartyReplaced;
import org.pacta.domain.convention.TextChange.TermLasting;
import org.pacta.domain.convention.TextChange.TermSet;
import org.pacta.domain.convention.TextChange.WordingReplaced;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.template.ConventionTemplate;
import org.pacta.domain.template.Nature;
import org.pacta.domain.template.PartyRole;

/** The parties of one convention and what their roles in the template make of them. */
public record Parties(List<Party> all) {

    /** One distinct organisation for each role of the template, and none besides. */
    static void requireFill(ConventionTemplate template, List<Party> parties) {
        var roles = parties.stream().map(Party::role).sorted().toList();
        var expected = template.parties().stream().map(PartyRole::role).sorted().toList();
        PARTIES_FILL_THE_TEMPLATE.require(
                roles.equals(expected) && new Parties(parties).organisations().size() == parties.size(),
                String.join(", ", expected),
                String.join(", ", roles));
    }

    /** Who is party once an avenant has replaced, admitted or released somebody. */
    public Parties after(List<TextChange> changes) {
        var present = new ArrayList<>(all);
        for (var change : changes) {
            switch (change) {
                case PartyReplaced c ->
                    present.replaceAll(party ->
                            party.organisation().equals(c.former()) ? new Party(party.role(), c.successor()) : party);
                case PartyJoined c -> present.add(new Party(c.role(), c.organisation()));
                case PartyLeft c ->
                    present.removeIf(party -> party.organisation().equals(c.organisation()));
                case WordingReplaced c -> {}
                case ParameterSet c -> {}
                case BlankAnswered c -> {}
                case TermSet c -> {}
                case TermLasting c -> {}
            }
        }
        return new Parties(List.copyOf(present));
    }

    public Set<Organisation> organisations() {
        return all.stream().map(Party::organisation).collect(Collectors.toCollection(TreeSet::new));
    }

    boolean include(Organisation organisation) {
        return organisations().contains(organisation);
    }

    /** Public parties whose assembly votes before they are bound. */
    public Set<Organisation> deliberating(ConventionTemplate template) {
        return all.stream()
                .filter(party -> template.party(party.role()).orElseThrow().deliberates())
                .map(Party::organisation)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The party in the first role of the template: it notifies the signed convention and carries the filings. */
    public Organisation lead(ConventionTemplate template) {
        return in(template.parties().getFirst());
    }

    /** The public party that opens the convention: what runs for all of them runs by the calendar of its place. */
    public Organisation home(ConventionTemplate template) {
        return template.parties().stream()
                .filter(role -> role.nature() == Nature.PUBLIC)
                .findFirst()
                .map(this::in)
                .orElseGet(() -> lead(template));
    }

    private Organisation in(PartyRole seat) {
        return all.stream()
                .filter(party -> party.role().equals(seat.role()))
                .map(Party::organisation)
                .findFirst()
                .orElseThrow();
    }
}
