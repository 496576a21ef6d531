package org.pacta.workflows.cnil;

import static org.pacta.workflows.step.Field.Kind.CHOICE;
import static org.pacta.workflows.step.Field.Kind.DATE;
import static org.pacta.workflows.step.Field.Kind.LINE;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Field.Kind.YES_NO;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.cnil.Aipd;
import org.pacta.domain.cnil.CnilCommand.ApproveAipd;
import org.pacta.domain.cnil.CnilCommand.AuthoriseDeployment;
import org.pacta.domain.cnil.CnilCommand.DraftAipd;
import org.pacta.domain.cnil.CnilCommand.FileWithCnil;
import org.pacta.domain.cnil.CnilCommand.RecordCnilAnswer;
import org.pacta.domain.cnil.CnilCommand.RefuseDeployment;
import org.pacta.domain.cnil.CnilCommand.ReturnAipd;
import org.pacta.domain.cnil.CnilOutcome;
import org.pacta.domain.cnil.FilingId;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Step;

/** What is asked around the impact assessment: to draw it up, to approve it, to file it, to record the answer, to decide. */
public final class CnilSteps {

    private static final String MATTER = "cnil";
    private static final String RETURN = "return";
    private static final String REFUSE = "refuse";

    private CnilSteps() {}

    public static List<Step> all() {
        return List.of(draft(), approve(), file(), answer(), decide());
    }

    private static Step draft() {
        return new Asked(
                "draft-aipd",
                MATTER,
                "Établir l’analyse d’impact (AIPD)",
                "Les deux parties établissent ensemble l’AIPD avant tout déploiement ; elle les lie ensuite telle qu’elle est déposée.",
                Set.of("SUR-7.a", "SUR-7.f"),
                situation -> new Form(
                        List.of(accept("submit", "Proposer cette AIPD")),
                        List.of(
                                Field.of("summary", "Traitements, nécessité, risques et mesures", PARAGRAPH),
                                Field.of("residualRiskHigh", "Le risque résiduel reste élevé", YES_NO)
                                        .hint(
                                                "Dans ce cas la CNIL est consultée avant le traitement (RGPD, article 36)."),
                                Field.of("document", "AIPD complète", Field.Kind.DOCUMENT)
                                        .optional()),
                        Map.of(
                                "decision",
                                "submit",
                                "summary",
                                "Analyse des trois finalités, proportionnalité, durées de conservation et mesures de sécurité.",
                                "residualRiskHigh",
                                true)),
                (situation, answers) -> new DraftAipd(
                        FilingId.of(situation.subject()),
                        situation.by(),
                        new Aipd(
                                answers.yes("residualRiskHigh"),
                                answers.sealed("summary"),
                                answers.has("document") ? answers.hash("document") : null),
                        situation.today()));
    }

    private static Step approve() {
        return new Asked(
                "approve-aipd",
                MATTER,
                "Approuver l’AIPD",
                "Chaque partie approuve l’AIPD par son délégué à la protection des données. Un renvoi motivé la rend à la rédaction ; sans accord, rien n’est déposé.",
                Set.of("SUR-7.a"),
                situation -> new Form(
                        List.of(accept("approve", "Approuver l’AIPD"), refuse(RETURN, "Renvoyer l’AIPD")),
                        List.of(Field.of("reason", "Motif du renvoi", PARAGRAPH).onlyFor(RETURN)),
                        Map.of("decision", "approve")),
                (situation, answers) -> {
                    var id = FilingId.of(situation.subject());
                    return answers.decision().equals(RETURN)
                            ? new ReturnAipd(id, situation.by(), answers.sealed("reason"), situation.today())
                            : new ApproveAipd(id, situation.by(), situation.today());
                });
    }

    private static Step file() {
        return new Asked(
                "file-with-cnil",
                MATTER,
                "Déposer auprès de la CNIL",
                "La Ville accomplit les formalités ; la CNIL dispose de huit semaines à compter de la réception (RGPD, article 36), prolongeables de six.",
                Set.of("SUR-7.b"),
                situation -> new Form(
                        List.of(accept("file", "Enregistrer le dépôt")),
                        List.of(
                                Field.of("reference", "Référence du dépôt", LINE),
                                Field.of("receivedOn", "Date de réception par la CNIL", DATE)),
                        Map.of(
                                "decision",
                                "file",
                                "reference",
                                "AIPD-" + situation.today().getYear() + "-001",
                                "receivedOn",
                                situation.today().toString())),
                (situation, answers) -> new FileWithCnil(
                        FilingId.of(situation.subject()),
                        situation.by(),
                        answers.line("reference"),
                        answers.date("receivedOn")));
    }

    private static Step answer() {
        return new Asked(
                        "record-cnil-answer",
                        MATTER,
                        "Enregistrer la réponse de la CNIL",
                        "La CNIL rend un avis écrit, ni accord ni refus ; son silence n’approuve rien. La décision de déployer revient ensuite à une personne.",
                        Set.of("SUR-7.c"),
                        situation -> new Form(
                                List.of(accept("record", "Enregistrer l’avis")),
                                List.of(
                                        Field.of("outcome", "Sens de l’avis", CHOICE)
                                                .among(List.of(
                                                        new Field.Option("FAVOURABLE", "Favorable"),
                                                        new Field.Option(
                                                                "FAVOURABLE_WITH_RESERVES", "Favorable avec réserves"),
                                                        new Field.Option(
                                                                "UNFAVOURABLE", "Défavorable ou mise en garde"))),
                                        Field.of("advice", "Teneur de l’avis", PARAGRAPH)
                                                .optional(),
                                        Field.of("answeredOn", "Date de l’avis", DATE)),
                                Map.of(
                                        "decision",
                                        "record",
                                        "outcome",
                                        "FAVOURABLE",
                                        "answeredOn",
                                        situation.today().toString())),
                        (situation, answers) -> new RecordCnilAnswer(
                                FilingId.of(situation.subject()),
                                situation.by(),
                                CnilOutcome.valueOf(answers.line("outcome")),
                                answers.sealedIfAny("advice").orElse(null),
                                answers.date("answeredOn")))
                .until("cnil-answer");
    }

    private static Step decide() {
        return new Asked(
                "decide-deployment",
                MATTER,
                "Décider du déploiement",
                "Au vu de l’avis de la CNIL, l’exécutif autorise le déploiement ou demande de modifier le projet et de déposer de nouveau. Sans décision, rien n’est installé.",
                Set.of("SUR-7.c", "SUR-15.2"),
                situation -> new Form(
                        List.of(
                                accept("authorise", "Autoriser le déploiement"),
                                refuse(REFUSE, "Modifier et déposer de nouveau")),
                        List.of(
                                Field.of("comment", "Motif de la décision", PARAGRAPH)
                                        .optional()
                                        .onlyFor("authorise"),
                                Field.of("reason", "Ce qui doit être modifié", PARAGRAPH)
                                        .onlyFor(REFUSE)),
                        Map.of("decision", "authorise")),
                (situation, answers) -> {
                    var id = FilingId.of(situation.subject());
                    return answers.decision().equals(REFUSE)
                            ? new RefuseDeployment(id, situation.by(), answers.sealed("reason"), situation.today())
                            : new AuthoriseDeployment(
                                    id,
                                    situation.by(),
                                    answers.sealedIfAny("comment").orElse(null),
                                    situation.today());
                });
    }
}
