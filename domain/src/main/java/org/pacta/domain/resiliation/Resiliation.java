package org.pacta.domain.resiliation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.resiliation.ResiliationRule.*;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.resiliation.ResiliationCommand.*;
import org.pacta.domain.resiliation.ResiliationCourse.Stage;
import org.pacta.domain.resiliation.ResiliationEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.SealedText;
import org.pacta.domain.shared.Sha256;

/** One party's way to the end of a convention on one ground; each letter waits for the one before to have had no effect. */
@SuppressWarnings("NullAway.Init")
public class Resiliation {

    /** Those who bind their organisation. */
    private static final Role[] BINDING = {Role.JURISTE, Role.EXECUTIF};

    @AggregateIdentifier
    private ResiliationId id;

    private final ResiliationCourse course = new ResiliationCourse();

    Resiliation() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenResiliation ask) {
        if (id != null) return; // sent twice
        var ground = ask.ground();
        CNIL_ANSWERED_AGAINST.require(!ground.afterRefusal() || ask.refusedOn() != null);
        var letter = Drafting.of(ask.id(), ground, ground.first(), ask.by(), ask.writing(), ask.openedOn());
        apply(new ResiliationOpened(ask.id(), ground, ask.openedOn()));
        apply(letter);
    }

    @CommandHandler
    void decide(DecideMiseEnDemeure ask) {
        STEP_IS_OPEN.require(course.rung == RungKind.ALERT);
        requireDelayOver(ask.decidedOn());
        write(RungKind.NOTICE, ask.by(), ask.writing(), ask.decidedOn());
    }

    @CommandHandler
    void decide(EstablishFailure ask) {
        requireAuthor(ask.by());
        STEP_IS_OPEN.require(course.rung == RungKind.NOTICE);
        requireDelayOver(ask.establishedOn());
        var evidence = FAILURE_IS_PROVED.present(ask.evidence());
        apply(new FailureEstablished(id, ask.findings(), evidence, course.ground.obligations(), ask.establishedOn()));
    }

    @CommandHandler
    void decide(DecideResiliation ask) {
        STEP_IS_OPEN.require(course.stage == Stage.ESTABLISHED);
        OPPOSITION_STANDS.require(!course.opposed);
        requireFollows(ask.decidedOn());
        write(RungKind.LETTER, ask.by(), ask.writing(), ask.decidedOn());
    }

    @CommandHandler
    void decide(NoteLetterServed fact, LocalCalendars calendars) {
        if (id == null || !course.awaits(fact.letter())) return; // read a second time, or over
        new Serving(id, course, calendars.of(course.ground.against())).of(fact).forEach(event -> apply(event));
    }

    @CommandHandler
    void decide(NoteDelayOver fact) {
        if (course.stage == Stage.SERVED && fact.code().equals(ResiliationEvent.EFFECT)) takeEffect(course.lastDay);
        if (course.stage == Stage.RUNNING && course.running.code().equals(fact.code()))
            apply(
                    course.rung == RungKind.ALERT
                            ? new AlertExpired(id, fact.on())
                            : new MiseEnDemeureExpired(id, fact.on()));
    }

    private void takeEffect(LocalDate last) {
        if (course.opposed) return; // it waits until the opposition is lifted (L29)
        apply(course.effect(id, last));
    }

    @CommandHandler
    void decide(ReportCure ask) {
        requireOther(ask.by());
        requireOpen(ask.reportedOn());
        CURE_AWAITS_AN_ANSWER.require(!course.cureAwaits);
        apply(new CureReported(
                id, course.cures + 1, course.ground.author(), ask.remedy(), ask.document(), ask.reportedOn()));
    }

    @CommandHandler
    void decide(AcknowledgeCure ask) {
        requireCure(ask.by(), ask.acknowledgedOn());
        close(ResiliationOutcome.CURED, ask.comment(), null, ask.acknowledgedOn());
    }

    @CommandHandler
    void decide(DisputeCure ask) {
        requireCure(ask.by(), ask.disputedOn());
        apply(new CureDisputed(id, course.cures, course.ground.author(), ask.reason(), ask.disputedOn()));
    }

    @CommandHandler
    void decide(WithdrawResiliation ask) {
        requireAuthor(ask.by());
        requireOpen(ask.withdrawnOn());
        close(ResiliationOutcome.WITHDRAWN, ask.reason(), null, ask.withdrawnOn());
    }

    @CommandHandler
    void decide(WaiveResiliation ask) {
        var author = course.ground.author();
        NO_SILENCE_WAIVES.require(ask.by().mayActAs(author, Role.EXECUTIF) && ask.writing() != null, author);
        requireOpen(ask.waivedOn());
        close(ResiliationOutcome.WAIVED, ask.reason(), ask.writing(), ask.waivedOn());
    }

    /** It stops nothing: a court alone may (L28). */
    @CommandHandler
    void decide(ContestResiliation ask) {
        requireOther(ask.by());
        EFFECT_HAS_NOT_COME.require(course.stage != Stage.OVER);
        requireFollows(ask.contestedOn());
        apply(new ResiliationContested(id, ask.grounds(), ask.court(), ask.contestedOn()));
    }

    /** Before the effect it has to wait; afterwards the opposition is on record, and a court decides (L29). */
    @CommandHandler
    void decide(OpposeResiliation ask) {
        var against = course.ground.against();
        PUBLIC_PARTY_OPPOSES.require(course.ground.opposable() && ask.by().mayActAs(against, Role.EXECUTIF), against);
        OPPOSITION_STANDS.require(!course.opposed && course.stage != Stage.OVER);
        requireFollows(ask.opposedOn());
        apply(new ResiliationOpposed(id, ask.interest(), course.open(), course.stage == Stage.SERVED, ask.opposedOn()));
    }

    @CommandHandler
    void decide(LiftOpposition ask) {
        var against = course.ground.against();
        PUBLIC_PARTY_OPPOSES.require(ask.by().mayActAs(against, Role.EXECUTIF), against);
        OPPOSITION_STANDS.require(course.opposed && course.open());
        requireFollows(ask.liftedOn());
        apply(new OppositionLifted(id, ask.reason(), course.foreseen(), course.ground.afterRefusal(), ask.liftedOn()));
        if (course.stage == Stage.SERVED && !course.lastDay.isAfter(ask.liftedOn())) takeEffect(ask.liftedOn());
    }

    @CommandHandler
    void decide(LapseResiliation fact) {
        if (!course.open()) return; // it has ended already
        close(ResiliationOutcome.LAPSED, null, null, fact.on());
    }

    private void write(RungKind kind, Actor by, Writing writing, LocalDate on) {
        apply(Drafting.of(id, course.ground, course.ground.rung(kind).orElseThrow(), by, writing, on));
    }

    private void close(
            ResiliationOutcome outcome, @Nullable SealedText reason, @Nullable Sha256 writing, LocalDate on) {
        apply(new ResiliationClosed(
                id,
                course.ground.author(),
                course.cures,
                course.foreseen() != null && !course.opposed,
                outcome,
                reason,
                writing,
                course.ground.obligations(),
                on));
    }

    private void requireAuthor(Actor by) {
        AUTHOR_ACTS.require(by.mayActAs(course.ground.author(), BINDING), course.ground.author());
    }

    private void requireOther(Actor by) {
        OTHER_PARTY_ANSWERS.require(by.mayActAs(course.ground.against(), BINDING), course.ground.against());
    }

    private void requireCure(Actor by, LocalDate on) {
        requireAuthor(by);
        CURE_AWAITS_AN_ANSWER.require(course.cureAwaits);
        requireOpen(on);
    }

    private void requireOpen(LocalDate on) {
        EFFECT_HAS_NOT_COME.require(course.open());
        requireFollows(on);
    }

    /** The last day of the delay belongs to the other party. */
    private void requireDelayOver(LocalDate on) {
        STEP_IS_OPEN.require(course.stage == Stage.RUNNING || course.stage == Stage.EXPIRED);
        var last = course.running.lastDay();
        DELAY_IS_OVER.require(on.isAfter(last), FrenchDay.of(last));
    }

    private void requireFollows(LocalDate on) {
        DATES_FOLLOW.require(!on.isBefore(course.latest), FrenchDay.of(course.latest), FrenchDay.of(on));
    }

    @EventSourcingHandler
    void evolve(ResiliationEvent event) {
        id = event.id();
        course.evolve(event);
    }
}
