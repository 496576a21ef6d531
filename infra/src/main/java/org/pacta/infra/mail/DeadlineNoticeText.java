package org.pacta.infra.mail;

import org.pacta.domain.courriel.CourrielId;
import org.pacta.domain.courriel.CourrielKind;
import org.pacta.domain.courriel.Envelope;
import org.springframework.stereotype.Component;

/** Says at once which deadline counted in hours ends when, by what source; whether it is late is seen from that. */
@Component
class DeadlineNoticeText implements CourrielText {

    private final Mentions mentions;
    private final ToldDeadline deadlines;

    DeadlineNoticeText(Mentions mentions, ToldDeadline deadlines) {
        this.mentions = mentions;
        this.deadlines = deadlines;
    }

    @Override
    public CourrielKind kind() {
        return CourrielKind.DEADLINE_NOTICE;
    }

    @Override
    public Words words(CourrielId id, Envelope envelope) {
        var reference = mentions.reference(id.convention());
        var deadline = deadlines.of(envelope.cause());
        var end = deadline.endInWords();
        return new Words("[%s] Échéance : %s".formatted(reference, end), """
                Bonjour,

                %s doit tenir une échéance de la convention %s :

                %s
                Terme : %s
                Source : %s

                Ce qu’il reste à faire se lit dans le dossier :
                %s/echeances

                Ce message est envoyé par Pacta.
                """.formatted(
                        mentions.name(envelope.to()),
                        reference,
                        deadlines.name(deadline),
                        end,
                        deadline.source(),
                        mentions.file(id.convention())));
    }
}
