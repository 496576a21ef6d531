package org.pacta.workflows.rupture;

import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.pli.PliForm;
import org.pacta.domain.rupture.RuptureCommand.AgreeRupture;
import org.pacta.domain.rupture.RuptureCommand.RefuseRupture;
import org.pacta.domain.rupture.RuptureId;
import org.pacta.workflows.pli.Plis;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** What a party is asked when the other proposes to end the convention. */
public final class RuptureSteps {

    static final String MATTER = "rupture";
    private static final String AGREE = "agree";
    private static final String REFUSE = "refuse";

    private RuptureSteps() {}

    public static List<Step> all() {
        return List.of(answer());
    }

    private static Step answer() {
        return new Asked(
                        "answer-rupture",
                        MATTER,
                        "Répondre à une proposition de mettre fin à la convention",
                        "L’autre partie propose de mettre fin à la convention. Votre accord est une lettre, ou un courriel, que signe votre personne compétente et qui doit lui parvenir à temps. Sans réponse, la convention continue : le silence n’est pas un accord.",
                        Set.of("MET-08", "VAR-21"),
                        situation -> new Form(
                                List.of(accept(AGREE, "Signer notre accord"), refuse(REFUSE, "Refuser")),
                                List.of(
                                        form(),
                                        Field.of("text", "Ce que dit la lettre", PARAGRAPH)
                                                .onlyFor(AGREE),
                                        Field.of("reason", "Motif du refus", PARAGRAPH)
                                                .onlyFor(REFUSE)),
                                Map.of(
                                        "decision",
                                        AGREE,
                                        "form",
                                        PliForm.EMAIL.name(),
                                        "text",
                                        "Nous acceptons de mettre fin à la convention.")),
                        (situation, answers) -> answers.decision().equals(REFUSE)
                                ? new RefuseRupture(
                                        id(situation), situation.by(), answers.sealed("reason"), situation.today())
                                : new AgreeRupture(
                                        id(situation),
                                        situation.by(),
                                        PliForm.valueOf(answers.line("form")),
                                        answers.sealed("text"),
                                        situation.today()))
                .until("met-notice");
    }

    private static Field form() {
        return Plis.form(EnumSet.allOf(PliForm.class)).onlyFor(AGREE);
    }

    private static RuptureId id(Situation situation) {
        return RuptureId.of(situation.subject());
    }
}
