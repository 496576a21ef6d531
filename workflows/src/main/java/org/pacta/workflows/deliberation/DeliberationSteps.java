package org.pacta.workflows.deliberation;

import static org.pacta.workflows.step.Field.Kind.LINE;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.deliberation.Capacity;
import org.pacta.domain.deliberation.DeliberationCommand.ApproveReport;
import org.pacta.domain.deliberation.DeliberationCommand.DraftReport;
import org.pacta.domain.deliberation.DeliberationCommand.ReturnReport;
import org.pacta.domain.deliberation.DeliberationCommand.SignDeliberation;
import org.pacta.domain.deliberation.DeliberationId;
import org.pacta.domain.deliberation.MemberId;
import org.pacta.domain.deliberation.Report;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** What is asked so that one assembly votes: the report, the sitting ({@link ConveningStep}, {@link AttendanceStep}, {@link VoteStep}), the signatures of the act. */
public final class DeliberationSteps {

    static final String MATTER = "deliberation";
    private static final String RETURN = "return";

    private DeliberationSteps() {}

    public static List<Step> all() {
        return List.of(
                draftReport(),
                approveReport(),
                ConveningStep.step(),
                AttendanceStep.step(),
                VoteStep.step(),
                sign("sign-as-chair", Capacity.CHAIR, "Signer la délibération comme président de séance"),
                sign("sign-as-secretary", Capacity.SECRETARY, "Signer la délibération comme secrétaire de séance"));
    }

    private static Step draftReport() {
        return new Asked(
                "draft-report",
                MATTER,
                "Rédiger le rapport au conseil",
                "L’assemblée vote sur un rapport : rapporteur, nomenclature et exposé des motifs accompagnent la convocation. Sans rapport, l’assemblée n’est pas saisie.",
                Set.of("AIX-07", "VAR-01", "SUR-0", "MET-01"),
                DeliberationSteps::reportForm,
                (situation, answers) -> new DraftReport(
                        DeliberationId.of(situation.subject()),
                        situation.by(),
                        new Report(
                                new MemberId(answers.line("rapporteur")),
                                answers.line("nomenclature"),
                                answers.has("policy") ? answers.line("policy") : null,
                                answers.sealed("exposition")),
                        situation.today()));
    }

    private static Form reportForm(Situation situation) {
        var roster = Rosters.options(situation);
        return new Form(
                List.of(accept("submit", "Transmettre au rapporteur")),
                List.of(
                        Field.choice("rapporteur", "Rapporteur", roster),
                        Field.of("nomenclature", "Nomenclature (matière de l’acte)", LINE)
                                .hint("Deux niveaux, par exemple 8.4 « Aménagement du territoire »."),
                        Field.of("policy", "Politique publique", LINE).optional(),
                        Field.of("exposition", "Exposé des motifs", PARAGRAPH)),
                Map.of(
                        "decision",
                        "submit",
                        "rapporteur",
                        Rosters.code(roster, Rosters.RAPPORTEUR),
                        "nomenclature",
                        "8.4",
                        "policy",
                        "04",
                        "exposition",
                        "Il est proposé d’approuver la convention annexée et d’en autoriser la signature."));
    }

    private static Step approveReport() {
        return new Asked(
                        "approve-report",
                        MATTER,
                        "Approuver le rapport",
                        "Le rapporteur présente ce rapport en séance sous son nom. S’il le renvoie, le secrétariat le corrige ; sans son accord, le conseil n’est pas convoqué.",
                        Set.of("AIX-07"),
                        situation -> new Form(
                                List.of(
                                        accept("approve", "Approuver le rapport"),
                                        refuse(RETURN, "Renvoyer le rapport")),
                                List.of(Field.of("reason", "Motif du renvoi", PARAGRAPH)
                                        .onlyFor(RETURN)),
                                Map.of("decision", "approve")),
                        (situation, answers) -> {
                            var id = DeliberationId.of(situation.subject());
                            return answers.decision().equals(RETURN)
                                    ? new ReturnReport(id, situation.by(), answers.sealed("reason"), situation.today())
                                    : new ApproveReport(id, situation.by(), situation.today());
                        })
                .inPerson();
    }

    private static Step sign(String action, Capacity capacity, String title) {
        return new Asked(
                        action,
                        MATTER,
                        title,
                        "La délibération est signée par le président de séance et par le secrétaire ; c’est l’acte signé qui part en préfecture.",
                        Set.of("AIX-10"),
                        situation -> new Form(
                                List.of(accept("sign", "Signer la délibération")),
                                List.of(Field.of("signedOn", "Date de signature", Field.Kind.DATE)),
                                Map.of(
                                        "decision",
                                        "sign",
                                        "signedOn",
                                        situation.today().toString())),
                        (situation, answers) -> new SignDeliberation(
                                DeliberationId.of(situation.subject()),
                                situation.by(),
                                capacity,
                                answers.date("signedOn")))
                .inPerson();
    }
}
