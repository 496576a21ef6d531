package org.pacta.workflows.interlocuteur;

import static org.pacta.workflows.step.Field.Kind.LINE;
import static org.pacta.workflows.step.Field.Kind.PLANNED_DATE;
import static org.pacta.workflows.step.Form.accept;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pacta.domain.interlocuteur.ContactClause;
import org.pacta.domain.interlocuteur.InterlocuteurCommand.NameContact;
import org.pacta.domain.interlocuteur.InterlocuteurId;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Living;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** A party names its contact, and each who takes over. */
public final class InterlocuteurActs {

    private InterlocuteurActs() {}

    public static List<Act> all() {
        return List.of(new Unasked(name(), InterlocuteurActs::closed));
    }

    private static Asked name() {
        return new Asked(
                "name-contact",
                "interlocuteur",
                "Désigner votre interlocuteur",
                "Vous désignez qui suit la convention pour vous, et signalez sans attendre tout remplacement. Les jours écoulés depuis la prise de fonction sont enregistrés ; les désignations passées restent au registre.",
                Set.of("SUR-9"),
                situation -> new Form(
                        List.of(accept("name", "Désigner")),
                        List.of(
                                Field.of("person", "Nom et fonction", LINE)
                                        .hint("Chiffré : le journal ne le montre jamais en clair."),
                                Field.of("address", "Comment joindre cette personne", LINE),
                                Field.of("since", "À partir du", PLANNED_DATE)),
                        Map.of(
                                "decision",
                                "name",
                                "person",
                                "Chef de projet de démonstration",
                                "address",
                                "projet@partie.example",
                                "since",
                                situation.today().toString())),
                (situation, answers) -> new NameContact(
                        new InterlocuteurId(
                                situation.facts().id(), situation.by().organisation()),
                        situation.by(),
                        answers.sealed("person"),
                        answers.sealed("address"),
                        answers.date("since"),
                        situation.today()));
    }

    private static Optional<String> closed(Situation situation) {
        var facts = situation.facts();
        var owing = new ContactClause(facts.template(), facts.parties()).owing();
        return Living.closed(
                situation,
                !owing.contains(situation.by().organisation()),
                "Cette convention ne vous demande pas de désigner un interlocuteur.");
    }
}
