package org.pacta.infra.desk;

import java.util.Map;
import java.util.UUID;
import org.pacta.domain.effacement.ErasureCommand.ExtendErasureAnswer;
import org.pacta.domain.effacement.ErasureCommand.GrantErasure;
import org.pacta.domain.effacement.ErasureCommand.RefuseErasure;
import org.pacta.domain.effacement.ErasureCommand.RequestErasure;
import org.pacta.domain.effacement.ErasureGround;
import org.pacta.domain.effacement.ErasureId;
import org.pacta.domain.effacement.KeepingGround;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.HumanCommand;
import org.pacta.domain.shared.Organisation;
import org.pacta.infra.security.Person;
import org.pacta.infra.time.LegalClock;
import org.pacta.infra.views.ErasureRow;
import org.pacta.infra.views.Erasures;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Form;
import org.springframework.stereotype.Component;

/** Records requests of erasure and the answers to them. */
@Component
class Erasing implements ErasureDesk {

    private final ErasureForms forms;
    private final Hands hands;
    private final Recorder recorder;
    private final Known known;

    Erasing(ErasureForms forms, Hands hands, Recorder recorder, Known known) {
        this.forms = forms;
        this.hands = hands;
        this.recorder = recorder;
        this.known = known;
    }

    /** What is known besides: the requests so far, the people, the legal day. */
    @Component("knownOfErasures")
    record Known(Erasures requests, ErasureSubjects people, LegalClock clock) {}

    @Override
    public Form ownForm() {
        return forms.own();
    }

    @Override
    public Form recordForm(Person officer, Organisation organisation) {
        return forms.recorded(organisation, officer.id());
    }

    @Override
    public Form answerForm(ErasureRow request) {
        return forms.answer(request);
    }

    @Override
    public ErasureId ask(Person person, Organisation organisation, Map<String, Object> body) {
        var id = new ErasureId(organisation, person.id());
        var answers = hands.read(ownForm(), body, person, id.convention()).answers();
        var today = known.clock().today();
        recorder.record(new RequestErasure(
                id,
                actor(person, organisation),
                today,
                answers.sealedIfAny("reason").orElse(null),
                today));
        return id;
    }

    @Override
    public ErasureId record(Person officer, Organisation organisation, Map<String, Object> body) {
        var by = actor(officer, organisation);
        var answers = hands.read(recordForm(officer, organisation), body, officer, ErasureId.fileOf(organisation))
                .answers();
        var id = new ErasureId(organisation, known.people().named(organisation, answers));
        recorder.record(new RequestErasure(
                id,
                by,
                answers.date("receivedOn"),
                answers.sealedIfAny("reason").orElse(null),
                known.clock().today()));
        return id;
    }

    @Override
    public void answer(Person officer, UUID key, Map<String, Object> body) {
        var request = known.requests().find(officer, key).orElseThrow(() -> new NotVisible(key.toString()));
        var id = request.id();
        var by = actor(officer, id.organisation());
        var answers =
                hands.read(answerForm(request), body, officer, id.convention()).answers();
        recorder.record(decision(id, by, answers));
    }

    private HumanCommand decision(ErasureId id, Actor by, Answers answers) {
        return switch (answers.decision()) {
            case ErasureForms.GRANT ->
                new GrantErasure(
                        id,
                        by,
                        ErasureGround.valueOf(answers.line("ground")),
                        known.people().heldAlone(id.person()),
                        answers.date("grantedOn"));
            case ErasureForms.REFUSE ->
                new RefuseErasure(
                        id,
                        by,
                        KeepingGround.valueOf(answers.line("keeping")),
                        answers.sealed("refusal"),
                        answers.yes("routesTold"),
                        answers.date("refusedOn"));
            default -> new ExtendErasureAnswer(id, by, answers.sealed("extension"), answers.date("toldOn"));
        };
    }

    private static Actor actor(Person person, Organisation organisation) {
        return person.actingFor(organisation).orElseThrow(() -> new NotVisible(organisation.alias()));
    }
}
