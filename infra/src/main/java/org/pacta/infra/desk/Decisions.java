package org.pacta.infra.desk;

import java.util.Map;
import java.util.Optional;
import org.pacta.domain.avenant.AvenantCommand.SubmitAvenant;
import org.pacta.domain.convention.ConventionCommand.SubmitConvention;
import org.pacta.domain.delegation.DelegationCommand.ActInNameOf;
import org.pacta.domain.delegation.DelegationId;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.Sha256;
import org.pacta.infra.documents.SubmittedTexts;
import org.pacta.infra.security.Person;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.ConventionArchive;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;
import org.springframework.stereotype.Component;

/** Turns what a person filled in into a decision, and carries it out with all that belongs to it. */
@Component
class Decisions {

    private final Hands hands;
    private final Recorder recorder;
    private final SubmittedTexts texts;
    private final ConventionArchive archive;
    private final LegalClock clock;

    Decisions(Hands hands, Recorder recorder, SubmittedTexts texts, ConventionArchive archive, LegalClock clock) {
        this.hands = hands;
        this.recorder = recorder;
        this.texts = texts;
        this.archive = archive;
        this.clock = clock;
    }

    Decision read(Person person, Step step, Situation situation, Map<String, Object> body) {
        var facts = situation.facts();
        var filled = hands.read(step.form(situation), body, person, facts.id());
        if (!(step.command(situation, filled.answers()) instanceof HumanCommand command))
            throw new IllegalStateException(step.action() + " leads to a command that nobody decides");
        return new Decision(step, person, command, filled.answers().decision(), filled.documents(), facts);
    }

    /** {@code around}: what else is recorded with it; it is handed the decision itself to run in its place. */
    void carryOut(Decision decision, Around around) {
        recorder.record(decision.command(), () -> {
            inWhoseName(decision).ifPresent(recorder::send);
            around.run(() -> carryOutNow(decision));
        });
    }

    /** Whether the delegation holds for this act is decided at the act, by the delegation itself. */
    private Optional<ActInNameOf> inWhoseName(Decision decision) {
        var by = decision.command().by();
        var step = decision.step();
        return Optional.ofNullable(by.mandate())
                .map(mandate -> new ActInNameOf(
                        (DelegationId) mandate.under(),
                        by,
                        decision.facts().id(),
                        step.action(),
                        step.personal(),
                        clock.today()));
    }

    void send(HumanCommand command) {
        recorder.send(command);
    }

    private void carryOutNow(Decision decision) {
        if (decision.command() instanceof SubmitConvention submission) keepText(submission, decision);
        if (decision.command() instanceof SubmitAvenant submission) keepText(submission, decision);
        recorder.send(decision.command());
        hands.share(decision.documents(), decision.facts().id());
    }

    /** What is submitted is what was shown, and is kept to the byte. */
    private void keepText(SubmitConvention submission, Decision decision) {
        var id = decision.facts().id();
        var text = archive.textWith(decision.person(), id, hands.open(id, submission.blanks()))
                .orElseThrow(() -> new NotVisible(id.toString()));
        DeskRule.TEXT_IS_THE_ONE_SHOWN.require(submission.text().equals(Sha256.ofText(text)));
        texts.keep(id, decision.facts().draftedFor(), text);
    }

    private void keepText(SubmitAvenant submission, Decision decision) {
        var id = decision.facts().id();
        var text = archive.avenant(decision.person(), submission.id()).orElseThrow(() -> new NotVisible(id.toString()));
        DeskRule.TEXT_IS_THE_ONE_SHOWN.require(submission.text().equals(Sha256.ofText(text)));
        texts.keep(id, submission.by().organisation(), text);
    }

    /** Something that happens around a decision. */
    @FunctionalInterface
    interface Around {

        Around NOTHING = Runnable::run;

        void run(Runnable decision);
    }
}
