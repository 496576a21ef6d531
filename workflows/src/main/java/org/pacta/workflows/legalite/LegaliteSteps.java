package org.pacta.workflows.legalite;

import static org.pacta.workflows.step.Field.Kind.CHOICE;
import static org.pacta.workflows.step.Field.Kind.DATE;
import static org.pacta.workflows.step.Field.Kind.LINE;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.legalite.ActeIdentifier;
import org.pacta.domain.legalite.LegaliteCommand.PublishAct;
import org.pacta.domain.legalite.LegaliteCommand.RecordReceipt;
import org.pacta.domain.legalite.LegaliteCommand.RecordTransmissionRejection;
import org.pacta.domain.legalite.LegaliteCommand.TransmitAct;
import org.pacta.domain.legalite.LegaliteId;
import org.pacta.domain.legalite.Publication;
import org.pacta.domain.legalite.Transmission;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** What is asked so that a deliberation becomes executory: to transmit it, to record the receipt, to publish it. */
public final class LegaliteSteps {

    private static final String MATTER = "legalite";
    private static final String REJECTED = "rejected";

    private LegaliteSteps() {}

    public static List<Step> all() {
        return List.of(transmit(), receipt(), publish());
    }

    private static Step transmit() {
        return new Asked(
                "transmit-act",
                MATTER,
                "Transmettre la délibération à la préfecture",
                "Transmise et publiée, la délibération devient exécutoire (CGCT L2131-1) ; avant cela, la convention ne se signe pas.",
                Set.of("AIX-11", "AIX-12"),
                situation -> new Form(
                        List.of(accept("transmit", "Enregistrer la transmission")),
                        List.of(
                                Field.of("acte", "Identifiant de l’acte", LINE)
                                        .hint(
                                                "Département, SIREN, date de la décision, numéro, nature : 013-211300017-20240209-DL2024_40-DE. Le numéro part en capitales."),
                                Field.of("matiere", "Matière", LINE).hint("Deux niveaux, par exemple 8.4."),
                                Field.of("transmittedOn", "Date de transmission", DATE)),
                        Map.of(
                                "decision",
                                "transmit",
                                "acte",
                                acte(situation),
                                "matiere",
                                "8.4",
                                "transmittedOn",
                                situation.today().toString())),
                (situation, answers) -> new TransmitAct(
                        LegaliteId.of(situation.subject()),
                        situation.by(),
                        new Transmission(
                                ActeIdentifier.parse(answers.line("acte")).inCapitals(),
                                answers.line("matiere"),
                                answers.date("transmittedOn"))));
    }

    private static Step receipt() {
        return new Asked(
                "record-receipt",
                MATTER,
                "Enregistrer l’accusé de réception de la préfecture",
                "L’accusé prouve la transmission et ouvre le délai du déféré préfectoral. Si la préfecture rejette l’envoi, l’acte est transmis de nouveau.",
                Set.of("AIX-11"),
                situation -> new Form(
                        List.of(
                                accept("received", "Enregistrer l’accusé"),
                                refuse(REJECTED, "La préfecture a rejeté l’envoi")),
                        List.of(
                                Field.of("acknowledged", "Identifiant porté sur l’accusé", LINE)
                                        .onlyFor("received"),
                                Field.of("receivedOn", "Date de réception par la préfecture", DATE)
                                        .onlyFor("received"),
                                Field.of("reason", "Motif du rejet", PARAGRAPH).onlyFor(REJECTED)),
                        Map.of(
                                "decision",
                                "received",
                                "acknowledged",
                                acte(situation),
                                "receivedOn",
                                situation.today().toString())),
                (situation, answers) -> {
                    var id = LegaliteId.of(situation.subject());
                    return answers.decision().equals(REJECTED)
                            ? new RecordTransmissionRejection(
                                    id, situation.by(), answers.sealed("reason"), situation.today())
                            : new RecordReceipt(
                                    id,
                                    situation.by(),
                                    ActeIdentifier.parse(answers.line("acknowledged")),
                                    answers.date("receivedOn"));
                });
    }

    private static Step publish() {
        return new Asked(
                        "publish-act",
                        MATTER,
                        "Publier la délibération",
                        "La publication porte l’acte à la connaissance du public : elle conditionne sa force exécutoire et ouvre le délai de recours de deux mois. La liste des délibérations paraît dans la semaine.",
                        Set.of("AIX-12", "AIX-13", "AIX-14"),
                        situation -> new Form(
                                List.of(accept("publish", "Enregistrer la publication")),
                                List.of(
                                        Field.of("publishedOn", "Date de publication", DATE),
                                        Field.of("channel", "Mode de publication", CHOICE)
                                                .among(List.of(
                                                        new Field.Option("ELECTRONIC", "Par voie électronique"),
                                                        new Field.Option("DISPLAY", "Par affichage"),
                                                        new Field.Option("PAPER", "Sur papier")))),
                                Map.of(
                                        "decision",
                                        "publish",
                                        "publishedOn",
                                        situation.today().toString(),
                                        "channel",
                                        "ELECTRONIC")),
                        (situation, answers) -> new PublishAct(
                                LegaliteId.of(situation.subject()),
                                situation.by(),
                                new Publication(
                                        Publication.Channel.valueOf(answers.line("channel")),
                                        answers.date("publishedOn"))))
                .until("list-of-deliberations");
    }

    /** The identifier that the vote gives the act; the number in capitals, as the gateways take it. */
    private static String acte(Situation situation) {
        var facts = situation.facts();
        var decidedOn =
                facts.dateOf("deliberation-adopted", situation.organisation()).orElse(situation.today());
        return facts.identity(situation.organisation())
                .map(identity -> new ActeIdentifier(
                                identity.departement(), identity.siren(), decidedOn, number(decidedOn), "DE")
                        .toString())
                .orElse("");
    }

    private static String number(LocalDate decidedOn) {
        return "DL" + decidedOn.getYear() + "_40";
    }
}
