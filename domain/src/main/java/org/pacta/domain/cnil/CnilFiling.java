package org.pacta.domain.cnil;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.cnil.CnilRule.AUTHOR_APPROVES_ONCE;
import static org.pacta.domain.cnil.CnilRule.CONTROLLER_DECIDES;
import static org.pacta.domain.cnil.CnilRule.CONTROLLER_FILES;
import static org.pacta.domain.cnil.CnilRule.DATES_FOLLOW;
import static org.pacta.domain.cnil.CnilRule.DPO_OF_AN_AUTHOR;
import static org.pacta.domain.cnil.CnilRule.REFERENCE_IS_GIVEN;
import static org.pacta.domain.cnil.CnilRule.STEP_IS_OPEN;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.cnil.CnilCommand.*;
import org.pacta.domain.cnil.CnilEvent.*;
import org.pacta.domain.deadline.LegalDeadline;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.deadline.Place;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.CalledOff;
import org.pacta.domain.shared.Organisation;
import org.pacta.domain.shared.Role;

/** The impact assessment drawn up by the parties together, its filing, what the CNIL said of it, and the decision to deploy. */
@SuppressWarnings("NullAway.Init")
public class CnilFiling {

    private enum Stage {
        DRAFTING,
        APPROVAL,
        FILING,
        ANSWER,
        DECISION,
        CLOSED
    }

    /** The holidays that count are those of where the action is to be taken (Regulation 1182/71 art. 2(1)). */
    private static final Place SEAT_OF_THE_CNIL = new Place("75", false);

    @AggregateIdentifier
    private FilingId id;

    private Organisation controller;
    private List<Organisation> authors;
    private Stage stage;
    private int round;
    private LocalDate latest;
    private final Set<Organisation> approved = new HashSet<>();
    private @Nullable RecordedDeadline answerDue;

    CnilFiling() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenFiling ask, CalledOff calledOff) {
        if (id != null) return; // same natural key: the job was delivered twice
        if (calledOff.text(ask.id().text())) return;
        apply(new FilingOpened(ask.id(), ask.controller(), ask.authors(), ask.openedOn()));
    }

    @CommandHandler
    void decide(DraftAipd ask) {
        DPO_OF_AN_AUTHOR.require(isAuthorsDpo(ask.by()), ask.by().organisation());
        requireAt(Stage.DRAFTING, ask.draftedOn());
        apply(new AipdDrafted(id, round + 1, ask.aipd(), ask.draftedOn()));
    }

    @CommandHandler
    void decide(ApproveAipd ask) {
        DPO_OF_AN_AUTHOR.require(isAuthorsDpo(ask.by()), ask.by().organisation());
        requireAt(Stage.APPROVAL, ask.approvedOn());
        var author = ask.by().organisation();
        AUTHOR_APPROVES_ONCE.require(!approved.contains(author), author);
        apply(new AipdApproved(id, round, author, ask.approvedOn()));
        if (approved.containsAll(authors)) apply(new AipdAdopted(id, round, ask.approvedOn()));
    }

    @CommandHandler
    void decide(ReturnAipd ask) {
        DPO_OF_AN_AUTHOR.require(isAuthorsDpo(ask.by()), ask.by().organisation());
        requireAt(Stage.APPROVAL, ask.returnedOn());
        apply(new AipdReturned(id, round, ask.by().organisation(), ask.reason(), ask.returnedOn()));
    }

    @CommandHandler
    void decide(FileWithCnil ask, LocalCalendars calendars) {
        CONTROLLER_FILES.require(ask.by().mayActAs(controller, Role.DPO), controller);
        requireAt(Stage.FILING, ask.receivedOn());
        REFERENCE_IS_GIVEN.require(!ask.reference().isBlank());
        var due = LegalDeadline.CNIL_ANSWER.from(ask.receivedOn(), calendars.at(SEAT_OF_THE_CNIL));
        apply(new FiledWithCnil(id, round, ask.reference(), due, ask.receivedOn()));
    }

    @CommandHandler
    void decide(RecordCnilAnswer ask) {
        CONTROLLER_FILES.require(ask.by().mayActAs(controller, Role.DPO), controller);
        requireAt(Stage.ANSWER, ask.answeredOn());
        apply(new CnilAnswerRecorded(id, round, ask.outcome(), ask.advice(), ask.answeredOn()));
    }

    /** Asked by a timer that only wakes: before the last day is over, or once there is an answer, nothing is noted. */
    @CommandHandler
    void decide(NoteCnilSilence ask) {
        if (stage != Stage.ANSWER || answerDue == null || !ask.on().isAfter(answerDue.lastDay())) return;
        apply(new CnilSilenceNoted(id, round, ask.on()));
    }

    /** Whatever the CNIL answered, and after its silence too, a person decides; silence approves nothing (GDPR art. 36(2)). */
    @CommandHandler
    void decide(AuthoriseDeployment ask) {
        CONTROLLER_DECIDES.require(ask.by().mayActAs(controller, Role.EXECUTIF), controller);
        requireAt(Stage.DECISION, ask.authorisedOn());
        apply(new DeploymentAuthorised(id, round, ask.reason(), ask.authorisedOn()));
    }

    @CommandHandler
    void decide(RefuseDeployment ask) {
        CONTROLLER_DECIDES.require(ask.by().mayActAs(controller, Role.EXECUTIF), controller);
        requireAt(Stage.DECISION, ask.refusedOn());
        apply(new DeploymentRefused(id, round, ask.reason(), ask.refusedOn()));
    }

    @CommandHandler
    void decide(CancelFiling ask) {
        if (stage == Stage.CLOSED) return;
        apply(new FilingCancelled(id, ask.cancelledOn()));
    }

    private boolean isAuthorsDpo(Actor by) {
        return authors.contains(by.organisation()) && by.holds(Role.DPO);
    }

    private void requireAt(Stage expected, LocalDate on) {
        STEP_IS_OPEN.require(stage == expected);
        DATES_FOLLOW.require(!on.isBefore(latest), latest, on);
    }

    /** The only place where state changes; the compiler refuses an event nobody thought about. */
    @EventSourcingHandler
    void evolve(CnilEvent event) {
        latest = latest == null || event.legalDate().isAfter(latest) ? event.legalDate() : latest;
        switch (event) {
            case FilingOpened e -> {
                id = e.id();
                controller = e.controller();
                authors = e.authors();
                stage = Stage.DRAFTING;
            }
            case AipdDrafted e -> {
                round = e.round();
                approved.clear();
                stage = Stage.APPROVAL;
            }
            case AipdApproved e -> approved.add(e.organisation());
            case AipdAdopted e -> stage = Stage.FILING;
            case AipdReturned e -> stage = Stage.DRAFTING;
            case FiledWithCnil e -> {
                answerDue = e.answerDue();
                stage = Stage.ANSWER;
            }
            case CnilAnswerRecorded e -> stage = Stage.DECISION;
            case CnilSilenceNoted e -> stage = Stage.DECISION;
            case DeploymentAuthorised e -> stage = Stage.CLOSED;
            case DeploymentRefused e -> stage = Stage.DRAFTING;
            case FilingCancelled e -> stage = Stage.CLOSED;
        }
    }
}
