package org.pacta.workflows.breach;

import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.breach.BreachCommand.CloseBreach;
import org.pacta.domain.breach.BreachCommand.DecideCommunication;
import org.pacta.domain.breach.BreachId;
import org.pacta.domain.breach.Exemption;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** What is asked once a breach is reported: to warn, to notify, to tell the persons concerned, to complete the register. */
public final class BreachSteps {

    static final String MATTER = "breach";
    private static final String EXEMPT = "exempt";

    private BreachSteps() {}

    public static List<Step> all() {
        return List.of(
                WarningSteps.warn(),
                WarningSteps.follow(),
                WarningSteps.acknowledge(),
                NotificationSteps.notifyCnil(),
                communicate(),
                NotificationSteps.complete(),
                close());
    }

    static BreachId id(Situation situation) {
        return BreachId.of(situation.subject());
    }

    private static Step communicate() {
        return new Asked(
                "decide-communication",
                MATTER,
                "Décider d’informer les personnes concernées",
                "Si le risque pour elles est élevé, les personnes sont informées dans les meilleurs délais (RGPD, article 34). Ne pas les informer se motive ; la décision et son motif s’inscrivent au registre.",
                Set.of("VAR-15", "SUR-A4"),
                situation -> new Form(
                        List.of(accept("tell", "Informer les personnes"), refuse(EXEMPT, "Ne pas les informer")),
                        List.of(
                                Field.of("message", "Ce qui leur est dit, et comment", PARAGRAPH)
                                        .onlyFor("tell"),
                                Field.choice(
                                                "exemption",
                                                "Pourquoi",
                                                List.of(
                                                        new Field.Option("NO_HIGH_RISK", "Le risque n’est pas élevé"),
                                                        new Field.Option(
                                                                "DATA_UNINTELLIGIBLE",
                                                                "Les données étaient incompréhensibles, chiffrées par exemple"),
                                                        new Field.Option(
                                                                "RISK_REMOVED",
                                                                "Des mesures prises depuis ont écarté le risque élevé"),
                                                        new Field.Option(
                                                                "PUBLIC_COMMUNICATION",
                                                                "Effort disproportionné : communication publique à la place")))
                                        .onlyFor(EXEMPT),
                                Field.of("reason", "Motif de la décision", PARAGRAPH)
                                        .onlyFor(EXEMPT)),
                        Map.of(
                                "decision",
                                "tell",
                                "message",
                                "Un courrier à chaque personne dit ce qui est arrivé, ce qu’elle peut craindre et ce qu’elle peut faire.")),
                (situation, answers) -> answers.decision().equals(EXEMPT)
                        ? new DecideCommunication(
                                id(situation),
                                situation.by(),
                                Exemption.valueOf(answers.line("exemption")),
                                answers.sealed("reason"),
                                situation.today())
                        : new DecideCommunication(
                                id(situation), situation.by(), null, answers.sealed("message"), situation.today()));
    }

    private static Step close() {
        return new Asked(
                "close-breach",
                MATTER,
                "Compléter le registre des violations",
                "Le responsable de traitement garde la trace de toute violation : ses faits, ses effets, les mesures prises pour y remédier, qu’elle ait été notifiée ou non (RGPD, article 33, paragraphe 5).",
                Set.of("VAR-15", "SUR-A4"),
                situation -> new Form(
                        List.of(accept("close", "Clore la violation")),
                        List.of(
                                Field.of("effects", "Effets constatés", PARAGRAPH),
                                Field.of("remedies", "Mesures prises pour y remédier", PARAGRAPH)),
                        Map.of(
                                "decision",
                                "close",
                                "effects",
                                "Aucune réutilisation des images n’a été constatée.",
                                "remedies",
                                "Les accès sont renouvelés et journalisés ; la procédure est revue avec le prestataire.")),
                (situation, answers) -> new CloseBreach(
                        id(situation),
                        situation.by(),
                        answers.sealed("effects"),
                        answers.sealed("remedies"),
                        situation.today()));
    }
}
