package org.pacta.workflows.committee;

import static org.pacta.workflows.committee.CommitteeForms.MATTER;
import static org.pacta.workflows.step.Field.Kind.LINE;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.committee.CommitteeCommand.PublishMinutes;
import org.pacta.domain.committee.CommitteeCommand.ReturnMinutes;
import org.pacta.domain.committee.CommitteeCommand.ValidateMinutes;
import org.pacta.domain.committee.MeetingId;
import org.pacta.domain.committee.OpinionDuty;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** What is asked around a meeting: to hold it, to write its minutes, to validate and publish them, to do what was decided. */
public final class CommitteeSteps {

    private static final String RETURN = "return";
    private static final Set<String> MINUTES = Set.of("SUR-7.1.1", "SUR-7.1.4", "MET-22");

    private CommitteeSteps() {}

    public static List<Step> asked() {
        return List.of(SessionStep.step(), MinutesStep.step(), validate(), publish());
    }

    /** Those that a fact asks: a decision that was published, one not to go on. */
    public static List<Step> raised() {
        return List.of(DecisionSteps.carryOut(), DecisionSteps.answerDiscontinuation());
    }

    private static Step validate() {
        return new Asked(
                "validate-minutes",
                MATTER,
                "Valider le compte rendu",
                "La convention donne à votre organisation la validation du compte rendu que l’autre partie a rédigé. Des corrections demandées le lui rendent ; rien n’est publié ni confié à personne d’ici là.",
                MINUTES,
                situation -> new Form(
                        List.of(
                                accept("validate", "Valider le compte rendu"),
                                refuse(RETURN, "Demander des corrections")),
                        List.of(Field.of("remarks", "Corrections demandées", PARAGRAPH)
                                .onlyFor(RETURN)),
                        Map.of("decision", "validate")),
                (situation, answers) -> answers.decision().equals(RETURN)
                        ? new ReturnMinutes(
                                MeetingId.of(situation.subject()),
                                situation.by(),
                                answers.sealed("remarks"),
                                situation.today())
                        : new ValidateMinutes(MeetingId.of(situation.subject()), situation.by(), situation.today()));
    }

    private static Step publish() {
        return new Asked(
                "publish-minutes",
                MATTER,
                "Publier le compte rendu",
                "Le compte rendu entre au dossier des parties, et chaque décision devient une étape de la partie à qui elle est confiée.",
                Set.of("SUR-7.1.1", "SUR-7.1.4", "MET-22", "CDP-S3"),
                CommitteeSteps::publication,
                (situation, answers) -> new PublishMinutes(
                        MeetingId.of(situation.subject()),
                        situation.by(),
                        answers.has("opinionAt") ? answers.line("opinionAt") : null,
                        situation.today()));
    }

    private static Form publication(Situation situation) {
        var decisions = List.of(accept("publish", "Publier le compte rendu"));
        var isPublic = CommitteeForms.meeting(situation)
                .filter(meeting -> meeting.committee().opinion() == OpinionDuty.PUBLISHED)
                .isPresent();
        if (!isPublic) return new Form(decisions, List.of(), Map.of("decision", "publish"));
        return new Form(
                decisions,
                List.of(Field.of("opinionAt", "Adresse où chacun peut lire l’avis", LINE)),
                Map.of("decision", "publish", "opinionAt", "https://departement.example/avis"));
    }
}
