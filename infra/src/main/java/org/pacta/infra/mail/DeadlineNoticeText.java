package org.pacta.infra.mail;

import org.pacta.domain.courriel.CourrielId;
import org.pacta.domain.courriel.CourrielKind;
import org.pacta.domain.courriel.Envelope;
import org.springframework.stereotype.Component;

/** Says at once that a deadline counted in hours comes near or has passed; which and when stands in the file. */
@Component
class DeadlineNoticeText implements CourrielText {

    private final Mentions mentions;

    DeadlineNoticeText(Mentions mentions) {
        this.mentions = mentions;
    }

    @Override
    public CourrielKind kind() {
        return CourrielKind.DEADLINE_NOTICE;
    }

    @Override
    public Words words(CourrielId id, Envelope envelope) {
        var reference = mentions.reference(id.convention());
        return new Words("[%s] Échéance à tenir".formatted(reference), """
                Bonjour,

                Une échéance comptée en heures attend %s dans la convention %s.

                Son terme, à la minute près, et ce qu’il reste à faire se lisent ici :
                %s/echeances

                Ce message est envoyé par Pacta.
                """.formatted(
                        mentions.name(envelope.to()), reference, mentions.file(id.convention())));
    }
}
