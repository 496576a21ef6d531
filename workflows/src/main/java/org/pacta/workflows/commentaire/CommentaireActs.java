package org.pacta.workflows.commentaire;

import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pacta.domain.commentaire.Audience;
import org.pacta.domain.commentaire.CommentaireCommand.WithdrawComment;
import org.pacta.domain.commentaire.CommentaireCommand.WriteComment;
import org.pacta.domain.commentaire.CommentaireId;
import org.pacta.domain.deadline.FrenchDay;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** Comments on a convention, internal or shared, at any time of its life and by anybody who sees it. */
public final class CommentaireActs {

    private static final String MATTER = "commentaire";
    private static final String REGISTER = "comments";

    private CommentaireActs() {}

    public static List<Act> all() {
        return List.of(
                new Unasked(writing(), situation -> Optional.empty()),
                new Unasked(withdrawing(), CommentaireActs::nothingWritten));
    }

    private static Asked writing() {
        return new Asked(
                "comment",
                MATTER,
                "Écrire un commentaire",
                "Une remarque sur ce dossier, pour vos seuls collègues ou pour toutes les parties. Elle ne décide de rien et ne fait courir aucun délai.",
                Set.of(),
                situation -> new Form(
                        List.of(accept("comment", "Enregistrer le commentaire")),
                        List.of(
                                Field.choice(
                                        "audience",
                                        "Qui le lit",
                                        List.of(
                                                new Field.Option("internal", "Interne : mon organisation seulement"),
                                                new Field.Option("shared", "Partagé : toutes les parties"))),
                                Field.of("comment", "Commentaire", PARAGRAPH)),
                        Map.of("decision", "comment", "audience", "internal", "comment", "À relire avant le comité.")),
                (situation, answers) -> new WriteComment(
                        new CommentaireId(
                                situation.facts().id(), situation.here().fresh()),
                        situation.by(),
                        situation.organisation(),
                        answers.line("audience").equals("shared") ? Audience.SHARED : Audience.INTERNAL,
                        answers.sealed("comment"),
                        situation.today()));
    }

    private static Asked withdrawing() {
        return new Asked(
                "withdraw-comment",
                MATTER,
                "Retirer un commentaire",
                "Vous ne maintenez pas ce commentaire. Il reste au dossier, marqué comme retiré.",
                Set.of(),
                situation -> new Form(
                        List.of(refuse("withdraw", "Retirer le commentaire")),
                        List.of(Field.choice("comment", "Commentaire", own(situation))),
                        Map.of()),
                (situation, answers) -> new WithdrawComment(
                        CommentaireId.of(answers.line("comment")), situation.by(), situation.today()));
    }

    private static List<Field.Option> own(Situation situation) {
        return situation.facts().register(REGISTER).stream()
                .filter(line -> line.cell("author").equals(situation.by().id().value()))
                .filter(line -> line.cell("withdrawnOn").isEmpty())
                .map(line -> new Field.Option(
                        line.id(), "Commentaire du " + FrenchDay.of(LocalDate.parse(line.cell("writtenOn")))))
                .toList();
    }

    private static Optional<String> nothingWritten(Situation situation) {
        return own(situation).isEmpty()
                ? Optional.of("Vous n’avez pas de commentaire à retirer ici.")
                : Optional.empty();
    }
}
