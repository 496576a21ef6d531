package org.pacta.domain.materiel;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.materiel.MaterielRule.*;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.materiel.MaterielCommand.*;
import org.pacta.domain.materiel.MaterielEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;

/** One good in the annexes: what one party writes of it stands once the other has agreed, version after version. */
@SuppressWarnings("NullAway.Init")
public class Bien {

    private static final Role[] WHO_WRITES = {Role.TECHNIQUE, Role.JURISTE, Role.EXECUTIF};

    @AggregateIdentifier
    private MaterielId id;

    private AnnexTerms terms;
    private @Nullable LineProposed pending;
    private @Nullable AnnexLine standing;
    private int rounds;
    private int version;
    private LocalDate latest;

    Bien() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ProposeLine ask) {
        if (id != null) return; // same line: the request was sent twice
        requireParty(ask.by(), ask.terms());
        KIND_STAYS.require(ask.line().kind() == ask.terms().kind());
        propose(ask.id(), ask.by(), LineChange.ADDED, ask.terms(), ask.line(), null, ask.proposedOn());
    }

    @CommandHandler
    void decide(ReviseLine ask) {
        requireParty(ask.by(), terms);
        requireFree(ask.proposedOn());
        KIND_STAYS.require(ask.line().kind() == terms.kind());
        propose(id, ask.by(), LineChange.CHANGED, terms, ask.line(), null, ask.proposedOn());
    }

    /** At the end both write down what goes or stays (MET-24); what was lent goes back on a statement (SUR-7.2). */
    @CommandHandler
    void decide(PlanLineEnd ask) {
        requireParty(ask.by(), terms);
        END_IS_KEEPING_OR_REMOVING.require(ask.fate().endsSharing());
        LOAN_GOES_BACK.require(terms.kind() != LineKind.LOAN || ask.fate() == LineChange.REMOVED);
        var line = requireFree(ask.proposedOn()).on(ask.statement());
        propose(id, ask.by(), ask.fate(), terms, line, ask.plan(), ask.proposedOn());
    }

    @CommandHandler
    void decide(ValidateLine ask) {
        var proposed = requireAnswer(ask.by(), ask.validatedOn());
        var signed = proposed.line().statement();
        SAME_STATEMENT_IS_SIGNED.require(signed == null || signed.equals(ask.statement()));
        apply(new LineValidated(
                id,
                proposed.round(),
                version + 1,
                proposed.change(),
                proposed.organisation(),
                proposed.other(),
                proposed.line(),
                terms.responsibility(proposed.line()),
                proposed.plan(),
                ask.validatedOn()));
    }

    @CommandHandler
    void decide(RefuseLine ask) {
        var proposed = requireAnswer(ask.by(), ask.refusedOn());
        apply(new LineRefused(id, proposed.round(), version == 0, proposed.other(), ask.reason(), ask.refusedOn()));
    }

    @CommandHandler
    void decide(WithdrawLine ask) {
        var proposed = LINE_AWAITS_AN_ANSWER.present(pending);
        var proposer = proposed.organisation();
        PROPOSER_WITHDRAWS.require(ask.by().mayActAs(proposer, WHO_WRITES), proposer);
        requireFollows(ask.withdrawnOn());
        apply(new LineWithdrawn(id, proposed.round(), version == 0, proposer, ask.reason(), ask.withdrawnOn()));
    }

    private void propose(
            MaterielId good,
            Actor by,
            LineChange change,
            AnnexTerms known,
            AnnexLine line,
            @Nullable EndPlan plan,
            LocalDate on) {
        requireSound(line, known);
        var proposer = by.organisation();
        var other = known.otherThan(proposer);
        apply(new LineProposed(good, rounds + 1, change, known, proposer, other, line, plan, on));
    }

    private static void requireSound(AnnexLine line, AnnexTerms known) {
        var missing = line.missing(known.content());
        LINE_IS_COMPLETE.require(
                missing.isEmpty() && !line.label().isBlank(),
                missing.isEmpty()
                        ? LinePart.TITLE.label()
                        : missing.stream().map(LinePart::label).collect(Collectors.joining(", ")));
        ROLES_ARE_OF_THE_PARTIES.require(known.parties().containsAll(line.named()));
        HOST_IS_NOT_GUEST.require(!line.hosting().equals(line.guest()));
        LICENCE_IS_FIXED_FIRST.require(line.kind() != LineKind.DATA_SET || line.hasFixedLicence());
        if (line.kind() != LineKind.LOAN) return;
        var lender = known.lender();
        if (lender != null) LENDER_OWNS.require(line.owner().equals(lender), lender);
        LOAN_HAS_ITS_STATEMENT.require(line.statement() != null);
    }

    private static void requireParty(Actor by, AnnexTerms known) {
        var party = by.organisation();
        PARTY_PROPOSES.require(known.parties().contains(party) && by.mayActAs(party, WHO_WRITES));
    }

    /** The line as it stands, of which nothing else is proposed. */
    private AnnexLine requireFree(LocalDate on) {
        ONE_PROPOSAL_AT_A_TIME.require(pending == null);
        requireFollows(on);
        return LINE_STANDS.present(standing);
    }

    private LineProposed requireAnswer(Actor by, LocalDate on) {
        var proposed = LINE_AWAITS_AN_ANSWER.present(pending);
        var other = proposed.other();
        OTHER_PARTY_ANSWERS.require(by.mayActAs(other, WHO_WRITES), other);
        requireFollows(on);
        return proposed;
    }

    private void requireFollows(LocalDate on) {
        DATES_FOLLOW.require(!on.isBefore(latest), FrenchDay.of(latest), FrenchDay.of(on));
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(MaterielEvent event) {
        latest = event.legalDate();
        switch (event) {
            case LineProposed e -> {
                id = e.id();
                terms = e.terms();
                rounds = e.round();
                pending = e;
            }
            case LineValidated e -> {
                pending = null;
                version = e.version();
                standing = e.change().endsSharing() ? null : e.line();
            }
            case LineRefused e -> pending = null;
            case LineWithdrawn e -> pending = null;
        }
    }
}
