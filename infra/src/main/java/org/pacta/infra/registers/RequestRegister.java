package org.pacta.infra.registers;

import java.util.List;
import java.util.Optional;
import org.pacta.domain.demande.DemandeEvent;
import org.pacta.domain.demande.DemandeEvent.*;
import org.pacta.domain.shared.DomainEvent;
import org.pacta.infra.registers.Column.Kind;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The requests of persons about their data: who had each of them when, what became of it, and whether that was in time. */
@Component
@Order(50)
class RequestRegister implements Register {

    private static final String STATE = "state";
    private static final String ANSWER_UNTIL = "answerUntil";
    private static final String LATE_UNTIL = "lateUntil";

    @Override
    public String name() {
        return "requests";
    }

    @Override
    public String title() {
        return "Demandes des personnes";
    }

    @Override
    public String source() {
        return "RGPD art. 5(2) et 12 à 22";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("kind", "Droit exercé", Kind.WORD),
                Column.of("requester", "Personne", Kind.SEALED),
                Column.of("content", "Demande", Kind.SEALED),
                Column.of("purpose", "Traitement", Kind.TEXT),
                Column.of(STATE, "État", Kind.WORD),
                Column.of("receiver", "Reçue par", Kind.ORGANISATION),
                Column.of("receivedAt", "Reçue le", Kind.MOMENT),
                Column.of("controller", "Responsable de traitement", Kind.ORGANISATION),
                Column.of("forwardedAt", "Transmise le", Kind.MOMENT),
                Column.of("elapsedMinutes", "Minutes avant transmission", Kind.NUMBER),
                Column.of("identityDoubted", "Identité mise en doute", Kind.YES_NO),
                Column.of("imagesUntil", "Images détruites le", Kind.DAY),
                Column.of("imagesKept", "Images conservées pour la demande", Kind.YES_NO),
                Column.of("justifiedInTime", "Retard du sous-traitant justifié à temps", Kind.YES_NO),
                Column.of("toldOn", "Prolongation annoncée le", Kind.DAY),
                Column.of(ANSWER_UNTIL, "Réponse due le", Kind.DAY),
                Column.of(LATE_UNTIL, "Plafond du contrat", Kind.DAY),
                Column.of("answeredOn", "Issue le", Kind.DAY),
                Column.of("late", "En retard", Kind.YES_NO),
                Column.of("lateReason", "Motif du retard", Kind.SEALED),
                Column.of("reason", "Motif du refus", Kind.SEALED));
    }

    @Override
    public Optional<Entry> entry(DomainEvent fact) {
        return fact instanceof DemandeEvent own ? Optional.of(written(own)) : Optional.empty();
    }

    private static Entry written(DemandeEvent fact) {
        var line = Entry.of(fact.id());
        return switch (fact) {
            case RequestReceived e -> received(e, line);
            case RequestForwarded e ->
                line.with(STATE, "REQUEST_FORWARDED")
                        .with("forwardedAt", e.forwardedAt())
                        .with("elapsedMinutes", e.elapsedMinutes());
            case ElementsProvided e -> line;
            case DelayJustified e -> line.with("justifiedInTime", e.inTime());
            case ImagesDecided e -> line.with("imagesKept", e.kept());
            case RequestExtended e -> extended(e, line);
            case RequestAnswered e ->
                line.with(STATE, "REQUEST_ANSWERED")
                        .with("answeredOn", e.legalDate())
                        .with("late", e.late())
                        .with("lateReason", e.lateReason());
            case RequestRefused e ->
                line.with(STATE, "REQUEST_REFUSED")
                        .with("answeredOn", e.legalDate())
                        .with("late", e.late())
                        .with("lateReason", e.lateReason())
                        .with("reason", e.reason());
            case RequestWithdrawn e -> line.with(STATE, "REQUEST_WITHDRAWN").with("answeredOn", e.legalDate());
        };
    }

    private static Entry received(RequestReceived e, Entry line) {
        var request = e.request();
        var images = e.imagesDue();
        var cap = e.lateDue();
        return line.onlyFor(e.readers())
                .with("kind", request.kind())
                .with("requester", request.requester())
                .with("content", request.content())
                .with("purpose", e.roles().purpose())
                .with(STATE, "REQUEST_RECEIVED")
                .with("receiver", e.receiver())
                .with("receivedAt", request.receivedAt())
                .with("controller", e.roles().controller())
                .with("identityDoubted", request.identityDoubted())
                .with("imagesUntil", images == null ? null : images.lastDay())
                .with(ANSWER_UNTIL, e.answerDue().lastDay())
                .with(LATE_UNTIL, cap == null ? null : cap.lastDay());
    }

    private static Entry extended(RequestExtended e, Entry line) {
        var cap = e.lateDue();
        return line.with(STATE, "REQUEST_EXTENDED")
                .with("toldOn", e.legalDate())
                .with(ANSWER_UNTIL, e.answerDue().lastDay())
                .with(LATE_UNTIL, cap == null ? null : cap.lastDay());
    }
}
