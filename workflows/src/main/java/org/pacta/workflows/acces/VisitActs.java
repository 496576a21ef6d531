package org.pacta.workflows.acces;

import static org.pacta.workflows.acces.AccessForms.MATTER;
import static org.pacta.workflows.step.Field.Kind.INTEGER;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Field.Kind.PLANNED_DATE;
import static org.pacta.workflows.step.Form.accept;
import static org.pacta.workflows.step.Form.refuse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pacta.domain.acces.VisitCommand.AskVisit;
import org.pacta.domain.acces.VisitCommand.CancelVisit;
import org.pacta.domain.acces.VisitId;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.ConventionFacts.KeptLine;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Living;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** What a party does of its own motion about visits: ask for one, call one off. */
public final class VisitActs {

    private static final String REGISTER = "visits";
    private static final String VISIT = "visit";
    private static final Set<String> COMING = Set.of("VISIT_ASKED", "VISIT_AGREED", "VISIT_PLEDGED");
    private static final String NO_VISITS = "Cette convention ne prévoit pas de visite.";

    private VisitActs() {}

    public static List<Act> all() {
        return List.of(
                new Unasked(ask(), VisitActs::askingClosed),
                new Unasked(
                        cancel(),
                        situation -> Living.closed(
                                situation, coming(situation).isEmpty(), "Aucune visite n’est demandée ni prévue.")));
    }

    private static Optional<String> askingClosed(Situation situation) {
        var terms = AccessForms.clauses(situation).visit();
        return AccessForms.closed(
                situation,
                terms.isEmpty() || terms.get().guest().equals(situation.by().organisation()),
                terms.isEmpty(),
                NO_VISITS);
    }

    private static Asked ask() {
        return new Asked(
                "ask-visit",
                MATTER,
                "Demander une visite",
                "Vous voulez faire visiter les locaux de l’autre partie à un client éventuel : il faut d’abord son accord, puis l’engagement signé de chaque visiteur.",
                Set.of("SUR-5.5"),
                situation -> new Form(
                        List.of(accept("ask", "Demander la visite")),
                        List.of(
                                Field.of("purpose", "Qui vient, et pourquoi", PARAGRAPH),
                                Field.of("visitors", "Nombre de visiteurs", INTEGER),
                                Field.of("plannedOn", "Prévue le", PLANNED_DATE)),
                        Map.of(
                                "decision",
                                "ask",
                                "purpose",
                                "Une commune voisine veut voir l’outil en service.",
                                "visitors",
                                2,
                                "plannedOn",
                                situation.today().plusDays(1).toString())),
                (situation, answers) -> new AskVisit(
                        new VisitId(situation.facts().id(), situation.here().fresh()),
                        situation.by(),
                        AccessForms.clauses(situation).visit().orElseThrow(),
                        answers.sealed("purpose"),
                        answers.integer("visitors"),
                        answers.date("plannedOn"),
                        situation.today()));
    }

    private static Asked cancel() {
        return new Asked(
                "cancel-visit",
                MATTER,
                "Annuler une visite",
                "La visite n’a pas lieu : plus rien n’est demandé à personne.",
                Set.of("SUR-5.5"),
                situation -> new Form(
                        List.of(refuse("cancel", "Annuler la visite")),
                        List.of(
                                Field.choice(
                                        VISIT,
                                        "Visite",
                                        coming(situation).stream()
                                                .map(line -> new Field.Option(
                                                        line.id(), "Visite du " + Living.day(line.cell("plannedOn"))))
                                                .toList()),
                                Field.of("reason", "Motif", PARAGRAPH)),
                        Map.of()),
                (situation, answers) -> new CancelVisit(
                        VisitId.of(answers.line(VISIT)), situation.by(), answers.sealed("reason"), situation.today()));
    }

    private static List<KeptLine> coming(Situation situation) {
        return situation.facts().register(REGISTER).stream()
                .filter(line -> COMING.contains(line.cell("state")))
                .toList();
    }
}
