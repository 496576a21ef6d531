package org.pacta.domain.deliberation;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.pacta.domain.deliberation.DeliberationRule.*;
import static org.pacta.domain.shared.Role.ASSEMBLEES;
import static org.pacta.domain.shared.Role.ELU;
import static org.pacta.domain.shared.Role.EXECUTIF;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.deadline.LocalCalendars;
import org.pacta.domain.deliberation.DeliberationCommand.*;
import org.pacta.domain.deliberation.DeliberationEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.CalledOff;

/** One deliberative body's decision on one version of a text, from the report to the signed act. */
@SuppressWarnings("NullAway.Init")
public class Deliberation {

    @AggregateIdentifier
    private DeliberationId id;

    private final Proceedings soFar = new Proceedings();

    Deliberation() {} // Axon rebuilds the aggregate from its events

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void decide(RequestDeliberation ask, CalledOff calledOff) {
        if (soFar.started()) return; // same natural key: the job was delivered twice
        if (calledOff.text(ask.id().text())) return;
        apply(new DeliberationRequested(ask.id(), ask.text(), ask.requestedOn()));
    }

    @CommandHandler
    void decide(DraftReport draft, Assemblies assemblies) {
        bySecretariat(draft.by());
        soFar.allow(soFar.stage == Stage.REPORT_AWAITED, REPORT_IS_AWAITED);
        var report = draft.report();
        REPORT_NAMES_ITS_MATIERE.require(report.namesItsMatiere(), report.nomenclature());
        RAPPORTEUR_IS_IN_OFFICE.require(body(assemblies).seats(report.rapporteur()), report.rapporteur());
        soFar.inOrder(draft.draftedOn());
        apply(new ReportDrafted(id, soFar.round + 1, report, draft.draftedOn()));
    }

    @CommandHandler
    void decide(ApproveReport approval) {
        byRapporteur(approval.by(), approval.approvedOn());
        apply(new ReportApproved(id, soFar.round, approval.approvedOn()));
    }

    @CommandHandler
    void decide(ReturnReport refusal) {
        byRapporteur(refusal.by(), refusal.returnedOn());
        apply(new ReportReturned(id, soFar.round, refusal.reason(), refusal.returnedOn()));
    }

    @CommandHandler
    void decide(ConveneCouncil call, Assemblies assemblies, LocalCalendars calendars) {
        bySecretariat(call.by());
        soFar.allow(soFar.stage.awaitsConvening(), CONVENING_FOLLOWS_APPROVED_REPORT);
        var body = body(assemblies);
        var convening = call.convening();
        soFar.afterMissedSitting(convening.sentOn());
        var terms = ConveningTerms.of(body, convening, soFar.missedOn(), calendars.of(id.organisation()));
        terms.require(convening);
        apply(terms.convened(id, soFar.sitting.number() + 1, convening, body));
    }

    @CommandHandler
    void decide(GivePouvoir gift, Assemblies assemblies) {
        var body = body(assemblies);
        var pouvoir = new Pouvoir(byMember(gift.by(), body), gift.holder());
        soFar.allow(soFar.stage.awaitsSitting(), POUVOIR_IS_FOR_A_CONVENED_SITTING);
        soFar.inOrder(gift.givenOn());
        POUVOIR_PRECEDES_THE_SITTING.require(
                soFar.stillBeforeSitting(gift.givenOn()),
                FrenchDay.of(gift.givenOn()),
                FrenchDay.of(soFar.sitting.day()));
        INTERESTED_MEMBER_USES_NO_POUVOIR.require(
                !pouvoir.touchesAny(soFar.interested), pouvoir.giver(), pouvoir.holder());
        soFar.pouvoirs.check(pouvoir, soFar.sitting.number(), body);
        apply(new PouvoirGiven(id, pouvoir, gift.givenOn()));
    }

    @CommandHandler
    void decide(WithdrawPouvoir withdrawal, Assemblies assemblies) {
        var giver = byMember(withdrawal.by(), body(assemblies));
        soFar.allow(soFar.stage.awaitsSitting(), POUVOIR_IS_FOR_A_CONVENED_SITTING);
        soFar.inOrder(withdrawal.withdrawnOn());
        WITHDRAWN_POUVOIR_EXISTS.require(soFar.pouvoirs.givenBy(giver));
        apply(new PouvoirWithdrawn(id, giver, withdrawal.withdrawnOn()));
    }

