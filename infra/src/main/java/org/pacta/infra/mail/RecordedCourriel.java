package org.pacta.infra.mail;

import java.time.LocalDate;
import java.util.List;
import org.pacta.domain.courriel.CourrielEvent;
import org.pacta.domain.courriel.CourrielEvent.CourrielFailed;
import org.pacta.domain.courriel.CourrielEvent.CourrielRequested;
import org.pacta.domain.courriel.CourrielEvent.CourrielSent;
import org.pacta.domain.courriel.CourrielId;
import org.pacta.domain.courriel.Envelope;

/** An e-mail as the record tells it: what is to be said, and whether it already has had its end. */
record RecordedCourriel(CourrielId id, Envelope envelope, LocalDate requestedOn, boolean ended) {

    static RecordedCourriel of(List<CourrielEvent> facts) {
        if (!(facts.getFirst() instanceof CourrielRequested request))
            throw new IllegalStateException("An e-mail begins with its request, found " + facts.getFirst());
        return new RecordedCourriel(
                request.id(),
                request.envelope(),
                request.legalDate(),
                facts.stream().anyMatch(RecordedCourriel::ends));
    }

    private static boolean ends(CourrielEvent fact) {
        return switch (fact) {
            case CourrielRequested e -> false;
            case CourrielSent e -> true;
            case CourrielFailed e -> e.forGood();
        };
    }
}
