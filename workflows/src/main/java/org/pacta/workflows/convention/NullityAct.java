package org.pacta.workflows.convention;

import static org.pacta.workflows.step.Field.Kind.DATE;
import static org.pacta.workflows.step.Field.Kind.DOCUMENT;
import static org.pacta.workflows.step.Field.Kind.PARAGRAPH;
import static org.pacta.workflows.step.Form.refuse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pacta.domain.convention.ConventionCommand.RecordNullity;
import org.pacta.domain.convention.NullityGround;
import org.pacta.domain.shared.Role;
import org.pacta.workflows.step.Act;
import org.pacta.workflows.step.Answers;
import org.pacta.workflows.step.Asked;
import org.pacta.workflows.step.Field;
import org.pacta.workflows.step.Form;
import org.pacta.workflows.step.Situation;
import org.pacta.workflows.step.Unasked;

/** What a party records when a court, or all parties in writing, have found a clause null: the others go on (SUR-23). */
final class NullityAct {

    private static final String RECORD = "record-nullity";
    private static final Set<String> BINDING = Set.of("filing", "in-force");

    private NullityAct() {}

    static Act act() {
        return new Unasked(
                new Asked(
                        RECORD,
                        "convention",
                        "Enregistrer la nullité d’une clause",
                        "Une clause nulle laisse les autres intactes. La convention ne tombe avec elle que si un juge dit que son essentiel ou son équilibre en est atteint.",
                        Set.of("SUR-23"),
                        NullityAct::form,
                        NullityAct::command),
                NullityAct::closed);
    }

    private static Form form(Situation situation) {
        return new Form(
                List.of(refuse("record", "Enregistrer la nullité")),
                List.of(
                        Field.choice("clause", "Clause", clauses(situation)),
                        Field.choice(
                                "ground",
                                "Établie par",
                                List.of(
                                        new Field.Option(NullityGround.COURT.name(), "un jugement"),
                                        new Field.Option(
                                                NullityGround.ACCORD.name(), "un accord écrit de toutes les parties"))),
                        Field.choice(
                                "substance",
                                "Le reste de la convention",
                                List.of(
                                        new Field.Option("STANDS", "reste en vigueur"),
                                        new Field.Option(
                                                "FALLS",
                                                "tombe avec elle, d’après le jugement : la convention prend fin"))),
                        Field.of("foundOn", "Établie le", DATE),
                        Field.of("reason", "Motif", PARAGRAPH),
                        Field.of("document", "Jugement ou accord", DOCUMENT)),
                Map.of("foundOn", situation.today().toString()));
    }

    private static List<Field.Option> clauses(Situation situation) {
        return situation.facts().template().clauses().stream()
                .map(clause -> new Field.Option(clause.id(), clause.article() + " · " + clause.title()))
                .toList();
    }

    private static RecordNullity command(Situation situation, Answers answers) {
        return new RecordNullity(
                situation.facts().id(),
                situation.by(),
                answers.line("clause"),
                NullityGround.valueOf(answers.line("ground")),
                answers.line("substance").equals("FALLS"),
                answers.sealed("reason"),
                answers.hash("document"),
                answers.date("foundOn"));
    }

    private static Optional<String> closed(Situation situation) {
        if (!situation.by().mayActAs(situation.by().organisation(), Role.JURISTE, Role.EXECUTIF))
            return Optional.of("Cet acte revient au service juridique ou à l’exécutif.");
        return BINDING.contains(situation.facts().state())
                ? Optional.empty()
                : Optional.of("La convention ne lie pas encore les parties, ou elle a pris fin.");
    }
}
