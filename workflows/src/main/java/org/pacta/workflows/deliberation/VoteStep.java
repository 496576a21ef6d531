package org.pacta.workflows.deliberation;

import static org.pacta.workflows.deliberation.DeliberationSteps.MATTER;
import static org.pacta.workflows.step.Field.Kind.DATE;
import static org.pacta.workflows.step.Field.Kind.INTEGER;
import static org.pacta.workflows.step.Field.Kind.LINE;
import static org.pacta.workflows.step.Field.Kind.MEMBERS;
import static org.pacta.workflows.step.Field.Kind.YES_NO;
import static org.pacta.workflows.step.Form.accept;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.pacta.domain.deliberation.Ballot;
import org.pacta.domain.deliberation.DeliberationCommand.RecordVote;
import org.pacta.domain.deliberation.DeliberationId;
import org.pacta.domain.shared.Command;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.ConventionFacts.SittingFacts;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** The secretariat records how the assembly voted, and under which number. */
final class VoteStep {

    private VoteStep() {}

    static Step step() {
        return new Asked(
                "record-vote",
                MATTER,
                "Enregistrer le vote",
                "Les suffrages exprimés sont les votes pour et contre ; la délibération adoptée approuve ce texte-là et autorise à le signer. Rejetée, la convention revient à ses auteurs.",
                Set.of("AIX-08", "AIX-09", "AIX-16"),
                VoteStep::voteForm,
                VoteStep::recordVote);
    }

    private static Form voteForm(Situation situation) {
        var roster = Rosters.options(situation);
        var sitting = Rosters.sitting(situation);
        var example = new HashMap<String, Object>();
        example.put("decision", "record");
        example.put("votedOn", Rosters.sittingDay(situation, sitting));
        example.put("number", "DL." + situation.today().getYear() + "-40");
        example.put("secret", false);
        var voters = sitting.map(VoteStep::voters).orElse(0);
        var apart = sitting.map(held -> held.interested().size()).orElse(0);
        example.put("votesFor", voters - apart);
        example.put("votesAgainst", 0);
        example.put("abstentions", 0);
        example.put("notTakingPart", apart);
        return new Form(
                List.of(accept("record", "Enregistrer le vote")),
                List.of(
                        Field.of("votedOn", "Date du vote", DATE),
                        Field.of("number", "Numéro au registre des délibérations", LINE),
                        Field.of("secret", "Scrutin secret", YES_NO),
                        Field.of("votesFor", "Pour", INTEGER),
                        Field.of("votesAgainst", "Contre", INTEGER),
                        Field.of("abstentions", "Abstentions", INTEGER),
                        Field.of("notTakingPart", "Ne prenant pas part au vote", INTEGER),
                        Field.of("against", "Membres ayant voté contre", MEMBERS)
                                .optional()
                                .among(roster),
                        Field.of("abstaining", "Membres s’étant abstenus", MEMBERS)
                                .optional()
                                .among(roster),
                        Field.of("absentFromVote", "Membres n’ayant pas pris part au vote", MEMBERS)
                                .optional()
                                .among(roster)),
                example);
    }

    private static Command recordVote(Situation situation, Answers answers) {
        var ballot = new Ballot(
                answers.yes("secret"),
                answers.integer("votesFor"),
                answers.integer("votesAgainst"),
                answers.integer("abstentions"),
                answers.integer("notTakingPart"),
                answers.members("against"),
                answers.members("abstaining"),
                answers.members("absentFromVote"));
        return new RecordVote(
                DeliberationId.of(situation.subject()),
                situation.by(),
                ballot,
                answers.line("number"),
                answers.date("votedOn"));
    }

    private static int voters(SittingFacts sitting) {
        return sitting.present() + sitting.represented();
    }
}
