package org.pacta.workflows.acces;

import static org.pacta.workflows.acces.AccessForms.ESCORT;
import static org.pacta.workflows.acces.AccessForms.ESCORT_ROLE;
import static org.pacta.workflows.acces.AccessForms.MATTER;
import static org.pacta.workflows.step.Field.Kind.DATE;
import static org.pacta.workflows.step.Field.Kind.DOCUMENT;
import static org.pacta.workflows.step.Field.Kind.INTEGER;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.acces.EscortRole;
import org.pacta.domain.acces.VisitCommand.AdmitVisitors;
import org.pacta.domain.acces.VisitCommand.AgreeToVisit;
import org.pacta.domain.acces.VisitCommand.RecordPledges;
import org.pacta.domain.acces.VisitCommand.RefuseVisit;
import org.pacta.domain.acces.VisitId;
import org.pacta.domain.shared.Command;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** What is asked around a visit: the host's agreement, the visitors' pledges, their entry with an escort. */
public final class VisitSteps {

    private static final String AGREE = "agree";
    private static final String REFUSE = "refuse";

    private VisitSteps() {}

    public static List<Step> all() {
        return List.of(answer(), pledge(), admit());
    }

    private static Step answer() {
        return new Asked(
                "answer-visit",
                MATTER,
                "Répondre à une demande de visite",
                "L’autre partie veut faire visiter vos locaux à un client éventuel. Sans votre accord préalable, personne n’entre ; un agent habilité accompagne.",
                Set.of("SUR-5.5", "SUR-7.d"),
                situation -> new Form(
                        List.of(accept(AGREE, "Accepter la visite"), refuse(REFUSE, "Refuser")),
                        answerFields(),
                        Map.of(
                                "decision",
                                AGREE,
                                ESCORT_ROLE,
                                EscortRole.CONTACT.name(),
                                ESCORT,
                                "Un agent habilité du centre")),
                VisitSteps::answered);
    }

    private static List<Field> answerFields() {
        var fields = new ArrayList<Field>();
        AccessForms.escortFields().forEach(field -> fields.add(field.onlyFor(AGREE)));
        fields.add(Field.of("reason", "Motif du refus", PARAGRAPH).onlyFor(REFUSE));
        return fields;
    }

    private static Command answered(Situation situation, Answers answers) {
        return answers.decision().equals(REFUSE)
                ? new RefuseVisit(id(situation), situation.by(), answers.sealed("reason"), situation.today())
                : new AgreeToVisit(id(situation), situation.by(), AccessForms.escort(answers), situation.today());
    }

    private static Step pledge() {
        return new Asked(
                "record-pledges",
                MATTER,
                "Recueillir les engagements des visiteurs",
                "Avant d’entrer, chaque visiteur signe un engagement de confidentialité, qui vaut sans limite de temps. S’il en manque un, personne n’entre.",
                Set.of("SUR-5.5", "SUR-7.e", "SUR-17.1"),
                situation -> new Form(
                        List.of(accept("record", "Enregistrer les engagements")),
                        List.of(
                                Field.of("names", "Visiteurs qui ont signé", PARAGRAPH)
                                        .hint("Une personne par ligne ; le texte est chiffré."),
                                Field.of("signed", "Nombre d’engagements signés", INTEGER),
                                Field.of("document", "Engagements signés", DOCUMENT)
                                        .optional(),
                                Field.of("signedOn", "Signés le", DATE)),
                        Map.of(
                                "decision",
                                "record",
                                "names",
                                "Deux visiteurs de démonstration",
                                "signed",
                                2,
                                "signedOn",
                                situation.today().toString())),
                (situation, answers) -> new RecordPledges(
                        id(situation),
                        situation.by(),
                        answers.sealed("names"),
                        answers.integer("signed"),
                        answers.has("document") ? answers.hash("document") : null,
                        answers.date("signedOn")));
    }

    private static Step admit() {
        return new Asked(
                "admit-visitors",
                MATTER,
                "Accueillir les visiteurs",
                "Les visiteurs entrent accompagnés, le jour convenu, et seulement ceux qui ont signé. Vous enregistrez leur entrée.",
                Set.of("SUR-5.5", "SUR-7.d"),
                VisitSteps::admission,
                (situation, answers) -> new AdmitVisitors(
                        id(situation),
                        situation.by(),
                        AccessForms.escort(answers),
                        answers.integer("admitted"),
                        answers.moment("enteredAt"),
                        situation.here().now(),
                        answers.moment("enteredAt")
                                .atZone(situation.here().zone())
                                .toLocalDate()));
    }

    private static Form admission(Situation situation) {
        var fields = new ArrayList<Field>(AccessForms.escortFields());
        fields.add(Field.of("admitted", "Visiteurs entrés", INTEGER));
        fields.add(Field.moment("enteredAt", "Entrés le", situation.here()));
        return new Form(
                List.of(accept("admit", "Enregistrer l’entrée")),
                fields,
                Map.of(
                        "decision",
                        "admit",
                        ESCORT_ROLE,
                        EscortRole.CONTACT.name(),
                        ESCORT,
                        "Un agent habilité du centre",
                        "admitted",
                        2,
                        "enteredAt",
                        situation.here().now().toString()));
    }

    private static VisitId id(Situation situation) {
        return VisitId.of(situation.subject());
    }
}
