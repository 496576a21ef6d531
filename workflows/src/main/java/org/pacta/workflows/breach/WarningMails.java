package org.pacta.workflows.breach;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pacta.domain.breach.BreachCommand.NoteDeskWarned;
import org.pacta.domain.breach.BreachEvent.WarningOrdered;
import org.pacta.domain.breach.BreachId;
import org.pacta.domain.courriel.CourrielCommand.RequestCourriel;
import org.pacta.domain.courriel.CourrielEvent.CourrielSent;
import org.pacta.domain.courriel.CourrielId;
import org.pacta.domain.courriel.CourrielKind;
import org.pacta.domain.courriel.Envelope;

/** The e-mails by which one party warns the other of a breach: one to each desk, and what follows once it has left. */
public final class WarningMails {

    private static final String OF_A_BREACH = "breach/";

    private WarningMails() {}

    public static List<RequestCourriel> asked(WarningOrdered fact) {
        return fact.desks().stream().sorted().map(desk -> mail(fact, desk)).toList();
    }

    /** Nothing, if the mail was about something else. */
    public static Optional<NoteDeskWarned> left(CourrielSent fact) {
        if (!fact.cause().startsWith(OF_A_BREACH)) return Optional.empty();
        return Optional.of(new NoteDeskWarned(BreachId.of(fact.cause()), fact.desk(), fact.sentAt(), fact.legalDate()));
    }

    private static RequestCourriel mail(WarningOrdered fact, String desk) {
        var documents = fact.documents();
        var envelope = new Envelope(
                fact.id().toString(),
                CourrielKind.BREACH_WARNING,
                fact.organisation(),
                fact.recipient(),
                desk,
                documents == null ? Set.of() : Set.of(documents));
        return new RequestCourriel(CourrielId.of(fact.id(), fact.recipient(), desk), envelope, fact.legalDate());
    }
}
