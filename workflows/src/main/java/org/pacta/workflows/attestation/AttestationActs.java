package org.pacta.workflows.attestation;

import static org.pacta.workflows.attestation.Attestations.MATTER;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.attestation.AttestationCommand.AskForAttestation;
import org.pacta.domain.attestation.AttestationCommand.DispenseWithAttestation;
import org.pacta.domain.attestation.AttestationId;
import org.pacta.domain.attestation.Paper;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Living;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** What a party does of its own motion about papers: ask the other for one, offer its own, do without one. */
public final class AttestationActs {

    private static final String PAPER = "paper";
    private static final Set<String> OBLIGATIONS =
            Set.of("VAR-16", "VAR-18", "SUR-13.3", "SUR-A1", "QA-16", "QA-17", "QA-28", "CDP-D5", "CDP-S5");

    private AttestationActs() {}

    public static List<Act> all() {
        return List.of(
                new Unasked(
                        ask(),
                        situation -> Living.closed(
                                situation,
                                Attestations.quiet(situation).isEmpty(),
                                "La convention ne prévoit pas d’attestation qui ne soit déjà demandée.")),
                new Unasked(
                        dispense(),
                        situation -> Living.closed(
                                situation,
                                Attestations.owedByOthers(situation).isEmpty(),
                                "Aucune attestation de l’autre partie n’a été demandée.")));
    }

    private static Asked ask() {
        return new Asked(
                "ask-for-attestation",
                MATTER,
                "Demander une attestation",
                "Vous demandez à l’autre partie l’attestation que la convention prévoit, ou vous annoncez la vôtre. Elle est suivie jusqu’au terme : avant qu’elle n’expire, la suivante est demandée.",
                OBLIGATIONS,
                situation -> new Form(
                        List.of(accept("ask", "Demander l’attestation")),
                        List.of(Field.choice(PAPER, "Attestation", options(situation, Attestations.quiet(situation)))),
                        Map.of(
                                "decision",
                                "ask",
                                PAPER,
                                Attestations.id(
                                                situation,
                                                Attestations.quiet(situation).getFirst())
                                        .toString())),
                (situation, answers) -> new AskForAttestation(
                        AttestationId.of(answers.line(PAPER)),
                        situation.by(),
                        chosen(situation, answers),
                        situation.today()));
    }

    private static Asked dispense() {
        return new Asked(
                "dispense-with-attestation",
                MATTER,
                "Renoncer à une attestation",
                "Vous dispensez par écrit l’autre partie de cette attestation, pour toute la convention : elle ne lui sera plus demandée.",
                Set.of("SUR-21"),
                situation -> new Form(
                        List.of(refuse("dispense", "Renoncer à cette attestation")),
                        List.of(
                                Field.choice(
                                        PAPER, "Attestation", options(situation, Attestations.owedByOthers(situation))),
                                Field.of("reason", "Motif", PARAGRAPH)),
                        Map.of()),
                (situation, answers) -> new DispenseWithAttestation(
                        AttestationId.of(answers.line(PAPER)),
                        situation.by(),
                        answers.sealed("reason"),
                        situation.today()));
    }

    private static List<Field.Option> options(Situation situation, List<Paper> papers) {
        return papers.stream()
                .map(paper -> new Field.Option(
                        Attestations.id(situation, paper).toString(), Attestations.named(situation, paper)))
                .toList();
    }

    private static Paper chosen(Situation situation, Answers answers) {
        return Attestations.all(situation).stream()
                .filter(paper -> Attestations.id(situation, paper).toString().equals(answers.line(PAPER)))
                .findFirst()
                .orElseThrow();
    }
}
