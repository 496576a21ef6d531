package org.pacta.workflows.pli;

import static org.pacta.workflows.step.Field.Kind.DATE;
import static org.pacta.workflows.step.Field.Kind.DOCUMENT;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.pli.PliCommand.RecordArrival;
import org.pacta.domain.pli.PliCommand.RecordReturn;
import org.pacta.domain.pli.PliCommand.SendPli;
import org.pacta.domain.pli.PliId;
import org.pacta.domain.pli.ReturnReason;
import org.pacta.domain.shared.Command;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** What the sender of a letter is asked: to send it, then to prove what became of it. */
public final class PliSteps {

    static final String MATTER = "pli";
    static final Set<String> OBLIGATIONS =
            Set.of("SUR-13.4", "SUR-15.3", "SUR-16.1", "SUR-16.2.1", "SUR-16.2.2", "SUR-25", "VAR-20", "MET-08");
    private static final String RECEIVED = "received";
    private static final String RETURNED = "returned";
    private static final String REASON = "reason";

    private PliSteps() {}

    public static List<Step> all() {
        return List.of(send(), prove());
    }

    private static Step send() {
        return new Asked(
                "send-pli",
                MATTER,
                "Envoyer le pli",
                "Le pli est écrit et classé aux documents du dossier : imprimez-le ou transmettez-le sous la forme décidée, puis dites quand il est parti. Un recommandé part avec sa preuve de dépôt. Tant qu’il n’est pas arrivé, aucun délai ne court.",
                OBLIGATIONS,
                situation -> new Form(
                        List.of(accept("send", "Enregistrer l’envoi")),
                        List.of(
                                Field.of("sentOn", "Parti le", DATE),
                                Field.of("proof", "Preuve de dépôt", DOCUMENT)
                                        .optional()
                                        .hint("Exigée pour un recommandé, sur papier ou électronique.")),
                        Map.of(
                                "decision",
                                "send",
                                "sentOn",
                                situation.today().toString(),
                                "proof",
                                id(situation).file().toString())),
                (situation, answers) -> new SendPli(
                        id(situation),
                        situation.by(),
                        answers.has("proof") ? answers.hash("proof") : null,
                        answers.date("sentOn")));
    }

    private static Step prove() {
        return new Asked(
                "prove-pli",
                MATTER,
                "Prouver l’arrivée du pli",
                "C’est à vous, qui l’avez écrit, de montrer qu’il est arrivé : le délai qu’il ouvre court de là. Le destinataire peut aussi déclarer qu’il l’a reçu. Un recommandé refusé compte ; non réclamé, il compte à la fin de sa garde ; à une adresse inconnue, il est à renvoyer.",
                OBLIGATIONS,
                PliSteps::proof,
                PliSteps::arrival);
    }

    private static Form proof(Situation situation) {
        return new Form(
                List.of(accept(RECEIVED, "Reçu"), refuse(RETURNED, "Revenu")),
                List.of(
                        Field.of("on", "Le", DATE).hint("Le jour où il a été reçu, ou vous est revenu."),
                        Field.choice(
                                        REASON,
                                        "Pourquoi il est revenu",
                                        List.of(
                                                new Field.Option(
                                                        ReturnReason.REFUSED.name(), "Refusé par le destinataire"),
                                                new Field.Option(
                                                        ReturnReason.UNCLAIMED.name(), "Non réclamé pendant sa garde"),
                                                new Field.Option(
                                                        ReturnReason.UNKNOWN_ADDRESS.name(),
                                                        "Destinataire inconnu à l’adresse")))
                                .onlyFor(RETURNED),
                        Field.of("proof", "Preuve", DOCUMENT)
                                .hint("Avis de réception, accusé du courriel, décharge signée, ou le pli revenu.")),
                Map.of(
                        "decision",
                        RECEIVED,
                        "on",
                        situation.today().toString(),
                        "proof",
                        id(situation).file().toString()));
    }

    private static Command arrival(Situation situation, Answers answers) {
        var on = answers.date("on");
        var proof = answers.hash("proof");
        return answers.decision().equals(RETURNED)
                ? new RecordReturn(id(situation), situation.by(), ReturnReason.valueOf(answers.line(REASON)), proof, on)
                : new RecordArrival(id(situation), situation.by(), proof, on);
    }

    private static PliId id(Situation situation) {
        return PliId.of(situation.subject());
    }
}
