package org.pacta.workflows.deliberation;

import static org.pacta.workflows.deliberation.DeliberationSteps.MATTER;
import static org.pacta.workflows.step.Field.Kind.CHOICE;
import static org.pacta.workflows.step.Field.Kind.DATE;
import static org.pacta.workflows.step.Field.Kind.INTEGER;
import static org.pacta.workflows.step.Field.Kind.LINE;
import static org.pacta.workflows.step.Field.Kind.MEMBERS;
import static org.pacta.workflows.step.Field.Kind.PAIRS;
import static org.pacta.workflows.step.Field.Kind.PLANNED_DATE;
import static org.pacta.workflows.step.Field.Kind.TIME;
import static org.pacta.workflows.step.Field.Kind.YES_NO;
import static org.pacta.workflows.step.Form.accept;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pacta.domain.deliberation.Attendance;
import org.pacta.domain.deliberation.Ballot;
import org.pacta.domain.deliberation.Convening;
import org.pacta.domain.deliberation.DeliberationCommand.ConveneCouncil;
import org.pacta.domain.deliberation.DeliberationCommand.RecordAttendance;
import org.pacta.domain.deliberation.DeliberationCommand.RecordVote;
import org.pacta.domain.deliberation.DeliberationId;
import org.pacta.domain.deliberation.MemberId;
import org.pacta.domain.shared.Command;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.ConventionFacts.SittingFacts;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Step;

/** What the secretariat of an assembly is asked around a sitting: to convene it, to record who sits, to record the vote. */
final class SittingSteps {

    private SittingSteps() {}

    static Step convene() {
        return new Asked(
                "convene-council",
                MATTER,
                "Convoquer l’assemblée",
                "Entre l’envoi et la séance, la loi veut des jours francs (cinq à partir de 3 500 habitants) : trop courte, la convocation rend la séance irrégulière.",
                Set.of("AIX-01"),
                SittingSteps::conveningForm,
                (situation, answers) -> new ConveneCouncil(
                        DeliberationId.of(situation.subject()),
                        situation.by(),
                        new Convening(
                                answers.date("sentOn"),
                                answers.date("sittingOn"),
                                answers.time("sittingAt"),
                                Convening.Channel.valueOf(answers.line("channel")),
                                answers.yes("urgent"))));
    }

    private static Form conveningForm(Situation situation) {
        return new Form(
                List.of(accept("convene", "Enregistrer la convocation")),
                List.of(
                        Field.of("sentOn", "Date d’envoi de la convocation", DATE),
                        Field.of("sittingOn", "Date de la séance", PLANNED_DATE),
                        Field.of("sittingAt", "Heure de la séance", TIME),
                        Field.of("channel", "Mode d’envoi", CHOICE)
                                .among(List.of(
                                        new Field.Option("ELECTRONIC", "Par voie électronique"),
                                        new Field.Option("PAPER", "Sur papier, à la demande du membre"))),
                        Field.of("urgent", "Urgence", YES_NO)
                                .hint(
                                        "Le délai peut être ramené à un jour franc ; l’assemblée se prononce sur l’urgence à l’ouverture.")),
                Map.of(
                        "decision",
                        "convene",
                        "sentOn",
                        situation.today().minusDays(15).toString(),
                        "sittingOn",
                        situation.today().minusDays(1).toString(),
                        "sittingAt",
                        "09:00",
                        "channel",
                        "ELECTRONIC",
                        "urgent",
                        false));
    }

    static Step attendance() {
        return new Asked(
                "record-attendance",
                MATTER,
                "Enregistrer les présents et les pouvoirs",
                "Le quorum se compte sur les membres présents, sans les pouvoirs. S’il n’est pas atteint, l’assemblée est convoquée de nouveau.",
                Set.of("AIX-02", "AIX-03", "AIX-04", "AIX-05", "AIX-06"),
                SittingSteps::attendanceForm,
                (situation, answers) -> new RecordAttendance(
                        DeliberationId.of(situation.subject()),
                        situation.by(),
                        new Attendance(
                                new MemberId(answers.line("chair")),
                                new MemberId(answers.line("secretary")),
                                answers.members("present"),
                                answers.pairs("pouvoirs")),
                        answers.date("heldOn")));
    }

    private static Form attendanceForm(Situation situation) {
        var members = Rosters.members(situation);
        var roster = Rosters.options(situation);
        return new Form(
                List.of(accept("record", "Enregistrer la présence")),
                List.of(
                        Field.of("heldOn", "Date de la séance", DATE),
                        Field.choice("chair", "Président de séance", roster),
                        Field.choice("secretary", "Secrétaire de séance", roster),
                        Field.of("present", "Membres présents", MEMBERS).among(roster),
                        Field.of("pouvoirs", "Pouvoirs (le mandant, puis le mandataire)", PAIRS)
                                .optional()
                                .among(roster)
                                .hint("Un seul pouvoir par mandataire, et le mandataire doit être présent.")),
                Map.of(
                        "decision",
                        "record",
                        "heldOn",
                        sittingDay(situation),
                        "chair",
                        Rosters.code(roster, Rosters.CHAIR),
                        "secretary",
                        Rosters.code(roster, Rosters.SECRETARY),
                        "present",
                        Rosters.present(members).stream().map(MemberId::value).toList(),
                        "pouvoirs",
                        Rosters.pouvoirs(members).stream()
                                .map(pouvoir -> List.of(
                                        pouvoir.giver().value(),
                                        pouvoir.holder().value()))
                                .toList()));
    }

    static Step vote() {
        return new Asked(
                "record-vote",
                MATTER,
                "Enregistrer le vote",
                "Les suffrages exprimés sont les votes pour et contre ; la délibération adoptée approuve ce texte-là et autorise à le signer. Rejetée, la convention revient à ses auteurs.",
                Set.of("AIX-08", "AIX-09", "AIX-16"),
                SittingSteps::voteForm,
                SittingSteps::recordVote);
    }

    private static Form voteForm(Situation situation) {
        var roster = Rosters.options(situation);
        var example = new HashMap<String, Object>();
        example.put("decision", "record");
        example.put("votedOn", sittingDay(situation));
        example.put("number", "DL." + situation.today().getYear() + "-40");
        example.put("secret", false);
        var voters = situation
                .facts()
                .sitting(situation.organisation())
                .map(SittingSteps::voters)
                .orElse(0);
        var apart = situation
                .facts()
                .sitting(situation.organisation())
                .map(sitting -> sitting.interested().size())
                .orElse(0);
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

    private static String sittingDay(Situation situation) {
        return situation
                .facts()
                .sitting(situation.organisation())
                .map(SittingFacts::sittingOn)
                .map(LocalDate::toString)
                .orElse(situation.today().toString());
    }
}
