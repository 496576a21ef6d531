package org.pacta.workflows.resiliation;

import static org.pacta.workflows.step.Field.Kind.DOCUMENT;
import static org.pacta.workflows.step.Field.Kind.LENGTH;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.pli.PliForm;
import org.pacta.domain.resiliation.ResiliationCommand.AcknowledgeCure;
import org.pacta.domain.resiliation.ResiliationCommand.DecideMiseEnDemeure;
import org.pacta.domain.resiliation.ResiliationCommand.DecideResiliation;
import org.pacta.domain.resiliation.ResiliationCommand.DisputeCure;
import org.pacta.domain.resiliation.ResiliationCommand.EstablishFailure;
import org.pacta.domain.resiliation.ResiliationId;
import org.pacta.workflows.pli.Plis;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** What a party is asked on its way to the end of a convention: to go on, evidence in hand, or to take note of a remedy. */
public final class ResiliationSteps {

    static final String MATTER = "resiliation";
    static final String ANSWER_CURE = "answer-cure";
    private static final Set<String> CHAIN = Set.of("SUR-13.4", "SUR-16.2.1", "SUR-16.2.2", "VAR-20");
    private static final String ACKNOWLEDGE = "acknowledge";
    private static final String DISPUTE = "dispute";
    private static final String WRITE = "write";

    private ResiliationSteps() {}

    public static List<Step> all() {
        return List.of(decideMiseEnDemeure(), establishFailure(), decideResiliation());
    }

    /** Those that a fact asks: a remedy may be reported at any moment. */
    public static List<Step> raised() {
        return List.of(answerCure());
    }

    private static Step decideMiseEnDemeure() {
        return new Asked(
                "decide-mise-en-demeure",
                MATTER,
                "Mettre en demeure après une alerte sans effet",
                "Le délai de l’alerte est passé. Si rien n’est fait, mettez l’autre partie en demeure, par tout moyen, d’intervenir dans le délai que vous fixez. Ne rien faire n’est pas renoncer : l’étape vous attend.",
                Set.of("SUR-16.2.1", "SUR-21"),
                situation -> new Form(
                        List.of(accept(WRITE, "Écrire la mise en demeure")),
                        List.of(
                                Plis.form(EnumSet.allOf(PliForm.class)),
                                Field.of(Grounds.TEXT, "Ce que dit la lettre", PARAGRAPH),
                                Field.of(Grounds.DELAY, "Délai d’intervention", LENGTH)
                                        .optional()
                                        .hint("À fixer lorsque la clause le laisse à la lettre.")),
                        Map.of(
                                "decision",
                                WRITE,
                                "form",
                                PliForm.LRAR.name(),
                                Grounds.TEXT,
                                "L’alerte est restée sans effet : nous vous mettons en demeure d’intervenir.")),
                (situation, answers) -> new DecideMiseEnDemeure(
                        id(situation), situation.by(), Grounds.writing(answers), situation.today()));
    }

    private static Step establishFailure() {
        return new Asked(
                "establish-failure",
                MATTER,
                "Constater que la mise en demeure est restée sans effet",
                "Le délai est passé. Si rien n’a été fait, constatez-le avec une pièce qui le montre : vous pourrez alors résilier. Si l’autre partie a remédié, prenez-en acte, et la procédure s’arrête. Votre silence n’est pas une renonciation.",
                CHAIN,
                situation -> new Form(
                        List.of(accept("establish", "Constater l’absence d’effet")),
                        List.of(
                                Field.of("findings", "Ce qui est constaté", PARAGRAPH)
                                        .hint(ResiliationLines.prudence(situation)),
                                Field.of("evidence", "Pièce qui le montre", DOCUMENT)
                                        .optional()),
                        Map.of(
                                "decision",
                                "establish",
                                "findings",
                                "Le service n’est toujours pas rendu, comme le montre le relevé joint.",
                                "evidence",
                                Plis.exampleFile(situation, situation.subject()))),
                (situation, answers) -> new EstablishFailure(
                        id(situation),
                        situation.by(),
                        answers.sealed("findings"),
                        answers.has("evidence") ? answers.hash("evidence") : null,
                        situation.today()));
    }

    private static Step decideResiliation() {
        return new Asked(
                "decide-resiliation",
                MATTER,
                "Décider la résiliation",
                "La mise en demeure est restée sans effet : vous pouvez résilier, par une lettre que vous signez. La convention cesse quand la lettre arrive, sans indemnité si la clause l’exclut. Rien ne vous y oblige, et attendre n’est pas renoncer.",
                Set.of("SUR-13.4", "SUR-16.0", "SUR-16.2.1", "SUR-16.2.2", "VAR-20", "SUR-21"),
                situation -> new Form(
                        List.of(accept(WRITE, "Signer la lettre de résiliation")),
                        List.of(
                                Plis.form(EnumSet.allOf(PliForm.class)),
                                Field.of(Grounds.TEXT, "Ce que dit la lettre", PARAGRAPH)),
                        Map.of(
                                "decision",
                                WRITE,
                                "form",
                                PliForm.LRAR.name(),
                                Grounds.TEXT,
                                "Notre mise en demeure étant demeurée sans effet, nous résilions la convention.")),
                (situation, answers) -> new DecideResiliation(
                        id(situation), situation.by(), Grounds.writing(answers), situation.today()));
    }

    private static Step answerCure() {
        return new Asked(
                ANSWER_CURE,
                MATTER,
                "Prendre acte d’un remède, ou le contester",
                "L’autre partie dit avoir remédié au manquement. Si vous en prenez acte, la procédure s’arrête et la convention continue. Si vous le contestez, elle suit son cours.",
                CHAIN,
                situation -> new Form(
                        List.of(
                                accept(ACKNOWLEDGE, "Prendre acte : la procédure s’arrête"),
                                refuse(DISPUTE, "Contester le remède")),
                        List.of(
                                Field.of("comment", "Observation", PARAGRAPH)
                                        .optional()
                                        .onlyFor(ACKNOWLEDGE),
                                Field.of("reason", "Ce qui manque encore", PARAGRAPH)
                                        .onlyFor(DISPUTE)),
                        Map.of("decision", ACKNOWLEDGE)),
                (situation, answers) -> answers.decision().equals(DISPUTE)
                        ? new DisputeCure(id(situation), situation.by(), answers.sealed("reason"), situation.today())
                        : new AcknowledgeCure(
                                id(situation),
                                situation.by(),
                                answers.sealedIfAny("comment").orElse(null),
                                situation.today()));
    }

    private static ResiliationId id(Situation situation) {
        return ResiliationId.of(situation.subject());
    }
}
