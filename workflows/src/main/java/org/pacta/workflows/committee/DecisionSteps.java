package org.pacta.workflows.committee;

import static org.pacta.workflows.committee.CommitteeForms.MATTER;
import static org.pacta.workflows.step.Field.Kind.CHOICE;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.committee.CommitteeCommand.AnswerDiscontinuation;
import org.pacta.domain.committee.CommitteeCommand.CarryOutDecision;
import org.pacta.domain.committee.Course;
import org.pacta.domain.committee.DecisionId;
import org.pacta.domain.committee.DecisionTermEvent;
import org.pacta.domain.committee.MeetingId;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** What published minutes ask: of its owner to carry a decision out, of each party to act on a decision not to go on. */
final class DecisionSteps {

    static final String CARRY_OUT = "carry-out-decision";
    static final String ANSWER = "answer-discontinuation";

    private DecisionSteps() {}

    static Step carryOut() {
        return new Asked(
                        CARRY_OUT,
                        MATTER,
                        "Exécuter une décision du comité",
                        "Le compte rendu publié confie cette décision à votre organisation, pour un jour dit. Un retard s’enregistre comme tel.",
                        Set.of(),
                        situation -> new Form(
                                List.of(accept("done", "Rendre compte de l’exécution")),
                                List.of(Field.of("account", "Ce qui a été fait", PARAGRAPH)
                                        .hint(decided(situation))),
                                Map.of("decision", "done", "account", "La décision est exécutée.")),
                        (situation, answers) -> new CarryOutDecision(
                                MeetingId.of(situation.subject()),
                                situation.by(),
                                number(situation),
                                answers.sealed("account"),
                                situation.today()))
                .until(DecisionTermEvent.DUE);
    }

    static Step answerDiscontinuation() {
        return new Asked(
                ANSWER,
                MATTER,
                "Donner suite à la décision d’arrêt du comité",
                "Le comité est d’avis de ne pas poursuivre le projet. Il l’étudie, les parties en décident : dites ce que fait votre organisation. Tant que rien n’est décidé, la convention court jusqu’à son terme.",
                Set.of("SUR-7.1.2", "MET-26"),
                situation -> new Form(
                        List.of(accept("answer", "Enregistrer la suite donnée")),
                        List.of(
                                Field.of("course", "Suite donnée", CHOICE)
                                        .among(List.of(
                                                new Field.Option(
                                                        Course.END_BY_ACCORD.name(),
                                                        "Proposer à l’autre partie de mettre fin à la convention d’un commun accord"),
                                                new Field.Option(
                                                        Course.END_AT_TERM.name(),
                                                        "Laisser la convention finir à son terme"),
                                                new Field.Option(Course.OTHER_COURSE.name(), "Autre suite")))
                                        .hint(decided(situation)),
                                Field.of("account", "Ce qui est fait, et pourquoi", PARAGRAPH)),
                        Map.of(
                                "decision",
                                "answer",
                                "course",
                                Course.END_AT_TERM.name(),
                                "account",
                                "La convention n’est pas renouvelée ; les services préparent sa fin.")),
                (situation, answers) -> new AnswerDiscontinuation(
                        MeetingId.of(situation.subject()),
                        situation.by(),
                        number(situation),
                        Course.valueOf(answers.line("course")),
                        answers.sealed("account"),
                        situation.today()));
    }

    /** Steps asked before decisions had an id of their own bear the number as their round. */
    private static int number(Situation situation) {
        return DecisionId.names(situation.subject())
                ? DecisionId.of(situation.subject()).number()
                : situation.round();
    }

    private static String decided(Situation situation) {
        return CommitteeForms.meeting(situation)
                .flatMap(meeting -> meeting.decision(number(situation)))
                .map(decision -> "« " + decision.what() + " », pour le " + FrenchDay.of(decision.dueOn()) + ".")
                .orElse("");
    }
}
