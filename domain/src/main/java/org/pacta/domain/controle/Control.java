package org.pacta.domain.controle;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.controle.ControlRule.ASKED_PARTY_HELPS;
import static org.pacta.domain.controle.ControlRule.ASKER_CHECKS;
import static org.pacta.domain.controle.ControlRule.DATES_FOLLOW;
import static org.pacta.domain.controle.ControlRule.SHORTCOMING_IS_EXPLAINED;
import static org.pacta.domain.controle.ControlRule.STEP_IS_OPEN;
import static org.pacta.domain.controle.ControlRule.WISHED_DAY_IS_AHEAD;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.controle.ControlCommand.*;
import org.pacta.domain.controle.ControlEvent.*;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

/** A check that one party asks of the other: answered, pursued as long as the answer does not do, concluded. */
@SuppressWarnings("NullAway.Init")
public class Control {

    private static final Role[] WHO_CHECKS = {Role.DPO, Role.JURISTE, Role.TECHNIQUE, Role.EXECUTIF};

    @AggregateIdentifier
    private ControlId id;

    private Organisation asker;
    private Organisation asked;
    private Set<String> obligations;
    private @Nullable LocalDate wantedBy;
    private LocalDate latest;
    private int round;
    private Stage stage;

    private enum Stage {
        ASKED,
        ANSWERED,
        OVER
    }

    Control() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RequestControl ask) {
        if (id != null) return; // the request was sent twice
        var terms = ask.terms();
        ASKER_CHECKS.require(ask.by().mayActAs(terms.asker(), WHO_CHECKS), terms.asker());
        var wished = ask.wantedBy();
        if (wished != null)
            WISHED_DAY_IS_AHEAD.require(
                    wished.isAfter(ask.requestedOn()), FrenchDay.of(ask.requestedOn()), FrenchDay.of(wished));
        apply(new ControlRequested(
                ask.id(),
                terms.kind(),
                terms.title(),
                terms.asker(),
                terms.asked(),
                ask.object(),
                ask.auditor(),
                wished,
                terms.obligations(),
                ask.requestedOn()));
    }

    @CommandHandler
    void decide(AnswerControl ask) {
        ASKED_PARTY_HELPS.require(ask.by().mayActAs(asked, WHO_CHECKS), asked);
        requireAt(Stage.ASKED, ask.answeredOn());
        var late = wantedBy != null && ask.answeredOn().isAfter(wantedBy);
        apply(new ControlAnswered(
                id,
                round,
                ask.answer(),
                ask.document(),
                DAYS.between(latest, ask.answeredOn()),
                late,
                obligations,
                ask.answeredOn()));
    }

    @CommandHandler
    void decide(PursueControl ask) {
        requireAsker(ask.by());
        requireAt(Stage.ANSWERED, ask.pursuedOn());
        var findings = SHORTCOMING_IS_EXPLAINED.present(ask.findings());
        apply(new ControlPursued(id, round, findings, obligations, ask.pursuedOn()));
    }

    @CommandHandler
    void decide(ConcludeControl ask) {
        requireAsker(ask.by());
        requireAt(Stage.ANSWERED, ask.concludedOn());
        SHORTCOMING_IS_EXPLAINED.require(ask.conforming() || ask.findings() != null);
        apply(new ControlConcluded(
                id, round, ask.conforming(), ask.findings(), ask.report(), obligations, ask.concludedOn()));
    }

    @CommandHandler
    void decide(WithdrawControl ask) {
        requireAsker(ask.by());
        STEP_IS_OPEN.require(stage != Stage.OVER);
        apply(new ControlWithdrawn(id, ask.withdrawnOn()));
    }

    private void requireAsker(Actor by) {
        ASKER_CHECKS.require(by.mayActAs(asker, WHO_CHECKS), asker);
    }

    private void requireAt(Stage expected, LocalDate on) {
        STEP_IS_OPEN.require(stage == expected);
        DATES_FOLLOW.require(!on.isBefore(latest), FrenchDay.of(latest), FrenchDay.of(on));
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(ControlEvent event) {
        latest = event.legalDate();
        switch (event) {
            case ControlRequested e -> {
                id = e.id();
                asker = e.asker();
                asked = e.asked();
                obligations = e.obligations();
                wantedBy = e.wantedBy();
                round = 1;
                stage = Stage.ASKED;
            }
            case ControlAnswered e -> stage = Stage.ANSWERED;
            case ControlPursued e -> {
                round = e.round() + 1;
                stage = Stage.ASKED;
            }
            case ControlConcluded e -> stage = Stage.OVER;
            case ControlWithdrawn e -> stage = Stage.OVER;
        }
    }
}
