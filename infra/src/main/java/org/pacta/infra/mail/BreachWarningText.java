package org.pacta.infra.mail;

import org.pacta.domain.courriel.CourrielId;
import org.pacta.domain.courriel.CourrielKind;
import org.pacta.domain.courriel.Envelope;
import org.springframework.stereotype.Component;

/** Warns the other party of a personal data breach (GDPR art. 33(2)); what happened is in the file, not in the mail. */
@Component
class BreachWarningText implements CourrielText {

    private final Mentions mentions;

    BreachWarningText(Mentions mentions) {
        this.mentions = mentions;
    }

    @Override
    public CourrielKind kind() {
        return CourrielKind.BREACH_WARNING;
    }

    @Override
    public Words words(CourrielId id, Envelope envelope) {
        var from = mentions.name(envelope.from());
        var reference = mentions.reference(id.convention());
        return new Words(
                "[%s] Violation de données à caractère personnel : %s vous avertit".formatted(reference, from),
                """
                Bonjour,

                %s avertit %s d’une violation de données à caractère personnel survenue dans
                l’exécution de la convention %s.

                Ce qui est connu à cet instant, et ce qui s’y ajoutera, se lit dans le dossier :
                %s

                %sMerci d’en accuser réception dans le dossier.

                Ce message est envoyé par Pacta au nom de %s.
                """.formatted(
                                from,
                                mentions.name(envelope.to()),
                                reference,
                                mentions.file(id.convention()),
                                attached(envelope),
                                from));
    }

    private static String attached(Envelope envelope) {
        return switch (envelope.attachments().size()) {
            case 0 -> "";
            case 1 -> "Un document est joint.\n\n";
            default -> envelope.attachments().size() + " documents sont joints.\n\n";
        };
    }
}