    @CommandHandler
    void decide(DeclareInterest declaration, Assemblies assemblies) {
        var member = byMember(declaration.by(), body(assemblies));
        soFar.allow(!soFar.stage.voted(), INTEREST_PRECEDES_THE_VOTE);
        soFar.follows(soFar.requestedOn, declaration.declaredOn());
        INTEREST_IS_DECLARED_ONCE.require(!soFar.interested.contains(member));
        apply(new InterestDeclared(id, member, declaration.reason(), declaration.declaredOn()));
    }

    /** May be recorded again until the vote, if a member declares an interest after the call. */
    @CommandHandler
    void decide(RecordAttendance call, Assemblies assemblies) {
        bySecretariat(call.by());
        soFar.allow(soFar.stage.awaitsRollCall(), ROLL_CALL_FOLLOWS_CONVENING);
        soFar.onSittingDay(call.heldOn());
        var body = body(assemblies);
        var called = new RollCall(body, call.attendance(), soFar.servingPouvoirs(), soFar.interested).called();
        var inNumber = soFar.sitting.inNumber(called, body);
        CORRECTED_ROLL_CALL_KEEPS_QUORUM.require(inNumber || soFar.stage == Stage.CONVENED, body.quorum());
        apply(inNumber ? recorded(called, body, call.heldOn()) : missed(called, body, call.heldOn()));
    }

    @CommandHandler
    void decide(RecordVote vote) {
        bySecretariat(vote.by());
        VOTE_IS_RECORDED_ONCE.require(!soFar.stage.voted());
        soFar.allow(soFar.stage == Stage.ATTENDED, VOTE_FOLLOWS_ROLL_CALL);
        soFar.onSittingDay(vote.votedOn());
        ACT_HAS_A_NUMBER.require(vote.numberIsWritten(), vote.number().length());
        var count = new Count(vote.ballot(), soFar.attendance, soFar.interested);
        count.check();
        apply(new VoteRecorded(id, vote.number(), vote.ballot(), vote.votedOn()));
        apply(
                count.adopted()
                        ? new DeliberationAdopted(id, vote.number(), soFar.text, vote.votedOn())
                        : new DeliberationRejected(id, vote.number(), vote.votedOn()));
    }

    @CommandHandler
    void decide(SignDeliberation signature) {
        var by = signature.by();
        soFar.allow(soFar.stage == Stage.ADOPTED, SIGNATURE_FOLLOWS_ADOPTION);
        OFFICERS_OF_THE_SITTING_SIGN.require(by.mayActAs(id.organisation(), ELU, EXECUTIF)
                && soFar.attendance.officer(signature.capacity()).equals(MemberId.of(by)));
        EACH_OFFICER_SIGNS_ONCE.require(!soFar.signed.contains(signature.capacity()));
        soFar.inOrder(signature.signedOn());
        apply(new DeliberationSigned(id, signature.capacity(), by.id(), signature.signedOn()));
    }

    @CommandHandler
    void decide(CancelDeliberation cancellation) {
        if (soFar.finished()) return; // cancelled already, or nothing left to cancel
        apply(new DeliberationCancelled(id, cancellation.cancelledOn()));
    }

    @EventSourcingHandler
    void evolve(DeliberationEvent event) {
        id = event.id();
        soFar.evolve(event);
    }

    private Assembly body(Assemblies assemblies) {
        return assemblies.of(id.organisation());
    }

    private void bySecretariat(Actor by) {
        SECRETARIAT_PREPARES_AND_RECORDS.require(by.mayActAs(id.organisation(), ASSEMBLEES));
    }

    private MemberId byMember(Actor by, Assembly body) {
        var member = MemberId.of(by);
        ONLY_MEMBERS_OF_THE_BODY_ACT.require(by.mayActAs(id.organisation(), ELU, EXECUTIF) && body.seats(member));
        return member;
    }

    private void byRapporteur(Actor by, LocalDate day) {
        soFar.allow(soFar.stage == Stage.REPORT_DRAFTED, REPORT_IS_BEFORE_THE_RAPPORTEUR);
        ONLY_THE_RAPPORTEUR_DECIDES.require(
                by.mayActAs(id.organisation(), ELU) && soFar.report.rapporteur().equals(MemberId.of(by)));
        soFar.inOrder(day);
    }

    private AttendanceRecorded recorded(Attendance called, Assembly body, LocalDate day) {
        var represented = called.pouvoirs().size();
        return new AttendanceRecorded(id, soFar.sitting.number(), called, body.quorum(), represented, day);
    }

    private QuorumMissed missed(Attendance called, Assembly body, LocalDate day) {
        return new QuorumMissed(id, soFar.sitting.number(), called, body.quorum(), day);
    }
}
