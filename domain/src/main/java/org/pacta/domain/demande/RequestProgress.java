package org.pacta.domain.demande;

import static org.pacta.domain.demande.DemandeRule.*;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.domain.deadline.RecordedDeadline;
import org.pacta.domain.demande.DemandeEvent.*;
import org.pacta.domain.shared.Actor;
import org.pacta.domain.shared.Role;
import org.pacta.domain.shared.SealedText;

/** How far a person's request has come, and who may act on it there. */
@SuppressWarnings("NullAway.Init")
final class RequestProgress {

    static final Role[] WHO_MAY_RECEIVE = {Role.DPO, Role.JURISTE, Role.TECHNIQUE, Role.EXECUTIF};

    enum Stage {
        FORWARDING,
        ANSWER,
        EXTENDED,
        OVER
    }

    RequestReceived received;
    RecordedDeadline answerDue;

    @Nullable
    RecordedDeadline lateDue;

    boolean imagesDecided;
    boolean elementsGiven;
    private Stage stage;

    boolean isAt(Stage expected) {
        return stage == expected;
    }

    /** An extension asks for the answer anew, and there is one at most. */
    int round() {
        return stage == Stage.EXTENDED ? 2 : 1;
    }

    void requireController(Actor by, LocalDate on) {
        var controller = received.roles().controller();
        CONTROLLER_ANSWERS.require(by.mayActAs(controller, Role.DPO), controller);
        requireAnswerable(on);
    }

    void requireProcessor(Actor by, LocalDate on) {
        var processor = PROCESSOR_HELPS.present(
                received.roles().processor(), received.roles().controller());
        PROCESSOR_HELPS.require(by.mayActAs(processor, WHO_MAY_RECEIVE), processor);
        requireAnswerable(on);
        ELEMENTS_ARE_GIVEN_ONCE.require(!elementsGiven);
    }

    void requireAnswerable(LocalDate on) {
        STEP_IS_OPEN.require(stage == Stage.ANSWER || stage == Stage.EXTENDED);
        requireAfterReceipt(on);
    }

    void requireAfterReceipt(LocalDate on) {
        DATES_FOLLOW.require(!on.isBefore(received.legalDate()), FrenchDay.of(received.legalDate()), FrenchDay.of(on));
    }

    void requireImagesDecided() {
        var gone = received.imagesDue();
        if (gone != null)
            IMAGES_ARE_DECIDED_ON.require(!received.imagesAtRisk() || imagesDecided, FrenchDay.of(gone.lastDay()));
    }

    /** What is late is recorded with its reason, never hidden. */
    boolean isLate(LocalDate on, @Nullable SealedText reason) {
        var late = on.isAfter(answerDue.lastDay());
        LATE_IS_EXPLAINED.require(!late || reason != null, FrenchDay.of(answerDue.lastDay()));
        return late;
    }

    static Set<String> codes(@Nullable RecordedDeadline... ended) {
        return Stream.of(ended)
                .filter(Objects::nonNull)
                .map(RecordedDeadline::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The compiler refuses an event nobody thought about. */
    void evolve(DemandeEvent event) {
        switch (event) {
            case RequestReceived e -> {
                received = e;
                answerDue = e.answerDue();
                lateDue = e.lateDue();
                stage = e.roles().isProcessor(e.receiver()) ? Stage.FORWARDING : Stage.ANSWER;
            }
            case RequestForwarded e -> stage = Stage.ANSWER;
            case ElementsProvided e -> elementsGiven = true;
            case DelayJustified e -> {} // the controller decides what to make of it
            case ImagesDecided e -> imagesDecided = true;
            case RequestExtended e -> {
                answerDue = e.answerDue();
                if (e.lateDue() != null) lateDue = e.lateDue();
                stage = Stage.EXTENDED;
            }
            case RequestAnswered e -> stage = Stage.OVER;
            case RequestRefused e -> stage = Stage.OVER;
            case RequestWithdrawn e -> stage = Stage.OVER;
        }
    }
}
