package org.pacta.workflows.demande;

import static org.pacta.workflows.demande.DemandeSteps.MATTER;
import static org.pacta.workflows.step.Field.Kind.CHOICE;
import static org.pacta.workflows.step.Field.Kind.DATE;
import static org.pacta.workflows.step.Field.Kind.LINE;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Field.Kind.YES_NO;
import static org.pacta.workflows.step.Form.accept;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pacta.domain.demande.DataRequest;
import org.pacta.domain.demande.DemandeCommand.ReceiveRequest;
import org.pacta.domain.demande.DemandeId;
import org.pacta.domain.demande.RequestKind;
import org.pacta.domain.demande.RequestRoutes;
import org.pacta.domain.shared.Command;
import org.pacta.domain.shared.Role;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** A party has a person's request and records it, whichever of them it came to. */
public final class DemandeActs {

    private static final String PURPOSE = "purpose";
    private static final List<Field.Option> KINDS = List.of(
            new Field.Option(RequestKind.ACCESS.name(), "Accès (article 15)"),
            new Field.Option(RequestKind.RECTIFICATION.name(), "Rectification (article 16)"),
            new Field.Option(RequestKind.ERASURE.name(), "Effacement (article 17)"),
            new Field.Option(RequestKind.RESTRICTION.name(), "Limitation (article 18)"),
            new Field.Option(RequestKind.OBJECTION.name(), "Opposition (article 21)"));

    private DemandeActs() {}

    public static List<Act> all() {
        var step = new Asked(
                "receive-request",
                MATTER,
                "Enregistrer la demande d’une personne",
                "Une personne demande l’accès à ses données, leur correction ou leur effacement : elle a sa réponse dans le mois de la réception (RGPD, article 12(3)). Reçue par le sous-traitant, sa demande part aussitôt au délégué de l’autre partie.",
                Set.of("SUR-A3.1", "SUR-A3.2", "QA-35"),
                DemandeActs::form,
                DemandeActs::received);
        return List.of(new Unasked(step, DemandeActs::closed));
    }

    private static Form form(Situation situation) {
        var fields = new ArrayList<Field>();
        var example = new HashMap<String, Object>(Map.of(
                "decision",
                "record",
                "kind",
                RequestKind.ACCESS.name(),
                "requester",
                "Une personne filmée, joignable par courrier",
                "content",
                "Copie des données qui la concernent.",
                "receivedAt",
                situation.here().now().toString(),
                "identityDoubted",
                false));
        var purposes = purposes(situation);
        if (!purposes.isEmpty()) {
            fields.add(Field.choice(PURPOSE, "Traitement concerné", purposes));
            example.put(PURPOSE, purposes.getFirst().code());
        }
        fields.addAll(asked(situation));
        return new Form(List.of(accept("record", "Enregistrer la demande")), fields, example);
    }

    private static List<Field> asked(Situation situation) {
        return List.of(
                Field.of("kind", "Droit exercé", CHOICE).among(KINDS),
                Field.of("requester", "Qui demande, et comment joindre cette personne", LINE)
                        .hint("Chiffré : ni le journal ni les échéances ne le montrent en clair."),
                Field.of("content", "Ce qui est demandé", PARAGRAPH),
                Field.moment("receivedAt", "Demande reçue le", situation.here())
                        .hint("Le mois court de ce jour, même si la demande est arrivée chez le sous-traitant."),
                Field.of("identityDoubted", "L’identité de la personne est mise en doute", YES_NO),
                Field.of("imagesOf", "Jour des images demandées", DATE)
                        .optional()
                        .hint(
                                "Les images de vidéoprotection sont détruites au bout de leur délai : indiquez ce jour si la demande porte sur elles."));
    }

    private static List<Field.Option> purposes(Situation situation) {
        var routes = routes(situation);
        return routes.purposes().stream()
                .map(purpose -> new Field.Option(purpose, routes.label(purpose)))
                .toList();
    }

    private static Command received(Situation situation, Answers answers) {
        var purpose = answers.has(PURPOSE) ? answers.line(PURPOSE) : null;
        return new ReceiveRequest(
                new DemandeId(situation.facts().id(), situation.here().fresh()),
                situation.by(),
                new DataRequest(
                        RequestKind.valueOf(answers.line("kind")),
                        answers.sealed("requester"),
                        answers.sealed("content"),
                        answers.moment("receivedAt"),
                        answers.yes("identityDoubted"),
                        answers.has("imagesOf") ? answers.date("imagesOf") : null),
                routes(situation).of(purpose, situation.organisation()),
                situation.today());
    }

    private static RequestRoutes routes(Situation situation) {
        var facts = situation.facts();
        return new RequestRoutes(facts.template(), facts.parties(), facts.blanks());
    }

    private static Optional<String> closed(Situation situation) {
        if (!situation.facts().state().equals("in-force"))
            return Optional.of("Les demandes des personnes s’enregistrent pendant la vie de la convention.");
        return situation.by().mayActAs(situation.organisation(), Role.DPO, Role.JURISTE, Role.TECHNIQUE, Role.EXECUTIF)
                ? Optional.empty()
                : Optional.of(
                        "Cet acte revient au délégué, au service juridique, aux services techniques ou à l’exécutif.");
    }
}
